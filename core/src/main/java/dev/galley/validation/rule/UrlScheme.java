package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Url;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports an article whose url is neither http nor https. */
final class UrlScheme implements Rule<Article> {
    @Override
    public String code() {
        return "url.scheme";
    }

    @Override
    public void check(Article article, Check check) {
        String url = article.url().map(Url::value).orElse("");
        Url page = Url.of(url);
        if (page.isAbsolute() && !page.isWeb()) {
            check.report("/links", url, url.substring(0, url.indexOf(':')));
        }
    }
}
