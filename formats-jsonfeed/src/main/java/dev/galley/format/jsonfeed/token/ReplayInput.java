package dev.galley.format.jsonfeed.token;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/** Keeps the bytes that have been read since a mark, so that they can be read once more. */
final class ReplayInput extends FilterInputStream {
    /** The maximum number of bytes kept. Errors in longer texts end the reading. */
    private static final int MAX_KEPT = 4 << 20;

    private byte[] kept = new byte[16 * 1024];
    private int length;
    private long offset;
    private boolean fresh;
    private boolean overflown;

    ReplayInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int count) throws IOException {
        int read = in.read(buffer, from, count);
        if (read > 0) {
            fresh = true;
            keep(buffer, from, read);
        }
        return read;
    }

    private void keep(byte[] buffer, int from, int count) {
        if (length + count > MAX_KEPT) {
            overflown = true;
        }
        if (overflown) {
            offset += length;
            length = 0;
        }
        if (length + count > kept.length) {
            kept = Arrays.copyOf(kept, Math.max(2 * kept.length, length + count));
        }
        System.arraycopy(buffer, from, kept, length, count);
        length += count;
    }

    /** Returns the byte at {@code position}; -1 if it is not kept. */
    int at(long position) {
        long index = position - offset;
        return index < 0 || index >= length ? -1 : kept[(int) index] & 0xFF;
    }

    /** Returns whether bytes have been read since the last mark. */
    boolean isFresh() {
        return fresh;
    }

    /** Marks the byte at {@code position}, which has been read, and forgets those before it. */
    void mark(long position) {
        fresh = false;
        int drop = (int) Math.min(length, position - offset);
        if (drop >= 0) {
            overflown = false;
            System.arraycopy(kept, drop, kept, 0, length - drop);
            length -= drop;
            offset += drop;
        }
    }

    /** Checks whether all bytes since the mark have been kept. */
    boolean canReplay() {
        return !overflown;
    }

    /** Returns the document from the mark on. */
    InputStream replay() {
        return new SequenceInputStream(new ByteArrayInputStream(kept, 0, length), in);
    }
}
