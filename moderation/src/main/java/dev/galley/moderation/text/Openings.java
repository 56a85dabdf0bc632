package dev.galley.moderation.text;

import java.util.Arrays;

/**
 * Where terms that start with a word may start in a text: at every letter that does not stand behind another of its word.
 * With each place goes the {@link Beginning} of what follows, so that a list can tell at once that no term of it starts
 * there. Every list of terms asks, and it is the same for all.
 *
 * <p>Values are written always and kept sometimes: a branch that depends on where words end is foretold wrongly at every
 * word, which costs more than all else here.
 */
final class Openings {
    private final int[] places;
    private final int[] beginnings;
    private final int size;

    /** @param firstRuns the numbers of the runs with which the openings start */
    private Openings(int[] places, int[] firstRuns, int size, char[] runs, int runCount) {
        this.places = places;
        this.size = size;
        beginnings = new int[size * Beginning.LENGTHS];
        for (int i = 0; i < beginnings.length; i++) {
            beginnings[i] = Beginning.of(runs, firstRuns[i / Beginning.LENGTHS], runCount, i % Beginning.LENGTHS);
        }
    }

    static Openings in(Folded text) {
        char[] units = text.units();
        int length = text.length();
        boolean isJoined = text.isJoined();
        char[] runs = new char[length];
        int[] places = new int[length / 3 + 8];
        int[] firstRuns = new int[places.length];
        int runCount = 0;
        int size = 0;
        int wasPlain = 0;
        int previous = -1;
        for (int i = 0; i < length; i++) {
            char symbol = Skeleton.of(units[i]);
            int isPlain = Skeleton.isPlain(units[i]) ? 1 : 0;
            int isWithinWord = isJoined && text.startsWordAt(i) ? 0 : isPlain & wasPlain;
            // A run of one class counts as one letter: it has but one start.
            int isRun = symbol != previous ? 1 : 0;
            int isLetter = symbol != Skeleton.GAP ? 1 : 0;
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
                firstRuns = Arrays.copyOf(firstRuns, size * 2);
            }
            places[size] = i;
            firstRuns[size] = runCount;
            size += isRun & isLetter & ~isWithinWord;
            runs[runCount] = symbol;
            runCount += isRun;
            wasPlain = isPlain;
            previous = symbol;
        }
        return new Openings(places, firstRuns, size, runs, runCount);
    }

    int size() {
        return size;
    }

    /** The place of the opening of that number. */
    int place(int number) {
        return places[number];
    }

    /** The {@link Beginning} of what stands there, of one of the lengths. */
    int beginning(int number, int length) {
        return beginnings[number * Beginning.LENGTHS + length];
    }
}
