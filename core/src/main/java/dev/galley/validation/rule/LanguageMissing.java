package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Text;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports an article without a language. */
final class LanguageMissing implements Rule<Article> {
    @Override
    public String code() {
        return "language.missing";
    }

    @Override
    public void check(Article article, Check check) {
        boolean known = article.language().isPresent()
                || check.feed().flatMap(Feed::language).isPresent()
                || article.source().flatMap(Feed::language).isPresent()
                || article.headline().flatMap(Text::language).isPresent();
        if (!known) {
            check.report("/language");
        }
    }
}
