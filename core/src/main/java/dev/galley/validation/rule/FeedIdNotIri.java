package dev.galley.validation.rule;

import dev.galley.model.Feed;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** An id of a feed that is no absolute IRI: RSS has none of its own, and takes that of Atom (RFC 4287 §4.2.6). */
final class FeedIdNotIri implements Rule<Feed> {
    @Override
    public String code() {
        return "feed.id-not-iri";
    }

    @Override
    public void check(Feed feed, Check check) {
        Common.of(feed).forEach(part -> IdNotIri.check(part, check));
    }
}
