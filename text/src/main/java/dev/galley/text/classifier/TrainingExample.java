package dev.galley.text.classifier;

import java.util.Arrays;

/**
 * The packed features of a training example: for each view their number, then the first feature and the differences to
 * the next ones, in ascending order, as varints. Equal texts produce equal bytes.
 */
final class TrainingExample {
    private TrainingExample() {}

    static byte[] pack(Features features) {
        int total = features.words.size() + features.pairs.size() + features.parts.size();
        byte[] packed = new byte[3 * (total + Features.VIEWS)];
        int end = 0;
        for (int view = 0; view < Features.VIEWS; view++) {
            int[] sorted = features.view(view).sorted();
            end = put(packed, end, sorted.length);
            int last = 0;
            for (int feature : sorted) {
                end = put(packed, end, feature - last);
                last = feature;
            }
        }
        return Arrays.copyOf(packed, end);
    }

    private static int put(byte[] packed, int at, int value) {
        int end = at;
        int rest = value;
        while (rest > 0x7f) {
            packed[end++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        packed[end++] = (byte) rest;
        return end;
    }
}
