package dev.galley.text.classifier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Scores short texts as spam or ham by what a {@link ClassifierTrainer} has learnt. Immutable and thread-safe; what is
 * learnt later does not change it.
 *
 * <p>It looks at the words of a text (addresses, numbers and signs are words, too), at pairs of words beside each other or one
 * apart, and at parts of words, in any language. Give it the text with its markup, where there is some: tags are overlooked,
 * but not the addresses in them. Of a text longer than {@link #MAX_CHARS} chars it reads the first and the last half of so many.
 *
 * <p>The score is a probability as far as spam is as frequent as it was among the examples. Until {@link #MIN_EXAMPLES} examples of each
 * label have been learnt every text is unsure with a score of 0.5.
 */
public final class TextClassifier {
    /** How many chars of a text are read at most. */
    public static final int MAX_CHARS = Features.MAX_CHARS;

    /** How many examples of each label are needed before a classifier decides. */
    public static final int MIN_EXAMPLES = 10;

    private static final double UNSURE = 0.5;
    private static final TextClassifier UNTRAINED = of(new TrainingSet());

    private final Optional<Weights> weights;
    private final int ham;
    private final int spam;
    private final UnsureBand band;

    private TextClassifier(Optional<Weights> weights, int ham, int spam, UnsureBand band) {
        this.weights = weights;
        this.ham = ham;
        this.spam = spam;
        this.band = band;
    }

    /** A classifier that has learnt nothing. */
    public static TextClassifier untrained() {
        return UNTRAINED;
    }

    /**
     * A classifier that has learnt what a file holds.
     *
     * @throws ClassifierFormatException where the file is none that a trainer saved, or is not whole
     * @see ClassifierTrainer#save(Path)
     */
    public static TextClassifier load(Path file) throws IOException {
        return ClassifierTrainer.load(file).train();
    }

    static TextClassifier of(TrainingSet examples) {
        int ham = examples.count(Label.HAM);
        int spam = examples.count(Label.SPAM);
        Optional<Weights> weights =
                Math.min(ham, spam) < MIN_EXAMPLES ? Optional.empty() : Optional.of(LogisticRegression.fit(examples));
        return new TextClassifier(weights, ham, spam, UnsureBand.DEFAULT);
    }

    /** The same classifier, deciding by another band. */
    public TextClassifier band(UnsureBand band) {
        return new TextClassifier(weights, ham, spam, Objects.requireNonNull(band, "band"));
    }

    /** The band by which it decides. */
    public UnsureBand band() {
        return band;
    }

    /** How many examples of a label it has learnt. */
    public int examples(Label label) {
        return label == Label.SPAM ? spam : ham;
    }

    /** How probable it is that a text is spam, from 0 to 1. */
    public double score(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return weights.map(known -> Logistic.of(known.logOdds(Features.of(text))))
                .orElse(UNSURE);
    }

    /** The score of a text, its class, and what moved it. */
    public Assessment assess(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return weights.map(known -> assess(known, text))
                .orElseGet(() -> new Assessment(UNSURE, TextClass.UNSURE, List.of()));
    }

    private Assessment assess(Weights known, CharSequence text) {
        Features features = Features.of(text);
        double score = Logistic.of(known.logOdds(features));
        return new Assessment(score, band.classify(score), ContributionCollector.collect(known, features, text));
    }

    Optional<Weights> weights() {
        return weights;
    }

    @Override
    public String toString() {
        return "TextClassifier[" + ham + " ham, " + spam + " spam]";
    }
}
