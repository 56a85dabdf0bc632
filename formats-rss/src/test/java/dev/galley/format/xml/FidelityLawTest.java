package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedFormat;
import dev.galley.model.Feed;
import dev.galley.testkit.ModelArbitraries;
import dev.galley.testkit.RoundTrip;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The law of fidelity: reading a written feed gives the feed minus exactly the reported losses. */
class FidelityLawTest {
    @Property
    void rssReadsBackEverythingNotReportedAsLost(@ForAll("feeds") Feed feed) {
        RoundTrip.of(new RssFormat(), feed).assertFaithful();
    }

    @Property
    void atomReadsBackEverythingNotReportedAsLost(@ForAll("feeds") Feed feed) {
        RoundTrip.of(new AtomFormat(), feed).assertFaithful();
    }

    @Property
    void rss10ReadsBackEverythingNotReportedAsLost(@ForAll("feeds") Feed feed) {
        RoundTrip.of(new Rss10Format(), feed).assertFaithful();
    }

    @Property
    void rss10IsWellFormedForArbitraryStrings(@ForAll("wildFeeds") Feed feed) {
        assertWellFormed(new Rss10Format(), feed);
    }

    @Property
    void rssIsWellFormedForArbitraryStrings(@ForAll("wildFeeds") Feed feed) {
        assertWellFormed(new RssFormat(), feed);
    }

    @Property
    void atomIsWellFormedForArbitraryStrings(@ForAll("wildFeeds") Feed feed) {
        assertWellFormed(new AtomFormat(), feed);
    }

    private static void assertWellFormed(FeedFormat format, Feed feed) {
        RoundTrip trip = RoundTrip.of(format, feed);
        trip.assertFaithful();
        assertThat(trip.back().articles()).hasSameSizeAs(feed.articles());
        assertThat(trip.read()).noneMatch(finding -> finding.code().startsWith("xml."));
        assertThat(RoundTrip.of(format, feed.toBuilder().build()).document()).isEqualTo(trip.document());
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
