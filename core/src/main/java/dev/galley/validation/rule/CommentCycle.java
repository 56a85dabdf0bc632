package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Comments that answer each other in a circle. */
final class CommentCycle implements Rule<Article> {
    @Override
    public String code() {
        return "comment.cycle";
    }

    @Override
    public void check(Article article, Check check) {
        Threads.report(article, check, code());
    }
}
