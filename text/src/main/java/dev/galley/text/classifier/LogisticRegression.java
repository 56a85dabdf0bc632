package dev.galley.text.classifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Computes the weights that separate the examples, regularised towards those of Naive Bayes: a feature keeps its Naive
 * Bayes weight unless the examples contradict it, and features that occur together share their weight.
 *
 * <p>Uses dual coordinate descent (Yu, Huang and Lin, Dual coordinate descent methods for logistic regression and
 * maximum entropy models, 2011) in an order from a fixed seed, so that the same examples always produce the same
 * weights.
 */
final class LogisticRegression {
    /** The proportion of the Naive Bayes weights at which the search begins. */
    private static final double PRIOR = 0.1;
    /** The penalty parameter: the maximum influence of one example. */
    private static final double COST = 10;

    private static final int MAX_PASSES = 30;
    private static final int MAX_STEPS = 30;
    /** The search ends when the influences of all examples together change by no more than this proportion. */
    private static final double TOLERANCE = 0.01;
    /** The vector of each view has length 1, and the bias counts as one more. */
    private static final double SQUARED_NORM = Features.VIEWS + 1;

    private final List<Example> examples = new ArrayList<>();
    private final TrainingExampleReader reader = new TrainingExampleReader();
    private final float[] weights;
    private double bias;

    private LogisticRegression(TrainingSet examples) {
        weights = NaiveBayes.weights(examples, PRIOR);
        for (Map.Entry<byte[], TrainingSet.Count> entry : examples.entries()) {
            add(entry.getKey(), -1, entry.getValue().ham());
            add(entry.getKey(), 1, entry.getValue().spam());
        }
    }

    private void add(byte[] example, int sign, int count) {
        if (count > 0) {
            examples.add(new Example(example, sign, COST * count));
        }
    }

    static Weights fit(TrainingSet examples) {
        LogisticRegression regression = new LogisticRegression(examples);
        regression.begin();
        Random random = new Random(1);
        int pass = 0;
        while (pass < MAX_PASSES && !regression.pass(random)) {
            pass++;
        }
        return new Weights(regression.weights, regression.bias);
    }

    private void begin() {
        for (Example example : examples) {
            reader.read(example.example);
            pull(example.sign * example.pull);
        }
    }

    /** Updates every example once; returns true if little has changed. */
    private boolean pass(Random random) {
        double changes = 0;
        double pulls = 0;
        for (int i = examples.size() - 1; i >= 0; i--) {
            int other = random.nextInt(i + 1);
            Example example = examples.get(other);
            examples.set(other, examples.get(i));
            examples.set(i, example);
            changes += pull(example);
            pulls += example.pull;
        }
        return changes <= TOLERANCE * pulls;
    }

    private double pull(Example example) {
        reader.read(example.example);
        double margin = example.sign * logOdds();
        double pull = solve(margin, example.pull, example.limit, example.logit());
        double change = pull - example.pull;
        example.pull = pull;
        pull(example.sign * change);
        return Math.abs(change);
    }

    /**
     * Returns the best influence of one example while all others are fixed: the root of {@code margin + norm * (limit *
     * s(t) - former) + t}, where {@code s} is the logistic function and {@code limit * s(t)} the influence. The
     * function increases with t, so Newton's method, kept within the interval that contains the root, finds it.
     */
    private static double solve(double margin, double former, double limit, double begin) {
        double low = SQUARED_NORM * (former - limit) - margin;
        double high = SQUARED_NORM * former - margin;
        double t = Math.min(high, Math.max(low, begin));
        for (int step = 0; step < MAX_STEPS; step++) {
            double share = Logistic.of(t);
            double value = margin + SQUARED_NORM * (limit * share - former) + t;
            if (value > 0) {
                high = t;
            } else {
                low = t;
            }
            double next = t - value / (1 + SQUARED_NORM * limit * share * (1 - share));
            if (next <= low || next >= high) {
                next = (low + high) / 2;
            }
            if (Math.abs(next - t) < 1e-6) {
                break;
            }
            t = next;
        }
        return limit * Logistic.of(t);
    }

    /** Returns the log-odds of the example read last. */
    private double logOdds() {
        int[] features = reader.features();
        double sum = bias;
        int i = 0;
        for (int view = 0; view < Features.VIEWS; view++) {
            int count = reader.end(view) - i;
            double viewSum = 0;
            for (; i < reader.end(view); i++) {
                viewSum += weights[features[i]];
            }
            sum += count == 0 ? 0 : viewSum / Math.sqrt(count);
        }
        return sum;
    }

    /** Moves the weights along the example read last. */
    private void pull(double by) {
        int[] features = reader.features();
        bias += by;
        int i = 0;
        for (int view = 0; view < Features.VIEWS; view++) {
            float step = (float) (by / Math.sqrt(reader.end(view) - i));
            for (; i < reader.end(view); i++) {
                weights[features[i]] += step;
            }
        }
    }

    private static final class Example {
        final byte[] example;
        final int sign;
        final double limit;
        double pull;

        Example(byte[] example, int sign, double limit) {
            this.example = example;
            this.sign = sign;
            this.limit = limit;
            this.pull = limit * 0.01;
        }

        double logit() {
            return Logistic.inverse(pull / limit);
        }
    }
}
