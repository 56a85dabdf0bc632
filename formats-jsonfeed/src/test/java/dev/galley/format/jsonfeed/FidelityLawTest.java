package dev.galley.format.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Feed;
import dev.galley.testkit.ModelArbitraries;
import dev.galley.testkit.RoundTrip;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reading a written document gives the original minus exactly the reported losses. */
class FidelityLawTest {
    @Property
    void readsBackEverythingExceptReportedLosses(@ForAll("feeds") Feed feed) {
        RoundTrip.of(new JsonFeedFormat(), feed).assertFaithful();
    }

    @Property
    void isReadableAndFaithfulForAnyStrings(@ForAll("wildFeeds") Feed feed) {
        RoundTrip trip = RoundTrip.of(new JsonFeedFormat(), feed);
        trip.assertFaithful();
        assertThat(trip.back().articles()).hasSameSizeAs(feed.articles());
        assertThat(trip.read()).noneMatch(finding -> finding.code().startsWith("json."));
    }

    @Property(tries = 100)
    void theSameFeedGivesTheSameBytes(@ForAll("wildFeeds") Feed feed) {
        assertThat(RoundTrip.of(new JsonFeedFormat(), feed).document())
                .isEqualTo(RoundTrip.of(new JsonFeedFormat(), feed.toBuilder().build())
                        .document());
    }

    @Provide
    Arbitrary<Feed> feeds() {
        return ModelArbitraries.feeds();
    }

    @Provide
    Arbitrary<Feed> wildFeeds() {
        return ModelArbitraries.wildFeeds();
    }
}
