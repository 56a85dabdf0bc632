package dev.galley.text.classifier;

import java.util.Map;

/** The evidence of each feature on its own: the logarithm of the ratio of its frequencies in spam and in ham. */
final class NaiveBayes {
    /** The pseudo-count of each feature in each class. */
    private static final double UNSEEN = 1;

    private NaiveBayes() {}

    /** Returns the weights multiplied by {@code share}; 0 for features never seen. */
    static float[] weights(TrainingSet examples, double share) {
        int[] ham = new int[Hash.SIZE];
        int[] spam = new int[Hash.SIZE];
        TrainingExampleReader reader = new TrainingExampleReader();
        for (Map.Entry<byte[], TrainingSet.Count> entry : examples.entries()) {
            reader.read(entry.getKey());
            for (int i = 0; i < reader.end(Features.VIEWS - 1); i++) {
                ham[reader.features()[i]] += entry.getValue().ham();
                spam[reader.features()[i]] += entry.getValue().spam();
            }
        }
        double hams = examples.count(Label.HAM) + 2 * UNSEEN;
        double spams = examples.count(Label.SPAM) + 2 * UNSEEN;
        float[] weights = new float[Hash.SIZE];
        for (int i = 0; i < Hash.SIZE; i++) {
            if (ham[i] + spam[i] > 0) {
                double odds = (spam[i] + UNSEEN) / spams * (hams / (ham[i] + UNSEEN));
                weights[i] = (float) (share * StrictMath.log(odds));
            }
        }
        return weights;
    }
}
