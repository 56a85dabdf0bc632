package dev.galley.format.jsonfeed.token;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Looks at what follows a position, to find out whether a quotation mark or bracket is meant as one. */
final class Ahead {
    /** The maximum length in bytes of a name to search for. */
    private static final int MAX_NAME = 200;

    /** The maximum amount of white space to skip, in bytes. */
    private static final int MAX_BLANKS = 4096;

    private final ByteWindow in;

    Ahead(ByteWindow in) {
        this.in = in;
    }

    /** Returns the distance of the first byte at or after {@code from} that is not white space, or of {@link #MAX_BLANKS}. */
    int blanks(int from) {
        int i = from;
        while (i < from + MAX_BLANKS && ByteWindow.isBlank(in.at(i))) {
            i++;
        }
        return i;
    }

    /** Returns the byte after white space. */
    int next(int from) {
        return in.at(blanks(from));
    }

    /** Returns the name of a member, in quotes and followed by a colon, that begins after white space; null if there is none. */
    @Nullable
    String name(int from) {
        int i = blanks(from);
        int quote = in.at(i);
        if (quote != '"' && quote != '\'') {
            return null;
        }
        int end = i + 1;
        while (in.at(end) != quote) {
            if (in.at(end) < ' ' || end - i > MAX_NAME) {
                return null;
            }
            end += in.at(end) == '\\' ? 2 : 1;
        }
        return next(end + 1) == ':' ? new String(in.copy(i + 1, end), StandardCharsets.UTF_8) : null;
    }

    /** Checks whether the name of a member follows, perhaps without its second quotation mark or colon. */
    private boolean hasName(int from) {
        int i = blanks(from);
        int quote = in.at(i);
        if (quote != '"' && quote != '\'') {
            return isBareName(i);
        }
        int end = i + 1;
        boolean word = true;
        while (in.at(end) != quote && end - i <= MAX_NAME) {
            int c = in.at(end);
            if (c < ' ' || (c == ':' && word && end > i + 1)) {
                return c < 0 || c == ':';
            }
            word &= isNameByte(c);
            end += c == '\\' ? 2 : 1;
        }
        int after = next(end + 1);
        return after == ':' || after < 0 || (word && (after == '"' || after == '{' || after == '[' || after == '='));
    }

    private boolean isBareName(int from) {
        int i = from;
        while (isNameByte(in.at(i)) && i - from <= MAX_NAME) {
            i++;
        }
        return i > from && next(in.at(i) == '"' ? i + 1 : i) == ':';
    }

    static boolean isNameByte(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_'
                || c == '$'
                || c == '-';
    }

    /** Checks whether a comment begins at a distance. */
    boolean isComment(int from) {
        return in.at(from) == '#' || (in.at(from) == '/' && (in.at(from + 1) == '/' || in.at(from + 1) == '*'));
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

    /** Checks whether the value of a member can end before {@code from}. */
    boolean endsMember(int from) {
        int i = blanks(from);
        return switch (in.at(i)) {
            case -1 -> true;
            case '}', ']' -> endsBracket(i + 1);
            case ',' -> followsComma(i + 1);
            case '"', '\'' -> hasName(i);
            default -> isComment(i) || i - from >= MAX_BLANKS;
        };
    }

    private boolean followsComma(int from) {
        int i = blanks(from);
        return switch (in.at(i)) {
            case -1, ',' -> true;
            case '}', ']' -> endsBracket(i + 1);
            case '{' -> hasName(i + 1);
            default -> hasName(i) || isComment(i) || i - from >= MAX_BLANKS;
        };
    }

    /** Checks whether an element of an array can end before {@code from}. */
    boolean endsElement(int from) {
        int i = blanks(from);
        return switch (in.at(i)) {
            case -1, ':', '"' -> true;
            case '}', ']' -> endsBracket(i + 1);
            case ',' -> startsValue(i + 1);
            default -> isComment(i) || i - from >= MAX_BLANKS;
        };
    }

    private boolean startsValue(int from) {
        int i = blanks(from);
        int c = in.at(i);
        return c < 0 || "\"'{[]},-tfn0123456789".indexOf(c) >= 0 || isComment(i) || i - from >= MAX_BLANKS;
    }

    /** Checks whether an object or array can end before {@code from}. */
    private boolean endsBracket(int from) {
        int i = blanks(from);
        return switch (in.at(i)) {
            case -1, ',', '}', ']', '{' -> true;
            case '"', '\'' -> hasName(i);
            default -> isComment(i) || in.at(i) == ';' || in.at(i) == ')' || i - from >= MAX_BLANKS;
        };
    }

    /** Returns the distance of the first byte at or after {@code from} that cannot belong to a literal, number or name. */
    int word(int from) {
        int i = from;
        while (i - from <= MAX_NAME && in.at(i) > ' ' && "{}[],:\"'".indexOf(in.at(i)) < 0 && !isComment(i)) {
            i++;
        }
        return i;
    }

    /** Checks whether a literal or number can end before {@code from}. */
    boolean endsBare(int from) {
        int i = blanks(from);
        int c = in.at(i);
        return c < 0 || c == ',' || c == '}' || c == ']' || c == '"' || isComment(i);
    }

    /** Checks whether the word before {@code end} is junk before a value with brackets or quotation marks. */
    boolean isJunkBeforeValue(int end, boolean inArray) {
        int c = in.at(end);
        if (c == '{' || c == '[') {
            return true;
        }
        return end <= 2 && c == '"' && !(inArray ? endsElement(end + 1) : endsMember(end + 1));
    }
}
