package dev.galley.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Where documents are written: memory that is there already, the same for all. */
@State(Scope.Thread)
public class Written {
    private static final int ROOM = 64 << 20;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(ROOM);

    public Written() {}

    /** A place for a new document; the one before it is gone. */
    OutputStream begin() {
        bytes.reset();
        return bytes;
    }

    /** The size of the last document in bytes. */
    int size() {
        return bytes.size();
    }

    /** The last document. */
    InputStream read() {
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
