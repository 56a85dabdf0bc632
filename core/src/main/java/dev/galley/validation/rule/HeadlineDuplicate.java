package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Text;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports articles of one feed that have the same headline. */
final class HeadlineDuplicate implements Rule<Feed> {
    @Override
    public String code() {
        return "headline.duplicate";
    }

    @Override
    public void check(Feed feed, Check check) {
        Map<String, Integer> seen = new HashMap<>();
        List<Article> articles = feed.articles();
        for (int i = 0; i < articles.size(); i++) {
            String headline = articles.get(i).headline().map(Text::plain).orElse("");
            String bare = Prose.bare(headline);
            Integer first = bare.isEmpty() ? null : seen.putIfAbsent(bare, i);
            if (first != null) {
                check.report("/articles/" + i + "/headline", headline, first);
            }
        }
    }
}
