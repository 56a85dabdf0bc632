package dev.galley.format;

import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.List;
import java.util.Objects;

/**
 * The result of converting a document.
 *
 * @param from the name of the format read
 * @param version the name of the format read with its version, such as {@code RSS 2.0}
 * @param to the name of the format written
 * @param articles the number of articles
 * @param read the findings made in reading
 * @param written the findings made in writing
 */
public record Conversion(
        String from, String version, String to, long articles, List<Finding> read, List<Finding> written) {
    public Conversion {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(to, "to");
        read = List.copyOf(Objects.requireNonNull(read, "read"));
        written = List.copyOf(Objects.requireNonNull(written, "written"));
    }

    /** Returns a finding for each value that the new format cannot represent and that was therefore not written. */
    public List<Finding> losses() {
        return written.stream().filter(Finding::isLoss).toList();
    }

    /** Checks whether the document has everything that its format requires, that is, {@link #problems()} is empty. */
    public boolean isValid() {
        return problems().isEmpty();
    }

    /** Returns the findings of severity {@link Severity#ERROR}, which make the document invalid ({@code missing.…}). */
    public List<Finding> problems() {
        return written.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
