package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Url;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports the address of a page with a parameter named {@code ID}, which Google News asks to avoid. */
final class UrlIdParameter implements Rule<Article> {
    @Override
    public String code() {
        return "url.id-parameter";
    }

    @Override
    public void check(Article article, Check check) {
        String address = article.url().map(Url::value).orElse("");
        int query = address.indexOf('?');
        for (int at = query; at >= 0; at = address.indexOf('&', at + 1)) {
            if (address.regionMatches(true, at + 1, "id=", 0, 3)) {
                check.report("/links", address);
                return;
            }
        }
    }
}
