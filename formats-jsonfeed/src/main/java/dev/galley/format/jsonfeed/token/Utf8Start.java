package dev.galley.format.jsonfeed.token;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A document in UTF-8 whose first bytes are not 0, since Jackson would take it for UTF-16 or UTF-32. They become another
 * control character, which is as wrong.
 */
final class Utf8Start extends FilterInputStream {
    private static final int LOOKED_AT = 4;

    private int read;

    Utf8Start(InputStream in) {
        super(in);
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
        return got;
    }
}
