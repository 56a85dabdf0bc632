package dev.galley.format.xml.token;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Finds the tags that follow the position, at a cost that is limited compared to the document. Nothing is consumed. */
final class TagSearch {
    private static final int LONGEST_NAME = 64;
    /** How many bytes of a tag are looked at for its end. */
    private static final int LONGEST_TAG = 4 * 1024;
    /** How many bytes may be looked at for each byte of the document, in addition to {@link #ALLOWANCE}. */
    private static final int PER_BYTE = 4;

    private static final int ALLOWANCE = 4 * Lookahead.FAR;

    private final Window window;
    private String name = "";
    private boolean end;
    private boolean empty;
    /** How many bytes have been looked at. */
    private long spent;

    TagSearch(Window window) {
        this.window = window;
    }

    /** Returns the name of the tag found last. */
    String name() {
        return name;
    }

    /** Returns whether the tag found last is an end tag. */
    boolean isEnd() {
        return end;
    }

    /** Returns whether the tag found last is that of an empty element. */
    boolean isEmpty() {
        return empty;
    }

    /**
     * Finds the next tag like {@link #nextAnywhere}, but not in comments, sections and instructions; finds none if too much has been
     * looked at compared to the document.
     */
    int next(int from, int most) throws IOException {
        if (!isAffordable()) {
            return -1;
        }
        int found = next(from, most, true);
        spent += found < 0 ? Math.min(most, window.limit - window.position) : found - from;
        return found;
    }

    boolean isAffordable() {
        return spent <= ALLOWANCE + PER_BYTE * window.offset();
    }

    /** Finds the next tag at or after the offset, anywhere; returns the offset after its {@code <}, or -1. */
    int nextAnywhere(int from, int most) throws IOException {
        return next(from, most, false);
    }

    /** Finds the next tag; if {@code skipping}, not in comments, sections and instructions, up to the first that has no end. */
    private int next(int from, int most, boolean skipping) throws IOException {
        boolean closed = skipping;
        for (int at = from; at < from + most && at < Lookahead.FAR && window.has(at + 2); at++) {
            if (window.bytes[window.position + at] != '<') {
                continue;
            }
            byte next = window.peek(at + 1);
            if (closed && (next == '!' || next == '?')) {
                int length = lengthOfSection(at);
                if (length == 0 && window.has(at + Lookahead.FAR)) {
                    return -1;
                }
                closed = length > 0;
                at += Math.max(0, length - 1);
                continue;
            }
            end = next == '/';
            int first = at + (end ? 2 : 1);
            if (!NameSyntax.isStart(window.peek(first))) {
                continue;
            }
            int last = endOfName(first);
            name = new String(window.bytes, window.position + first, last - first, StandardCharsets.UTF_8);
            empty = !end && isEmptyElement(last);
            return at + 1;
        }
        return -1;
    }

    /** Returns the length of the comment, section or instruction that begins here, 1 if none does, and 0 if it has no end. */
    int lengthOfSection(int from) throws IOException {
        if (window.startsWith("<!--", from)) {
            return lengthUpTo("-->", from, 4);
        }
        if (window.startsWith("<![CDATA[", from)) {
            return lengthUpTo("]]>", from, 9);
        }
        return window.startsWith("<?", from) ? lengthUpTo("?>", from, 2) : 1;
    }

    private int lengthUpTo(String terminator, int from, int opening) throws IOException {
        int at = from + opening;
        while (at < Lookahead.FAR && window.has(at + 1)) {
            if (window.startsWith(terminator, at)) {
                return at + terminator.length() - from;
            }
            at++;
        }
        spent += Math.max(0, at - from);
        return 0;
    }

    private boolean isEmptyElement(int from) throws IOException {
        int at = from;
        byte quote = 0;
        while (at < from + LONGEST_TAG && window.has(at + 1)) {
            byte b = window.peek(at);
            if (quote == 0 && isTagEnd(b)) {
                return window.peek(at - 1) == '/';
            }
            if (b == '"' || b == '\'') {
                quote = quote == 0 ? b : quote == b ? 0 : quote;
            }
            at++;
        }
        return false;
    }

    private static boolean isTagEnd(byte b) {
        return b == '>' || b == '<';
    }

    /** Returns the offset behind the name at the offset. */
    int endOfName(int first) throws IOException {
        int last = first;
        while (last < first + LONGEST_NAME && NameSyntax.isPart(window.peek(last))) {
            last++;
        }
        return last;
    }
}
