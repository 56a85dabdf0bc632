package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Url;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports an article without a web page. */
final class UrlMissing implements Rule<Article> {
    @Override
    public String code() {
        return "url.missing";
    }

    @Override
    public void check(Article article, Check check) {
        if (article.url().map(Url::value).orElse("").isBlank()) {
            check.report("/links");
        }
    }
}
