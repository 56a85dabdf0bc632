package dev.galley.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** An output buffer in memory, allocated in advance and shared by all writers. */
@State(Scope.Thread)
public class Written {
    private static final int ROOM = 64 << 20;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(ROOM);

    public Written() {}

    /** Discards the last document and returns a stream for a new one. */
    OutputStream begin() {
        bytes.reset();
        return bytes;
    }

    /** Returns the size of the last document in bytes. */
    int size() {
        return bytes.size();
    }

    /** Returns a stream of the last document. */
    InputStream read() {
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
