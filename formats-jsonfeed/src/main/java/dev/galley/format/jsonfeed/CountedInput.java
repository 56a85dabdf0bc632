package dev.galley.format.jsonfeed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes of the input and keeps the last ones. */
final class CountedInput extends FilterInputStream {
    private long count;
    private int last = -1;
    private boolean ended;

    CountedInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        if (b < 0) {
            ended = true;
        } else {
            last = b;
            count++;
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        if (read < 0) {
            ended = true;
        } else if (read > 0) {
            last = buffer[offset + read - 1];
            count += read;
        }
        return read;
    }

    /** Checks whether the input ended in a number or a literal, at or shortly after {@code offset}. */
    boolean endsInLiteralAt(long offset) {
        boolean literal = (last >= '0' && last <= '9')
                || (last >= 'a' && last <= 'z')
                || last == '.'
                || last == '-'
                || last == '+'
                || last == 'E';
        return ended && literal && offset >= count - "false".length();
    }
}
