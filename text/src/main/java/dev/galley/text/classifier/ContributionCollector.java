package dev.galley.text.classifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Attributes the weights of features to the tokens they came from, to show which parts of a text influenced its score.
 */
final class ContributionCollector {
    private static final int MAX_CONTRIBUTIONS = 8;
    private static final int MAX_TEXT_LENGTH = 100;
    /** Smaller changes of the log-odds are not reported. */
    private static final double MIN_WEIGHT = 0.05;

    private final Weights weights;
    private final Features features;
    private final double[] ofTokens;
    private final double[] ofShapes = new double[Shape.COUNT];

    private ContributionCollector(Weights weights, Features features) {
        this.weights = weights;
        this.features = features;
        ofTokens = new double[features.tokens()];
        for (int view = 0; view < Features.VIEWS; view++) {
            lay(features.view(view));
        }
    }

    /** Returns the strongest contributions, the largest first. */
    static List<Contribution> collect(Weights weights, Features features, CharSequence text) {
        return new ContributionCollector(weights, features).strongest(text);
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

    private List<Contribution> strongest(CharSequence text) {
        List<Contribution> all = new ArrayList<>();
        for (int token = 0; token < ofTokens.length; token++) {
            if (Math.abs(ofTokens[token]) >= MIN_WEIGHT) {
                int start = features.start(token);
                int end = features.end(token);
                String shown = text.subSequence(start, Math.min(end, start + MAX_TEXT_LENGTH))
                        .toString();
                all.add(new Contribution(shown, start, end, ofTokens[token]));
            }
        }
        for (Shape shape : Shape.values()) {
            double weight = ofShapes[shape.index];
            if (Math.abs(weight) >= MIN_WEIGHT) {
                all.add(new Contribution(shape.name().toLowerCase(Locale.ROOT), 0, text.length(), weight));
            }
        }
        all.sort(Comparator.comparingDouble(contribution -> -Math.abs(contribution.weight())));
        return List.copyOf(all.subList(0, Math.min(MAX_CONTRIBUTIONS, all.size())));
    }
}
