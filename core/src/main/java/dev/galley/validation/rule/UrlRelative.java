package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** An address that means something only where the article came from. */
final class UrlRelative implements Rule<Article> {
    @Override
    public String code() {
        return "url.relative";
    }

    @Override
    public void check(Article article, Check check) {
        Addresses.forEach(article, (path, href) -> {
            if (!href.isAbsolute()) {
                check.report(path, href.value());
            }
        });
    }
}
