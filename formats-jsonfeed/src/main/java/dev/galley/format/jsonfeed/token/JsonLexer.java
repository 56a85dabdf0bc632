package dev.galley.format.jsonfeed.token;

import dev.galley.format.LimitExceededException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads names, strings, literals and comments, and reports what is wrong with them. */
final class JsonLexer {
    private final ByteWindow in;
    private final Ahead ahead;
    private final Blanks blanks;
    private final StringEnd string;
    private final int textLength;
    private final Repairs repairs;
    private boolean silent;
    private String text = "";

    JsonLexer(ByteWindow in, Ahead ahead, int textLength, Repairs repairs) {
        this.in = in;
        this.ahead = ahead;
        blanks = ahead.blanks();
        this.textLength = textLength;
        this.repairs = repairs;
        string = new StringEnd(in, ahead, textLength);
    }

    /** Sets whether the tokens are known to be right, so that nothing about them is reported. */
    void silent(boolean silent) {
        this.silent = silent;
    }

    /** Returns the text of the value read last. */
    String text() {
        return text;
    }

    /** Passes over white space, comments and control characters. */
    void skipBlanks() {
        in.skipBlanks();
        while (blanks.isComment(0) || blanks.isControl(0)) {
            if (blanks.isControl(0)) {
                repaired(JsonFault.CONTROL_CHARACTER);
                while (blanks.isControl(0)) {
                    in.advance(1);
                }
            } else {
                repaired(blanks.isClosedComment() ? JsonFault.COMMENT : JsonFault.COMMENT_UNCLOSED);
                blanks.passComment(ahead);
            }
            in.skipBlanks();
        }
    }

    /** Reads a name with its quotation marks, without the colon, unless the closing mark is missing. */
    String name(int quote) {
        int begin = Ahead.width(quote);
        int end = begin;
        int colon = -1;
        while (!ahead.closes(quote, end)) {
            int c = in.at(end);
            if (c < 0) {
                in.advance(end);
                throw new TruncatedJsonException(in.location());
            }
            colon = c == ':' && colon < 0 && !isAddress(end) ? end : colon;
            end += c == '\\' && in.at(end + 1) >= 0 ? 2 : 1;
            if (end > textLength) {
                throw new LimitExceededException("textLength", textLength, Optional.of(in.location()));
            }
        }
        int next = end + Ahead.width(ahead.at(end));
        if (colon > 0 && !ahead.isColon(next)) {
            repaired(JsonFault.NAME_UNCLOSED);
            next = colon;
            end = colon >= begin + 3 && ahead.at(colon - 3) == Ahead.CURLY ? colon - 3 : colon;
        }
        String read = decode(begin, end);
        if (quote != '"') {
            repaired(quote == Ahead.CURLY ? JsonFault.CURLY_QUOTES : JsonFault.NAME_SINGLE_QUOTES);
        }
        in.advance(next);
        return read;
    }

    /** Checks whether the colon at a distance is that of a web address, and not one after a name. */
    private boolean isAddress(int colon) {
        return in.at(colon + 1) == '/' && in.at(colon + 2) == '/';
    }

    private String decode(int from, int to) {
        MendedText mended = MendedText.of(in.text(from, to), () -> in.copy(from, to));
        JsonFault fault = mended.fault();
        if (fault != null) {
            repaired(fault);
        }
        return mended.value();
    }

    /** Passes over the colon after a name. Returns false if the member has no value. */
    boolean hasValue() {
        skipBlanks();
        int c = in.at(0);
        if (c == ':') {
            in.advance(1);
            return true;
        }
        int colon = ahead.colonAfterJunk(0);
        if (colon >= 0) {
            repaired(JsonFault.COLON_EXPECTED);
            in.advance(colon + 1);
            return true;
        }
        if (c == ',' || c == '}' || c == ']') {
            lost(JsonFault.VALUE_MISSING);
            return false;
        }
        if (c < 0) {
            return true;
        }
        repaired(JsonFault.COLON_MISSING);
        if ("\"'{[-0123456789tfn".indexOf(c) < 0 && ahead.at(0) != Ahead.CURLY) {
            in.advance(1);
            in.advance(in.at(0) == ':' || (c == '=' && in.at(0) == '>') ? 1 : 0);
        }
        return true;
    }

    /** Reads the name of a member that is not in quotation marks; returns null if no name begins here. */
    @Nullable
    String bareName() {
        int end = ahead.word(0);
        boolean quoted = in.at(end) == '"' && ahead.isColon(end + 1);
        if (!quoted && !ahead.isColon(end)) {
            repaired(JsonFault.NAME_EXPECTED);
            in.advance(end);
            return null;
        }
        repaired(quoted ? JsonFault.NAME_UNOPENED : JsonFault.NAME_UNQUOTED);
        String read = decode(0, end);
        in.advance(quoted ? end + 1 : end);
        return read;
    }

    /**
     * Returns a literal, number or string without quotation marks; null if there is no value here.
     *
     * @param accepted whether another parser has found a value here
     */
    @Nullable
    JsonToken bare(boolean inArray, boolean objects, boolean accepted) {
        int end = ahead.word(0);
        if (in.at(end) < 0) {
            in.advance(end);
            throw new TruncatedJsonException(in.location());
        }
        String word = new String(in.copy(0, end), StandardCharsets.UTF_8);
        BareValue bare = BareValue.of(word);
        if (bare != null && (accepted || ahead.endsBare(end))) {
            JsonFault fault = bare.fault();
            if (fault != null) {
                report(fault, word, bare.lost());
            }
            in.advance(end);
            text = bare.text();
            return bare.token();
        }
        if (!accepted && (objects || ahead.isJunkBeforeValue(end, inArray))) {
            return null;
        }
        return string(inArray);
    }

    /** Reads a string. */
    JsonToken string(boolean inArray) {
        if (!string.find(inArray, silent)) {
            in.advance(string.next);
            throw new TruncatedJsonException(in.location());
        }
        JsonFault fault = string.fault;
        if (fault != null) {
            repaired(fault);
        }
        text = decode(string.from, string.to);
        in.advance(string.next);
        return JsonToken.VALUE_STRING;
    }

    /** Passes over a byte, and others up to the next one with a meaning in JSON. */
    void skip(JsonFault fault) {
        repaired(fault);
        do {
            in.advance(1);
        } while (in.at(0) > ' ' && "{}[],:\"'".indexOf(in.at(0)) < 0);
    }

    /** Passes over an opening brace, and over a closing one that follows at once. */
    void skipBrace(JsonFault fault) {
        repaired(fault);
        in.advance(in.at(1) == '}' ? 2 : 1);
    }

    void repaired(JsonFault fault) {
        report(fault, "", false);
    }

    void lost(JsonFault fault) {
        report(fault, "", true);
    }

    private void report(JsonFault fault, String value, boolean lost) {
        if (!silent) {
            repairs.report(fault, value, lost, in.location());
        }
    }
}
