package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** A comment that answers one that is not there. */
final class CommentParentUnknown implements Rule<Article> {
    @Override
    public String code() {
        return "comment.parent-unknown";
    }

    @Override
    public void check(Article article, Check check) {
        Threads.report(article, check, code());
    }
}
