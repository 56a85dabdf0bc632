package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports an article without a date. */
final class PublishedMissing implements Rule<Article> {
    @Override
    public String code() {
        return "published.missing";
    }

    @Override
    public void check(Article article, Check check) {
        if (article.published().isEmpty() && article.updated().isEmpty()) {
            check.report("/published");
        }
    }
}
