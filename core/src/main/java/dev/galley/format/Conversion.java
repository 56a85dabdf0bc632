package dev.galley.format;

import dev.galley.report.Finding;
import java.util.List;

/**
 * What became of a document that was converted.
 *
 * @param from the name of the format it was in
 * @param version that format and its version as people name them, such as {@code RSS 2.0}
 * @param to the name of the format it is in now
 * @param articles how many articles it holds
 * @param read what was noticed in reading
 * @param written what was noticed in writing
 */
public record Conversion(
        String from, String version, String to, long articles, List<Finding> read, List<Finding> written) {
    public Conversion {
        read = List.copyOf(read);
        written = List.copyOf(written);
    }

    /** Exactly what had no home in the new format. */
    public List<Finding> losses() {
        return written.stream().filter(Finding::isLoss).toList();
    }
}
