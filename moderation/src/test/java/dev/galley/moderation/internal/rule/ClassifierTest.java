package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.model.Text;
import dev.galley.moderation.Decision;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Outcome;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.TraceEntry;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import dev.galley.text.classifier.ClassifierTrainer;
import dev.galley.text.classifier.Label;
import dev.galley.text.classifier.TextClassifier;
import org.junit.jupiter.api.Test;

class ClassifierTest {
    private static final PolicyRule RULE = PolicyRule.of(Classifier.TYPE);
    private static final TextClassifier TRAINED = trained();
    private static final String SPAM = "win cash in our casino, free bonus number 7";

    @Test
    void findsSpamAndShowsTheReasons() {
        Decision decision = decide(RULE, SPAM, TRAINED);
        TraceEntry entry = decision.trace().get(0);
        assertThat(decision.verdict()).isEqualTo(Verdict.SPAM);
        assertThat(entry.evidence()).hasSizeGreaterThan(1);
        assertThat(entry.evidence().get(0).measure().orElseThrow().value()).isGreaterThan(0.9);
        assertThat(entry.evidence().get(1).span().orElseThrow().of(SPAM)).isNotEmpty();
    }

    @Test
    void passesTextLikeWantedComments() {
        Decision decision = decide(RULE, "the bridge at the harbour was closed on day 7", TRAINED);
        assertThat(decision.verdict()).isEqualTo(Verdict.APPROVE);
        assertThat(decision.trace().get(0).evidence().get(0).code()).isEqualTo("classifier.ham");
    }

    @Test
    void holdsIfItIsUnsure() {
        PolicyRule unsure = RULE.with(Classifier.SPAM_FROM, 1.0).with(Classifier.UNSURE_FROM, 0.1);
        Decision decision = decide(unsure, SPAM, TRAINED);
        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.trace().get(0).evidence().get(0).message()).startsWith("The spam score is ");
    }

    @Test
    void doesNotCountUntilTrained() {
        assertThat(decide(RULE, SPAM, TextClassifier.untrained()).trace().get(0).outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(Tried.on(RULE, SPAM).codes()).containsExactly("classifier.none");
    }

    @Test
    void rejectsAnInvertedBand() {
        Policy policy = Policy.builder("p")
                .rule(RULE.with(Classifier.UNSURE_FROM, 0.95))
                .build();
        assertThatThrownBy(() -> Moderator.of(policy))
                .hasMessage("Rule \"classifier\": \"unsureFrom\" (0.95) exceeds \"spamFrom\" (0.9)");
    }

    private static Decision decide(PolicyRule rule, String text, TextClassifier classifier) {
        return Moderator.builder(Policy.builder("p").rule(rule).build())
                .classifier(classifier)
                .build()
                .decide(Submission.of(Tried.comment(Text.plain(text))));
    }

    private static TextClassifier trained() {
        ClassifierTrainer trainer = new ClassifierTrainer();
        for (int i = 0; i < 40; i++) {
            trainer.learn("win cash in our casino, free bonus number " + i, Label.SPAM);
            trainer.learn("the bridge at the harbour was closed on day " + i, Label.HAM);
        }
        return trainer.train();
    }
}
