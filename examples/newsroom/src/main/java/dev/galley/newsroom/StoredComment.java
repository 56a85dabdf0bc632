package dev.galley.newsroom;

import dev.galley.model.CommentStatus;
import dev.galley.moderation.submission.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A comment as the site keeps it, which is without the e-mail address of its author.
 *
 * @param article the name of the article
 * @param verdict what the policy decided
 * @param reasons why, in a line for each reason
 * @param status whether it is shown
 * @param moderator the name of the person who decided, if one has
 */
record StoredComment(
        String id,
        String article,
        String author,
        String body,
        Instant written,
        Verdict verdict,
        String reasons,
        CommentStatus status,
        Optional<String> moderator) {
    /** Returns the reasons, one in each line. */
    public List<String> reasonLines() {
        return reasons.lines().filter(line -> !line.isBlank()).toList();
    }

    /** Returns the paragraphs of the text. */
    public List<String> paragraphs() {
        return List.of(body.strip().split("\\R+"));
    }

    /** Returns the status in words for people. */
    public String statusText() {
        return switch (status) {
            case PENDING -> "held for review";
            case APPROVED, REJECTED, SPAM, REMOVED -> status.name().toLowerCase(Locale.ROOT);
        };
    }
}
