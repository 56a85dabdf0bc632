package dev.galley.format.xml.token;

import dev.galley.format.LimitExceededException;
import dev.galley.report.Location;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The part of the document in memory: from the start of the current token on. Indices change when {@link #more} drops
 * what precedes the token.
 */
final class Window {
    private static final int SIZE = 64 * 1024;

    private final InputStream in;
    private final int longest;
    /** The number of bytes before index 0. */
    private long dropped;

    private boolean ended;

    /** The bytes, from index 0 to {@link #limit}. */
    byte[] bytes = new byte[SIZE];

    /** The end of the bytes read so far. */
    int limit;

    /** The index at which reading continues. */
    int position;

    /** The start of the current token. The bytes from here on are kept. */
    int start;

    /** The line and column at index 0. */
    private final Place base = new Place();
    /** The last token whose location was asked for, and the last fault. Both only move forward. */
    private final Place token = new Place();

    private final Place fault = new Place();

    /**
     * Opens a window at the beginning of a document.
     *
     * @param longest the maximum length of a token in bytes
     */
    Window(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * Tries to read more bytes. What precedes {@link #start} is dropped if there is no room, and the window grows if that
     * does not help.
     *
     * @return by how much the indices have decreased; -1 if nothing changed, at the end of the document
     * @throws LimitExceededException if the token is too long
     */
    int more() throws IOException {
        if (ended) {
            return -1;
        }
        int moved = 0;
        if (limit == bytes.length) {
            moved = start;
            drop(moved);
            if (limit == bytes.length) {
                if (limit >= longest) {
                    throw new LimitExceededException("tagLength", longest, Optional.of(tokenLocation()));
                }
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
        }
        int read = in.read(bytes, limit, bytes.length - limit);
        if (read < 0) {
            ended = true;
            return moved > 0 ? moved : -1;
        }
        limit += read;
        return moved;
    }

    private void drop(int length) {
        if (length == 0) {
            return;
        }
        dropped += length;
        base.advance(nearest(length), bytes, length, limit);
        System.arraycopy(bytes, length, bytes, 0, limit - length);
        base.index = 0;
        token.moveBack(length, base);
        fault.moveBack(length, base);
        limit -= length;
        position -= length;
        start = 0;
    }

    /** Treats what has been read as the whole document. */
    void end() {
        ended = true;
    }

    /** Checks whether the token fills the window, so that reading on makes it grow. */
    boolean isFull() {
        return start == 0 && limit == bytes.length;
    }

    /** Tries to have {@code count} bytes from the position on; returns false if the document ends before. */
    boolean has(int count) throws IOException {
        while (limit - position < count) {
            if (more() < 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns how many bytes of the document are before the position. */
    long offset() {
        return dropped + position;
    }

    /** Returns the byte at the position plus {@code offset}; 0 beyond the end of the document. */
    byte peek(int offset) throws IOException {
        return position + offset < limit || has(offset + 1) ? bytes[position + offset] : 0;
    }

    /** Checks whether these ASCII characters come at the position plus {@code offset}. */
    boolean startsWith(String ascii, int offset) throws IOException {
        if (!has(offset + ascii.length())) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[position + offset + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the location of the current token. */
    Location tokenLocation() {
        token.advance(nearest(start), bytes, start, limit);
        return token.location();
    }

    /** Returns the location of {@code index}. */
    Location location(int index) {
        fault.advance(nearest(index), bytes, index, limit);
        return fault.location();
    }

    private Place nearest(int index) {
        Place best = base;
        for (Place place : new Place[] {token, fault}) {
            best = place.index <= index && place.index > best.index ? place : best;
        }
        return best;
    }

    /** A position whose line and column are known. */
    private static final class Place {
        int index;
        private int line = 1;
        private int column = 1;

        /** Becomes the position {@code to}, counted from {@code known}. */
        void advance(Place known, byte[] bytes, int to, int limit) {
            line = known.line;
            column = known.column;
            int from = known.index;
            index = to;
            int lines = ByteScan.lineFeeds(bytes, from, to);
            if (lines < 0) {
                count(bytes, from, to, limit);
                return;
            }
            if (lines > 0) {
                line += lines;
                column = 1;
                from = ByteScan.afterLastLineFeed(bytes, to);
            }
            column += ByteScan.characters(bytes, from, to);
        }

        /** Counts lines that may end in a carriage return. */
        private void count(byte[] bytes, int from, int to, int limit) {
            int lineStart = from;
            for (int i = from; i < to; i++) {
                boolean alone = bytes[i] == '\r' && (i + 1 >= limit || bytes[i + 1] != '\n');
                if (bytes[i] == '\n' || alone) {
                    line++;
                    column = 1;
                    lineStart = i + 1;
                }
            }
            column += ByteScan.characters(bytes, lineStart, to);
        }

        void moveBack(int length, Place base) {
            if (index < length) {
                index = 0;
                line = base.line;
                column = base.column;
            } else {
                index -= length;
            }
        }

        Location location() {
            return new Location(line, column);
        }
    }
}
