package dev.galley.text.classifier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Scores short texts as spam or ham, based on the examples of a {@link ClassifierTrainer}. Immutable and thread-safe;
 * later training does not change it.
 *
 * <p>It considers words (including addresses, numbers and symbols), pairs of words that are adjacent or one apart, and
 * parts of words, in any language. Pass the text with its markup, if any: tags are ignored except for addresses in
 * them. Of a text longer than {@link #MAX_CHARS} chars it reads only the beginning and the end, half of that length
 * each.
 *
 * <p>The score is a probability if spam is as frequent as among the training examples. Until there are {@link
 * #MIN_EXAMPLES} examples of each label, every text is unsure with a score of 0.5.
 */
public final class TextClassifier {
    /** The maximum number of chars of a text that are read. */
    public static final int MAX_CHARS = Features.MAX_CHARS;

    /** The number of examples of each label required before a classifier decides. */
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

    /** Returns a classifier without training examples. */
    public static TextClassifier untrained() {
        return UNTRAINED;
    }

    /**
     * Loads a classifier trained with the examples in a file.
     *
     * @throws ClassifierFormatException if the file was not saved by a trainer, or is incomplete
     * @throws IOException if the file cannot be read
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

    /** Returns a classifier with the same weights and another unsure band. */
    public TextClassifier withBand(UnsureBand band) {
        return new TextClassifier(weights, ham, spam, Objects.requireNonNull(band, "band"));
    }

    /** Returns the band of scores that are unsure. */
    public UnsureBand band() {
        return band;
    }

    /** Returns the number of training examples with a label. */
    public int examples(Label label) {
        return label == Label.SPAM ? spam : ham;
    }

    /** Returns the probability that a text is spam, from 0 to 1. */
    public double score(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return weights.map(known -> Logistic.of(known.logOdds(Features.of(text))))
                .orElse(UNSURE);
    }

    /** Returns the score of a text, its class, and the parts that influenced it. */
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
