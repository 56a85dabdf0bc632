package dev.galley.moderation.trial;

import dev.galley.model.CommentStatus;
import dev.galley.moderation.Decision;
import dev.galley.moderation.Moderator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Plans which statuses of stored comments a new policy would change. It changes nothing itself, and never overrides a
 * person. Immutable.
 */
public final class Remoderation {
    private final Moderator moderator;
    private final Set<CommentStatus> changeable;

    private Remoderation(Moderator moderator, Set<CommentStatus> changeable) {
        this.moderator = moderator;
        this.changeable = changeable;
    }

    /**
     * Creates a planner for comments of every status except removed.
     *
     * @param moderator follows the new policy and has the current history; comments are decided as of the time they
     *     were written
     */
    public static Remoderation by(Moderator moderator) {
        return new Remoderation(
                Objects.requireNonNull(moderator, "moderator"),
                EnumSet.complementOf(EnumSet.of(CommentStatus.REMOVED)));
    }

    /**
     * Returns a planner for comments with the given statuses only, such as {@link CommentStatus#PENDING} to clear a
     * queue.
     */
    public Remoderation withStatuses(Set<CommentStatus> statuses) {
        return new Remoderation(moderator, Set.copyOf(statuses));
    }

    /** Plans the changes. A comment without a status counts as pending. */
    public RemoderationPlan plan(Iterable<JudgedComment> comments) {
        List<StatusChange> changes = new ArrayList<>();
        List<StatusChange> kept = new ArrayList<>();
        long unchanged = 0;
        for (JudgedComment comment : comments) {
            CommentStatus now = comment.submission().comment().status().orElse(CommentStatus.PENDING);
            Decision decision = moderator.decide(comment.submission());
            CommentStatus then = decision.verdict().status();
            if (now == then || !changeable.contains(now)) {
                unchanged++;
            } else {
                StatusChange change =
                        new StatusChange(comment.submission().comment().id(), now, then, decision);
                (comment.decision().isPresent() ? kept : changes).add(change);
            }
        }
        return new RemoderationPlan(changes, kept, unchanged);
    }
}
