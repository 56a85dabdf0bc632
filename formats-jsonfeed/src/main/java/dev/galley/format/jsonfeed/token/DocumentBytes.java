package dev.galley.format.jsonfeed.token;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a document on the way to Jackson, with a search for surrogates. Zero bytes at the start become another control
 * character, which JSON forbids as well: Jackson would take them for a sign of UTF-16 or UTF-32.
 */
final class DocumentBytes extends FilterInputStream {
    private static final int LOOKED_AT = 4;

    private final SurrogateSearch surrogates = new SurrogateSearch();
    private int read;

    DocumentBytes(InputStream in) {
        super(in);
    }

    /** Checks whether strings in what has been read can have surrogates. */
    boolean mayHaveSurrogates() {
        return surrogates.found();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int count) throws IOException {
        int got = in.read(buffer, from, count);
        for (int i = from; i < from + got && read < LOOKED_AT; i++, read++) {
            buffer[i] = buffer[i] == 0 ? 1 : buffer[i];
        }
        if (got > 0) {
            surrogates.search(buffer, from, from + got);
        }
        return got;
    }
}
