package dev.galley.format.xml.token;

import java.io.IOException;

/** Reads the values of attributes and normalizes them (XML 1.0 §3.3.3). */
final class AttributeValueScanner {
    /** How far the end of a value with a {@code <} is searched. */
    private static final int LOOKAHEAD = 8 * 1024;

    /** The quotation marks that may end a value which began without one. */
    private static final String CLOSING = "\"'\u201C\u201D";

    private final Window window;
    private final FaultReporter faults;
    private final References references;
    private final ByteRepair repair;
    private final AttributeList attributes;
    private final Scratch scratch = new Scratch();

    AttributeValueScanner(Window window, FaultReporter faults, References references, AttributeList attributes) {
        this.window = window;
        this.faults = faults;
        this.references = references;
        this.repair = new ByteRepair(window, faults);
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
            return;
        }
        int quotationMark = typographicQuote();
        faults.report(quotationMark > 0 ? Fault.ATTRIBUTE_QUOTES : Fault.ATTRIBUTE_UNQUOTED, "");
        if (quotationMark > 0) {
            window.position += quotationMark;
            unquoted(keep, true);
        } else {
            unquoted(keep, false);
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
            int length = b < 0 ? characterLength(b) : -1;
            if (length > 0) {
                wide = true;
                window.position += length;
                continue;
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

    /** Reads a character that is replaced by another. */
    private void replace(byte b) throws IOException {
        if (b == '&') {
            references.read(scratch);
        } else if (NameSyntax.isSpace(b)) {
            window.position += b == '\r' && window.peek(1) == '\n' ? 2 : 1;
            scratch.append(' ');
        } else {
            window.position = repair.replace(window.position, false, scratch);
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

    /** Reads a value whose closing quotation mark is missing as if it had none. */
    private void cut(int from, boolean keep) throws IOException {
        faults.report(Fault.ATTRIBUTE_OPEN, "", window.start + from);
        window.position = window.start + from;
        unquoted(keep, false);
    }

    /** Reads a value up to the next white space, or up to a typographic quotation mark, but not beyond the tag. */
    private void unquoted(boolean keep, boolean typographic) throws IOException {
        scratch.clear();
        byte b = current();
        while (b != '>' && b != '<' && (typographic ? typographicQuote() == 0 : !endsUnquoted(b))) {
            if (b == '&') {
                references.read(scratch);
            } else if (b > ' ') {
                scratch.append((char) b);
                window.position++;
            } else {
                unusual(b);
            }
            b = current();
        }
        if (typographic) {
            window.position += typographicQuote();
        }
        if (keep) {
            String value = scratch.toString();
            // the end of a value whose opening quotation mark is missing
            boolean closed = !value.isEmpty() && CLOSING.indexOf(value.charAt(value.length() - 1)) >= 0;
            attributes.end(closed ? value.substring(0, value.length() - 1) : value);
        }
    }

    private boolean endsUnquoted(byte b) throws IOException {
        return NameSyntax.isSpace(b) || (b == '/' && window.peek(1) == '>');
    }

    /** Returns the length in bytes of the typographic quotation mark at the position; 0 if there is none. */
    private int typographicQuote() throws IOException {
        byte first = window.peek(0);
        if (first == (byte) 0xE2 && window.peek(1) == (byte) 0x80) {
            int last = window.peek(2) & 0xFF;
            return (last >= 0x98 && last <= 0x9F) || last == 0xB3 ? 3 : 0;
        }
        int second = first == (byte) 0xC2 ? window.peek(1) & 0xFF : 0;
        return second == 0xAB || second == 0xBB ? 2 : 0;
    }

    private void unusual(byte b) throws IOException {
        int length = b < 0 ? characterLength(b) : -1;
        if (length < 0) {
            replace(b);
            return;
        }
        scratch.append(window.bytes, window.position, window.position + length);
        scratch.ascii = false;
        window.position += length;
    }

    /** Returns the length of the non-ASCII character at the position; -1 if XML allows no such character. */
    private int characterLength(byte first) throws IOException {
        window.has(Utf8.expected(first));
        int length = Utf8.length(window.bytes, window.position, window.limit);
        return length == 3 && Utf8.isNoncharacter(window.bytes, window.position) ? -1 : length;
    }

    private byte current() throws IOException {
        if (!window.has(1)) {
            throw new TruncatedException(window.location(window.limit));
        }
        return window.bytes[window.position];
    }
}
