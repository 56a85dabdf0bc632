package dev.galley.validation.rule;

import dev.galley.model.Feed;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports a feed without a title. */
final class FeedTitleMissing implements Rule<Feed> {
    @Override
    public String code() {
        return "feed.title-missing";
    }

    @Override
    public void check(Feed feed, Check check) {
        if (feed.title().filter(title -> !title.plain().isBlank()).isEmpty()) {
            check.report("/title");
        }
    }
}
