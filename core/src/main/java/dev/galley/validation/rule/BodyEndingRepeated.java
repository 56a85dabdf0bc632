package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports a line with which most articles of a feed end, such as an invitation to subscribe. */
final class BodyEndingRepeated implements Rule<Feed> {
    private static final int MIN_ARTICLES = 4;
    private static final int MIN_LENGTH = 15;
    private static final int MAX_LENGTH = 240;

    /** How many articles end with a line. */
    private static final class Count {
        final int first;
        int articles;

        Count(int first) {
            this.first = first;
        }
    }

    @Override
    public String code() {
        return "body.ending-repeated";
    }

    @Override
    public void check(Feed feed, Check check) {
        Map<String, Count> counts = new LinkedHashMap<>();
        List<Article> articles = feed.articles();
        int withBody = 0;
        for (int i = 0; i < articles.size(); i++) {
            String line = check.lastLine(articles.get(i)).orElse("");
            withBody += line.isEmpty() ? 0 : 1;
            if (line.length() >= MIN_LENGTH && line.length() <= MAX_LENGTH) {
                int at = i;
                counts.computeIfAbsent(line, key -> new Count(at)).articles++;
            }
        }
        for (Map.Entry<String, Count> entry : counts.entrySet()) {
            Count count = entry.getValue();
            if (count.articles >= MIN_ARTICLES && 2 * count.articles > withBody) {
                check.report("/articles/" + count.first + "/body", entry.getKey(), count.articles, withBody);
            }
        }
    }
}
