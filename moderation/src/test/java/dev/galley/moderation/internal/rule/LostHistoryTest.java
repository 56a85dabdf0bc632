package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Text;
import dev.galley.moderation.Action;
import dev.galley.moderation.Decision;
import dev.galley.moderation.Exemption;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Outcome;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.history.CommentHistory;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A history that is lost never approves what it would have held, unless the policy says so. */
class LostHistoryTest {
    private static final Submission ANSWER = Submission.builder(
                    RuleTester.comment().parentId("p").build())
            .ip(RuleTester.IP)
            .build();

    static RuleType[] rulesThatAskTheHistory() {
        return new RuleType[] {
            AuthorRejections.TYPE, AuthorTrust.TYPE, Depth.TYPE, Duplicate.TYPE, Flood.TYPE, ParentNotApproved.TYPE
        };
    }

    @ParameterizedTest
    @MethodSource("rulesThatAskTheHistory")
    void holdsTheCommentIfTheHistoryThrows(RuleType type) {
        Decision decision = decide(PolicyRule.of(type), throwing());

        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.trace().get(0).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(decision.moderatorText(Locale.ROOT)).doesNotContain(RuleTester.EMAIL);
    }

    @ParameterizedTest
    @MethodSource("rulesThatAskTheHistory")
    @Timeout(10)
    void holdsTheCommentIfTheHistoryHangs(RuleType type) {
        Decision decision = decide(PolicyRule.of(type), hanging());

        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.trace().get(0).outcome()).isEqualTo(Outcome.FAILED);
    }

    @ParameterizedTest
    @MethodSource("rulesThatAskTheHistory")
    void aPolicyCanApproveIfTheHistoryFails(RuleType type) {
        assertThat(decide(PolicyRule.of(type).withOnFailure(Action.NOTE), throwing())
                        .verdict())
                .isEqualTo(Verdict.APPROVE);
    }

    @Test
    void trustsNobodyIfTheHistoryFails() {
        PolicyRule blank = PolicyRule.of(Blank.TYPE).withExemption(Exemption.TRUSTED);
        Policy policy = Policy.builder("test").trustedAfter(1).rule(blank).build();
        Submission nothing =
                Submission.of(RuleTester.comment().body(Text.plain(" ")).build());

        assertThat(Moderator.builder(policy)
                        .history(throwing())
                        .build()
                        .decide(nothing)
                        .verdict())
                .isEqualTo(Verdict.REJECT);
    }

    private static Decision decide(PolicyRule rule, CommentHistory history) {
        Policy policy =
                Policy.builder("test").timeout(Duration.ofMillis(50)).rule(rule).build();
        return Moderator.builder(policy)
                .history(history)
                .keys(RuleTester.KEYS)
                .build()
                .decide(ANSWER);
    }

    private static CommentHistory throwing() {
        return history(() -> {
            throw new IllegalStateException("lost: " + RuleTester.EMAIL);
        });
    }

    private static CommentHistory hanging() {
        return history(() -> new CountDownLatch(1).await(1, TimeUnit.MINUTES));
    }

    private interface Question {
        Object ask() throws Exception;
    }

    /** A history that does the same whatever it is asked. */
    private static CommentHistory history(Question question) {
        return (CommentHistory) Proxy.newProxyInstance(
                CommentHistory.class.getClassLoader(),
                new Class<?>[] {CommentHistory.class},
                (proxy, method, arguments) -> method.getName().equals("answersFromMemory") ? false : question.ask());
    }
}
