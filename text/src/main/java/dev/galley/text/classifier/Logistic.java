package dev.galley.text.classifier;

/** The logistic function with identical results on every machine; those of {@link Math} may differ in the last bit. */
final class Logistic {
    private Logistic() {}

    /** Returns the probability of log-odds. */
    static double of(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    /** Returns the log-odds of a probability. */
    static double inverse(double probability) {
        return StrictMath.log(probability / (1 - probability));
    }
}
