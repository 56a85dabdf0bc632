package dev.galley.text;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Computes the size of a regular expression with its counted repetitions expanded: {@code (a{100}){100}} has ten
 * thousand elements. This is checked before compiling, because compiling uses the memory.
 */
final class PatternSize {
    private final String pattern;
    private final Deque<long[]> groups = new ArrayDeque<>();
    private long total;
    private long last;

    private PatternSize(String pattern) {
        this.pattern = pattern;
    }

    static long of(String pattern) {
        return new PatternSize(pattern).reckon();
    }

    private long reckon() {
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                atom(1);
                i++;
            } else if (c == '[') {
                i = classEnd(i);
                atom(1);
            } else if (c == '(') {
                groups.push(new long[] {total});
                total = 0;
                last = 0;
            } else if (c == ')' && !groups.isEmpty()) {
                long inside = total + 2;
                total = groups.pop()[0];
                atom(inside);
            } else if (c == '{' && pattern.indexOf('}', i) > 0) {
                int end = pattern.indexOf('}', i);
                repeat(pattern.substring(i + 1, end));
                i = end;
            } else {
                atom(1);
            }
        }
        while (!groups.isEmpty()) {
            total += groups.pop()[0];
        }
        return total;
    }

    private void atom(long size) {
        last = size;
        total += size;
    }

    /** Repeats the last element the given number of times. */
    private void repeat(String counts) {
        int times = 1;
        for (String count : counts.split(",", -1)) {
            if (!count.isEmpty() && count.length() <= 4 && count.chars().allMatch(Character::isDigit)) {
                times = Math.max(times, Integer.parseInt(count));
            }
        }
        total += last * (times - 1);
        last *= times;
    }

    private int classEnd(int start) {
        int i = start + 1;
        while (i < pattern.length() && (pattern.charAt(i) != ']' || i == start + 1)) {
            i += pattern.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }
}
