package dev.galley.format;

import dev.galley.model.Feed;
import dev.galley.report.Finding;
import java.util.List;
import java.util.Objects;

/**
 * The result of reading a whole document.
 *
 * @param format the name of the format, such as {@code rss}
 * @param version the name of format and version, such as {@code RSS 2.0}
 * @param feed the content
 * @param findings the findings made in reading
 */
public record ReadResult(String format, String version, Feed feed, List<Finding> findings) {
    public ReadResult {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(feed, "feed");
        findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
    }
}
