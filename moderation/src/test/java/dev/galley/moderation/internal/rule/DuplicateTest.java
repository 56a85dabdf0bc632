package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.Decision;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Outcome;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.history.KeyScheme;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.history.Pseudonyms;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicateTest {
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final KeyScheme KEYS = Pseudonyms.ephemeral();
    private static final Policy POLICY =
            Policy.builder("p").rule(PolicyRule.of(Duplicate.TYPE)).build();
    private static final Comment FIRST = Tried.comment(Text.plain("The bridge should stay open."));

    @Test
    void findsARepeatedCommentOfTheAuthor() {
        Comment again = FIRST.toBuilder()
                .id("c2")
                .author(Commenter.named("Somebody").withEmail(Tried.EMAIL))
                .body(Text.html("<p>The  bridge should stay OPEN.</p>"))
                .build();
        Decision decision = decide(again);
        assertThat(decision.verdict()).isEqualTo(Verdict.REJECT);
        assertThat(decision.trace().get(0).evidence().get(0).message())
                .isEqualTo("The same author has already posted this text, in comment c1");
    }

    @Test
    void findsItByTheNameWithoutAnAddress() {
        assertThat(decide(FIRST.toBuilder()
                                .id("c2")
                                .author(Commenter.named("Ada"))
                                .build())
                        .verdict())
                .isEqualTo(Verdict.REJECT);
    }

    @Test
    void passesAnotherAuthorArticleParentAndText() {
        Comment again = FIRST.toBuilder().id("c2").build();
        List<Comment> others = List.of(
                again.toBuilder().author(Commenter.named("Bob")).build(),
                again.toBuilder().articleId("a2").build(),
                again.toBuilder().parentId("c0").build(),
                again.toBuilder().body(Text.plain("The bridge should close.")).build());
        assertThat(others)
                .allSatisfy(other -> assertThat(decide(other).verdict()).isEqualTo(Verdict.APPROVE));
    }

    @Test
    void aCommentDoesNotDuplicateItself() {
        assertThat(decide(FIRST).verdict()).isEqualTo(Verdict.APPROVE);
    }

    @Test
    void doesNotCountWithoutAHistory() {
        Decision decision = Moderator.of(POLICY).decide(Submission.of(FIRST));
        assertThat(decision.trace().get(0).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private static Decision decide(Comment comment) {
        Submission first = Submission.of(FIRST);
        PastComment past = PastComment.of(first, KEYS.keysOf(first), NOW.minusSeconds(60), Verdict.APPROVE);
        return Moderator.builder(POLICY)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .history(new KnownComments(past))
                .keys(KEYS)
                .build()
                .decide(Submission.of(comment));
    }
}
