package dev.galley.format.xml.token;

import dev.galley.report.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines and columns of the bytes in a window. They are counted from the nearest place that is known: places at equal
 * distances are kept, so that no location costs more than the bytes of one distance, in whatever order they are asked for.
 */
final class Places {
    private static final int DISTANCE = 2 * 1024;

    /** The place of index 0. */
    private final Place base = new Place();
    /** The last token whose location was asked for. */
    private final Place token = new Place();
    /** Places at equal distances from each other. */
    private final List<Place> marks = new ArrayList<>();

    private final Place other = new Place();

    /** Returns the location of a token that begins at {@code index}; tokens are asked for in their order. */
    Location ofToken(int index, byte[] bytes, int limit) {
        token.advance(nearest(index, bytes, limit), bytes, index, limit);
        return token.location();
    }

    /** Returns the location of {@code index}. */
    Location of(int index, byte[] bytes, int limit) {
        other.advance(nearest(index, bytes, limit), bytes, index, limit);
        return other.location();
    }

    /** Forgets the first bytes, which are about to be dropped. */
    void drop(int length, byte[] bytes, int limit) {
        base.advance(nearest(length, bytes, limit), bytes, length, limit);
        base.index = 0;
        int passed = 0;
        while (passed < marks.size() && marks.get(passed).index <= length) {
            passed++;
        }
        marks.subList(0, passed).clear();
        for (Place mark : marks) {
            mark.index -= length;
        }
        token.moveBack(length, base);
    }

    private Place nearest(int index, byte[] bytes, int limit) {
        Place last = marks.isEmpty() ? base : marks.get(marks.size() - 1);
        while (index - last.index >= DISTANCE) {
            Place mark = new Place();
            int at = last.index + DISTANCE;
            mark.advance(later(last, at), bytes, at, limit);
            marks.add(mark);
            last = mark;
        }
        if (marks.isEmpty() || index < marks.get(0).index) {
            return later(base, index);
        }
        int mark = (index - marks.get(0).index) / DISTANCE;
        return later(marks.get(Math.min(mark, marks.size() - 1)), index);
    }

    /** Returns the later of {@code known} and the last token that is not after {@code index}. */
    private Place later(Place known, int index) {
        return token.index <= index && token.index > known.index ? token : known;
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
