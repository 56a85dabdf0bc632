package dev.galley.moderation.trial;

import java.util.List;
import java.util.Objects;

/**
 * What a policy would change about stored comments. A comment about which a person decided is never among the changes.
 *
 * @param changes what is to be changed, in the order given
 * @param kept what the policy sees differently, but a person has decided, in the order given
 * @param unchanged how many comments stay as they are because the policy agrees, or may not change them
 */
public record RemoderationPlan(List<StatusChange> changes, List<StatusChange> kept, long unchanged) {
    public RemoderationPlan {
        changes = List.copyOf(Objects.requireNonNull(changes, "changes"));
        kept = List.copyOf(Objects.requireNonNull(kept, "kept"));
    }
}
