package dev.galley.text.classifier;

import java.util.Arrays;

/** The distinct features of one kind in a text, each with the place of its first occurrence. */
final class FeatureSet {
    private int[] features;
    private int[] origins;
    private int size;
    /** Open addressing: 1 + the index of a feature, 0 if free; at most half full. */
    private int[] table;

    FeatureSet(int expected) {
        int capacity = Math.max(16, expected);
        features = new int[capacity];
        origins = new int[capacity];
        table = new int[Integer.highestOneBit(capacity) << 2];
    }

    /** Adds a feature; a feature already present keeps its first place. */
    void add(int feature, int origin) {
        int slot = slot(feature);
        if (table[slot] != 0) {
            return;
        }
        if (size == features.length) {
            grow();
            slot = slot(feature);
        }
        features[size] = feature;
        origins[size] = origin;
        size++;
        table[slot] = size;
    }

    private int slot(int feature) {
        int mask = table.length - 1;
        int slot = feature & mask;
        while (table[slot] != 0 && features[table[slot] - 1] != feature) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        features = Arrays.copyOf(features, 2 * size);
        origins = Arrays.copyOf(origins, 2 * size);
        table = new int[2 * table.length];
        for (int i = 0; i < size; i++) {
            table[slot(features[i])] = i + 1;
        }
    }

    int size() {
        return size;
    }

    int feature(int index) {
        return features[index];
    }

    int origin(int index) {
        return origins[index];
    }

    /** Returns the features in ascending order. */
    int[] sorted() {
        int[] sorted = Arrays.copyOf(features, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
