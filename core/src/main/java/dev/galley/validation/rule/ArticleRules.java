package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.util.List;

/** Every rule on articles, and how bad each {@link Preset} takes it to be. */
public final class ArticleRules {
    // Columns: structural, draft, publishable, scraped, rss, atom, jsonfeed.
    private static final List<TableRow<Article>> ON_ARTICLES =
            List.of(new TableRow<>(new HeadlineMissing(), ". I E E . E ."));

    private static final List<TableRow<Feed>> ON_FEEDS = List.of(new TableRow<>(new IdDuplicate(), "E E E W E E E"));

    private ArticleRules() {}

    /** The rules on one article. */
    public static List<TableRow<Article>> onArticles() {
        return ON_ARTICLES;
    }

    /** The rules on a feed as a whole. */
    public static List<TableRow<Feed>> onFeeds() {
        return ON_FEEDS;
    }
}
