package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports articles of one feed that have the same id. */
final class IdDuplicate implements Rule<Feed> {
    @Override
    public String code() {
        return "id.duplicate";
    }

    @Override
    public void check(Feed feed, Check check) {
        Map<String, Integer> seen = new HashMap<>();
        List<Article> articles = feed.articles();
        for (int i = 0; i < articles.size(); i++) {
            String id = articles.get(i).id().orElse("");
            Integer first = id.isEmpty() ? null : seen.putIfAbsent(id, i);
            if (first != null) {
                check.report("/articles/" + i + "/id", id, first);
            }
        }
    }
}
