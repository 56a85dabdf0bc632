package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.galley.model.Text;
import dev.galley.moderation.Action;
import dev.galley.moderation.Decision;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Outcome;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.service.TextModel;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ModelTest {
    private static final PolicyRule RULE = PolicyRule.of(Model.TYPE);

    @Test
    void requestsTheActionFromAHighScoreAndAHoldFromAnUncertainOne() {
        PolicyRule rejecting = RULE.withAction(Action.REJECT);
        assertThat(verdict(rejecting, 0.69)).isEqualTo(Verdict.APPROVE);
        assertThat(verdict(rejecting, 0.7)).isEqualTo(Verdict.HOLD);
        assertThat(verdict(rejecting, 0.89)).isEqualTo(Verdict.HOLD);
        assertThat(verdict(rejecting, 0.9)).isEqualTo(Verdict.REJECT);
        assertThat(verdict(RULE, 1)).isEqualTo(Verdict.HOLD);
    }

    @Test
    void namesEachLabelThatScoresHigh() {
        Decision decision = decide(RULE, text -> Map.of("threat", 0.75, "insult", 0.95, "obscene", 0.1));
        assertThat(decision.trace().get(0).evidence())
                .extracting(Evidence::message)
                .containsExactly(
                        "toxicity scores \"insult\" 0.95; the limit is 0.9",
                        "toxicity scores \"threat\" 0.75; from 0.7 a person decides");
    }

    @Test
    void countsOnlyTheChosenLabels() {
        PolicyRule threats = RULE.with(Model.LABELS, List.of("threat"));
        assertThat(decide(threats, text -> Map.of("threat", 0.2, "insult", 0.95))
                        .verdict())
                .isEqualTo(Verdict.APPROVE);
        assertThat(decide(threats, text -> Map.of("threat", 0.92, "insult", 0.1))
                        .verdict())
                .isEqualTo(Verdict.HOLD);
    }

    @Test
    void scalesTheWeightByTheHighestScore() {
        Policy policy = Policy.builder("p")
                .rule(RULE.withAction(Action.NOTE).withWeight(10))
                .holdScore(1)
                .build();
        assertThat(decide(policy, text -> Map.of("insult", 0.95, "threat", 0.8)).score())
                .isCloseTo(9.5, within(1e-9));
    }

    @Test
    void asksAboutTheVisibleTextOnceForAllRules() {
        List<String> asked = new ArrayList<>();
        Policy policy = Policy.builder("p")
                .rule(RULE)
                .rule(PolicyRule.of("threats", Model.TYPE).with(Model.LABELS, List.of("threat")))
                .build();
        Moderator moderator = Moderator.builder(policy)
                .model("toxicity", text -> {
                    asked.add(text);
                    return Map.of("threat", 0.1);
                })
                .build();
        moderator.decide(Submission.of(Tried.comment(Text.html("<p>Read <b>this</b> &amp; that</p>"))));
        assertThat(asked).containsExactly("Read this & that");
    }

    @Test
    void failsIfTheModelIsMissingOrHasNotTheLabel() {
        assertThat(Tried.on(RULE, "x").codes()).containsExactly("model.none");
        assertFailed(
                decide(RULE.with(Model.LABELS, List.of("spam")), text -> Map.of("threat", 0.1)),
                "The model toxicity has no label \"spam\"");
    }

    @Test
    void failsIfTheModelFailsOrGivesAnImpossibleScore() {
        assertFailed(
                decide(RULE, text -> {
                    throw new IOException("out of date");
                }),
                "The model toxicity did not answer: out of date");
        assertFailed(
                decide(RULE, text -> {
                    throw new IllegalStateException("bug");
                }),
                "The model toxicity did not answer: the model failed");
        assertFailed(
                decide(RULE, text -> Map.of("threat", 1.5)),
                "The model toxicity scores \"threat\" 1.5, which is not between 0 and 1");
        assertThat(decide(RULE, text -> Map.of("threat", Double.NaN)).verdict()).isEqualTo(Verdict.HOLD);
    }

    @Test
    @Timeout(10)
    void stopsWaitingAtTheTimeout() {
        CountDownLatch never = new CountDownLatch(1);
        Decision decision = decide(RULE.with(Model.TIMEOUT, Duration.ofMillis(50)), text -> {
            never.await();
            return Map.of();
        });
        assertFailed(decision, "The model toxicity did not answer: no answer within 50 ms");
    }

    @Test
    void rejectsAnInvertedBand() {
        Policy policy =
                Policy.builder("p").rule(RULE.with(Model.UNSURE_FROM, 0.95)).build();
        assertThatThrownBy(() -> Moderator.of(policy))
                .hasMessage("Rule \"model\": \"unsureFrom\" (0.95) exceeds \"from\" (0.9)");
    }

    private static void assertFailed(Decision decision, String message) {
        assertThat(decision.trace().get(0).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.moderatorText(Locale.ROOT)).contains(message);
    }

    private static Verdict verdict(PolicyRule rule, double score) {
        return decide(rule, text -> Map.of("insult", score)).verdict();
    }

    private static Decision decide(PolicyRule rule, TextModel model) {
        return decide(Policy.builder("p").rule(rule).build(), model);
    }

    private static Decision decide(Policy policy, TextModel model) {
        return Moderator.builder(policy)
                .model("toxicity", model)
                .build()
                .decide(Submission.of(Tried.comment(Text.plain("You again."))));
    }
}
