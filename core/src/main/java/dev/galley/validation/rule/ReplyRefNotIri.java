package dev.galley.validation.rule;

import dev.galley.internal.syntax.Iris;
import dev.galley.model.Article;
import dev.galley.model.InReplyTo;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.List;

/** Reports replies to something whose id is not an absolute IRI (RFC 4685 §3). */
final class ReplyRefNotIri implements Rule<Article> {
    @Override
    public String code() {
        return "reply.ref-not-iri";
    }

    @Override
    public void check(Article article, Check check) {
        List<InReplyTo> answered = article.inReplyTo();
        for (int i = 0; i < answered.size(); i++) {
            String ref = answered.get(i).ref().orElse("").strip();
            if (!ref.isEmpty() && !Iris.isAbsolute(ref)) {
                check.report("/inReplyTo/" + i + "/ref", ref);
            }
        }
    }
}
