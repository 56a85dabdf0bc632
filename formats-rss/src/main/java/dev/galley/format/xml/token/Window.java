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

    private final Places places = new Places();

    /**
     * Opens a window at the beginning of a document.
     *
     * @param longestTag the maximum length of a tag in bytes; other tokens and what is looked ahead may always have a few
     *     MiB
     */
    Window(InputStream in, int longestTag) {
        this.in = in;
        this.longest = Math.max(longestTag, 4 * Lookahead.FAR);
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
        places.drop(length, bytes, limit);
        System.arraycopy(bytes, length, bytes, 0, limit - length);
        dropped += length;
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

    /** Returns how many bytes of the document precede index 0. */
    long dropped() {
        return dropped;
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
        return places.ofToken(start, bytes, limit);
    }

    /** Returns the location of {@code index}. */
    Location location(int index) {
        return places.of(index, bytes, limit);
    }
}
