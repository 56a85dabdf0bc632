package dev.galley.cli.moderate;

import dev.galley.moderation.Decision;
import dev.galley.moderation.history.SubmissionKeys;
import dev.galley.moderation.submission.Submission;

/** Writes decisions, one after the other. Not thread-safe. */
interface DecisionWriter {
    /** Returns the text for a decision. */
    String decision(Submission submission, Decision decision, SubmissionKeys keys);

    /** Returns the text after the last decision. */
    default String end() {
        return "";
    }
}
