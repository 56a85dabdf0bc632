package dev.galley.format.jsonfeed.token;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Looks at what follows a position, to find out whether a quotation mark or bracket is meant as one. */
final class Ahead {
    /** The maximum length in bytes of a name to search for. */
    private static final int MAX_NAME = 200;

    /** The maximum number of bytes between a name and its colon that count as junk. */
    private static final int MAX_JUNK = 32;

    /** Stands for a typographic quotation mark, which has three bytes. */
    static final int CURLY = '\u201C';

    private final ByteWindow in;
    private final Blanks blanks;

    Ahead(ByteWindow in) {
        this.in = in;
        blanks = new Blanks(in);
    }

    /** Returns the byte at a distance, or {@link #CURLY}; -1 after the end of the document. */
    int at(int distance) {
        int c = in.at(distance);
        boolean curly =
                c == 0xE2 && in.at(distance + 1) == 0x80 && in.at(distance + 2) >= 0x9C && in.at(distance + 2) <= 0x9F;
        return curly ? CURLY : c;
    }

    static boolean isQuote(int c) {
        return c == '"' || c == '\'' || c == CURLY;
    }

    /** Returns the number of bytes of a quotation mark. */
    static int width(int quote) {
        return quote == CURLY ? 3 : 1;
    }

    /** Checks whether a string that begins with {@code quote} can end at a distance. */
    boolean closes(int quote, int distance) {
        int c = at(distance);
        return c == quote || (quote == CURLY && c == '"');
    }

    /** Returns the scanner for white space and comments. */
    Blanks blanks() {
        return blanks;
    }

    /** Returns the distance of the first byte at or after {@code from} that is not between tokens. */
    int blanks(int from) {
        return blanks.end(from);
    }

    private boolean isFar(int from, int i) {
        return blanks.isComment(i) || i - from >= Blanks.MOST;
    }

    /** Returns the byte of the next token, or {@link #CURLY}. */
    int next(int from) {
        return at(blanks(from));
    }

    /** Returns the distance of the quotation mark that closes a short string; -1 if it is not near. */
    int closing(int from) {
        int quote = at(from);
        int end = from + width(quote);
        while (!closes(quote, end)) {
            if (in.at(end) < ' ' || end - from > MAX_NAME) {
                return -1;
            }
            end += in.at(end) == '\\' ? 2 : 1;
        }
        return end;
    }

    /** Returns the name of a member, in quotes and followed by a colon, that begins after white space; null if there is none. */
    @Nullable
    String name(int from) {
        int i = blanks(from);
        int quote = at(i);
        int end = isQuote(quote) ? closing(i) : -1;
        return end >= 0 && isColon(end + width(at(end)))
                ? new String(in.copy(i + width(quote), end), StandardCharsets.UTF_8)
                : null;
    }

    /** Checks whether the name of a member follows, perhaps without its second quotation mark or colon. */
    private boolean hasName(int from) {
        int i = blanks(from);
        int quote = at(i);
        if (!isQuote(quote)) {
            return isBareName(i);
        }
        int end = i + width(quote);
        boolean word = true;
        while (!closes(quote, end) && end - i <= MAX_NAME) {
            int c = at(end);
            if (c < ' ' || (c == ':' && word && end > i + 1 && in.at(end + 1) != '/')) {
                return c < 0 || c == ':';
            }
            word &= isNameByte(c) || c == CURLY;
            end += c == '\\' ? 2 : width(c);
        }
        return followsName(end + width(at(end)), word && end > i + 1);
    }

    private boolean followsName(int from, boolean word) {
        int after = next(from);
        return after == ':'
                || after < 0
                || (word && (isQuote(after) || after == '{' || after == '[' || after == '=' || isJunk(from)));
    }

    private boolean isJunk(int from) {
        int i = blanks(from);
        return colonAfterJunk(from) >= 0 || (in.at(i) == ';' && "{[".indexOf(next(i + 1)) >= 0);
    }

    /**
     * Looks for the colon of a name that ends before {@code from}, past stray characters. Returns its distance; -1 if
     * there is no colon, or if it follows the name directly.
     */
    int colonAfterJunk(int from) {
        int i = blanks(from);
        int colon = i;
        for (int count = 0; count < 3 && (isQuote(at(colon)) || ",;{}[].".indexOf(at(colon)) >= 0); count++) {
            colon = blanks(colon + width(at(colon)));
        }
        while (colon - i < MAX_JUNK && in.at(colon) >= ' ' && "{}[],:\"'".indexOf(in.at(colon)) < 0) {
            colon++;
        }
        return colon > i && in.at(colon) == ':' && startsStrictly(colon + 1) ? colon : -1;
    }

    /** Checks whether a value follows that is not a string without quotation marks. */
    boolean startsStrictly(int from) {
        int c = next(from);
        return isQuote(c) || "{[-0123456789tfn".indexOf(c) >= 0;
    }

    private boolean isBareName(int from) {
        int i = from;
        while (isNameByte(in.at(i)) && i - from <= MAX_NAME) {
            i++;
        }
        return i > from && isColon(isQuote(at(i)) ? i + width(at(i)) : i);
    }

    static boolean isNameByte(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_'
                || c == '$'
                || c == '-';
    }

    /** Checks whether a colon follows. */
    boolean isColon(int from) {
        return next(from) == ':';
    }

    /** Returns the name of the first member of the object that begins at {@code from}; null if there is none. */
    @Nullable
    String firstName(int from) {
        return in.at(from) == '{' ? name(from + 1) : null;
    }

    /** Checks whether the quotation mark at the position, where a name was expected, encloses nothing. */
    boolean isStrayBeforeName() {
        return closing(0) < 0 ? at(0) != '"' : !hasName(0) && !isValue(0);
    }

    /** Checks whether the quotation mark at the position, where a value was expected, encloses nothing. */
    boolean isStrayBeforeValue(boolean inArray) {
        int quote = at(0);
        if (quote == '"' || "\"{[,}]:".indexOf(in.at(width(quote))) < 0) {
            return false;
        }
        int end = closing(0);
        int after = end < 0 ? end : end + width(at(end));
        return end < 0 || !(inArray ? endsElement(after) : endsMember(after));
    }

    /** Checks whether a string follows that is not the name of a member. */
    boolean isValue(int from) {
        int i = blanks(from);
        int end = isQuote(at(i)) ? closing(i) : -1;
        int after = end < 0 ? end : end + width(at(end));
        return end >= 0 && ",}]".indexOf(next(after)) >= 0 && colonAfterJunk(after) < 0;
    }

    /** Checks whether a member follows the string that begins after white space. */
    boolean isBeforeMember(int from) {
        int i = blanks(from);
        int end = closing(i);
        int comma = end < 0 ? -1 : blanks(end + width(at(end)));
        return comma >= 0 && in.at(comma) == ',' && name(comma + 1) != null;
    }

    /** Checks whether the value of a member can end before {@code from}. */
    boolean endsMember(int from) {
        int i = blanks(from);
        return switch (at(i)) {
            case -1 -> true;
            case '}', ']' -> endsBracket(i + 1);
            case ',' -> followsComma(i + 1);
            case '"', '\'', CURLY -> hasName(i);
            default -> isFar(from, i);
        };
    }

    private boolean followsComma(int from) {
        int i = blanks(from);
        return switch (at(i)) {
            case -1, ',' -> true;
            case '}', ']' -> endsBracket(i + 1);
            case '{' -> hasName(i + 1);
            default -> hasName(i) || isFar(from, i);
        };
    }

    /** Checks whether an element of an array can end before {@code from}. */
    boolean endsElement(int from) {
        int i = blanks(from);
        return switch (at(i)) {
            case -1, ':', '"', CURLY -> true;
            case '\'' -> ",]".indexOf(in.at(i + 1)) >= 0 && endsElement(i + 1);
            case '}', ']' -> endsBracket(i + 1);
            case ',' -> startsValue(i + 1);
            default -> isFar(from, i);
        };
    }

    private boolean startsValue(int from) {
        int i = blanks(from);
        int c = at(i);
        return c < 0 || c == CURLY || "\"'{[]},-tfn0123456789".indexOf(c) >= 0 || isFar(from, i);
    }

    /** Checks whether an object or array can end before {@code from}. */
    private boolean endsBracket(int from) {
        int i = blanks(from);
        return switch (at(i)) {
            case -1, ',', '}', ']', '{' -> true;
            case '"', '\'', CURLY -> hasName(i);
            default -> in.at(i) == ';' || in.at(i) == ')' || isFar(from, i);
        };
    }

    /** Returns the distance of the first byte at or after {@code from} that cannot belong to a literal, number or name. */
    int word(int from) {
        int i = from;
        while (i - from <= MAX_NAME
                && in.at(i) > ' '
                && "{}[],:\"'".indexOf(in.at(i)) < 0
                && at(i) != CURLY
                && !blanks.isComment(i)) {
            i++;
        }
        return i;
    }

    /** Checks whether a literal or number can end before {@code from}. */
    boolean endsBare(int from) {
        int i = blanks(from);
        int c = at(i);
        return c < 0 || c == CURLY || c == ',' || c == '}' || c == ']' || c == '"' || blanks.isComment(i);
    }

    /** Checks whether the word before {@code end} is junk before a value with brackets or quotation marks. */
    boolean isJunkBeforeValue(int end, boolean inArray) {
        int after = blanks(end);
        int c = at(after);
        if (c == '{' || c == '[') {
            return after == end || end <= 3;
        }
        return after == end && end <= 2 && c == '"' && !(inArray ? endsElement(end + 1) : endsMember(end + 1));
    }
}
