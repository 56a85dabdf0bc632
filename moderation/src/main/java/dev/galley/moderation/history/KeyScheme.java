package dev.galley.moderation.history;

import dev.galley.moderation.submission.Submission;

/**
 * Derives keys from what identifies an author (the account, or else the e-mail address) and from the IP address, so
 * that a history can recognise both without storing them. Thread-safe.
 */
@FunctionalInterface
public interface KeyScheme {
    /** Returns the keys of the sender of {@code submission}. */
    SubmissionKeys keysOf(Submission submission);
}
