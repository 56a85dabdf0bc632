package dev.galley.format;

import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.List;
import java.util.Objects;

/**
 * The result of converting a document.
 *
 * <pre>{@code
 * Conversion conversion = Feeds.convert(Path.of("feed.xml"), Path.of("feed.json"), "jsonfeed");
 * if (!conversion.isComplete()) {
 *     log.warn("The source is broken; articles after the break are missing: {}", conversion.read());
 * }
 * }</pre>
 *
 * @param from the name of the format read
 * @param version the name of the format read with its version, such as {@code RSS 2.0}
 * @param to the name of the format written
 * @param articles the number of articles written, without those that were left out on request
 * @param isComplete whether the source was read to its end; false if reading stopped at an error, so that articles and
 *     metadata may be missing from the result. The result is a finished document all the same.
 * @param read the findings made in reading; their paths count the articles of the source
 * @param written the findings made in writing; their paths count the articles of the result
 */
public record Conversion(
        String from,
        String version,
        String to,
        long articles,
        boolean isComplete,
        List<Finding> read,
        List<Finding> written) {
    public Conversion {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(to, "to");
        read = List.copyOf(Objects.requireNonNull(read, "read"));
        written = List.copyOf(Objects.requireNonNull(written, "written"));
    }

    /**
     * Returns a finding for each value that the new format cannot represent and that was therefore not written. A long list is
     * cut; see {@link #lossesComplete()}.
     */
    public List<Finding> losses() {
        return written.stream().filter(Finding::isLoss).toList();
    }

    /**
     * Checks whether {@link #losses()} lists every loss. It does not if there were so many that the {@linkplain
     * FeedWriter#withMaxFindings maximum number of findings} was reached; the last finding is then {@link Finding#TRUNCATED}.
     */
    public boolean lossesComplete() {
        return written.stream()
                .noneMatch(finding -> finding.code().equals(Finding.TRUNCATED) && finding.severity() != Severity.INFO);
    }

    /**
     * Checks whether the written document has everything that its format requires, that is, {@link #problems()} is empty.
     * This says nothing about the source: whether it was read to its end is {@link #isComplete()}.
     */
    public boolean isValid() {
        return problems().isEmpty();
    }

    /**
     * Returns the findings in writing of severity {@link Severity#ERROR}, which make the document invalid
     * ({@code missing.…}).
     */
    public List<Finding> problems() {
        return written.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
