package dev.galley.text;

import java.util.Arrays;

/** Ranges of a text covered by allowed terms; answers whether one of them covers a given range. */
final class AllowedSpans {
    private long[] spans = new long[0];
    private int size;
    private int[] farthest = new int[0];

    void add(TextSpan span) {
        if (size == spans.length) {
            spans = Arrays.copyOf(spans, Math.max(4, size * 2));
        }
        spans[size++] = ((long) span.start() << Integer.SIZE) | span.end();
    }

    /** Sorts the ranges; call once, after the last one is added. */
    void sort() {
        Arrays.sort(spans, 0, size);
        farthest = new int[size];
        int end = 0;
        for (int i = 0; i < size; i++) {
            end = Math.max(end, (int) spans[i]);
            farthest[i] = end;
        }
    }

    boolean cover(TextSpan span) {
        if (size == 0) {
            return false;
        }
        // Of all ranges that start no later, take the one that reaches farthest.
        int at = Arrays.binarySearch(spans, 0, size, ((long) span.start() << Integer.SIZE) | Integer.MAX_VALUE);
        int before = (at >= 0 ? at : -at - 1) - 1;
        return before >= 0 && farthest[before] >= span.end();
    }
}
