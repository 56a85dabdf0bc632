package dev.galley.cli.moderate;

import dev.galley.moderation.Decision;
import dev.galley.moderation.history.SubmissionKeys;
import dev.galley.moderation.submission.Submission;

/** Writes decisions, one after the other. Not thread-safe. */
interface DecisionWriter {
    /** What is said of one decision. */
    String decision(Submission submission, Decision decision, SubmissionKeys keys);

    /** What stands behind the last decision. */
    default String end() {
        return "";
    }
}
