package dev.galley.moderation.classifier;

import java.util.Arrays;

/** Unpacks lessons, one after the other, into the same arrays. */
final class LessonReader {
    private int[] features = new int[1024];
    private final int[] ends = new int[Features.VIEWS];
    private byte[] packed = {};
    private int at;

    /**
     * Unpacks a lesson.
     *
     * @throws IllegalArgumentException where the bytes are no lesson
     */
    void read(byte[] lesson) {
        packed = lesson;
        at = 0;
        int size = 0;
        for (int view = 0; view < Features.VIEWS; view++) {
            int count = next();
            // Each takes a byte at least, so that no count asks for more memory than there is data.
            require(count <= lesson.length - at);
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
        require(at == lesson.length);
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
            throw new IllegalArgumentException("a lesson is not as it was written");
        }
    }

    /** The features of all views, one view after the other; valid until the next lesson is read. */
    int[] features() {
        return features;
    }

    /** Where a view's features end. */
    int end(int view) {
        return ends[view];
    }
}
