package dev.galley.text.classifier;

import java.util.Arrays;

/** Unpacks examples, one after the other, into the same arrays. */
final class TrainingExampleReader {
    private int[] features = new int[1024];
    private final int[] ends = new int[Features.VIEWS];
    private byte[] packed = {};
    private int at;

    /**
     * Unpacks a example.
     *
     * @throws IllegalArgumentException where the bytes are no example
     */
    void read(byte[] example) {
        packed = example;
        at = 0;
        int size = 0;
        for (int view = 0; view < Features.VIEWS; view++) {
            int count = next();
            // Each takes a byte at least, so that no count asks for more memory than there is data.
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
        throw new IllegalArgumentException("a number is too long");
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("a example is not as it was written");
        }
    }

    /** The features of all views, one view after the other; valid until the next example is read. */
    int[] features() {
        return features;
    }

    /** Where a view's features end. */
    int end(int view) {
        return ends[view];
    }
}
