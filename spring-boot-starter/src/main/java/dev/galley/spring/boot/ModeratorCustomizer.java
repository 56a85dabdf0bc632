package dev.galley.spring.boot;

import dev.galley.moderation.Moderator;

/**
 * A bean of this type changes the {@link Moderator} before it is built. To hear of its decisions, add a {@link DecisionListener}
 * instead: the moderator itself has only one.
 */
@FunctionalInterface
public interface ModeratorCustomizer {
    /** Changes what the moderator is built from. */
    void customize(Moderator.Builder moderator);
}
