package dev.galley.moderation.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * A reader's report of a comment. A reader is identified by a key, as authors are: {@link Pseudonyms#ofAccount}, or {@link
 * Pseudonyms#ofIp} for readers who are not signed in.
 *
 * @param commentId the id of the comment
 * @param reporterKey the key of the reader
 * @param reason why, as the form of the site names it, such as {@code insult}
 * @param reported when, to the microsecond
 */
public record ReaderReport(String commentId, String reporterKey, Optional<String> reason, Instant reported) {
    public ReaderReport {
        Objects.requireNonNull(commentId, "commentId");
        Objects.requireNonNull(reporterKey, "reporterKey");
        Objects.requireNonNull(reason, "reason");
        reported = reported.truncatedTo(ChronoUnit.MICROS);
    }

    /** Creates a report without a reason. */
    public static ReaderReport of(String commentId, String reporterKey, Instant reported) {
        return new ReaderReport(commentId, reporterKey, Optional.empty(), reported);
    }

    /** Returns this report with a reason. */
    public ReaderReport withReason(String reason) {
        return new ReaderReport(commentId, reporterKey, Optional.of(reason), reported);
    }

    /** Returns the comment and the time, without the reader. */
    @Override
    public String toString() {
        return "ReaderReport[" + commentId + ", " + reported + "]";
    }
}
