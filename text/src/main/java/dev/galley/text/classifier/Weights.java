package dev.galley.text.classifier;

/**
 * One weight per feature. For each view, the weights of a text's features are summed and divided by the square root of
 * their number.
 */
final class Weights {
    private final float[] weights;
    private final double bias;

    Weights(float[] weights, double bias) {
        this.weights = weights;
        this.bias = bias;
    }

    /** Returns the weight of a feature before scaling; 0 if it never occurred in training. */
    float of(int feature) {
        return weights[feature];
    }

    /** Returns the log-odds of spam. */
    double logOdds(Features features) {
        double sum = bias;
        for (int view = 0; view < Features.VIEWS; view++) {
            sum += viewLogOdds(features.view(view));
        }
        return sum;
    }

    private double viewLogOdds(FeatureSet view) {
        double sum = 0;
        int known = 0;
        for (int i = 0; i < view.size(); i++) {
            float weight = weights[view.feature(i)];
            if (weight != 0) {
                sum += weight;
                known++;
            }
        }
        return known == 0 ? 0 : sum / Math.sqrt(known);
    }

    /** Returns the factor for the features of a view: one over the square root of the number of known features. */
    double scale(FeatureSet view) {
        int known = 0;
        for (int i = 0; i < view.size(); i++) {
            if (weights[view.feature(i)] != 0) {
                known++;
            }
        }
        return known == 0 ? 0 : 1 / Math.sqrt(known);
    }
}
