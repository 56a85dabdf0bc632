package dev.galley.text;

import java.util.Arrays;

/**
 * Where terms that start with a word may start in a text: at every letter that does not stand behind another of its word.
 * With each place goes the {@link PrefixHash} of what follows, so that a list can tell at once that no term of it starts
 * there. Every list of terms asks, and it is the same for all.
 *
 * <p>Values are written always and kept sometimes: a branch that depends on where words end is foretold wrongly at every
 * word, which costs more than all else here.
 */
final class WordStarts {
    private final int[] places;
    private final int[][] prefixHashes;
    private final int size;
    private final int loneLetters;

    private WordStarts(int[] places, int[][] prefixHashes, int size, int loneLetters) {
        this.places = places;
        this.prefixHashes = prefixHashes;
        this.size = size;
        this.loneLetters = loneLetters;
    }

    static WordStarts in(FoldedText text) {
        char[] units = text.units();
        int length = text.length();
        boolean hasInnerStarts = text.hasInnerStarts();
        char[] runs = new char[length + PrefixHash.READ];
        int[] places = new int[length / 3 + 8];
        int[] firstRuns = new int[places.length];
        int runCount = 0;
        int size = 0;
        int loneLetters = 0;
        int before = Skeleton.IS_GAP;
        int beforeThat = 0;
        for (int i = 0; i < length; i++) {
            int facts = Skeleton.facts(units[i]);
            int isWithinWord = hasInnerStarts && text.startsWordAt(i) ? 0 : bit(facts & before, Skeleton.IS_PLAIN);
            // A run of one class counts as one letter: it has but one start.
            int isRun = isOther(facts, before);
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
                firstRuns = Arrays.copyOf(firstRuns, size * 2);
            }
            places[size] = i;
            firstRuns[size] = runCount;
            size += isRun & ~bit(facts, Skeleton.IS_GAP) & ~isWithinWord;
            runs[runCount] = (char) facts;
            runCount += isRun;
            loneLetters += isLone(beforeThat, before, facts);
            beforeThat = before;
            before = facts;
        }
        loneLetters += isLone(beforeThat, before, Skeleton.IS_GAP);
        int[][] prefixHashes = new int[PrefixHash.LENGTHS][size];
        for (int i = 0; i < size; i++) {
            PrefixHash.write(runs, firstRuns[i], prefixHashes, i);
        }
        return new WordStarts(places, prefixHashes, size, loneLetters);
    }

    /** 1 if the bit is set, else 0. */
    private static int bit(int facts, int mask) {
        return (facts & mask) / mask;
    }

    /** 1 if the one in the middle, and none beside it, is a letter, else 0. */
    private static int isLone(int before, int middle, int behind) {
        return bit(before & behind & ~middle, Skeleton.IS_GAP);
    }

    /** 1 if the class is another, else 0. */
    private static int isOther(int facts, int before) {
        return (char) facts != (char) before ? 1 : 0;
    }

    /** Those at which one of the wanted terms may begin. */
    WordStarts narrowed(FoldedText text, PrefixFilter wanted) {
        int[] kept = new int[16];
        int count = 0;
        for (int from = 0; from < size; from += PrefixFilter.BATCH) {
            int to = Math.min(size, from + PrefixFilter.BATCH);
            for (long left = wanted.mayBegin(text, this, from, to); left != 0; left &= left - 1) {
                kept = count < kept.length ? kept : Arrays.copyOf(kept, count * 2);
                kept[count++] = from + Long.numberOfTrailingZeros(left);
            }
        }
        int[][] fewer = new int[PrefixHash.LENGTHS][];
        for (int length = 0; length < fewer.length; length++) {
            fewer[length] = picked(prefixHashes[length], kept, count);
        }
        return new WordStarts(picked(places, kept, count), fewer, count, loneLetters);
    }

    private static int[] picked(int[] from, int[] numbers, int count) {
        int[] picked = new int[count];
        for (int i = 0; i < count; i++) {
            picked[i] = from[numbers[i]];
        }
        return picked;
    }

    int size() {
        return size;
    }

    /** How many letters, digits and the like have none beside them, in the whole text. */
    int loneLetters() {
        return loneLetters;
    }

    /** The place of the opening of that number. */
    int place(int number) {
        return places[number];
    }

    /** The {@link PrefixHash} of what stands at each opening, of one of the lengths. */
    int[] prefixHashes(int length) {
        return prefixHashes[length];
    }
}
