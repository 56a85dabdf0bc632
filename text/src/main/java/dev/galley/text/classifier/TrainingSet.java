package dev.galley.text.classifier;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The training examples: how often each text was labelled ham and spam. They are kept sorted, so that nothing depends
 * on the order of training.
 */
final class TrainingSet {
    /** How often a text was given each label. */
    record Count(int ham, int spam) {
        static final Count NONE = new Count(0, 0);

        Count plus(Label label, int times) {
            return label == Label.SPAM ? new Count(ham, spam + times) : new Count(ham + times, spam);
        }

        int of(Label label) {
            return label == Label.SPAM ? spam : ham;
        }
    }

    private final TreeMap<byte[], Count> counts = new TreeMap<>(Arrays::compareUnsigned);
    private int ham;
    private int spam;

    void add(byte[] example, Label label) {
        put(example, counts.getOrDefault(example, Count.NONE).plus(label, 1));
    }

    /** Removes one example; returns false if there was none. */
    boolean remove(byte[] example, Label label) {
        Count count = counts.getOrDefault(example, Count.NONE);
        if (count.of(label) == 0) {
            return false;
        }
        put(example, count.plus(label, -1));
        return true;
    }

    /** Sets how often an example was learned. */
    void put(byte[] example, Count count) {
        Count former = counts.getOrDefault(example, Count.NONE);
        ham = Math.addExact(ham, count.ham() - former.ham());
        spam = Math.addExact(spam, count.spam() - former.spam());
        if (count.equals(Count.NONE)) {
            counts.remove(example);
        } else {
            counts.put(example, count);
        }
    }

    int count(Label label) {
        return label == Label.SPAM ? spam : ham;
    }

    /** Returns the number of distinct examples. */
    int size() {
        return counts.size();
    }

    Iterable<Map.Entry<byte[], Count>> entries() {
        return counts.entrySet();
    }

    TrainingSet copy() {
        TrainingSet copy = new TrainingSet();
        copy.counts.putAll(counts);
        copy.ham = ham;
        copy.spam = spam;
        return copy;
    }
}
