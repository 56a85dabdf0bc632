package dev.galley.cli.io;

import dev.galley.cli.terminal.Terminal;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where one document is written. The place is opened with the first byte, so that an input that is no feed leaves no
 * trace.
 */
public final class Output implements Closeable {
    private static final int BUFFER = 64 * 1024;

    private final Place place;
    private final OutputStream stream = new BufferedOutputStream(new Recorder(), BUFFER);
    private @Nullable IOException failure;

    public Output(Place place) {
        this.place = place;
    }

    /** A place that bytes can go to. */
    interface Place extends Closeable {
        /** Opens the place; called at most once. */
        OutputStream open() throws IOException;

        /** Lets what was written stand. */
        public void commit() throws IOException;
    }

    /** Standard output: bytes go there as they come. */
    public static Output standard(Terminal terminal) {
        return new Output(new Place() {
            @Override
            public OutputStream open() {
                return terminal.out();
            }

            @Override
            public void commit() {
                // What was written stands already.
            }

            @Override
            public void close() {
                // Standard output is not ours to close.
            }
        });
    }

    public OutputStream stream() {
        return stream;
    }

    /** What went wrong in writing, however those who write have wrapped it. */
    public Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    /** Ends the document. */
    public void commit() throws IOException {
        stream.flush();
        try {
            place.commit();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** Takes back what was not committed, where that can be done. */
    @Override
    public void close() throws IOException {
        place.close();
    }

    /** Opens the place late and remembers its failure. */
    private final class Recorder extends OutputStream {
        private @Nullable OutputStream opened;

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                OutputStream out = opened;
                if (out == null) {
                    out = place.open();
                    opened = out;
                }
                out.write(bytes, offset, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            if (opened != null) {
                opened.flush();
            }
        }
    }
}
