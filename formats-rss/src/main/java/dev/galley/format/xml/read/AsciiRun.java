package dev.galley.format.xml.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Finds and copies runs of ASCII that need no look at each character. Most of any feed is such runs; the JDK's decoder
 * takes them one by one. The read benchmark measures what this brings.
 */
final class AsciiRun {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long SPACES = 0x2020202020202020L;

    private AsciiRun() {}

    /** How many bytes from {@code from} on are ASCII that XML allows: 0x20 to 0x7F, tab and line ends. */
    static int length(byte[] bytes, int from, int to) {
        int at = from;
        while (true) {
            while (at + 8 <= to) {
                long eight = (long) LONGS.get(bytes, at);
                // a high bit is set where a byte is 0x80 or more, or less than 0x20
                if (((eight | (eight - SPACES)) & HIGH_BITS) != 0) {
                    break;
                }
                at += 8;
            }
            int end = Math.min(at + 8, to);
            while (at < end && isPlain(bytes[at])) {
                at++;
            }
            if (at < end || at == to) {
                return at - from;
            }
        }
    }

    private static boolean isPlain(byte b) {
        return b >= ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** Copies such a run; the JDK does this many bytes at a time. */
    static void copy(byte[] bytes, int from, int length, char[] target, int offset) {
        new String(bytes, from, length, StandardCharsets.ISO_8859_1).getChars(0, length, target, offset);
    }
}
