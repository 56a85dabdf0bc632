package dev.galley.moderation;

import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.history.SubmissionKeys;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was decided about a submission, by which policy, and why. Immutable. */
public final class Decision {
    private final Verdict verdict;
    private final Policy policy;
    private final List<TraceEntry> trace;
    private final double score;
    private final Instant decided;

    /** @param trace what each rule did; nobody changes it any more */
    Decision(Policy policy, List<TraceEntry> trace, Instant decided) {
        this.policy = policy;
        this.trace = Collections.unmodifiableList(trace);
        this.score = Ruling.score(trace);
        this.verdict = Ruling.verdict(policy, trace, score);
        this.decided = decided;
    }

    /** What becomes of the comment. */
    public Verdict verdict() {
        return verdict;
    }

    /** The name of the policy. */
    public String policyName() {
        return policy.name();
    }

    /** The version of the policy: as its author gave it, else a fingerprint of all that it says. */
    public String policyVersion() {
        return policy.version();
    }

    /** What each rule did, in the policy's order. */
    public List<TraceEntry> trace() {
        return trace;
    }

    /** The sum of the weights of the rules that matched. */
    public double score() {
        return score;
    }

    /** When it was decided, by the moderator's clock. */
    public Instant decided() {
        return decided;
    }

    /**
     * Returns the submission as a history stores it: submitted when its comment says, otherwise when it was decided. A name that
     * contains the author's e-mail address is left out.
     *
     * @param submission what this decision is about
     * @param keys the pseudonyms of its author
     * @throws IllegalArgumentException if the comment has no id
     */
    public PastComment toPastComment(Submission submission, SubmissionKeys keys) {
        Instant submitted =
                submission.comment().published().map(OffsetDateTime::toInstant).orElse(decided);
        return PastComment.of(submission, keys, submitted, verdict);
    }

    /** What one rule did. */
    public Optional<TraceEntry> entry(String rule) {
        return trace.stream().filter(entry -> entry.rule().equals(rule)).findFirst();
    }

    /** The rules that asked for the verdict; none where the score, or nothing at all, decided. */
    public List<TraceEntry> decisive() {
        return trace.stream()
                .filter(entry -> entry.asks().filter(verdict::equals).isPresent())
                .toList();
    }

    /** What the verdict would be if one rule had passed and all else were the same. */
    public Verdict verdictWithout(String rule) {
        List<TraceEntry> others =
                trace.stream().filter(entry -> !entry.rule().equals(rule)).toList();
        return Ruling.verdict(policy, others, Ruling.score(others));
    }

    /**
     * For moderators: the verdict and every reason for it, each with what would have passed instead, a line each. It may
     * quote the comment, but nothing confidential.
     */
    public String moderatorText(Locale locale) {
        return Explanation.forModerators(this, locale);
    }

    /**
     * For the author of the comment: what becomes of it, and what they can mend. It says nothing that would help to get
     * around a rule against spam; a comment taken for spam is told the same as one that waits for a person.
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

    /** The verdict and the rules that act, for people. */
    @Override
    public String toString() {
        return "Decision[" + verdict + ", policy=" + policyName() + " " + policyVersion() + ", rules="
                + trace.stream().filter(TraceEntry::acts).map(TraceEntry::rule).collect(Collectors.joining(" ")) + "]";
    }
}
