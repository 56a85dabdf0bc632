package dev.galley.cli.io;

import dev.galley.cli.terminal.Terminal;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The output for one document. It is opened with the first byte, so that an input that turns out not to be a feed
 * leaves no file behind.
 */
public final class Output implements Closeable {
    private static final int BUFFER = 64 * 1024;

    private final Place place;
    private final OutputStream stream = new BufferedOutputStream(new Recorder(), BUFFER);
    private @Nullable IOException failure;

    public Output(Place place) {
        this.place = place;
    }

    /** A destination for bytes. */
    interface Place extends Closeable {
        /** Opens the place. Called at most once. */
        OutputStream open() throws IOException;

        /** Makes the written bytes permanent. */
        void commit() throws IOException;
    }

    /** Returns standard output, which gets the bytes immediately. */
    public static Output standard(Terminal terminal) {
        return new Output(new Place() {
            @Override
            public OutputStream open() {
                return terminal.out();
            }

            @Override
            public void commit() {
                // The bytes are already there.
            }

            @Override
            public void close() {
                // Standard output stays open.
            }
        });
    }

    /** Returns the stream to write to. */
    public OutputStream stream() {
        return stream;
    }

    /** Returns the failure of writing, even if a caller has wrapped or swallowed the exception. */
    public Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    /** Finishes the document. */
    public void commit() throws IOException {
        stream.flush();
        try {
            place.commit();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** Removes output that was not committed, where possible. */
    @Override
    public void close() throws IOException {
        place.close();
    }

    /** Opens the place with the first byte and remembers failures. */
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
