package dev.galley.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.infra.Blackhole;

/** A small feed for tests that run each benchmark once. */
final class SmallFeed {
    static final int ITEMS = 25;

    private SmallFeed() {}

    static FeedBytes bytes() throws IOException {
        FeedBytes feed = new FeedBytes();
        feed.items = ITEMS;
        feed.generate();
        return feed;
    }

    /** Creates a black hole outside JMH, which requires exactly this sentence. */
    static Blackhole blackhole() {
        return new Blackhole(
                "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
    }
}
