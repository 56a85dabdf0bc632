package dev.galley.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.infra.Blackhole;

/** What the benchmarks need when a test runs them once. */
final class SmallFeed {
    static final int ITEMS = 25;

    private SmallFeed() {}

    static FeedBytes bytes() throws IOException {
        FeedBytes feed = new FeedBytes();
        feed.items = ITEMS;
        feed.generate();
        return feed;
    }

    /** A black hole outside a run of JMH, which asks for this sentence. */
    static Blackhole blackhole() {
        return new Blackhole(
                "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
    }
}
