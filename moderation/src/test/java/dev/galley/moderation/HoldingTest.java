package dev.galley.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.galley.model.Comment;
import dev.galley.model.Text;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.moderation.submission.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HoldingTest {
    private static final RuleType ALWAYS = RuleType.named("always", "Matches.")
            .message(Locale.ENGLISH, "always", "It says hello")
            .authorMessage(Locale.ENGLISH, "always", "Please do not say hello.")
            .factory(options -> examination -> Result.matched(Evidence.of("always", SubmissionField.BODY)));
    private static final RuleType BROKEN = RuleType.named("broken", "Fails.").factory(options -> examination -> {
        throw new IllegalStateException();
    });

    @Test
    void theRuleOfTheHighestPriorityNamesTheQueue() {
        Decision decision = decide(
                rule("a").withQueue("late").withPriority(-3),
                rule("b").withQueue("legal").withPriority(5),
                rule("c").withQueue("other").withPriority(5),
                rule("d").withQueue("note").withPriority(9).withAction(Action.NOTE));

        QueuePlace place = decision.queue().orElseThrow();
        assertThat(place.name()).isEqualTo("legal");
        assertThat(place.priority()).isEqualTo(5);
        assertThat(place.cause().orElseThrow().rule()).isEqualTo("b");
        assertThat(place.reason(Locale.ENGLISH)).isEqualTo("It says hello");
    }

    @Test
    void aRuleWithoutAQueueHoldsInTheDefaultQueue() {
        assertThat(decide(rule("a")).queue().orElseThrow().name()).isEqualTo(QueuePlace.DEFAULT_QUEUE);
        assertThat(decide(rule("a").withQueue("legal").withAction(Action.SPAM)).queue())
                .isEmpty();
        assertThat(decide().queue()).isEmpty();
    }

    @Test
    void aScoreHoldsInTheQueueOfTheRulesThatAddToIt() {
        Policy policy = Policy.builder("p")
                .holdScore(1)
                .rule(rule("a").withAction(Action.NOTE).withQueue("no weight").withPriority(9))
                .rule(rule("b")
                        .withAction(Action.NOTE)
                        .withWeight(1)
                        .withQueue("scored")
                        .withSilent(true))
                .build();

        Decision decision = decide(policy);

        assertThat(decision.queue().orElseThrow().name()).isEqualTo("scored");
        assertThat(decision.isSilent()).isTrue();
    }

    @Test
    void aPolicyThatHoldsEverythingElseGivesNoRule() {
        Decision decision =
                decide(Policy.builder("p").defaultVerdict(Verdict.HOLD).build());

        assertThat(decision.queue().orElseThrow().cause()).isEmpty();
        assertThat(decision.queue().orElseThrow().reason(Locale.GERMAN)).startsWith("Zur Prüfung");
    }

    @Test
    void aScoreThatIsNotReachedHoldsNothing() {
        Decision decision = decide(Policy.builder("p")
                .holdScore(2)
                .defaultVerdict(Verdict.HOLD)
                .rule(rule("a")
                        .withAction(Action.NOTE)
                        .withWeight(1)
                        .withQueue("scored")
                        .withSilent(true))
                .build());

        assertThat(decision.isSilent()).isFalse();
        assertThat(decision.queue().orElseThrow())
                .isEqualTo(new QueuePlace(QueuePlace.DEFAULT_QUEUE, 0, Optional.empty()));
    }

    @Test
    void theAuthorOfASilentlyHeldCommentSeesAnApproval() {
        Decision held = decide(rule("a"), rule("b").withSilent(true));
        Decision approved = decide();

        assertThat(held.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(held.isSilent()).isTrue();
        assertThat(held.verdictForAuthor()).isEqualTo(Verdict.APPROVE);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(held.authorText(locale)).isEqualTo(approved.authorText(locale));
            assertThat(held.moderatorText(locale))
                    .isNotEqualTo(decide(rule("a"), rule("b")).moderatorText(locale));
        }
        assertThat(held.moderatorText(Locale.ENGLISH)).contains("its author sees it as published", "It says hello");
    }

    @Test
    void onlyAHoldIsSilent() {
        assertThat(decide(rule("a").withSilent(true).withAction(Action.SPAM)).isSilent())
                .isFalse();
        assertThat(decide(rule("a").withSilent(true), rule("b").withAction(Action.REJECT))
                        .isSilent())
                .isFalse();
        assertThat(decide(rule("a"), rule("b").withAction(Action.NOTE).withSilent(true))
                        .isSilent())
                .isFalse();
    }

    @Test
    void aFailureDoesNotHoldSilently() {
        Decision decision = decide(PolicyRule.of(BROKEN).withSilent(true).withQueue("broken"));

        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.isSilent()).isFalse();
        assertThat(decision.queue().orElseThrow().name()).isEqualTo("broken");
    }

    @Test
    void moderatorsReviewTheMostUrgentFirstAndThenTheOldest() {
        Decision approved = at(0);
        Decision late = at(9, rule("a").withPriority(5));
        Decision early = at(3, rule("a").withPriority(5));
        Decision ordinary = at(1, rule("a"));
        Decision spam = at(2, rule("a").withAction(Action.SPAM).withPriority(99));

        assertThat(Stream.of(approved, late, early, ordinary, spam).sorted(Decision.reviewOrder()))
                .containsExactly(early, late, ordinary, approved, spam);
    }

    @Test
    void aQueueNeedsAPrintableName() {
        assertThatIllegalArgumentException().isThrownBy(() -> rule("a").withQueue(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> rule("a").withQueue("a\u0000"));
    }

    private static PolicyRule rule(String id) {
        return PolicyRule.of(id, ALWAYS).withAction(Action.HOLD);
    }

    private static Decision decide(PolicyRule... rules) {
        return at(0, rules);
    }

    private static Decision at(int seconds, PolicyRule... rules) {
        PolicyBuilder policy = Policy.builder("p");
        Stream.of(rules).forEach(policy::rule);
        return decide(policy.build(), Clock.fixed(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
    }

    private static Decision decide(Policy policy) {
        return decide(policy, Clock.systemUTC());
    }

    private static Decision decide(Policy policy, Clock clock) {
        return Moderator.builder(policy)
                .clock(clock)
                .build()
                .decide(Submission.of(
                        Comment.builder().body(Text.plain("Hello")).build()));
    }
}
