package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** An article of which nobody knows how new it is. */
final class UpdatedMissing implements Rule<Article> {
    @Override
    public String code() {
        return "updated.missing";
    }

    @Override
    public void check(Article article, Check check) {
        if (article.updated().isEmpty() && article.published().isEmpty()) {
            check.report("/updated");
        }
    }
}
