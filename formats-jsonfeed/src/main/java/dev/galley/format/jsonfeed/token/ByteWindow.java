package dev.galley.format.jsonfeed.token;

import dev.galley.report.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.exc.JacksonIOException;

/** A position in a document, with a view of the bytes that follow it. */
final class ByteWindow {
    private static final boolean[] SPECIAL = new boolean[256];

    static {
        Arrays.fill(SPECIAL, 0, ' ', true);
        SPECIAL['"'] = true;
        SPECIAL['\''] = true;
        SPECIAL['\\'] = true;
    }

    private final InputStream in;
    private byte[] buffer = new byte[16 * 1024];
    private int start;
    private int end;
    private boolean ended;
    private int line;
    private int column;

    ByteWindow(InputStream in, Location begin) {
        this.in = in;
        this.line = begin.line();
        this.column = begin.column();
    }

    /** Returns the byte at a distance from the position, from 0 to 255; -1 after the end of the document. */
    int at(int distance) {
        return start + distance < end || fill(distance) ? buffer[start + distance] & 0xFF : -1;
    }

    private boolean fill(int distance) {
        while (!ended && start + distance >= end) {
            if (end == buffer.length) {
                if (start > 0) {
                    System.arraycopy(buffer, start, buffer, 0, end - start);
                    end -= start;
                    start = 0;
                } else {
                    buffer = Arrays.copyOf(buffer, 2 * buffer.length);
                }
            }
            try {
                int read = in.read(buffer, end, buffer.length - end);
                ended = read < 0;
                end += Math.max(read, 0);
            } catch (IOException e) {
                throw JacksonIOException.construct(e);
            }
        }
        return start + distance < end;
    }

    /** Moves the position forward over bytes that have been looked at. */
    void advance(int count) {
        int stop = start + count;
        for (int i = start; i < stop; i++) {
            byte b = buffer[i];
            if (b >= ' ' || b < 0) {
                column++;
            } else if (b == '\n' || (b == '\r' && i + 1 < end && buffer[i + 1] != '\n')) {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        start = stop;
    }

    /** Returns a copy of the bytes between two distances from the position. */
    byte[] copy(int from, int to) {
        return Arrays.copyOfRange(buffer, start + from, start + to);
    }

    /**
     * Returns the distance of the first byte at or after {@code from} that may mean something in a string: a quotation mark, a
     * backslash or a control character.
     */
    int special(int from) {
        int i = from;
        while (at(i) >= 0) {
            int stop = end;
            int at = start + i;
            while (at < stop && !SPECIAL[buffer[at] & 0xFF]) {
                at++;
            }
            i = at - start;
            if (at < stop) {
                return i;
            }
        }
        return i;
    }

    /** Returns the text between two distances from the position; bytes that are not UTF-8 become U+FFFD. */
    String text(int from, int to) {
        return new String(buffer, start + from, to - from, StandardCharsets.UTF_8);
    }

    /** Moves the position to the next byte that is not white space. */
    void skipBlanks() {
        while (isBlank(at(0))) {
            advance(1);
        }
    }

    static boolean isBlank(int b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** Returns the position. */
    Location location() {
        return new Location(line, column);
    }
}
