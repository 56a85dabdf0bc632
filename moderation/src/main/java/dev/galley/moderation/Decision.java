package dev.galley.moderation;

import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.history.SubmissionKeys;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The decision about a submission: the verdict, the policy that led to it, and the reasons. Immutable.
 *
 * <pre>{@code
 * Decision decision = moderator.decide(Submission.of(comment));
 * if (decision.verdict() != Verdict.APPROVE) {
 *     queue.add(comment, decision.moderatorText(Locale.ENGLISH));
 * }
 * }</pre>
 */
public final class Decision {
    private final Verdict verdict;
    private final Policy policy;
    private final List<TraceEntry> trace;
    private final double score;
    private final Instant decided;

    /**
     * Creates a decision.
     *
     * @param trace the entry of each rule; not modified afterwards
     */
    Decision(Policy policy, List<TraceEntry> trace, Instant decided) {
        this.policy = policy;
        this.trace = Collections.unmodifiableList(trace);
        this.score = Ruling.score(trace);
        this.verdict = Ruling.verdict(policy, trace, score);
        this.decided = decided;
    }

    /** Returns the verdict. */
    public Verdict verdict() {
        return verdict;
    }

    /** Returns the name of the policy. */
    public String policyName() {
        return policy.name();
    }

    /** Returns the version of the policy: the one given by its author, or else a fingerprint of its contents. */
    public String policyVersion() {
        return policy.version();
    }

    /** Returns the entry of each rule, in the policy's order. */
    public List<TraceEntry> trace() {
        return trace;
    }

    /** Returns the sum of the weights of the rules that matched. */
    public double score() {
        return score;
    }

    /** Returns the time of the decision, from the moderator's clock. */
    public Instant decided() {
        return decided;
    }

    /**
     * Returns the submission as a history stores it: submitted when the comment says, or else at the time of
     * the decision. A name that contains the author's e-mail address is omitted.
     *
     * @param submission the submission that was decided
     * @param keys the pseudonyms of its author
     * @throws IllegalArgumentException if the comment has no id
     */
    public PastComment toPastComment(Submission submission, SubmissionKeys keys) {
        Instant submitted =
                submission.comment().published().map(OffsetDateTime::toInstant).orElse(decided);
        return PastComment.of(submission, keys, submitted, verdict);
    }

    /** Returns the entry of the rule with the given id. */
    public Optional<TraceEntry> entry(String rule) {
        return trace.stream().filter(entry -> entry.rule().equals(rule)).findFirst();
    }

    /** Returns the rules that requested the verdict; empty if the score or the default verdict decided. */
    public List<TraceEntry> decisive() {
        return trace.stream()
                .filter(entry ->
                        entry.requestedVerdict().filter(verdict::equals).isPresent())
                .toList();
    }

    /**
     * Returns the queue of a held comment, its priority and the reason; empty if it is not held. The rule with the highest
     * priority decides: of the rules that hold the comment, or of those that add to the score if only the score holds it. If
     * several have this priority, the first one in the policy decides.
     */
    public Optional<QueuePlace> queue() {
        return verdict == Verdict.HOLD ? Optional.of(Holding.place(this)) : Optional.empty();
    }

    /**
     * Returns whether the comment is held silently: others do not see it, but its author sees it as published. This is so
     * if at least one of the rules that hold it is {@linkplain PolicyRule#isSilent() silent}. A rule that failed never
     * holds silently.
     *
     * <p>Hiding a comment from others is a restriction of its visibility, of which authors must be informed in the European
     * Union (Digital Services Act, article 17; recital 55 names "shadow banning"), unless it is deceptive commercial content
     * in high volume. Moderators should therefore decide soon, and a statement of reasons is due if the comment stays
     * hidden.
     */
    public boolean isSilent() {
        return verdict == Verdict.HOLD && Holding.isSilent(this);
    }

    /** Returns the verdict as the author is to see it: {@link Verdict#APPROVE} for a silent hold. */
    public Verdict verdictForAuthor() {
        return isSilent() ? Verdict.APPROVE : verdict;
    }

    /**
     * Returns the order in which moderators should review decisions: those with a higher priority first, and of the same
     * priority the oldest first. Decisions that hold nothing come last.
     */
    public static Comparator<Decision> reviewOrder() {
        return Comparator.comparing((Decision decision) -> decision.verdict != Verdict.HOLD)
                .thenComparing(
                        decision -> decision.queue().map(QueuePlace::priority).orElse(0), Comparator.reverseOrder())
                .thenComparing(Decision::decided);
    }

    /** Returns the verdict that would result if one rule had passed and everything else were the same. */
    public Verdict verdictWithout(String rule) {
        List<TraceEntry> others =
                trace.stream().filter(entry -> !entry.rule().equals(rule)).toList();
        return Ruling.verdict(policy, others, Ruling.score(others));
    }

    /**
     * Returns an explanation for moderators: the verdict, all reasons, one per line, each with what would have passed
     * instead unless the comment is approved, and the sum of the weights. It may quote the comment, but contains nothing
     * confidential.
     */
    public String moderatorText(Locale locale) {
        return Explanation.forModerators(this, locale);
    }

    /**
     * Returns a message for the author of the comment: the outcome and what they can fix. It contains nothing that
     * would help to evade spam rules; for spam it only says that the comment is not published. For a silent hold it is the
     * same as for an approval.
     */
    public String authorText(Locale locale) {
        return Explanation.forAuthors(this, locale);
    }

    Policy policy() {
        return policy;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Decision that
                        && verdict == that.verdict
                        && policy.equals(that.policy)
                        && trace.equals(that.trace)
                        && decided.equals(that.decided));
    }

    @Override
    public int hashCode() {
        return Objects.hash(verdict, trace, decided);
    }

    /** Returns the verdict and the rules that act, for debugging. */
    @Override
    public String toString() {
        return "Decision[" + verdict + ", policy=" + policyName() + " " + policyVersion() + ", rules="
                + trace.stream().filter(TraceEntry::acts).map(TraceEntry::rule).collect(Collectors.joining(" ")) + "]";
    }
}
