package dev.galley.moderation.classifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Tells which parts of a text moved its score, and by how much: weights of features, laid on the tokens they came from. */
final class ClueCollector {
    private static final int MOST = 8;
    private static final int LONGEST = 100;
    /** What moves the log-odds by less is not worth a line. */
    private static final double LEAST = 0.05;

    private final Weights weights;
    private final Features features;
    private final double[] ofTokens;
    private final double[] ofShapes = new double[Shape.COUNT];

    private ClueCollector(Weights weights, Features features) {
        this.weights = weights;
        this.features = features;
        ofTokens = new double[features.tokens()];
        for (int view = 0; view < Features.VIEWS; view++) {
            lay(features.view(view));
        }
    }

    /** The strongest, first the one that moved the score most. */
    static List<Clue> collect(Weights weights, Features features, CharSequence text) {
        return new ClueCollector(weights, features).strongest(text);
    }

    private void lay(FeatureSet view) {
        double scale = weights.scale(view);
        for (int i = 0; i < view.size(); i++) {
            double weight = scale * weights.of(view.feature(i));
            int origin = view.origin(i);
            if (Origin.isShape(origin)) {
                ofShapes[Origin.shape(origin)] += weight;
            } else {
                ofTokens[Origin.token(origin)] += weight / 2;
                ofTokens[Origin.partner(origin)] += weight / 2;
            }
        }
    }

    private List<Clue> strongest(CharSequence text) {
        List<Clue> all = new ArrayList<>();
        for (int token = 0; token < ofTokens.length; token++) {
            if (Math.abs(ofTokens[token]) >= LEAST) {
                int start = features.start(token);
                int end = features.end(token);
                String shown =
                        text.subSequence(start, Math.min(end, start + LONGEST)).toString();
                all.add(new Clue(shown, start, end, ofTokens[token]));
            }
        }
        for (Shape shape : Shape.values()) {
            double weight = ofShapes[shape.index];
            if (Math.abs(weight) >= LEAST) {
                all.add(new Clue(shape.name().toLowerCase(Locale.ROOT), 0, text.length(), weight));
            }
        }
        all.sort(Comparator.comparingDouble(clue -> -Math.abs(clue.weight())));
        return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
    }
}
