package dev.galley.format.xml.write;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Writes the references that stand for ASCII characters in XML. Each takes one store of eight bytes, of which only the first
 * count: HTML that is escaped has a reference every few words, and a loop over its bytes took up to a sixth of the time of
 * writing; see {@code WriteBenchmark}.
 */
final class AsciiReferences {
    /** The number of bytes that {@link #write} may touch. */
    static final int MAX_BYTES = Long.BYTES;

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** The number of bytes is in the highest byte of an entry; the longest reference has six. */
    private static final int LENGTH_SHIFT = 56;

    /** For each character the bytes of its reference, the first in the lowest byte, and their number; zero if it has none. */
    private static final long[] ENTRIES = new long[0x80];

    static {
        add('&', "&amp;");
        add('<', "&lt;");
        add('>', "&gt;");
        add('"', "&quot;");
        add('\t', "&#9;");
        add('\n', "&#10;");
        add('\r', "&#13;");
    }

    private AsciiReferences() {}

    private static void add(char c, String reference) {
        long entry = (long) reference.length() << LENGTH_SHIFT;
        for (int i = 0; i < reference.length(); i++) {
            entry |= (long) reference.charAt(i) << (Byte.SIZE * i);
        }
        ENTRIES[c] = entry;
    }

    /** Checks whether a reference is written for the ASCII character where it may not stand for itself. */
    static boolean isReferred(char c) {
        return ENTRIES[c] != 0;
    }

    /** Writes the reference for a character, and returns the index behind it. There must be room for {@link #MAX_BYTES}. */
    static int write(char c, byte[] to, int at) {
        long entry = ENTRIES[c];
        EIGHT_BYTES.set(to, at, entry);
        return at + (int) (entry >>> LENGTH_SHIFT);
    }
}
