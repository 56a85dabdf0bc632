package dev.galley.format;

import dev.galley.model.Feed;
import dev.galley.report.Finding;
import java.util.List;
import java.util.Objects;

/**
 * The result of reading a document.
 *
 * @param format the name of the format, such as {@code rss}
 * @param version the name of format and version, such as {@code RSS 2.0}
 * @param feed the content
 * @param isComplete whether the document was read to its end; false if reading stopped at an error, such as a missing end
 *     of the document, so that articles and metadata may be missing from {@code feed}
 * @param findings the findings made in reading
 */
public record ReadResult(String format, String version, Feed feed, boolean isComplete, List<Finding> findings) {
    public ReadResult {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(feed, "feed");
        findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
    }
}
