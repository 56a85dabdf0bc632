package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports an article without an id. */
final class IdMissing implements Rule<Article> {
    @Override
    public String code() {
        return "id.missing";
    }

    @Override
    public void check(Article article, Check check) {
        if (article.id().orElse("").isBlank()) {
            check.report("/id");
        }
    }
}
