package dev.galley.text.classifier;

/** One weight per feature, and what a text weighs: per view the sum of its features, over the root of their number. */
final class Weights {
    private final float[] weights;
    private final double bias;

    Weights(float[] weights, double bias) {
        this.weights = weights;
        this.bias = bias;
    }

    /** What a feature weighs before it is shared among those of its view; 0 where it was never learnt. */
    float of(int feature) {
        return weights[feature];
    }

    /** The log-odds of spam. */
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

    /** What the features of a view are multiplied with: one over the root of the number of those known. */
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
