package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** An article that says nothing at all. */
final class ContentMissing implements Rule<Article> {
    @Override
    public String code() {
        return "content.missing";
    }

    @Override
    public void check(Article article, Check check) {
        if (check.passages().all().isEmpty()) {
            check.report("");
        }
    }
}
