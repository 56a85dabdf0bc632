package dev.galley.text.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextClassifierTest {
    private static final TextClassifier CLASSIFIER = SampleComments.trainer().train();

    @Test
    void anUntrainedClassifierIsAlwaysUnsure() {
        Assessment assessment = TextClassifier.untrained().assess("Buy cheap pills");
        assertThat(assessment).isEqualTo(new Assessment(0.5, TextClass.UNSURE, List.of()));
        assertThat(TextClassifier.untrained().score("Buy cheap pills")).isEqualTo(0.5);
    }

    @Test
    void doesNotDecideWithTooFewExamples() {
        ClassifierTrainer trainer = new ClassifierTrainer();
        SampleComments.SPAM.forEach(text -> trainer.learn(text, Label.SPAM));
        for (int i = 1; i < TextClassifier.MIN_EXAMPLES; i++) {
            trainer.learn("The ferry was late " + i, Label.HAM);
        }
        assertThat(trainer.train().score(SampleComments.SPAM.get(0))).isEqualTo(0.5);
        trainer.learn("The ferry was late, why?", Label.HAM);
        assertThat(trainer.train().score(SampleComments.SPAM.get(0))).isGreaterThan(0.5);
    }

    @Test
    void recognizesTextsLikeItsExamples() {
        assertThat(CLASSIFIER
                        .assess("Earn free money, click http://money.example.net/now")
                        .textClass())
                .isEqualTo(TextClass.SPAM);
        assertThat(CLASSIFIER
                        .assess("The ferry to Eastbay was on time this morning.")
                        .textClass())
                .isEqualTo(TextClass.HAM);
        assertThat(CLASSIFIER
                        .assess("The museum has a new video, check out http://museum.example.com")
                        .textClass())
                .isEqualTo(TextClass.UNSURE);
    }

    @Test
    void recognizesWordsByTheirParts() {
        assertThat(CLASSIFIER.score("subscribers")).isGreaterThan(CLASSIFIER.score("grandfathers"));
    }

    @Test
    void locatesContributionsInTheText() {
        String text = "Hello all, please subscribe to my channel";
        List<Contribution> contributions = CLASSIFIER.assess(text).contributions();
        assertThat(contributions).extracting(Contribution::text).contains("subscribe", "channel");
        assertThat(contributions).hasSizeLessThanOrEqualTo(8).allSatisfy(part -> {
            if (!List.of("length", "capitals", "links").contains(part.text())) {
                assertThat(text.substring(part.start(), part.end())).isEqualTo(part.text());
            }
        });
        assertThat(contributions)
                .filteredOn(part -> part.text().equals("subscribe"))
                .singleElement()
                .satisfies(part -> assertThat(part.weight()).isPositive());
        assertThat(contributions)
                .isSortedAccordingTo((a, b) -> Double.compare(Math.abs(b.weight()), Math.abs(a.weight())));
    }

    @Test
    void contributionsAddUpToTheScore() {
        Assessment assessment = CLASSIFIER.assess("harbour pills");
        double logOdds = Math.log(assessment.score() / (1 - assessment.score()));
        double told = assessment.contributions().stream()
                .mapToDouble(Contribution::weight)
                .sum();
        double nothing = Math.log(CLASSIFIER.score("") / (1 - CLASSIFIER.score("")));
        double ofNothing = CLASSIFIER.assess("").contributions().stream()
                .mapToDouble(Contribution::weight)
                .sum();
        assertThat(logOdds).isCloseTo(nothing - ofNothing + told, within(0.15));
    }

    @Test
    void classifiesByItsUnsureBand() {
        double score = CLASSIFIER.score("visit our shop");
        assertThat(score).isBetween(0.5, 0.999);
        TextClassifier careful = CLASSIFIER.withBand(new UnsureBand(0.1, 0.9999));
        assertThat(careful.assess("visit our shop").textClass()).isEqualTo(TextClass.UNSURE);
        assertThat(careful.withBand(new UnsureBand(0.1, 0.5))
                        .assess("visit our shop")
                        .textClass())
                .isEqualTo(TextClass.SPAM);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnsureBand(0.9, 0.1))
                .withMessageContaining("0 <= ham < spam <= 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new UnsureBand(Double.NaN, 0.1));
    }

    @Test
    void isNotChangedByFurtherTraining() {
        ClassifierTrainer trainer = SampleComments.trainer();
        TextClassifier before = trainer.train();
        double score = before.score("free gift");
        for (int i = 0; i < 20; i++) {
            trainer.learn("free gift " + i, Label.HAM);
        }
        assertThat(before.score("free gift")).isEqualTo(score);
        assertThat(trainer.train().score("free gift")).isLessThan(score);
        assertThat(before.examples(Label.HAM)).isEqualTo(SampleComments.HAM.size());
    }

    @Test
    void markupAndReferencesDoNotChangeTheScore() {
        assertThat(CLASSIFIER.score("I don&#39;t <b>agree</b><br />")).isEqualTo(CLASSIFIER.score("I don't agree"));
        assertThat(CLASSIFIER.score("sub\u200bscribe\ufeff now")).isEqualTo(CLASSIFIER.score("subscribe now"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "e\u0301",
                "<",
                "<a ",
                "&#",
                "\u0301",
                "\ud800",
                "\u0000",
                "\u202e",
                "http://a",
                "a.b.",
                "'",
                "é'"
            })
    void readsOnlyTheTwoEndsOfALongText(String part) {
        int half = TextClassifier.MAX_CHARS / 2;
        String end = part.repeat(half / part.length() + 1);
        String text = end + part.repeat(1_000_000 / part.length()) + end;
        Assessment assessment = CLASSIFIER.assess(text);

        assertThat(assessment.score()).isBetween(0.0, 1.0);
        assertThat(assessment.contributions())
                .allSatisfy(contribution -> assertThat(contribution.end()).isLessThanOrEqualTo(text.length()));
        assertThat(CLASSIFIER.score(end + "free gift ".repeat(1000) + end)).isEqualTo(assessment.score());
    }
}
