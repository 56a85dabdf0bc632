package dev.galley.benchmarks;

import dev.galley.text.classifier.ClassifierTrainer;
import dev.galley.text.classifier.Label;
import dev.galley.text.classifier.TextClassifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A thousand comments of 200 characters, half with a link, and a classifier trained on ten thousand others. */
@State(Scope.Benchmark)
public class ManyComments {
    static final int COUNT = 1_000;
    static final int CHARACTERS = 200;
    static final int LESSONS = 10_000;

    private final List<String> texts = new ArrayList<>();
    private final ClassifierTrainer trainer = new ClassifierTrainer();
    private TextClassifier classifier = TextClassifier.untrained();

    public ManyComments() {}

    /** Generates the comments and trains the classifier; the same on every JDK. */
    @Setup
    public void make() {
        Prose prose = new Prose(new Random(FeedBytes.SEED));
        for (int i = 0; i < LESSONS; i++) {
            boolean spam = i % 2 == 0;
            trainer.learn(comment(prose, spam), spam ? Label.SPAM : Label.HAM);
        }
        for (int i = 0; i < COUNT; i++) {
            texts.add(comment(prose, i % 2 == 0));
        }
        classifier = trainer.train();
    }

    private static String comment(Prose prose, boolean link) {
        StringBuilder text = new StringBuilder(link ? "See https://example.org/shop/offers for more. " : "");
        while (text.length() < CHARACTERS) {
            prose.sentences(text, 1);
            text.append(' ');
        }
        return text.substring(0, CHARACTERS);
    }

    List<String> texts() {
        return texts;
    }

    ClassifierTrainer trainer() {
        return trainer;
    }

    TextClassifier classifier() {
        return classifier;
    }
}
