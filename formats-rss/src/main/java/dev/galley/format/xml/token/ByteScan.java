package dev.galley.format.xml.token;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Searches bytes eight at a time. Most of a feed is text, and looking at each of its bytes alone takes several times as
 * long (see the read benchmark).
 */
final class ByteScan {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = ~HIGH_BITS;
    private static final long SPACES = ' ' * ONES;
    private static final long LESS_THAN = '<' * ONES;
    private static final long AMPERSAND = '&' * ONES;
    private static final long BRACKET = ']' * ONES;
    /** The bits in which the two square brackets differ; setting them makes {@code _} of both. */
    private static final long BRACKET_BITS = ('[' ^ ']') * ONES;

    private static final long SAME_BRACKETS = ('[' | ']') * ONES;
    private static final long LINE_FEED = '\n' * ONES;
    private static final long RETURN = '\r' * ONES;

    /** Whether the byte ends a run of plain text: markup, a reference, a bracket, a control or a non-ASCII character. */
    private static final boolean[] SPECIAL_IN_TEXT = specials("<&]");
    /** The same in a CDATA section. */
    private static final boolean[] SPECIAL_IN_CDATA = specials("[]");

    private ByteScan() {}

    private static boolean[] specials(String ascii) {
        boolean[] special = new boolean[256];
        for (int i = 0; i < 256; i++) {
            special[i] = i >= 0x80 || (i < ' ' && i != '\n' && i != '\t') || ascii.indexOf(i) >= 0;
        }
        return special;
    }

    /** Returns the index of the first byte that ends a run of plain text; {@code to} if there is none. */
    static int endOfPlainText(byte[] bytes, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to) {
            long eight = (long) LONGS.get(bytes, at);
            long found = (eight
                            | (eight - SPACES)
                            | zeros(eight ^ LESS_THAN)
                            | zeros(eight ^ AMPERSAND)
                            | zeros(eight ^ BRACKET))
                    & HIGH_BITS;
            if (found == 0) {
                at += Long.BYTES;
                continue;
            }
            // the lowest bit set is always right
            at += Long.numberOfTrailingZeros(found) / Byte.SIZE;
            if (SPECIAL_IN_TEXT[bytes[at] & 0xFF]) {
                return at;
            }
            at++;
        }
        while (at < to && !SPECIAL_IN_TEXT[bytes[at] & 0xFF]) {
            at++;
        }
        return at;
    }

    /** Returns the index of the first byte in a CDATA section that is a square bracket, forbidden, a carriage return or not ASCII. */
    static int endOfPlainCdata(byte[] bytes, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to) {
            long eight = (long) LONGS.get(bytes, at);
            long found = (eight | (eight - SPACES) | zeros((eight | BRACKET_BITS) ^ SAME_BRACKETS)) & HIGH_BITS;
            if (found == 0) {
                at += Long.BYTES;
                continue;
            }
            at += Long.numberOfTrailingZeros(found) / Byte.SIZE;
            if (SPECIAL_IN_CDATA[bytes[at] & 0xFF]) {
                return at;
            }
            at++;
        }
        while (at < to && !SPECIAL_IN_CDATA[bytes[at] & 0xFF]) {
            at++;
        }
        return at;
    }

    /** Returns the first eight bytes, or all if there are fewer, as a number. */
    static long firstBytes(byte[] bytes, int from, int length) {
        if (from + Long.BYTES <= bytes.length) {
            long eight = (long) LONGS.get(bytes, from);
            return length >= Long.BYTES ? eight : eight & ((1L << (length * Byte.SIZE)) - 1);
        }
        long all = 0;
        for (int i = Math.min(length, Long.BYTES) - 1; i >= 0; i--) {
            all = (all << Byte.SIZE) | (bytes[from + i] & 0xFF);
        }
        return all;
    }

    /** Returns the last eight bytes as a number; 0 if there are fewer. */
    static long lastBytes(byte[] bytes, int from, int length) {
        return length < Long.BYTES ? 0 : (long) LONGS.get(bytes, from + length - Long.BYTES);
    }

    /** Sets the high bit of each zero byte. Bits above the lowest one set may be wrong. */
    private static long zeros(long eight) {
        return (eight - ONES) & ~eight;
    }

    /** Sets the high bit of each zero byte, and no other. */
    private static long exactZeros(long eight) {
        return ~(((eight & LOW_BITS) + LOW_BITS) | eight | LOW_BITS);
    }

    /** Returns the number of line feeds; -1 if there is a carriage return. */
    static int lineFeeds(byte[] bytes, int from, int to) {
        int count = 0;
        long returns = 0;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long eight = (long) LONGS.get(bytes, at);
            returns |= zeros(eight ^ RETURN);
            count += Long.bitCount(exactZeros(eight ^ LINE_FEED));
        }
        boolean hasReturn = (returns & HIGH_BITS) != 0;
        for (; at < to; at++) {
            hasReturn |= bytes[at] == '\r';
            count += bytes[at] == '\n' ? 1 : 0;
        }
        return hasReturn ? -1 : count;
    }

    /** Returns the index of the first byte that is not ASCII; {@code to} if there is none. */
    static int endOfAscii(byte[] bytes, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to) {
            long found = (long) LONGS.get(bytes, at) & HIGH_BITS;
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
            at += Long.BYTES;
        }
        while (at < to && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** Returns the index after the last line feed before {@code to}, which must exist. */
    static int afterLastLineFeed(byte[] bytes, int to) {
        int at = to;
        while (bytes[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    /** Returns the number of UTF-16 characters that these bytes of UTF-8 encode. */
    static int characters(byte[] bytes, int from, int to) {
        int count = to - from;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long eight = (long) LONGS.get(bytes, at);
            if ((eight & HIGH_BITS) != 0) {
                long second = eight << 1;
                long continuation = eight & ~second & HIGH_BITS;
                long four = eight & second & (eight << 2) & (eight << 3) & HIGH_BITS;
                count += Long.bitCount(four) - Long.bitCount(continuation);
            }
        }
        for (; at < to; at++) {
            count += (bytes[at] & 0xC0) == 0x80 ? -1 : (bytes[at] & 0xF0) == 0xF0 ? 1 : 0;
        }
        return count;
    }
}
