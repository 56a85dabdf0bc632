package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Url;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports articles of one feed that have the same web page. */
final class UrlDuplicate implements Rule<Feed> {
    @Override
    public String code() {
        return "url.duplicate";
    }

    @Override
    public void check(Feed feed, Check check) {
        Map<String, Integer> seen = new HashMap<>();
        List<Article> articles = feed.articles();
        for (int i = 0; i < articles.size(); i++) {
            String address = articles.get(i).url().map(Url::value).orElse("").strip();
            Integer first = address.isEmpty() ? null : seen.putIfAbsent(address, i);
            if (first != null) {
                check.report("/articles/" + i + "/links", address, first);
            }
        }
    }
}
