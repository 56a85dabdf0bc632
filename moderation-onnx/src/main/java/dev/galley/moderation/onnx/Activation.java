package dev.galley.moderation.onnx;

/** How the numbers that a model puts out become scores from 0 to 1. */
public enum Activation {
    /** Each label on its own: for models whose labels do not exclude each other, such as most models of toxicity. */
    SIGMOID {
        @Override
        void apply(float[] values) {
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) (1 / (1 + Math.exp(-values[i])));
            }
        }
    },
    /** All labels together add up to 1: for models that choose one label. */
    SOFTMAX {
        @Override
        void apply(float[] values) {
            float highest = Float.NEGATIVE_INFINITY;
            for (float value : values) {
                highest = Math.max(highest, value);
            }
            double sum = 0;
            for (float value : values) {
                sum += Math.exp(value - highest);
            }
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) (Math.exp(values[i] - highest) / sum);
            }
        }
    },
    /** None: the model puts out probabilities. */
    NONE {
        @Override
        void apply(float[] values) {}
    };

    /** Replaces the numbers by scores. */
    abstract void apply(float[] values);
}
