package dev.galley.moderation.history;

import dev.galley.moderation.submission.Submission;

/**
 * Turns what identifies an author (the account, else the e-mail address) and where a comment came from (the IP address)
 * into keys, so that a history can tell whether it is the same without holding either. Thread-safe.
 */
@FunctionalInterface
public interface KeyScheme {
    /** The keys of who sent {@code submission}. */
    SubmissionKeys keysOf(Submission submission);
}
