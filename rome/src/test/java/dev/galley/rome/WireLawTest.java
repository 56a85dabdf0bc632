package dev.galley.rome;

import dev.galley.model.Feed;
import dev.galley.report.Finding;
import dev.galley.testkit.Fidelity;
import dev.galley.testkit.ModelArbitraries;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Converting to ROME's beans of RSS and Atom and back gives the original minus exactly the reported losses. */
class WireLawTest {
    @Property
    void beansOfRssGiveBackEverythingExceptReportedLosses(@ForAll("feeds") Feed feed) {
        var written = RomeFeeds.toChannel(feed);
        assertFaithful(feed, RomeFeeds.fromChannel(written.value()).value(), written.findings());
    }

    @Property
    void beansOfAtomGiveBackEverythingExceptReportedLosses(@ForAll("feeds") Feed feed) {
        var written = RomeFeeds.toAtomFeed(feed);
        assertFaithful(feed, RomeFeeds.fromAtomFeed(written.value()).value(), written.findings());
    }

    private static void assertFaithful(Feed feed, Feed back, List<Finding> findings) {
        List<String> violations =
                Fidelity.violations(InUtc.seconds(feed), InUtc.seconds(back), InUtc.withoutSeconds(findings));
        if (!violations.isEmpty()) {
            throw new AssertionError(String.join("\n", violations) + "\nFindings: " + findings);
        }
    }

    /** Half of them with control characters and the like. */
    @Provide
    Arbitrary<Feed> feeds() {
        return Arbitraries.oneOf(ModelArbitraries.feeds(), ModelArbitraries.wildFeeds());
    }
}
