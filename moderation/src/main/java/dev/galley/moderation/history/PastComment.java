package dev.galley.moderation.history;

import dev.galley.model.CommentStatus;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A comment as a history keeps it: what it says, where it stands and what became of it, but of its author nothing but
 * keys and the name they show. Immutable.
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

    /** Begins a comment without words that its rules would hold, written at {@code submitted}. */
    public static PastCommentBuilder builder(String id, Instant submitted) {
        return new PastCommentBuilder(id, submitted);
    }

    /**
     * A submission as it is kept. A name that holds the author's e-mail address is left out.
     *
     * @param keys who sent it
     * @param submitted when it was written
     * @param verdict what was decided by rules
     * @throws IllegalArgumentException where the comment has no id
     */
    public static PastComment of(Submission submission, SubmissionKeys keys, Instant submitted, Verdict verdict) {
        var comment = submission.comment();
        String id = comment.id().orElseThrow(() -> new IllegalArgumentException("A comment needs an id to be kept"));
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

    /** A builder that begins with everything this comment has. */
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

    /** The comment. */
    public String id() {
        return id;
    }

    /** The article it stands under. */
    public Optional<String> articleId() {
        return articleId;
    }

    /** The comment it answers. */
    public Optional<String> parentId() {
        return parentId;
    }

    /** The key of its author (see {@link KeyScheme}). */
    public Optional<String> authorKey() {
        return authorKey;
    }

    /** The key of where it came from. */
    public Optional<String> ipKey() {
        return ipKey;
    }

    /** The name its author shows. */
    public Optional<String> authorName() {
        return authorName;
    }

    /** Its words, without markup. */
    public String text() {
        return text;
    }

    /** What {@link #text()} has in common with texts that say the same. */
    public String textKey() {
        return TextKey.of(text);
    }

    /** When it was written, to the microsecond. */
    public Instant submitted() {
        return submitted;
    }

    /** What was decided by rules. */
    public Verdict verdict() {
        return verdict;
    }

    /** What a person decided, where one did. */
    public Optional<PersonDecision> decision() {
        return decision;
    }

    /** What became of it by a person's decision, where there is one. */
    public Optional<CommentStatus> person() {
        return decision.map(PersonDecision::status);
    }

    /** The same comment with what a person decided; a decision that was made later stays. */
    public PastComment decidedBy(PersonDecision newer) {
        boolean outdated = decision.isPresent() && decision.get().decided().isAfter(newer.decided());
        return outdated ? this : toBuilder().decision(newer).build();
    }

    /** The same comment in the place of {@code earlier}: what a person decided on that stays, unless this was decided later. */
    public PastComment inPlaceOf(PastComment earlier) {
        if (earlier.decision.isEmpty()) {
            return this;
        }
        PersonDecision before = earlier.decision.get();
        return decision.isEmpty() || before.decided().isAfter(decision.get().decided())
                ? toBuilder().decision(before).build()
                : this;
    }

    /** The same comment without the keys that lead to its author, and without their name. */
    public PastComment forgotten() {
        return toBuilder().authorKey(null).ipKey(null).authorName(null).build();
    }

    /** Whether it is shown: a person's word counts before that of the rules. */
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

    /** Id, verdict and a person's decision; no text, key or name. */
    @Override
    public String toString() {
        return "PastComment[" + id + ", verdict=" + verdict + ", person="
                + person().map(Enum::name).orElse("none") + "]";
    }
}
