package dev.galley.cli.terminal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Standard input. It can be read only once; reading it again after it was closed is an error that says so. */
final class StandardInput extends FilterInputStream {
    private boolean closed;

    StandardInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        check();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        check();
        return super.read(bytes, offset, length);
    }

    private void check() throws IOException {
        if (closed) {
            throw new IOException("standard input was read before; name it only once");
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        super.close();
    }
}
