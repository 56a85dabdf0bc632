package dev.galley.format.jsonfeed.token;

/**
 * Finds where the next token begins, behind white space. JSON allows no comments and control characters there, but they are
 * passed over as well.
 */
final class Blanks {
    /** The maximum number of bytes to look over. */
    static final int MOST = 4096;

    /** The maximum length in bytes of a comment to look over. */
    private static final int MAX_COMMENT = 1000;

    /** The maximum length in bytes of a comment between two marks. */
    private static final int MAX_BLOCK = 1 << 20;

    private final ByteWindow in;

    Blanks(ByteWindow in) {
        this.in = in;
    }

    /**
     * Returns the distance of the first byte at or after {@code from} that belongs to a token or to a comment whose end is not
     * near; that of a byte at least {@link #MOST} further if there is none up to it.
     */
    int end(int from) {
        int i = from;
        while (i < from + MOST) {
            if (isBlank(i)) {
                i++;
            } else if (isComment(i)) {
                int end = isBlock(i) ? endOfBlock(i, MAX_COMMENT) : endOfLine(i, MAX_COMMENT);
                if (end < 0) {
                    return i;
                }
                i = end;
            } else {
                return i;
            }
        }
        return i;
    }

    private boolean isBlank(int at) {
        return ByteWindow.isBlank(in.at(at)) || isControl(at);
    }

    /** Checks whether there is a control character, other than white space. */
    boolean isControl(int at) {
        int c = in.at(at);
        return c >= 0 && c < ' ' && !ByteWindow.isBlank(c);
    }

    /** Checks whether a comment begins at a distance. */
    boolean isComment(int from) {
        int c = in.at(from);
        return c == '#' || (c == '/' && in.at(from + 1) == '/') || isBlock(from);
    }

    private boolean isBlock(int from) {
        return in.at(from) == '/' && in.at(from + 1) == '*';
    }

    private int endOfLine(int from, int most) {
        for (int i = from; i - from <= most; i++) {
            if (in.at(i) == '\n') {
                return i;
            }
            if (in.at(i) < 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Returns the distance of the first byte after a comment between two marks; -1 if it has no end before another one begins. */
    private int endOfBlock(int from, int most) {
        for (int i = from + 2; i - from <= most && in.at(i) >= 0; i++) {
            if (in.at(i) == '*' && in.at(i + 1) == '/') {
                return i + 2;
            }
            if (isBlock(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Checks whether the comment at the position has an end. */
    boolean isClosedComment() {
        return endOfComment() > 0;
    }

    private int endOfComment() {
        return isBlock(0) ? endOfBlock(0, MAX_BLOCK) : endOfLine(0, MAX_COMMENT);
    }

    /**
     * Moves the position to the end of the comment that begins there. If its second mark or the end of its line is missing, it
     * ends before what can be a token.
     */
    void passComment(Ahead ahead) {
        int end = endOfComment();
        in.advance(end > 0 ? end : in.at(0) == '#' ? 1 : 2);
        while (end < 0 && in.at(0) >= 0 && in.at(0) != '\n' && !isBlock(0) && !mayBeToken(ahead)) {
            in.advance(1);
        }
    }

    private boolean mayBeToken(Ahead ahead) {
        int c = in.at(0);
        return "{}[]:,".indexOf(c) >= 0 || (c == '"' && (ahead.name(0) != null || endsValue(ahead)));
    }

    private boolean endsValue(Ahead ahead) {
        int close = ahead.closing(0);
        return close > 0 && ",}]".indexOf(in.at(close + 1)) >= 0;
    }
}
