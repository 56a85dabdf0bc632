package dev.galley.moderation;

import dev.galley.moderation.submission.Verdict;
import java.util.List;
import java.util.Optional;

/** Derives the verdict from the results of the rules. */
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

    /**
     * Returns the strictest of the verdicts requested by the rules and the score; the policy's default verdict if there
     * are none.
     */
    static Verdict verdict(Policy policy, List<TraceEntry> trace, double score) {
        Optional<Verdict> verdict = byScore(policy, score);
        for (int i = 0; i < trace.size(); i++) {
            Optional<Verdict> asked = trace.get(i).requestedVerdict();
            if (asked.isPresent()) {
                verdict = Optional.of(verdict.map(asked.get()::stricter).orElse(asked.get()));
            }
        }
        return verdict.orElse(policy.defaultVerdict());
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
