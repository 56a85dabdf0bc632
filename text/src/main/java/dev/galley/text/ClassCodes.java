package dev.galley.text;

import dev.galley.text.internal.Skeleton;
import java.util.Arrays;
import java.util.BitSet;

/** Small codes for the letter classes that occur in a set of terms; every other class has the code 0. */
final class ClassCodes {
    private static final int ASCII = 0x80;
    private static final int PAGE = 256;
    private static final char[] EMPTY = new char[PAGE];

    private final char[] ascii;
    private final char[][] pages = new char[PAGE][];
    private final int size;

    ClassCodes(BitSet classes) {
        char[] codes = new char[PAGE * PAGE];
        int last = 0;
        for (int c = classes.nextSetBit(0); c >= 0; c = classes.nextSetBit(c + 1)) {
            codes[c] = (char) ++last;
        }
        size = last + 1;
        for (int page = 0; page < PAGE; page++) {
            pages[page] = page(codes, page);
        }
        ascii = Arrays.copyOf(pages[0], ASCII);
    }

    private static char[] page(char[] codes, int page) {
        char[] made = new char[PAGE];
        boolean isEmpty = true;
        for (int i = 0; i < PAGE; i++) {
            made[i] = codes[Skeleton.of((char) (page * PAGE + i))];
            isEmpty &= made[i] == 0;
        }
        return isEmpty ? EMPTY : made;
    }

    /** Returns the code of a folded unit. */
    int of(char unit) {
        return unit < ASCII ? ascii[unit] : pages[unit >> 8][unit & 0xFF];
    }

    /** Returns the highest code plus one. */
    int size() {
        return size;
    }
}
