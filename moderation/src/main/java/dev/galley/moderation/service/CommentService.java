package dev.galley.moderation.service;

import dev.galley.moderation.submission.Submission;
import java.io.IOException;

/**
 * Somebody outside this process who is asked about comments. Thread-safe.
 *
 * <p>The moderator limits the time an answer may take, and the policy says what follows when there is none.
 */
@FunctionalInterface
public interface CommentService {
    /**
     * Asks about one submission.
     *
     * @throws IOException where there is no answer; the message tells a moderator why, and holds nothing confidential,
     *     no key of the service among it
     * @throws InterruptedException where the time was up
     */
    ServiceAnswer ask(Submission submission) throws IOException, InterruptedException;
}
