package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports an article that expires before it is published. */
final class ExpiresBeforePublished implements Rule<Article> {
    @Override
    public String code() {
        return "expires.before-published";
    }

    @Override
    public void check(Article article, Check check) {
        article.expires()
                .ifPresent(expires -> article.published().ifPresent(published -> {
                    if (expires.isBefore(published)) {
                        check.report("/expires", expires.toString(), published.toString());
                    }
                }));
    }
}
