package dev.galley.moderation.internal.rule;

import dev.galley.text.TextSpan;

/**
 * The most frequent line of a text, ignoring white space at its ends.
 *
 * @param most how often it occurs
 * @param span the range of its last occurrence
 */
record RepeatedLines(int most, TextSpan span) {
    private static final int MIN_LENGTH = 8;
    private static final RepeatedLines NONE = new RepeatedLines(0, new TextSpan(0, 0));

    static RepeatedLines in(String text) {
        if (text.indexOf('\n') < 0) {
            return NONE;
        }
        HashCounts lines = new HashCounts(16);
        int most = 0;
        TextSpan span = NONE.span;
        int length = text.length();
        for (int start = 0; start < length; ) {
            int lineEnd = text.indexOf('\n', start);
            int next = lineEnd < 0 ? length : lineEnd;
            int from = start;
            int to = next;
            while (from < to && text.charAt(from) <= ' ') {
                from++;
            }
            while (to > from && text.charAt(to - 1) <= ' ') {
                to--;
            }
            if (to - from >= MIN_LENGTH) {
                int times = lines.count(hash(text, from, to));
                if (times > most) {
                    most = times;
                    span = new TextSpan(from, to);
                }
            }
            start = next + 1;
        }
        return new RepeatedLines(most, span);
    }

    private static long hash(String text, int from, int to) {
        long hash = HashCounts.SEED;
        for (int i = from; i < to; i++) {
            hash = HashCounts.add(hash, text.charAt(i));
        }
        return hash;
    }
}
