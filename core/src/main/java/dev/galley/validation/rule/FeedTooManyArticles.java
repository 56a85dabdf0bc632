package dev.galley.validation.rule;

import dev.galley.model.Feed;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports a feed with more articles than a news sitemap may have. */
final class FeedTooManyArticles implements Rule<Feed> {
    private static final int MAX_ARTICLES = 1_000;

    @Override
    public String code() {
        return "feed.too-many-articles";
    }

    @Override
    public void check(Feed feed, Check check) {
        int articles = feed.articles().size();
        if (articles > MAX_ARTICLES) {
            check.report("/articles", Integer.toString(articles), articles, MAX_ARTICLES);
        }
    }
}
