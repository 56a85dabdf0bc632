package dev.galley.format.jsonfeed.token;

import dev.galley.format.LimitExceededException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the end of a string whose quotation marks may be missing, unescaped or escaped by mistake. A quotation mark ends the
 * string if what follows can follow a value. If a mark turns out to end the name of a member, the string ended before that
 * name.
 */
final class StringEnd {
    /** The maximum number of bytes between the end of a string and the next name that count as junk. */
    private static final int MAX_JUNK = 4;

    private final ByteWindow in;
    private final Ahead ahead;
    private final int limit;

    /** The distance of the first byte of the text, of the one after it, and of the first byte after the string. */
    int from;

    int to;
    int next;

    /** What is wrong with the string; null if nothing is. */
    @Nullable
    JsonFault fault;

    StringEnd(ByteWindow in, Ahead ahead, int limit) {
        this.in = in;
        this.ahead = ahead;
        this.limit = limit;
    }

    /**
     * Finds the end of the string at the position. Returns false if the document ends before it.
     *
     * @param certain whether the string is known to end at the first quotation mark
     */
    boolean find(boolean inArray, boolean certain) {
        int first = ahead.at(0);
        int quote = Ahead.isQuote(first) ? first : 0;
        boolean special = quote == '"' || quote == '\'';
        from = quote == 0 ? 0 : Ahead.width(quote);
        fault = faultOf(quote);
        int before = -1;
        int last = -1;
        for (int i = from; ; i++) {
            i = special ? in.special(i) : i;
            int c = quote == Ahead.CURLY ? ahead.at(i) : in.at(i);
            if (i > limit) {
                throw new LimitExceededException("textLength", limit, Optional.of(in.location()));
            }
            if (c < 0) {
                next = i;
                return false;
            }
            if (c == '\\') {
                i += in.at(i + 1) < 0 ? 0 : 1;
            } else if (c == quote || (c == '"' && !special)) {
                int after = i + Ahead.width(c);
                if (certain || (inArray ? ahead.endsElement(after) : ahead.endsMember(after))) {
                    return end(i, after);
                }
                if (last >= 0 && ahead.isColon(after)) {
                    return endBeforeName(before, last);
                }
                before = last;
                last = i;
                fault = quote == '\'' || quote == Ahead.CURLY ? fault : JsonFault.STRING_QUOTE;
            } else if (quote == 0 && (c == ',' || c == '}' || c == ']' || c == '\n')) {
                if (inArray ? ahead.endsElement(i) : ahead.endsMember(i)) {
                    return end(trimmed(i), i);
                }
            }
        }
    }

    private static @Nullable JsonFault faultOf(int quote) {
        return switch (quote) {
            case '"' -> null;
            case '\'' -> JsonFault.STRING_SINGLE_QUOTES;
            case Ahead.CURLY -> JsonFault.CURLY_QUOTES;
            default -> JsonFault.STRING_UNQUOTED;
        };
    }

    private boolean end(int to, int next) {
        this.to = to;
        this.next = next;
        return true;
    }

    /** Ends the string before the name that begins at {@code name}; {@code before} is the quotation mark before that, or -1. */
    private boolean endBeforeName(int before, int name) {
        int end = name;
        while (end > from && isBetweenValues(in.at(end - 1))) {
            end--;
        }
        if (before >= from && end - before <= MAX_JUNK + 1) {
            fault = JsonFault.COMMA_REPLACED;
            return end(before, before + 1);
        }
        fault = JsonFault.STRING_UNCLOSED;
        return end(end, end);
    }

    private static boolean isBetweenValues(int c) {
        return ByteWindow.isBlank(c) || c == ',' || c == '{' || c == '}' || c == '[' || c == ']';
    }

    private int trimmed(int end) {
        int i = end;
        while (i > from && ByteWindow.isBlank(in.at(i - 1))) {
            i--;
        }
        return i;
    }
}
