package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Two comments with the same id. */
final class CommentIdDuplicate implements Rule<Article> {
    @Override
    public String code() {
        return "comment.id-duplicate";
    }

    @Override
    public void check(Article article, Check check) {
        Threads.report(article, check, code());
    }
}
