package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports an article that was updated before it was published. */
final class UpdatedBeforePublished implements Rule<Article> {
    @Override
    public String code() {
        return "updated.before-published";
    }

    @Override
    public void check(Article article, Check check) {
        article.updated()
                .ifPresent(updated -> article.published().ifPresent(published -> {
                    if (updated.isBefore(published)) {
                        check.report("/updated", updated.toString(), published.toString());
                    }
                }));
    }
}
