package dev.galley.fuzz;

import dev.galley.format.FeedException;
import dev.galley.format.FeedReader;
import dev.galley.format.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads documents and lets only exceptions through that are not documented. */
final class Reading {
    static final FeedReader LENIENT = FeedReader.lenient();
    static final FeedReader STRICT = FeedReader.builder().strict().build();

    private Reading() {}

    /** Returns the feed, empty if the reader refuses the document. */
    static Optional<ReadResult> read(FeedReader reader, byte[] document) throws IOException {
        return read(reader, new ByteArrayInputStream(document));
    }

    static Optional<ReadResult> read(FeedReader reader, InputStream document) throws IOException {
        try {
            return Optional.of(reader.read(document));
        } catch (FeedException documented) {
            return Optional.empty();
        }
    }

    /** A stream that gives a few bytes at a time, as a slow network does. */
    static final class Trickle extends ByteArrayInputStream {
        private int size;

        Trickle(byte[] document) {
            super(document);
        }

        @Override
        public synchronized int read(byte[] bytes, int offset, int length) {
            size = size % 7 + 1;
            return super.read(bytes, offset, Math.min(size, length));
        }

        @Override
        public synchronized int available() {
            return 0;
        }
    }
}
