package dev.galley.text.classifier;

/** The logistic function, and the same on every machine: Math's may differ in the last bit. */
final class Logistic {
    private Logistic() {}

    /** The probability of log-odds. */
    static double of(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    /** The log-odds of a probability. */
    static double inverse(double probability) {
        return StrictMath.log(probability / (1 - probability));
    }
}
