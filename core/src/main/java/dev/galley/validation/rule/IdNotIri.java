package dev.galley.validation.rule;

import dev.galley.internal.syntax.Iris;
import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports the id of an article, or of its source feed, that is not an absolute IRI (RFC 4287 §4.2.6). */
final class IdNotIri implements Rule<Article> {
    @Override
    public String code() {
        return "id.not-iri";
    }

    @Override
    public void check(Article article, Check check) {
        CommonFields.of(article).forEach(part -> check(part, check));
    }

    static void check(CommonFields part, Check check) {
        part.id()
                .map(String::strip)
                .filter(id -> !id.isEmpty() && !Iris.isAbsolute(id))
                .ifPresent(id -> check.report(part.path() + "/id", id));
    }
}
