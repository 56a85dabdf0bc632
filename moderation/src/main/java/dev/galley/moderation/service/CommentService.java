package dev.galley.moderation.service;

import dev.galley.moderation.submission.Submission;
import java.io.IOException;

/**
 * An external service that assesses comments. Thread-safe.
 *
 * <p>The moderator limits the time for an answer; the policy determines the consequence if there is none.
 */
@FunctionalInterface
public interface CommentService {
    /**
     * Asks about one submission.
     *
     * @throws IOException if there is no answer; the message explains the reason to a moderator and contains nothing
     *     confidential, such as the key of the service
     * @throws InterruptedException if the time limit was reached
     */
    ServiceAnswer ask(Submission submission) throws IOException, InterruptedException;
}
