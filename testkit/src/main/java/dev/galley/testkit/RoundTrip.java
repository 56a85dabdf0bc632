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
import java.util.List;

/**
 * A feed written in a format and read again.
 *
 * @param feed the feed
 * @param document what was written
 * @param written what was told in writing
 * @param back what was read
 * @param read what was told in reading
 */
public record RoundTrip(Feed feed, String document, List<Finding> written, Feed back, List<Finding> read) {
    /** Writes {@code feed} in {@code format} and reads it again. */
    public static RoundTrip of(FeedFormat format, Feed feed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            var written = FeedWriter.of(format).write(feed, out);
            var reader = FeedReader.builder().format(format).build();
            var read = reader.read(new ByteArrayInputStream(out.toByteArray()));
            return new RoundTrip(
                    feed, out.toString(StandardCharsets.UTF_8), written.findings(), read.feed(), read.findings());
        } catch (IOException e) {
            throw new UncheckedIOException("Neither memory to write to nor memory to read from fails", e);
        }
    }

    /** What breaks the law of {@link Fidelity}, a line each. */
    public List<String> violations() {
        return Fidelity.violations(feed, back, written);
    }

    /** Fails, showing the document, where the law of {@link Fidelity} is broken. */
    public void assertFaithful() {
        List<String> violations = violations();
        if (!violations.isEmpty()) {
            throw new AssertionError(
                    String.join("\n", violations) + "\nFindings: " + written + "\nDocument: " + document);
        }
    }
}
