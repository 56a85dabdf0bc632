package dev.galley.format.opml;

import dev.galley.report.Finding;
import java.util.List;
import java.util.Objects;

/**
 * An OPML document that was read, and what was noticed in reading it.
 *
 * @param opml the document
 * @param version the version that the document names, such as {@code 2.0}; empty if it names none
 * @param isComplete whether the document was read to its end
 * @param findings the findings, each with line and column; their paths are JSON pointers such as {@code /outlines/2/xmlUrl}
 */
public record OpmlReadResult(Opml opml, String version, boolean isComplete, List<Finding> findings) {
    public OpmlReadResult {
        Objects.requireNonNull(opml, "opml");
        Objects.requireNonNull(version, "version");
        findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
    }
}
