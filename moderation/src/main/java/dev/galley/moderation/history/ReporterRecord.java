package dev.galley.moderation.history;

import dev.galley.model.CommentStatus;
import java.util.Optional;

/**
 * How people decided about the comments that a reader reported.
 *
 * @param accepted the number of reported comments that a person rejected, marked as spam or removed, 0 or more
 * @param dismissed the number of comments that a person approved after the report, 0 or more
 */
public record ReporterRecord(int accepted, int dismissed) {
    /** The record of a reader about whose reports nobody has decided. */
    public static final ReporterRecord UNKNOWN = new ReporterRecord(0, 0);

    public ReporterRecord {
        if (accepted < 0 || dismissed < 0) {
            throw new IllegalArgumentException("Counts must be at least 0, not " + accepted + ", " + dismissed);
        }
    }

    /** Returns the record that results from one report and the decision on its comment. */
    static ReporterRecord of(ReaderReport report, Optional<PersonDecision> decision) {
        if (decision.isEmpty() || decision.get().status() == CommentStatus.PENDING) {
            return UNKNOWN;
        }
        if (decision.get().status() != CommentStatus.APPROVED) {
            return new ReporterRecord(1, 0);
        }
        return decision.get().decided().isBefore(report.reported()) ? UNKNOWN : new ReporterRecord(0, 1);
    }

    /** Returns the sum of this record and {@code other}. */
    public ReporterRecord plus(ReporterRecord other) {
        return new ReporterRecord(accepted + other.accepted, dismissed + other.dismissed);
    }

    /**
     * Returns the weight of the reader's reports: 1 for an unknown reader, up to 2 for one whose reports are always
     * accepted, down to 0 for one whose reports are always dismissed. It is twice the estimated probability that a report is
     * accepted, by Laplace's rule of succession: {@code 2 (accepted + 1) / (accepted + dismissed + 2)}.
     */
    public double weight() {
        return 2.0 * (accepted + 1) / (accepted + dismissed + 2);
    }
}
