package dev.galley.moderation.trial;

import dev.galley.moderation.Decision;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Policy;
import dev.galley.moderation.history.CommentStore;
import dev.galley.moderation.history.KeyScheme;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.history.PersonDecision;
import dev.galley.moderation.submission.Verdict;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One of the policies of a replay, with its own history of what came before. */
final class Contender {
    private final Policy policy;
    private final CommentStore store;
    private final KeyScheme keys;
    private final Moderator moderator;
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
        moderator = setup.apply(Moderator.builder(policy))
                .history(store)
                .keys(keys)
                .clock(clock)
                .build();
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict, 0L);
        }
    }

    /**
     * Decides about a comment and remembers it.
     *
     * @param counts whether it is part of the results, or only of what came before
     */
    Decision decide(JudgedComment comment, boolean counts) {
        Decision decision = moderator.decide(comment.submission());
        if (counts) {
            count(decision, comment.groundTruth());
        }
        if (comment.submission().comment().id().isPresent()) {
            store.add(PastComment.of(
                    comment.submission(), keys.keysOf(comment.submission()), comment.written(), decision.verdict()));
        }
        return decision;
    }

    private void count(Decision decision, Optional<GroundTruth> label) {
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
