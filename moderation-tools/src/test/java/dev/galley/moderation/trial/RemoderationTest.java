package dev.galley.moderation.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.CommentStatus;
import dev.galley.moderation.Action;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.policy.Rules;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RemoderationTest {
    private static final Moderator NO_BLANKS = Moderator.of(Policy.builder("no blanks")
            .rule(PolicyRule.of(Rules.BLANK).withAction(Action.SPAM))
            .build());

    @Test
    void plansChangedDecisions() {
        RemoderationPlan plan = Remoderation.by(NO_BLANKS)
                .plan(List.of(
                        JudgedComment.of(Comments.submission(1, " ", CommentStatus.APPROVED)),
                        JudgedComment.of(Comments.submission(2, "words", CommentStatus.APPROVED)),
                        JudgedComment.of(Comments.submission(3, "words", CommentStatus.PENDING))));

        assertThat(plan.changes())
                .extracting(change -> change.commentId().orElseThrow() + " " + change.from() + " " + change.to())
                .containsExactly("c1 APPROVED SPAM", "c3 PENDING APPROVED");
        assertThat(plan.changes().get(0).decision().entry("blank")).isPresent();
        assertThat(plan.unchanged()).isEqualTo(1);
    }

    @Test
    void changesOnlyCommentsOfTheGivenStatuses() {
        RemoderationPlan plan = Remoderation.by(NO_BLANKS)
                .withStatuses(Set.of(CommentStatus.PENDING))
                .plan(List.of(
                        JudgedComment.of(Comments.submission(1, " ", CommentStatus.APPROVED)),
                        JudgedComment.of(Comments.submission(2, "words", CommentStatus.PENDING))));

        assertThat(plan.changes()).hasSize(1);
        assertThat(plan.changes().get(0).commentId()).contains("c2");
    }

    @Test
    void removedCommentsStayRemoved() {
        assertThat(Remoderation.by(NO_BLANKS)
                        .plan(List.of(JudgedComment.of(Comments.submission(1, "words", CommentStatus.REMOVED))))
                        .changes())
                .isEmpty();
    }

    @Property
    void aPersonIsNeverOverruled(@ForAll CommentStatus now, @ForAll CommentStatus decided, @ForAll boolean blank) {
        JudgedComment comment = JudgedComment.of(Comments.submission(1, blank ? "" : "words", now), decided);

        RemoderationPlan plan = Remoderation.by(NO_BLANKS).plan(List.of(comment));

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.kept().size() + plan.unchanged()).isEqualTo(1);
    }
}
