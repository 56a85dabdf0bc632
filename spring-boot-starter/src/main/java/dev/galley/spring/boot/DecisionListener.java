package dev.galley.spring.boot;

import dev.galley.moderation.Decision;

/**
 * A bean of this type receives each decision of the {@link dev.galley.moderation.Moderator}, such as to record it. What it
 * throws is logged and affects neither the decision nor other listeners. Must be thread-safe.
 */
@FunctionalInterface
public interface DecisionListener {
    /**
     * Receives a decision before it is returned.
     *
     * @param decision contains nothing confidential
     */
    void onDecision(Decision decision);
}
