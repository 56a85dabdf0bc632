package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports an article without a headline. */
final class HeadlineMissing implements Rule<Article> {
    @Override
    public String code() {
        return "headline.missing";
    }

    @Override
    public void check(Article article, Check check) {
        if (article.headline().isEmpty()
                || check.passages().headline().orElseThrow().words().isBlank()) {
            check.report("/headline");
        }
    }
}
