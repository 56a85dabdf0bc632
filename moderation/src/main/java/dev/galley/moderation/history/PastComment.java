package dev.galley.moderation.history;

import dev.galley.model.CommentStatus;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.Submission;
import dev.galley.moderation.Verdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A comment as a history keeps it: what it says, where it stands and what became of it, but of its author nothing but
 * keys and the name they show.
 *
 * @param id the comment
 * @param articleId the article it stands under
 * @param parentId the comment it answers
 * @param authorKey the key of its author (see {@link KeyScheme})
 * @param ipKey the key of where it came from
 * @param authorName the name its author shows
 * @param text its words, without markup
 * @param submitted when it was written
 * @param verdict what was decided by rules
 * @param person what a person decided, where one did
 */
public record PastComment(
        String id,
        Optional<String> articleId,
        Optional<String> parentId,
        Optional<String> authorKey,
        Optional<String> ipKey,
        Optional<String> authorName,
        String text,
        Instant submitted,
        Verdict verdict,
        Optional<CommentStatus> person) {
    public PastComment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(parentId, "parentId");
        Objects.requireNonNull(authorKey, "authorKey");
        Objects.requireNonNull(ipKey, "ipKey");
        Objects.requireNonNull(authorName, "authorName");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(submitted, "submitted");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(person, "person");
    }

    /**
     * A submission as it is kept.
     *
     * @param keys who sent it
     * @param submitted when it was written
     * @throws IllegalArgumentException where the comment has no id
     */
    public static PastComment of(Submission submission, SubmissionKeys keys, Instant submitted, Verdict verdict) {
        var comment = submission.comment();
        return new PastComment(
                comment.id().orElseThrow(() -> new IllegalArgumentException("A comment needs an id to be kept")),
                comment.articleId(),
                comment.parentId(),
                keys.newestAuthor(),
                keys.newestIp(),
                comment.author().flatMap(Commenter::name),
                comment.body().map(Text::plain).orElse(""),
                submitted,
                verdict,
                Optional.empty());
    }

    /** The same comment with what a person decided. */
    public PastComment decidedBy(CommentStatus status) {
        return new PastComment(
                id, articleId, parentId, authorKey, ipKey, authorName, text, submitted, verdict, Optional.of(status));
    }

    /** Whether it is shown: a person's word counts before that of the rules. */
    public boolean isApproved() {
        return person.map(status -> status == CommentStatus.APPROVED).orElse(verdict == Verdict.APPROVE);
    }

    /** What two texts have in common that say the same but for case and white space: a digest of 24 letters. */
    public static String textKey(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(folded(text).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 24);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = true;
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!white) {
                folded.append(c);
            } else if (!space) {
                folded.append(' ');
            }
            space = white;
        }
        return folded.toString().stripTrailing();
    }

    /** Id, verdict and a person's decision; no text, key or name. */
    @Override
    public String toString() {
        return "PastComment[" + id + ", verdict=" + verdict + ", person="
                + person.map(Enum::name).orElse("none") + "]";
    }
}
