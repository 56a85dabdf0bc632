package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.CommentStatus;
import dev.galley.moderation.Action;
import dev.galley.moderation.Outcome;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.TraceEntry;
import dev.galley.moderation.history.InMemoryHistory;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.history.PersonDecision;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AnswerRulesTest {
    private static final PolicyRule PARENT = PolicyRule.of(ParentNotApproved.TYPE);
    private static final PolicyRule DEPTH = PolicyRule.of(Depth.TYPE).with(Depth.MAX, 3);

    private final InMemoryHistory history = InMemoryHistory.create();

    @Test
    void passesRepliesToApprovedComments() {
        history.add(past("p", "a", Verdict.APPROVE));

        assertThat(answer(PARENT, "p").outcome()).isEqualTo(Outcome.PASSED);
        assertThat(RuleTester.of(PARENT).apply(RuleTester.submission()).outcome())
                .as("no answer")
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void findsRepliesToUnapprovedComments() {
        history.add(past("held", "a", Verdict.HOLD));
        history.add(past("elsewhere", "another article", Verdict.APPROVE));
        history.add(past("removed", "a", Verdict.APPROVE)
                .withDecision(PersonDecision.of("removed", CommentStatus.REMOVED, RuleTester.NOW)));

        assertThat(code(answer(PARENT, "held"))).isEqualTo("parent.not-approved");
        assertThat(code(answer(PARENT, "removed"))).isEqualTo("parent.not-approved");
        assertThat(code(answer(PARENT, "elsewhere"))).isEqualTo("parent.elsewhere");
        assertThat(code(answer(PARENT, "nowhere"))).isEqualTo("parent.unknown");
    }

    @Test
    void holdsRepliesToOwnCommentsThatWaitWithoutTellingTheAuthorWhy() {
        history.add(past("own", "a", Verdict.HOLD).toBuilder()
                .authorKey(RuleTester.authorKey())
                .ipKey("another address")
                .build());
        history.add(past("other", "a", Verdict.HOLD).toBuilder()
                .authorKey("somebody else")
                .build());
        history.add(past("spam", "a", Verdict.SPAM).toBuilder()
                .authorKey(RuleTester.authorKey())
                .build());
        history.add(past("removed", "a", Verdict.HOLD)
                .withDecision(PersonDecision.of("removed", CommentStatus.REMOVED, RuleTester.NOW))
                .toBuilder()
                .authorKey(RuleTester.authorKey())
                .build());

        TraceEntry entry = answer(PARENT.withAction(Action.REJECT), "own");

        assertThat(code(entry)).isEqualTo("parent.own-waits");
        assertThat(entry.requestedVerdict()).contains(Verdict.HOLD);
        assertThat(entry.evidence().get(0).authorMessage(Locale.ENGLISH)).isEmpty();
        for (String parent : List.of("other", "spam", "removed")) {
            assertThat(code(answer(PARENT.withAction(Action.REJECT), parent)))
                    .as(parent)
                    .isEqualTo("parent.not-approved");
        }
    }

    @Test
    void knowsAuthorsWithoutAKeyByTheirAddress() {
        history.add(past("own", "a", Verdict.HOLD).toBuilder()
                .ipKey(RuleTester.ipKey())
                .build());
        history.add(past("other", "a", Verdict.HOLD).toBuilder()
                .authorKey("somebody else")
                .ipKey(RuleTester.ipKey())
                .build());

        assertThat(code(answer(PARENT, "own"))).isEqualTo("parent.own-waits");
        assertThat(code(answer(PARENT, "other"))).isEqualTo("parent.not-approved");
    }

    @Test
    void approvalByAPersonOverridesRules() {
        history.add(past("p", "a", Verdict.SPAM)
                .withDecision(PersonDecision.of("p", CommentStatus.APPROVED, RuleTester.NOW)));

        assertThat(answer(PARENT, "p").outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void canIgnoreUnknownParents() {
        assertThat(answer(PARENT.with(ParentNotApproved.UNKNOWN, false), "nowhere")
                        .outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void countsDepthThroughTheHistory() {
        history.addAll(List.of(
                past("first", "a", Verdict.APPROVE),
                past("second", "a", Verdict.APPROVE).toBuilder()
                        .parentId("first")
                        .build(),
                past("third", "a", Verdict.APPROVE).toBuilder()
                        .parentId("second")
                        .build()));

        assertThat(answer(DEPTH, "second").outcome()).isEqualTo(Outcome.PASSED);

        TraceEntry entry = answer(DEPTH, "third");
        assertThat(entry.outcome()).isEqualTo(Outcome.MATCHED);
        assertThat(entry.evidence().get(0).message()).isEqualTo("The comment is deeper than level 3 of the thread");
        assertThat(entry.counterfactual(Locale.ROOT)).contains("would pass at level 3");
    }

    @Test
    void depthIsUnknownIfAParentIsUnknown() {
        history.add(past("first", "a", Verdict.APPROVE).toBuilder()
                .parentId("nowhere")
                .build());

        assertThat(answer(DEPTH, "first").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(RuleTester.of(DEPTH)
                        .apply(Submission.builder(
                                RuleTester.comment().parentId("first").build()))
                        .outcome())
                .as("no history")
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void findsCommentsThatAnswerEachOther() {
        history.add(
                past("hen", "a", Verdict.APPROVE).toBuilder().parentId("egg").build());
        history.add(
                past("egg", "a", Verdict.APPROVE).toBuilder().parentId("hen").build());

        assertThat(answer(DEPTH, "hen").outcome()).isEqualTo(Outcome.MATCHED);
    }

    private static PastComment past(String id, String article, Verdict verdict) {
        return PastComment.builder(id, RuleTester.NOW.minusSeconds(99))
                .articleId(article)
                .verdict(verdict)
                .build();
    }

    private TraceEntry answer(PolicyRule rule, String parent) {
        return RuleTester.of(rule)
                .with(history)
                .apply(Submission.builder(RuleTester.comment().parentId(parent).build())
                        .ip(RuleTester.IP));
    }

    private static String code(TraceEntry entry) {
        assertThat(entry.outcome()).isEqualTo(Outcome.MATCHED);
        return entry.evidence().get(0).code();
    }
}
