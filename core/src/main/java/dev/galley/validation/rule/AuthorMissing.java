package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** An article nobody wrote. */
final class AuthorMissing implements Rule<Article> {
    @Override
    public String code() {
        return "author.missing";
    }

    @Override
    public void check(Article article, Check check) {
        boolean known = !article.authors().isEmpty()
                || check.feed().map(feed -> !feed.authors().isEmpty()).orElse(false)
                || article.source().map(feed -> !feed.authors().isEmpty()).orElse(false);
        if (!known) {
            check.report("/authors");
        }
    }
}
