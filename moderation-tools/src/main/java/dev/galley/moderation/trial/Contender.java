package dev.galley.moderation.trial;

import dev.galley.moderation.Decision;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.history.CommentStore;
import dev.galley.moderation.history.KeyScheme;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.history.PersonDecision;
import dev.galley.moderation.history.ReaderReport;
import dev.galley.moderation.policy.Rules;
import dev.galley.moderation.submission.Verdict;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One of the policies of a replay, with its own history of what came before. */
final class Contender {
    private final Policy policy;
    private final CommentStore store;
    private final KeyScheme keys;
    private final Moderator moderator;
    private final Set<String> reportRules;
    private final ReplayClock clock;
    /** The latest decisions about the comments that readers reported. */
    private final IdentityHashMap<JudgedComment, Decision> reported = new IdentityHashMap<>();

    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private final ThresholdCurve curve = new ThresholdCurve();
    private Confusion confusion = Confusion.NONE;

    Contender(
            Policy policy,
            CommentStore store,
            KeyScheme keys,
            ReplayClock clock,
            UnaryOperator<Moderator.Builder> setup) {
        this.policy = policy;
        this.store = store;
        this.keys = keys;
        this.clock = clock;
        reportRules = policy.rules().stream()
                .filter(rule -> rule.isEnabled() && rule.type().equals(Rules.REPORTS))
                .map(PolicyRule::id)
                .collect(Collectors.toUnmodifiableSet());
        moderator = setup.apply(Moderator.builder(policy))
                .history(store)
                .keys(keys)
                .clock(clock)
                .build();
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict, 0L);
        }
    }

    /** Decides about a comment and remembers it. */
    Decision decide(JudgedComment comment) {
        clock.set(comment.written());
        Decision decision = moderator.decide(comment.submission());
        if (!comment.reports().isEmpty()) {
            reported.put(comment, decision);
        }
        remember(comment, decision);
        return decision;
    }

    private void remember(JudgedComment comment, Decision decision) {
        if (comment.submission().comment().id().isPresent()) {
            store.add(PastComment.of(
                    comment.submission(), keys.keysOf(comment.submission()), comment.written(), decision.verdict()));
        }
    }

    /**
     * Records a report from this moment on, and decides about the comment again if the policy weighs reports. The new
     * decision counts only if reports led to it, because the other rules decided when the comment was written. Nobody
     * could have reported a comment that this policy did not publish.
     */
    void report(JudgedComment comment, ReaderReport report) {
        boolean isPublished = comment.submission()
                .comment()
                .id()
                .flatMap(store::comment)
                .filter(PastComment::isApproved)
                .isPresent();
        if (reportRules.isEmpty() || !isPublished) {
            return;
        }
        store.report(report);
        clock.set(comment.written());
        Decision again = moderator.decide(comment.submission());
        if (again.trace().stream().anyMatch(entry -> reportRules.contains(entry.rule()) && entry.acts())) {
            reported.put(comment, again);
            remember(comment, again);
        }
    }

    /** Returns the latest decision about a comment that readers reported. */
    Decision latest(JudgedComment comment) {
        return Objects.requireNonNull(reported.get(comment), "The comment was not decided");
    }

    /** Adds a final decision to the results. */
    void count(Decision decision, Optional<GroundTruth> label) {
        verdicts.merge(decision.verdict(), 1L, Long::sum);
        if (label.isPresent()) {
            confusion = confusion.with(label.get(), decision.verdict() != Verdict.APPROVE);
            curve.add(label.get(), decision.score());
        }
    }

    /** Records a person's decision from this moment on. */
    void learn(PersonDecision decision) {
        store.decide(decision);
    }

    Performance performance() {
        return new Performance(policy, verdicts, confusion, curve.points());
    }
}
