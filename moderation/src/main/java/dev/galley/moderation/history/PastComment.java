package dev.galley.moderation.history;

import dev.galley.model.CommentStatus;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A comment as a history stores it: its text, place and outcome. Its author is represented only by keys and the
 * displayed name. Immutable.
 */
public final class PastComment {
    private final String id;
    private final Optional<String> articleId;
    private final Optional<String> parentId;
    private final Optional<String> authorKey;
    private final Optional<String> ipKey;
    private final Optional<String> authorName;
    private final String text;
    private final Instant submitted;
    private final Verdict verdict;
    private final Optional<PersonDecision> decision;

    PastComment(PastCommentBuilder from) {
        id = from.id;
        articleId = Optional.ofNullable(from.articleId);
        parentId = Optional.ofNullable(from.parentId);
        authorKey = Optional.ofNullable(from.authorKey);
        ipKey = Optional.ofNullable(from.ipKey);
        authorName = Optional.ofNullable(from.authorName);
        text = from.text;
        submitted = from.submitted.truncatedTo(ChronoUnit.MICROS);
        verdict = from.verdict;
        decision = Optional.ofNullable(from.decision);
    }

    /**
     * Returns a builder for a comment written at {@code submitted}, with empty text and the verdict {@link
     * Verdict#HOLD}.
     */
    public static PastCommentBuilder builder(String id, Instant submitted) {
        return new PastCommentBuilder(id, submitted);
    }

    /**
     * Returns a submission as it is stored. A name that contains the author's e-mail address is omitted.
     *
     * @param submission the submission
     * @param keys the keys of the sender
     * @param submitted when it was written
     * @param verdict the verdict of the rules
     * @throws IllegalArgumentException if the comment has no id
     */
    public static PastComment of(Submission submission, SubmissionKeys keys, Instant submitted, Verdict verdict) {
        var comment = submission.comment();
        String id = comment.id()
                .orElseThrow(() -> new IllegalArgumentException("A comment needs an id to be stored in a history"));
        return builder(id, submitted)
                .articleId(submission.articleId().orElse(null))
                .parentId(comment.parentId().orElse(null))
                .authorKey(keys.newestAuthor().orElse(null))
                .ipKey(keys.newestIp().orElse(null))
                .authorName(comment.author().flatMap(PastComment::shownName).orElse(null))
                .text(comment.body().map(Text::plain).orElse(""))
                .verdict(verdict)
                .build();
    }

    private static Optional<String> shownName(Commenter author) {
        String email = author.email().orElse("").strip().toLowerCase(Locale.ROOT);
        return author.name()
                .filter(name ->
                        email.isEmpty() || !name.toLowerCase(Locale.ROOT).contains(email));
    }

    /** Returns a builder with the contents of this comment. */
    public PastCommentBuilder toBuilder() {
        PastCommentBuilder builder = new PastCommentBuilder(id, submitted);
        builder.articleId = articleId.orElse(null);
        builder.parentId = parentId.orElse(null);
        builder.authorKey = authorKey.orElse(null);
        builder.ipKey = ipKey.orElse(null);
        builder.authorName = authorName.orElse(null);
        builder.text = text;
        builder.verdict = verdict;
        builder.decision = decision.orElse(null);
        return builder;
    }

    /** Returns the id. */
    public String id() {
        return id;
    }

    /** Returns the id of the article it comments on. */
    public Optional<String> articleId() {
        return articleId;
    }

    /** Returns the id of the comment it replies to. */
    public Optional<String> parentId() {
        return parentId;
    }

    /** Returns the key of its author (see {@link KeyScheme}). */
    public Optional<String> authorKey() {
        return authorKey;
    }

    /** Returns the key of the IP address it came from. */
    public Optional<String> ipKey() {
        return ipKey;
    }

    /** Returns the displayed name of its author. */
    public Optional<String> authorName() {
        return authorName;
    }

    /** Returns its text, without markup. */
    public String text() {
        return text;
    }

    /** Returns a key that is equal for equivalent texts ({@link TextKey}). */
    public String textKey() {
        return TextKey.of(text);
    }

    /** Returns when it was written, to the microsecond. */
    public Instant submitted() {
        return submitted;
    }

    /** Returns the verdict of the rules. */
    public Verdict verdict() {
        return verdict;
    }

    /** Returns the decision of a person, if there is one. */
    public Optional<PersonDecision> decision() {
        return decision;
    }

    /** Returns the status that a person gave it, if any. */
    public Optional<CommentStatus> person() {
        return decision.map(PersonDecision::status);
    }

    /** Returns this comment with a person's decision; a later decision is kept. */
    public PastComment withDecision(PersonDecision newer) {
        boolean outdated = decision.isPresent() && decision.get().decided().isAfter(newer.decided());
        return outdated ? this : toBuilder().decision(newer).build();
    }

    /**
     * Returns this comment as a replacement for {@code earlier}, whose decision by a person is kept unless this
     * comment's is later.
     */
    public PastComment replacing(PastComment earlier) {
        if (earlier.decision.isEmpty()) {
            return this;
        }
        PersonDecision before = earlier.decision.get();
        return decision.isEmpty() || before.decided().isAfter(decision.get().decided())
                ? toBuilder().decision(before).build()
                : this;
    }

    /** Returns this comment without the keys and the name of its author. */
    public PastComment anonymized() {
        return toBuilder().authorKey(null).ipKey(null).authorName(null).build();
    }

    /** Checks whether it is published; a person's decision takes precedence over the rules. */
    public boolean isApproved() {
        return person().map(status -> status == CommentStatus.APPROVED).orElse(verdict == Verdict.APPROVE);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof PastComment that
                        && id.equals(that.id)
                        && articleId.equals(that.articleId)
                        && parentId.equals(that.parentId)
                        && authorKey.equals(that.authorKey)
                        && ipKey.equals(that.ipKey)
                        && authorName.equals(that.authorName)
                        && text.equals(that.text)
                        && submitted.equals(that.submitted)
                        && verdict == that.verdict
                        && decision.equals(that.decision));
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, submitted, verdict);
    }

    /** Returns the id, the verdict and a person's decision, without text, keys and name. */
    @Override
    public String toString() {
        return "PastComment[" + id + ", verdict=" + verdict + ", person="
                + person().map(Enum::name).orElse("none") + "]";
    }
}
