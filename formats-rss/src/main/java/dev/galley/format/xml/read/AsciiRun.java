package dev.galley.format.xml.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Finds and copies runs of ASCII several bytes at a time. Most of a feed is ASCII, and the JDK's decoder handles its
 * bytes one by one. The read benchmark measures the difference.
 */
final class AsciiRun {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long SPACES = 0x2020202020202020L;

    /** The shortest run that is copied in bulk. */
    private static final int LONG = 24;

    private AsciiRun() {}

    /** Returns how many bytes from {@code from} on are ASCII that XML allows: 0x20 to 0x7F, tab and line ends. */
    static int length(byte[] bytes, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to) {
            long eight = (long) LONGS.get(bytes, at);
            // sets the high bit of each byte that is not 0x20 to 0x7F; the lowest bit set is always right
            long others = (eight | (eight - SPACES)) & HIGH_BITS;
            if (others == 0) {
                at += Long.BYTES;
            } else {
                at += Long.numberOfTrailingZeros(others) / Byte.SIZE;
                if (!isPlain(bytes[at])) {
                    return at - from;
                }
                at++;
            }
        }
        while (at < to && isPlain(bytes[at])) {
            at++;
        }
        return at - from;
    }

    private static boolean isPlain(byte b) {
        return b >= ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** Copies a run; the JDK copies a long one in bulk. */
    static void copy(byte[] bytes, int from, int length, char[] target, int offset) {
        if (length >= LONG) {
            new String(bytes, from, length, StandardCharsets.ISO_8859_1).getChars(0, length, target, offset);
            return;
        }
        for (int i = 0; i < length; i++) {
            target[offset + i] = (char) bytes[from + i];
        }
    }
}
