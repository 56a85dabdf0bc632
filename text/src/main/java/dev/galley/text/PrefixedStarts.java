package dev.galley.text;

import dev.galley.text.internal.Skeleton;
import java.util.Arrays;

/** The places where a term may start within a word, behind one of the {@link Prefixes}; added to those of {@link WordStarts}. */
final class PrefixedStarts {
    private final FoldedText text;
    private final char[] units;
    private int[] places;
    private int[] firstRuns;
    private int size;

    /**
     * Finds the places.
     *
     * @param places the places where words start
     * @param firstRuns the number of the run of letters that each of them begins with
     */
    PrefixedStarts(FoldedText text, int[] places, int[] firstRuns, int size) {
        this.text = text;
        units = text.units();
        this.places = places;
        this.firstRuns = firstRuns;
        this.size = size;
        for (int i = 0, words = size; i < words; i++) {
            word(this.places[i], this.firstRuns[i]);
        }
    }

    private void word(int start, int firstRun) {
        int run = firstRun;
        for (int at = start + 1; at < text.length() && at - start <= Prefixes.MAX_LENGTH; at++) {
            if (!isLetter(at - 1) || !isLetter(at)) {
                return;
            }
            run += Skeleton.of(units[at]) == Skeleton.of(units[at - 1]) ? 0 : 1;
            if (Prefixes.is(units, start, at)) {
                add(at, run);
            }
        }
    }

    private boolean isLetter(int at) {
        return Skeleton.is(units[at], Skeleton.TAKES_PREFIXES);
    }

    private void add(int place, int firstRun) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
            firstRuns = Arrays.copyOf(firstRuns, size * 2);
        }
        places[size] = place;
        firstRuns[size++] = firstRun;
    }

    int[] places() {
        return places;
    }

    int[] firstRuns() {
        return firstRuns;
    }

    int size() {
        return size;
    }
}
