package dev.galley.text.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.testkit.StringArbitraries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClassifierLawsTest {
    private static final int TRIES = 20;

    @Property(tries = TRIES)
    void unlearningRestoresTheFormerClassifier(@ForAll("examples") List<Labelled> examples) throws IOException {
        ClassifierTrainer trainer = SampleComments.trainer();
        byte[] before = bytes(trainer);
        float[] weights = weights(trainer);
        examples.forEach(example -> trainer.learn(example.text(), example.label()));
        Collections.reverse(examples);
        assertThat(examples).allMatch(example -> trainer.unlearn(example.text(), example.label()));
        assertThat(bytes(trainer)).isEqualTo(before);
        assertThat(weights(trainer)).isEqualTo(weights);
    }

    @Property(tries = TRIES)
    void theOrderOfLearningDoesNotMatter(@ForAll("examples") List<Labelled> examples, @ForAll Random random)
            throws IOException {
        ClassifierTrainer trainer = SampleComments.trainer();
        examples.forEach(example -> trainer.learn(example.text(), example.label()));
        List<Labelled> shuffled = new ArrayList<>(examples);
        Collections.shuffle(shuffled, random);
        ClassifierTrainer other = SampleComments.trainer();
        shuffled.forEach(example -> other.learn(example.text(), example.label()));
        assertThat(bytes(other)).isEqualTo(bytes(trainer));
        assertThat(weights(other)).isEqualTo(weights(trainer));
    }

    @Property(tries = TRIES)
    void aLoadedClassifierEqualsTheSavedOne(@ForAll("examples") List<Labelled> examples) throws IOException {
        ClassifierTrainer trainer = SampleComments.trainer();
        examples.forEach(example -> trainer.learn(example.text(), example.label()));
        byte[] saved = bytes(trainer);
        ClassifierTrainer loaded = ClassifierTrainer.read(new ByteArrayInputStream(saved));
        assertThat(bytes(loaded)).isEqualTo(saved);
        assertThat(weights(loaded)).isEqualTo(weights(trainer));
        assertThat(loaded.examples(Label.SPAM)).isEqualTo(trainer.examples(Label.SPAM));
    }

    @Property(tries = 500)
    void everyScoreIsAProbabilityAndEverySpanIsWithinTheText(@ForAll("texts") String text) {
        Assessment assessment = SharedClassifier.CLASSIFIER.assess(text);
        assertThat(assessment.score()).isBetween(0.0, 1.0).isEqualTo(SharedClassifier.CLASSIFIER.score(text));
        assertThat(assessment).isEqualTo(SharedClassifier.CLASSIFIER.assess(text));
        assertThat(assessment.contributions()).allSatisfy(contribution -> {
            assertThat(contribution.start()).isBetween(0, contribution.end());
            assertThat(contribution.end()).isLessThanOrEqualTo(text.length());
        });
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(SampleComments.SPAM)
                .flatMap(text -> Arbitraries.of(text.split(" ")))
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join(" ", parts));
        return Arbitraries.oneOf(words, StringArbitraries.wildStrings());
    }

    @Provide
    Arbitrary<List<Labelled>> examples() {
        return Combinators.combine(texts(), Arbitraries.of(Label.class))
                .as(Labelled::new)
                .list()
                .ofMaxSize(8)
                .map(ArrayList::new);
    }

    private static byte[] bytes(ClassifierTrainer trainer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        trainer.write(out);
        return out.toByteArray();
    }

    private static float[] weights(ClassifierTrainer trainer) {
        Weights weights = trainer.train().weights().orElseThrow();
        float[] all = new float[Hash.SIZE];
        for (int i = 0; i < all.length; i++) {
            all[i] = weights.of(i);
        }
        return all;
    }

    private static final class SharedClassifier {
        static final TextClassifier CLASSIFIER = SampleComments.trainer().train();
    }
}
