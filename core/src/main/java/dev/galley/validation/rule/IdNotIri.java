package dev.galley.validation.rule;

import dev.galley.internal.syntax.Iris;
import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** An id of an article, or of the feed it came from, that is no absolute IRI, as Atom demands (RFC 4287 §4.2.6). */
final class IdNotIri implements Rule<Article> {
    @Override
    public String code() {
        return "id.not-iri";
    }

    @Override
    public void check(Article article, Check check) {
        Common.of(article).forEach(part -> check(part, check));
    }

    static void check(Common part, Check check) {
        part.id()
                .map(String::strip)
                .filter(id -> !id.isEmpty() && !Iris.isAbsolute(id))
                .ifPresent(id -> check.report(part.path() + "/id", id));
    }
}
