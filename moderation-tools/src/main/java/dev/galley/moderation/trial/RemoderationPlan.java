package dev.galley.moderation.trial;

import java.util.List;
import java.util.Objects;

/**
 * The changes that a policy would make to stored comments. Comments that a person decided on are never among them.
 *
 * @param changes the changes, in the order of the comments
 * @param kept differences that are not applied because a person decided, in the order of the comments
 * @param unchanged the number of comments that stay as they are because the policy agrees, or because their status is
 *     excluded
 */
public record RemoderationPlan(List<StatusChange> changes, List<StatusChange> kept, long unchanged) {
    public RemoderationPlan {
        changes = List.copyOf(Objects.requireNonNull(changes, "changes"));
        kept = List.copyOf(Objects.requireNonNull(kept, "kept"));
    }
}
