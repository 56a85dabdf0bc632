package dev.galley.testkit;

import dev.galley.format.FeedFormat;
import dev.galley.format.FeedReader;
import dev.galley.format.FeedWriter;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The result of writing a feed in a format and reading it again.
 *
 * @param feed the feed
 * @param document the document written
 * @param written the findings made in writing
 * @param back the feed read
 * @param read the findings made in reading
 */
public record RoundTrip(Feed feed, String document, List<Finding> written, Feed back, List<Finding> read) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-04T12:00:00Z"), ZoneOffset.UTC);

    /** Writes {@code feed} in {@code format} and reads it again. */
    public static RoundTrip of(FeedFormat format, Feed feed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            var written = FeedWriter.of(format).withClock(CLOCK).write(feed, out);
            var reader = FeedReader.builder().format(format).build();
            var read = reader.read(new ByteArrayInputStream(out.toByteArray()));
            return new RoundTrip(
                    feed, out.toString(StandardCharsets.UTF_8), written.findings(), read.feed(), read.findings());
        } catch (IOException e) {
            throw new UncheckedIOException("Reading and writing in memory cannot fail", e);
        }
    }

    /** Returns a line for each violation of the law of {@link Fidelity}. */
    public List<String> violations() {
        return Fidelity.violations(feed, back, written);
    }

    /** Fails with the document in the message if the law of {@link Fidelity} is violated. */
    public void assertFaithful() {
        List<String> violations = violations();
        if (!violations.isEmpty()) {
            throw new AssertionError(
                    String.join("\n", violations) + "\nFindings: " + written + "\nDocument: " + document);
        }
    }
}
