package dev.galley.validation.rule;

import dev.galley.model.Feed;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports a feed without a website. */
final class FeedUrlMissing implements Rule<Feed> {
    @Override
    public String code() {
        return "feed.url-missing";
    }

    @Override
    public void check(Feed feed, Check check) {
        if (feed.url().filter(url -> !url.value().isBlank()).isEmpty()) {
            check.report("/links");
        }
    }
}
