package dev.galley.format.xml.token;

import java.io.IOException;

/**
 * Reads character data. Text without references, carriage returns and errors, the usual case, stays where it is in the
 * window and is decoded only if it is asked for.
 */
final class TextScanner {
    /** How many bytes must follow a character that has to be looked at: a reference, and the low surrogate after it. */
    private static final int MARGIN = References.LONGEST + 16;

    private final Window window;
    private final FaultReporter faults;
    private final References references;
    private final ByteRepair repair;
    private final Scratch scratch = new Scratch();
    private final Utf8Decoder decoder = new Utf8Decoder();

    private boolean rewritten;
    /** Whether the last {@link #unusual} character was put into the scratch, so that the next run begins after it. */
    private boolean replaced;

    private boolean wide;
    /** The end of the last non-ASCII character. */
    private int afterWide;

    private boolean referred;
    private boolean reachedEnd;
    private boolean holdsStart;
    private int from;
    private int to;

    TextScanner(Window window, FaultReporter faults, References references) {
        this.window = window;
        this.faults = faults;
        this.references = references;
        this.repair = new ByteRepair(window, faults);
    }

    /** Returns the text. */
    String text() {
        if (rewritten) {
            return scratch.text(decoder);
        }
        return wide ? decoder.decode(window.bytes, from, to) : Scratch.decode(window.bytes, from, to, true);
    }

    /** Checks whether all characters are white space. */
    boolean isWhiteSpace() {
        byte[] bytes = rewritten ? scratch.bytes : window.bytes;
        int end = rewritten ? scratch.length : to;
        for (int i = rewritten ? 0 : from; i < end; i++) {
            if (!NameSyntax.isSpace(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a part of the text is written as references. */
    boolean hasReferences() {
        return referred;
    }

    /** Returns whether the document has ended inside the section. */
    boolean reachedEnd() {
        return reachedEnd;
    }

    /** Returns whether the section contains the beginning of another one. */
    boolean holdsStart() {
        return holdsStart;
    }

    private void begin() {
        rewritten = false;
        holdsStart = false;
        reachedEnd = false;
        referred = false;
        wide = false;
        afterWide = -1;
        if (scratch.length > 0) {
            scratch.clear();
        }
    }

    /**
     * Reads text from the position up to the next markup, or until the window is full.
     *
     * @param literal the number of bytes at the position that are text, whatever they are
     */
    void text(int literal) throws IOException {
        begin();
        int run = window.position;
        int at = run + literal;
        while (true) {
            at = ByteScan.endOfPlainText(window.bytes, at, window.limit);
            if (window.limit - at < MARGIN) {
                if (window.isFull()) {
                    break;
                }
                int moved = window.more();
                if (moved >= 0) {
                    at -= moved;
                    run -= moved;
                    afterWide -= moved;
                    continue;
                }
                if (at == window.limit) {
                    break;
                }
            }
            byte b = window.bytes[at];
            if (b == '<') {
                if (beginsMarkup(at)) {
                    break;
                }
                faults.report(Fault.LESS_THAN, "<", at);
                at++;
            } else if (b == '&') {
                flush(run, at);
                window.position = at;
                references.read(scratch);
                referred = true;
                at = window.position;
                run = at;
            } else if (b == ']') {
                if (isSectionEnd(at)) {
                    faults.report(Fault.CDATA_END, "]]>", at);
                }
                at++;
            } else {
                int next = unusual(run, at);
                run = replaced ? next : run;
                at = next;
            }
        }
        end(run, at);
    }

    /**
     * Reads a CDATA section from the position to its end, or until the window is full.
     *
     * @return whether it has ended
     */
    boolean cdata() throws IOException {
        begin();
        int run = window.position;
        int at = run;
        while (true) {
            at = ByteScan.endOfPlainCdata(window.bytes, at, window.limit);
            if (window.limit - at < MARGIN) {
                if (window.isFull() && window.limit >= Lookahead.FAR) {
                    break;
                }
                int moved = window.more();
                if (moved >= 0) {
                    at -= moved;
                    run -= moved;
                    afterWide -= moved;
                    continue;
                }
                if (at == window.limit) {
                    reachedEnd = true;
                    break;
                }
            }
            byte b = window.bytes[at];
            if (b == ']') {
                if (isSectionEnd(at)) {
                    end(run, at);
                    window.position = at + 3;
                    return true;
                }
                at++;
            } else if (b == '[') {
                at++;
                int before = at - window.position - Sections.START.length();
                holdsStart |= before >= 0 && window.startsWith(Sections.START, before);
            } else {
                int next = unusual(run, at);
                run = replaced ? next : run;
                at = next;
            }
        }
        end(run, at);
        return false;
    }

    /** Checks for {@code ]]>}. */
    private boolean isSectionEnd(int at) {
        return at + 2 < window.limit && window.bytes[at + 1] == ']' && window.bytes[at + 2] == '>';
    }

    private boolean beginsMarkup(int at) {
        if (at + 1 == window.limit) {
            return true;
        }
        byte next = window.bytes[at + 1];
        boolean isSlash = next == '/' || next == '\\';
        return isSlash || next == '!' || next == '?' || NameSyntax.isStart(next) || isSlashBehindSpace(at + 1);
    }

    /** Checks for white space and a slash, with which a mistyped end tag may begin. */
    private boolean isSlashBehindSpace(int at) {
        return at + 1 < window.limit && NameSyntax.isSpace(window.bytes[at]) && window.bytes[at + 1] == '/';
    }

    /** Reads a character that is not ASCII, a carriage return or a forbidden one; returns the index after it. */
    private int unusual(int run, int at) {
        byte[] bytes = window.bytes;
        replaced = false;
        if (bytes[at] < 0) {
            int next = at;
            while (next < window.limit && bytes[next] < 0) {
                int length = Utf8.length(bytes, next, window.limit);
                if (length < 0 || (length == 3 && Utf8.isNoncharacter(bytes, next))) {
                    break;
                }
                next += length;
            }
            if (next > at) {
                wide = true;
                afterWide = next;
                return next;
            }
        }
        replaced = true;
        flush(run, at);
        if (bytes[at] == '\r') {
            scratch.append('\n');
            return at + 1 < window.limit && bytes[at + 1] == '\n' ? at + 2 : at + 1;
        }
        return repair.replace(at, afterWide == at, scratch);
    }

    private void flush(int run, int at) {
        scratch.append(window.bytes, run, at);
        scratch.ascii &= !wide;
        rewritten = true;
    }

    private void end(int run, int at) {
        if (rewritten) {
            flush(run, at);
        }
        from = run;
        to = at;
        window.position = at;
    }
}
