package dev.galley.validation.rule;

import dev.galley.model.Feed;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/**
 * Reports a feed whose id is not an absolute IRI. RSS has no element for it and uses that of Atom (RFC 4287 §4.2.6).
 */
final class FeedIdNotIri implements Rule<Feed> {
    @Override
    public String code() {
        return "feed.id-not-iri";
    }

    @Override
    public void check(Feed feed, Check check) {
        CommonFields.of(feed).forEach(part -> IdNotIri.check(part, check));
    }
}
