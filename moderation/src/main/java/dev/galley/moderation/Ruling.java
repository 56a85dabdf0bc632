package dev.galley.moderation;

import dev.galley.moderation.submission.Verdict;
import java.util.List;
import java.util.Optional;

/** How a verdict follows from what the rules did. */
final class Ruling {
    private Ruling() {}

    static double score(List<TraceEntry> trace) {
        double score = 0;
        for (int i = 0; i < trace.size(); i++) {
            TraceEntry entry = trace.get(i);
            if (entry.outcome() == Outcome.MATCHED) {
                score += entry.weight();
            }
        }
        return score;
    }

    /** The strictest of what the rules ask for and what the score amounts to; what the policy does otherwise, where neither says anything. */
    static Verdict verdict(Policy policy, List<TraceEntry> trace, double score) {
        Optional<Verdict> verdict = byScore(policy, score);
        for (int i = 0; i < trace.size(); i++) {
            Optional<Verdict> asked = trace.get(i).asks();
            if (asked.isPresent()) {
                verdict = Optional.of(verdict.map(asked.get()::stricter).orElse(asked.get()));
            }
        }
        return verdict.orElse(policy.otherwise());
    }

    private static Optional<Verdict> byScore(Policy policy, double score) {
        if (policy.spamScore().isPresent() && score >= policy.spamScore().getAsDouble()) {
            return Optional.of(Verdict.SPAM);
        }
        if (policy.holdScore().isPresent() && score >= policy.holdScore().getAsDouble()) {
            return Optional.of(Verdict.HOLD);
        }
        return Optional.empty();
    }
}
