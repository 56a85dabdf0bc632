package dev.galley.format.xml.token;

import dev.galley.format.LimitExceededException;
import dev.galley.format.Limits;
import java.io.IOException;
import java.util.Optional;

/** Reads names and start tags. */
final class TagScanner {
    private final Window window;
    private final FaultReporter faults;
    private final Limits limits;
    private final Structure structure;
    private final NameCache names;
    private final AttributeValueScanner values;
    private NameCache.Name name = NameCache.NONE;
    private boolean empty;

    final AttributeList attributes;

    TagScanner(Window window, FaultReporter faults, References references, Limits limits, Structure structure) {
        this.window = window;
        this.faults = faults;
        this.limits = limits;
        this.structure = structure;
        this.names = new NameCache(structure);
        this.attributes = new AttributeList(window);
        this.values = new AttributeValueScanner(window, faults, references, attributes);
    }

    /** Returns the name of the last tag. */
    NameCache.Name name() {
        return name;
    }

    /** Reads the last tag as a start tag. */
    void reopen() {
        empty = false;
    }

    /** Returns whether the last tag was that of an empty element. */
    boolean isEmpty() {
        return empty;
    }

    /** Reads the name at the position. */
    NameCache.Name readName() throws IOException {
        NameCache.Name expected = names.expected(window.bytes, window.position, window.limit);
        if (expected != null) {
            window.position += expected.length();
            return expected;
        }
        int from = window.position - window.start;
        byte all = 0;
        while (true) {
            byte[] bytes = window.bytes;
            int end = window.limit;
            int at = window.position;
            while (at < end && NameSyntax.isPart(bytes[at])) {
                all |= bytes[at++];
            }
            window.position = at;
            int length = at - window.start - from;
            if (length > limits.nameLength()) {
                throw new LimitExceededException(
                        "nameLength", limits.nameLength(), Optional.of(window.tokenLocation()));
            }
            if (at < end || window.more() < 0) {
                break;
            }
        }
        int start = window.start + from;
        NameCache.Name read = names.get(window.bytes, start, window.position);
        if (all < 0 && (!NameSyntax.isName(read.text()) || !Utf8.isWellFormed(window.bytes, start, window.position))) {
            faults.report(Fault.NAME, read.text(), start);
        }
        if (all >= 0) {
            names.expect(read);
        }
        return read;
    }

    /**
     * Reads the start tag at the position.
     *
     * @return whether it is a tag; if not, the position is unchanged and its {@code <} is text
     */
    boolean readStartTag() throws IOException {
        attributes.clear();
        empty = false;
        window.position++;
        name = readName();
        if (window.position < window.limit && window.bytes[window.position] == '>') {
            window.position++;
            return true;
        }
        if (isAddress()) {
            return text();
        }
        boolean junk = false;
        while (true) {
            boolean space = skipSpace();
            byte b = current();
            if (window.position - window.start > limits.tagLength()) {
                throw new LimitExceededException("tagLength", limits.tagLength(), Optional.of(window.tokenLocation()));
            }
            if (b == '>') {
                window.position++;
                return true;
            }
            if (b == '/' && window.peek(1) == '>') {
                window.position += 2;
                empty = true;
                return true;
            }
            if (b == '<') {
                return endsHere();
            }
            if (NameSyntax.isStart(b)) {
                if (!space) {
                    faults.report(Fault.ATTRIBUTE_SPACE, "");
                }
                readAttribute();
            } else {
                if (!junk) {
                    faults.report(Fault.TAG_JUNK, Character.toString(b & 0x7F));
                    junk = true;
                }
                window.position++;
            }
        }
    }

    /** Decides whether a tag that the next tag interrupts is one: if it is that of a feed, or has an attribute. */
    private boolean endsHere() {
        if (attributes.count() > 0 || structure.isFrame(name.text()) || structure.isArticle(name.text())) {
            faults.report(Fault.TAG_OPEN, name.text());
            return true;
        }
        return text();
    }

    /** Checks whether the name is the beginning of an address in angle brackets, of e-mail or of the web. */
    private boolean isAddress() throws IOException {
        return window.peek(0) == '@'
                || (window.peek(0) == '/'
                        && window.peek(1) == '/'
                        && name.text().endsWith(":"));
    }

    /** Reports that this is not a tag, and returns to its beginning. */
    private boolean text() {
        faults.report(Fault.LESS_THAN, "<" + name.text(), window.start);
        window.position = window.start;
        return false;
    }

    private void readAttribute() throws IOException {
        int from = window.position - window.start;
        String attribute = readName().text();
        if (attributes.count() >= limits.attributes()) {
            throw new LimitExceededException("attributes", limits.attributes(), Optional.of(window.tokenLocation()));
        }
        boolean first = attributes.begin(attribute);
        if (!first) {
            faults.report(Fault.ATTRIBUTE_TWICE, attribute, window.start + from);
        }
        int end = window.position - window.start;
        skipSpace();
        byte b = current();
        if (b == '=') {
            window.position++;
            skipSpace();
            values.read(current(), first);
        } else if (b == '"' || b == '\'') {
            faults.report(Fault.TAG_JUNK, attribute, window.start + from);
            values.read(b, first);
        } else {
            faults.report(Fault.ATTRIBUTE_VALUELESS, attribute, window.start + from);
            window.position = window.start + end;
            if (first) {
                attributes.end("");
            }
        }
    }

    /** Skips white space; returns whether there was any. */
    boolean skipSpace() throws IOException {
        boolean any = false;
        while (NameSyntax.isSpace(window.peek(0))) {
            window.position++;
            any = true;
        }
        return any;
    }

    private byte current() throws IOException {
        if (!window.has(1)) {
            throw new TruncatedException(window.location(window.limit));
        }
        return window.bytes[window.position];
    }
}
