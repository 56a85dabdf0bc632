package dev.galley.format.xml.token;

import java.io.IOException;

/** Skips comments, also those whose end is missing. */
final class Comments {
    private static final String START = "<!--";

    private final Window window;
    private final FaultReporter faults;
    private final OpenElements open;
    private final Declarations declarations;
    /** Whether the end of a comment can still come. */
    private boolean canEnd = true;

    Comments(Window window, FaultReporter faults, OpenElements open, Declarations declarations) {
        this.window = window;
        this.faults = faults;
        this.open = open;
        this.declarations = declarations;
    }

    /**
     * Skips the comment at the position. If a second comment begins inside it, after the end tag of the current element, the first
     * one lacks its end: that is reported, and the end found belongs to the second.
     */
    void skip() throws IOException {
        boolean reported = false;
        boolean other = false;
        int offset = canEnd ? findDropping("--", 4) : -1;
        while (offset >= 0 && window.peek(offset + 2) != '>') {
            // only the first comment inside is examined, so that the cost is linear, and none if the beginning was
            // dropped
            if (!other && window.startsWith(START, 0) && window.startsWith(START, offset - 2)) {
                other = true;
                if (open.isTopClosed(window.position, window.position + offset)) {
                    declarations.skipBroken(Fault.COMMENT_OPEN, START);
                    return;
                }
            }
            if (!window.has(offset + 3)) {
                offset = -1;
                break;
            }
            if (!reported) {
                faults.report(Fault.COMMENT_DASHES, "--", window.position + offset);
                reported = true;
            }
            offset = findDropping("--", offset + 1);
        }
        if (offset < 0) {
            if (canEnd) {
                declarations.restartOrEnd();
                canEnd = false;
            }
            declarations.skipBroken(Fault.COMMENT_OPEN, START);
            return;
        }
        declarations.checkCharacters(window.position, window.position + offset);
        window.position += offset + 3;
    }

    /**
     * Returns the offset from the position at which the characters are found; -1 if the document ends before. Moves the
     * position on over what is very long, so that the window does not grow.
     */
    private int findDropping(String ascii, int from) throws IOException {
        byte first = (byte) ascii.charAt(0);
        int offset = from;
        while (window.has(offset + ascii.length())) {
            if (window.bytes[window.position + offset] == first && window.startsWith(ascii, offset)) {
                return offset;
            }
            offset++;
            if (offset > Lookahead.FAR) {
                declarations.checkCharacters(window.position, window.position + offset);
                window.position += offset;
                window.start = window.position;
                offset = 0;
            }
        }
        return -1;
    }
}
