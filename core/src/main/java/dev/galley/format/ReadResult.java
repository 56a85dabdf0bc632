package dev.galley.format;

import dev.galley.model.Feed;
import dev.galley.report.Finding;
import java.util.List;

/**
 * A document that was read as a whole.
 *
 * @param format the name of its format, such as {@code rss}
 * @param version format and version as people name them, such as {@code RSS 2.0}
 * @param feed what it holds
 * @param findings what was noticed on the way
 */
public record ReadResult(String format, String version, Feed feed, List<Finding> findings) {
    public ReadResult {
        findings = List.copyOf(findings);
    }
}
