package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.moderation.Action;
import dev.galley.moderation.Decision;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Outcome;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.service.CommentService;
import dev.galley.moderation.service.ServiceAnswer;
import dev.galley.moderation.submission.Verdict;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ServiceTest {
    private static final PolicyRule RULE = PolicyRule.of(Service.TYPE);

    @Test
    void limitsTheServicesVerdictToTheActionOfTheRule() {
        assertThat(verdict(RULE, Verdict.APPROVE)).isEqualTo(Verdict.APPROVE);
        assertThat(verdict(RULE, Verdict.HOLD)).isEqualTo(Verdict.HOLD);
        assertThat(verdict(RULE, Verdict.SPAM)).isEqualTo(Verdict.SPAM);
        assertThat(verdict(RULE, Verdict.REJECT)).isEqualTo(Verdict.SPAM);
        assertThat(verdict(RULE.withAction(Action.REJECT), Verdict.REJECT)).isEqualTo(Verdict.REJECT);
        assertThat(verdict(RULE.withAction(Action.HOLD), Verdict.SPAM)).isEqualTo(Verdict.HOLD);
        assertThat(verdict(RULE.withAction(Action.NOTE), Verdict.SPAM)).isEqualTo(Verdict.APPROVE);
    }

    @Test
    void tracesTheAnswerWithoutConfidentialData() {
        Decision decision = decide(
                RULE,
                submission -> new ServiceAnswer(
                        Verdict.HOLD,
                        Optional.of("known address " + RuleTester.EMAIL),
                        Optional.of("guid-1"),
                        Optional.of(Duration.ofSeconds(90))));

        assertThat(decision.trace().get(0).evidence())
                .extracting(Evidence::message)
                .containsExactly(
                        "akismet is unsure",
                        "Reason given by akismet: [withheld]",
                        "Reference of the answer at akismet: guid-1",
                        "akismet asks to be queried again after 90 seconds");
    }

    @Test
    void holdsTheCommentIfTheServiceFailsWithoutRevealingAddresses() {
        Decision decision = decide(RULE, submission -> {
            throw new IOException("refused " + RuleTester.IP);
        });

        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.trace().get(0).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(decision.moderatorText(Locale.ROOT))
                .contains("akismet did not answer: [withheld]")
                .doesNotContain(RuleTester.IP);
    }

    @Test
    @Timeout(10)
    void aRuleCanShortenTheTimeout() {
        CountDownLatch never = new CountDownLatch(1);

        Decision decision = decide(RULE.with(Service.TIMEOUT, Duration.ofMillis(50)), submission -> {
            never.await();
            return ServiceAnswer.of(Verdict.APPROVE);
        });

        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.trace().get(0).evidence().get(0).message()).contains("no answer within 50 ms");
    }

    @Test
    void canPassTheCommentIfTheServiceFails() {
        assertThat(decide(RULE.withOnFailure(Action.NOTE), submission -> {
                            throw new IOException("down");
                        })
                        .verdict())
                .isEqualTo(Verdict.APPROVE);
    }

    @Test
    void treatsAMissingServiceAsAFailure() {
        Policy policy = Policy.builder("test").rule(RULE).build();
        Decision decision = Moderator.of(policy).decide(RuleTester.submission().build());

        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.trace().get(0).evidence().get(0).message())
                .isEqualTo("No service named akismet is configured");
    }

    @Test
    void asksOnceForSeveralRules() {
        AtomicInteger asked = new AtomicInteger();
        Policy policy = Policy.builder("test")
                .rule(RULE)
                .rule(PolicyRule.of("again", Service.TYPE))
                .build();
        Moderator.builder(policy)
                .service("akismet", submission -> {
                    asked.incrementAndGet();
                    throw new IOException("down");
                })
                .build()
                .decide(RuleTester.submission().build());

        assertThat(asked).hasValue(1);
    }

    private static Verdict verdict(PolicyRule rule, Verdict ofService) {
        return decide(rule, submission -> ServiceAnswer.of(ofService)).verdict();
    }

    private static Decision decide(PolicyRule rule, CommentService service) {
        return Moderator.builder(Policy.builder("test").rule(rule).build())
                .service("akismet", service)
                .build()
                .decide(RuleTester.submission().build());
    }
}
