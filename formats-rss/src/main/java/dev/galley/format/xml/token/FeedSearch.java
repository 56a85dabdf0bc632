package dev.galley.format.xml.token;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Finds the feed in a document that begins with something else, such as an HTML page. A tag in a comment, section,
 * instruction, attribute, script or style sheet is not taken for a feed.
 */
final class FeedSearch {
    private static final int LONGEST_NAME = 64;
    /** The maximum length of an attribute in bytes; a quotation mark that is not closed within it opens none. */
    private static final int LONGEST_ATTRIBUTE = 64 * 1024;

    private final Window window;
    private final Structure structure;
    private final TagSearch tags;
    /** Whether the sections and the elements without tags have had an end so far. Once one had none, none is searched for. */
    private boolean sectionsEnd = true;

    private boolean elementsEnd = true;

    FeedSearch(Window window, Structure structure, TagSearch tags) {
        this.window = window;
        this.structure = structure;
        this.tags = tags;
    }

    /** Returns the offset of the start tag of a feed, which an entry alone is not; -1 if there is none. */
    int offset() throws IOException {
        int at = 0;
        while (at < Lookahead.FAR && window.has(at + 2)) {
            if (window.peek(at) != '<') {
                at++;
                continue;
            }
            byte next = window.peek(at + 1);
            if (next == '!' || next == '?') {
                int length = sectionsEnd ? tags.lengthOfSection(at) : 1;
                sectionsEnd &= length > 0;
                at += Math.max(1, length);
                continue;
            }
            String name = nameAt(at + 1);
            if (structure.isRoot(name) && structure.isFrame(name)) {
                return at;
            }
            at = name.isEmpty() ? at + 1 : afterElement(name, at + 1 + name.length());
        }
        return -1;
    }

    /** Returns the name at the offset, as far as it is in ASCII; empty if there is none. */
    private String nameAt(int from) throws IOException {
        int end = from;
        while (end < from + LONGEST_NAME && window.peek(end) > 0 && NameSyntax.isPart(window.peek(end))) {
            end++;
        }
        int start = window.position + from;
        return NameSyntax.isStart(window.peek(from))
                ? new String(window.bytes, start, end - from, StandardCharsets.US_ASCII)
                : "";
    }

    /** Returns the offset after a start tag, or after the end of an element without tags inside. */
    private int afterElement(String name, int from) throws IOException {
        int end = afterTag(from);
        if (!elementsEnd || !HtmlNames.isWithoutTags(name)) {
            return end;
        }
        for (int at = end; at < Lookahead.FAR && window.has(at + 2); at++) {
            if (window.peek(at) == '<'
                    && window.peek(at + 1) == '/'
                    && nameAt(at + 2).equalsIgnoreCase(name)) {
                return at;
            }
        }
        elementsEnd = false;
        return end;
    }

    private int afterTag(int from) throws IOException {
        int at = from;
        while (at < Lookahead.FAR && window.has(at + 1) && window.peek(at) != '>' && window.peek(at) != '<') {
            byte b = window.peek(at);
            boolean opens = (b == '"' || b == '\'') && window.peek(at - 1) == '=';
            at = opens ? afterQuotation(b, at + 1) : at + 1;
        }
        return at;
    }

    private int afterQuotation(byte mark, int from) throws IOException {
        for (int at = from; at < from + LONGEST_ATTRIBUTE && window.has(at + 1); at++) {
            if (window.peek(at) == mark) {
                return at + 1;
            }
        }
        return from;
    }
}
