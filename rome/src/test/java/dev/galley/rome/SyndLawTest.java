package dev.galley.rome;

import dev.galley.model.Feed;
import dev.galley.testkit.Fidelity;
import dev.galley.testkit.ModelArbitraries;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Converting to ROME's beans and back gives the original minus exactly the reported losses. */
class SyndLawTest {
    @Property
    void givesBackEverythingExceptReportedLosses(@ForAll("feeds") Feed feed) {
        assertFaithful(feed);
    }

    @Property
    void isFaithfulForAnyStrings(@ForAll("wildFeeds") Feed feed) {
        assertFaithful(feed);
    }

    private static void assertFaithful(Feed feed) {
        var written = RomeFeeds.toSyndFeed(feed);
        Feed back = RomeFeeds.fromSyndFeed(written.value()).value();
        Feed expected = InUtc.of(feed, written.findings());
        List<String> violations = Fidelity.violations(expected, back, InUtc.withoutDates(written.findings()));
        if (!violations.isEmpty()) {
            throw new AssertionError(String.join("\n", violations) + "\nFindings: " + written.findings());
        }
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
