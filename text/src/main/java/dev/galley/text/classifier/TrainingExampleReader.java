package dev.galley.text.classifier;

import java.util.Arrays;

/** Unpacks training examples one after another into the same arrays. */
final class TrainingExampleReader {
    private int[] features = new int[1024];
    private final int[] ends = new int[Features.VIEWS];
    private byte[] packed = {};
    private int at;

    /**
     * Unpacks an example.
     *
     * @throws IllegalArgumentException if the bytes are not a packed example
     */
    void read(byte[] example) {
        packed = example;
        at = 0;
        int size = 0;
        for (int view = 0; view < Features.VIEWS; view++) {
            int count = next();
            // Each takes at least a byte, so a false count cannot allocate more memory than there is data.
            require(count <= example.length - at);
            if (size + count > features.length) {
                features = Arrays.copyOf(features, Math.max(2 * features.length, size + count));
            }
            int feature = 0;
            for (int i = 0; i < count; i++) {
                feature += next();
                require(feature < Hash.SIZE);
                features[size++] = feature;
            }
            ends[view] = size;
        }
        require(at == example.length);
    }

    private int next() {
        int value = 0;
        for (int shift = 0; shift <= 21; shift += 7) {
            require(at < packed.length);
            byte b = packed[at++];
            value |= (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("invalid number in a training example");
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("invalid training example");
        }
    }

    /** Returns the features of all views, one view after another; valid until the next example is read. */
    int[] features() {
        return features;
    }

    /** Returns the end of a view's features. */
    int end(int view) {
        return ends[view];
    }
}
