package dev.galley.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;

/**
 * A decoded body that ends with an error if it is larger than the limit, or if the bytes on the wire are not complete. A small body that
 * unpacks to gigabytes therefore costs no more than the limit.
 */
final class DecodedBody extends FilterInputStream {
    private final InputStream wire;
    private final long limit;
    private final Failures failures;
    private long count;

    DecodedBody(InputStream decoded, InputStream wire, long limit, Failures failures) {
        super(decoded);
        this.wire = wire;
        this.limit = limit;
        this.failures = failures;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            int read = super.read(bytes, offset, length);
            if (read < 0) {
                // What follows the end of the compressed data decides whether the response is complete.
                wire.transferTo(OutputStream.nullOutputStream());
            }
            count += Math.max(read, 0);
            if (count > limit) {
                throw failures.tooLarge("The unpacked document from", limit);
            }
            return read;
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            throw failures.exception(e);
        }
    }

    @Override
    public long skip(long n) throws IOException {
        return readNBytes((int) Math.min(n, 8 * 1024)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
