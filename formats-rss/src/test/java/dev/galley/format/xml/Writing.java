package dev.galley.format.xml;

import dev.galley.format.FeedWriter;
import dev.galley.format.WriteResult;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A written feed: the document and the findings about it. */
final class Writing {
    private final byte[] document;
    private final List<Finding> findings;

    private Writing(byte[] document, List<Finding> findings) {
        this.document = document;
        this.findings = findings;
    }

    byte[] document() {
        return document.clone();
    }

    List<Finding> findings() {
        return findings;
    }

    static Writing of(String format, Feed feed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WriteResult result = FeedWriter.of(format)
                    .withClock(java.time.Clock.fixed(
                            java.time.Instant.parse("2026-05-04T12:00:00Z"), java.time.ZoneOffset.UTC))
                    .write(feed, out);
            return new Writing(out.toByteArray(), result.findings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Feed readBack() {
        return Reading.read(document).feed();
    }

    String text() {
        return new String(document, StandardCharsets.UTF_8);
    }

    List<String> codes() {
        return findings.stream().map(Finding::code).toList();
    }
}
