package dev.galley.validation.rule;

import dev.galley.model.Feed;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports a feed without any date. */
final class FeedUpdatedMissing implements Rule<Feed> {
    @Override
    public String code() {
        return "feed.updated-missing";
    }

    @Override
    public void check(Feed feed, Check check) {
        boolean known = feed.updated().isPresent()
                || feed.published().isPresent()
                || feed.articles().stream()
                        .anyMatch(article ->
                                article.updated().or(article::published).isPresent());
        if (!known) {
            check.report("/updated");
        }
    }
}
