package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** An address no program can follow. */
final class UrlMalformed implements Rule<Article> {
    @Override
    public String code() {
        return "url.malformed";
    }

    @Override
    public void check(Article article, Check check) {
        Addresses.forEach(article, (path, href) -> {
            if (Addresses.isMalformed(href)) {
                check.report(path, href.value());
            }
        });
    }
}
