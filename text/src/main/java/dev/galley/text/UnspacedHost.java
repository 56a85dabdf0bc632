package dev.galley.text;

import java.util.Set;

/**
 * The bounds of a host among the words of a script that is written without spaces, or with endings at the host, as in
 * {@code 看spam.example吧}, {@code spam.exampleさん} and {@code spam.example에서}. The host of {@code 日本.example} begins with such a word.
 */
final class UnspacedHost {
    /** The minimum length of the name before the top-level domain. */
    private static final int SHORTEST = 4;
    /** Top-level domains that are words. */
    private static final Set<String> WORDS =
            Set.of("no", "in", "at", "is", "us", "me", "to", "be", "it", "so", "co", "am");

    private UnspacedHost() {}

    /** Returns where the host begins in what may be a host from {@code from} to {@code to}. */
    static int start(char[] units, int from, int to) {
        int dot = to - 1;
        while (dot > from && !HostNames.isDot(units[dot])) {
            dot--;
        }
        for (int i = dot; i > from; i--) {
            if (isAscii(units[i])
                    && units[i] != '.'
                    && i < dot
                    && (isUnspaced(units[i - 1]) || units[i - 1] == '\u3002')) {
                return i;
            }
        }
        return from;
    }

    /** Returns where the host ends, {@code from} if there is none: behind a common top-level domain, before a word or a full stop of Chinese. */
    static int end(char[] units, int from, int to) {
        int end = to;
        while (true) {
            int dot = end - 1;
            while (dot >= from && !HostNames.isDot(units[dot])) {
                dot--;
            }
            if (dot <= from) {
                return to;
            }
            int ascii = dot + 1;
            while (ascii < end && isAscii(units[ascii])) {
                ascii++;
            }
            boolean common = HostNames.isCommonDomain(new String(units, dot + 1, ascii - dot - 1));
            if (common && ascii == to) {
                return to;
            }
            if (common && (ascii == end || isUnspaced(units[ascii]))) {
                return isClear(units, from, dot, ascii) ? ascii : from;
            }
            if (units[dot] == '.') {
                return to;
            }
            end = dot;
        }
    }

    /** Checks whether a host with words behind it is not one of the abbreviations that people write with a dot, as in "Dr.No는". */
    private static boolean isClear(char[] units, int from, int dot, int end) {
        int label = dot;
        while (label > from && !HostNames.isDot(units[label - 1])) {
            label--;
        }
        boolean hasMore = label > from;
        boolean isWord = WORDS.contains(new String(units, dot + 1, end - dot - 1));
        return isAscii(units[dot - 1]) && (hasMore || (dot - label >= SHORTEST && !isWord));
    }

    private static boolean isAscii(char unit) {
        return unit < 0x80;
    }

    /** Checks whether the unit is a letter of Thai, Lao, Burmese, Khmer, Japanese, Chinese or Korean. */
    static boolean isUnspaced(char unit) {
        return (unit >= 0x0E00 && unit <= 0x0EFF)
                || (unit >= 0x1000 && unit <= 0x109F)
                || (unit >= 0x1780 && unit <= 0x17FF)
                || (unit >= 0x3005 && unit <= 0x9FFF && unit != '\u3002')
                || (unit >= 0xAC00 && unit <= 0xD7AF);
    }
}
