package dev.galley.format.xml.token;

import java.io.IOException;

/** Reads the values of attributes and normalizes them (XML 1.0 §3.3.3). */
final class AttributeValueScanner {
    /** How far the end of a value with a {@code <} is searched. */
    private static final int LOOKAHEAD = 8 * 1024;

    private final Window window;
    private final FaultReporter faults;
    private final References references;
    private final AttributeList attributes;
    private final Scratch scratch = new Scratch();

    AttributeValueScanner(Window window, FaultReporter faults, References references, AttributeList attributes) {
        this.window = window;
        this.faults = faults;
        this.references = references;
        this.attributes = attributes;
    }

    /**
     * Reads the value at the position.
     *
     * @param first the byte at the position
     * @param keep whether the value is added to the attributes
     */
    void read(byte first, boolean keep) throws IOException {
        if (first == '"' || first == '\'') {
            window.position++;
            quoted(first, keep);
        } else {
            faults.report(Fault.ATTRIBUTE_UNQUOTED, "");
            unquoted(keep);
        }
    }

    private void quoted(byte quote, boolean keep) throws IOException {
        int from = window.position - window.start;
        boolean plain = true;
        boolean wide = false;
        boolean lessThan = false;
        int run = from;
        scratch.clear();
        while (true) {
            byte b = current();
            if (b == quote) {
                if (isCutOff(from)) {
                    cut(from, keep);
                    return;
                }
                break;
            }
            if (b >= ' ' && b != '&' && b != '<') {
                window.position++;
                continue;
            }
            if (b == '<') {
                if (!lessThan && !endsProperly(quote)) {
                    cut(from, keep);
                    return;
                }
                if (!lessThan) {
                    faults.report(Fault.ATTRIBUTE_LESS_THAN, "<");
                }
                lessThan = true;
                window.position++;
                continue;
            }
            if (b < 0) {
                window.has(Utf8.expected(b));
                int length = Utf8.length(window.bytes, window.position, window.limit);
                if (length > 0 && !(length == 3 && Utf8.isNoncharacter(window.bytes, window.position))) {
                    wide = true;
                    window.position += length;
                    continue;
                }
            }
            scratch.append(window.bytes, window.start + run, window.position);
            plain = false;
            replace(b);
            run = window.position - window.start;
        }
        if (!plain) {
            scratch.append(window.bytes, window.start + run, window.position);
            scratch.ascii &= !wide;
        }
        if (keep) {
            if (plain) {
                attributes.end(window.start + from, window.position, !wide);
            } else {
                attributes.end(scratch.toString());
            }
        }
        window.position++;
    }

    /** Reads a character that does not stand for itself. */
    private void replace(byte b) throws IOException {
        if (b == '&') {
            references.read(scratch);
        } else if (NameSyntax.isSpace(b)) {
            window.position += b == '\r' && window.peek(1) == '\n' ? 2 : 1;
            scratch.append(' ');
        } else if (b >= 0) {
            faults.report(Fault.CHARACTER, Utf8.codePoint(b));
            window.position++;
            scratch.append('\uFFFD');
        } else {
            faults.report(Fault.ENCODING, "UTF-8");
            window.position++;
            scratch.append(Utf8.windows1252(b));
        }
    }

    /** Checks whether the quotation mark at the position opens the next value, since that of this one is missing. */
    private boolean isCutOff(int from) throws IOException {
        byte next = window.peek(1);
        return window.position - window.start > from
                && window.bytes[window.position - 1] == '='
                && !NameSyntax.isSpace(next)
                && next != '/'
                && next != '>';
    }

    /** Checks whether a closing quotation mark comes soon, and after it what may follow a value. */
    private boolean endsProperly(byte quote) throws IOException {
        for (int offset = 1; offset < LOOKAHEAD && window.has(offset + 2); offset++) {
            if (window.bytes[window.position + offset] == quote) {
                byte next = window.peek(offset + 1);
                return window.peek(offset - 1) != '=' && (NameSyntax.isSpace(next) || next == '/' || next == '>');
            }
        }
        return false;
    }

    /** Ends a value whose closing quotation mark is missing: at its first white space or {@code >}. */
    private void cut(int from, boolean keep) {
        int at = window.start + from;
        while (at < window.position && !NameSyntax.isSpace(window.bytes[at]) && window.bytes[at] != '>') {
            at++;
        }
        faults.report(Fault.ATTRIBUTE_OPEN, "", window.start + from);
        window.position = at;
        if (keep) {
            attributes.end(decoded(window.start + from, at));
        }
    }

    private void unquoted(boolean keep) throws IOException {
        int from = window.position - window.start;
        while (true) {
            byte b = current();
            if (NameSyntax.isSpace(b) || b == '>' || b == '<' || (b == '/' && window.peek(1) == '>')) {
                break;
            }
            window.position++;
        }
        int to = window.position;
        int start = window.start + from;
        // the end of a value whose opening quotation mark is missing
        boolean mark = to > start && (window.bytes[to - 1] == '"' || window.bytes[to - 1] == '\'');
        if (keep) {
            attributes.end(decoded(start, mark ? to - 1 : to));
        }
    }

    /** Returns the value between two indices in which nothing has been checked yet. */
    private String decoded(int from, int to) {
        String raw = Scratch.decode(window.bytes, from, to, false);
        StringBuilder value = new StringBuilder(raw.length());
        raw.replace("&amp;", "&").codePoints().forEach(c -> value.appendCodePoint(Utf8.isAllowed(c) ? c : '\uFFFD'));
        return value.toString();
    }

    private byte current() throws IOException {
        if (!window.has(1)) {
            throw new TruncatedException(window.location(window.limit));
        }
        return window.bytes[window.position];
    }
}
