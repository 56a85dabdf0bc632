package dev.galley.moderation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Derives from the rules that hold a comment in which queue it waits, and whether its author knows. */
final class Holding {
    private Holding() {}

    static QueuePlace place(Decision held) {
        Policy policy = held.policy();
        Optional<TraceEntry> first = Optional.empty();
        for (TraceEntry cause : causes(held)) {
            if (first.isEmpty() || priority(policy, cause) > priority(policy, first.get())) {
                first = Optional.of(cause);
            }
        }
        return new QueuePlace(
                first.flatMap(entry -> policy.rule(entry.rule()))
                        .flatMap(PolicyRule::queue)
                        .orElse(QueuePlace.DEFAULT_QUEUE),
                first.map(entry -> priority(policy, entry)).orElse(0),
                first);
    }

    static boolean isSilent(Decision held) {
        for (TraceEntry cause : causes(held)) {
            if (cause.outcome() == Outcome.MATCHED
                    && held.policy()
                            .rule(cause.rule())
                            .filter(PolicyRule::isSilent)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static int priority(Policy policy, TraceEntry entry) {
        return policy.rule(entry.rule()).map(PolicyRule::priority).orElse(0);
    }

    /** Returns the rules that request the hold; if only the score does, those that add to it. */
    private static List<TraceEntry> causes(Decision held) {
        List<TraceEntry> decisive = held.decisive();
        return decisive.isEmpty() && isReached(held.policy().holdScore(), held.score())
                ? held.trace().stream().filter(entry -> entry.weight() > 0).toList()
                : decisive;
    }

    private static boolean isReached(OptionalDouble limit, double score) {
        return limit.isPresent() && score >= limit.getAsDouble();
    }
}
