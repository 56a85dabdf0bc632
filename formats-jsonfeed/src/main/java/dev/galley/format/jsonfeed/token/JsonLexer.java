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
    private final StringEnd string;
    private final int textLength;
    private final Repairs repairs;
    private boolean silent;
    private String text = "";

    JsonLexer(ByteWindow in, Ahead ahead, int textLength, Repairs repairs) {
        this.in = in;
        this.ahead = ahead;
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

    /** Passes over white space and comments. */
    void skipBlanks() {
        in.skipBlanks();
        while (ahead.isComment(0)) {
            repaired(JsonFault.COMMENT);
            boolean block = in.at(1) == '*';
            in.advance(1);
            while (in.at(0) >= 0 && (block ? in.at(0) != '*' || in.at(1) != '/' : in.at(0) != '\n')) {
                in.advance(1);
            }
            in.advance(block && in.at(0) >= 0 ? 2 : 0);
            in.skipBlanks();
        }
    }

    /** Reads a name with its quotation marks, without the colon, unless the closing mark is missing. */
    String name(int quote) {
        int end = 1;
        int colon = -1;
        while (in.at(end) != quote) {
            int c = in.at(end);
            if (c < 0) {
                in.advance(end);
                throw new TruncatedJsonException(in.location());
            }
            colon = c == ':' && colon < 0 ? end : colon;
            end += c == '\\' && in.at(end + 1) >= 0 ? 2 : 1;
            if (end > textLength) {
                throw new LimitExceededException("textLength", textLength, Optional.of(in.location()));
            }
        }
        if (colon > 0 && !ahead.isColon(end + 1)) {
            repaired(JsonFault.NAME_UNCLOSED);
            end = colon - 1;
        }
        String read = decode(1, colon == end + 1 ? colon : end);
        if (quote != '"') {
            repaired(JsonFault.NAME_SINGLE_QUOTES);
        }
        in.advance(end + 1);
        return read;
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
        if (c == ',' || c == '}' || c == ']') {
            lost(JsonFault.VALUE_MISSING);
            return false;
        }
        if (c < 0) {
            return true;
        }
        repaired(JsonFault.COLON_MISSING);
        if ("\"'{[-0123456789tfn".indexOf(c) < 0) {
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
