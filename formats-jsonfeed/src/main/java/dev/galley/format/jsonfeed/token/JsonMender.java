package dev.galley.format.jsonfeed.token;

import dev.galley.report.Location;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads the tokens of a document from its first error on. What can only be meant in one way is repaired and reported. A bracket
 * or quotation mark that is missing or in the wrong place is found by what JSON Feed allows there, so that an error costs at
 * most the item in which it is. The look-ahead is bounded, except within one string.
 */
final class JsonMender {
    private final ByteWindow in;
    private final Nesting nesting;
    private final Ahead ahead;
    private final JsonLexer lexer;
    private final MisplacedBrackets brackets;
    private final MendedTokens out;
    private Location location;
    private boolean accepted;
    private boolean comma;

    /** Creates a mender in the member {@code name}, among items that begin with the member {@code opening}. */
    JsonMender(
            ByteWindow in,
            Nesting nesting,
            Expected expected,
            String name,
            String opening,
            int textLength,
            Repairs repairs) {
        this.in = in;
        this.nesting = nesting;
        out = new MendedTokens(nesting, expected, name);
        ahead = new Ahead(in);
        lexer = new JsonLexer(in, ahead, textLength, repairs);
        brackets = new MisplacedBrackets(ahead, nesting, opening);
        location = in.location();
    }

    /** Reads tokens that another parser has accepted, and reports only what is wrong with the last one. */
    void repeat(int tokens) {
        accepted = true;
        for (int i = 1; i <= tokens; i++) {
            lexer.silent(i < tokens);
            next();
        }
        accepted = false;
        lexer.silent(false);
    }

    /** Returns the token at the position. */
    @Nullable
    JsonToken token() {
        return out.token();
    }

    /** Returns the text of the token: a name, the value of a string, the digits of a number. */
    String text() {
        return out.text();
    }

    /** Checks whether the member read last continues the value of one that has been read. */
    boolean isRepeated() {
        return out.isRepeated();
    }

    /** Returns where the token begins. */
    Location location() {
        return location;
    }

    /** Moves to the next token; null at the end of the document, also if something follows the feed, which is reported once. */
    @Nullable
    JsonToken next() {
        if (out.token() == JsonToken.NOT_AVAILABLE) {
            return null;
        }
        JsonToken token = out.waiting();
        if (token != null) {
            return out.moveTo(token);
        }
        while (token == null) {
            lexer.skipBlanks();
            location = in.location();
            int c = ahead.at(0);
            if (c < 0) {
                if (out.expected() == Expected.END) {
                    return out.moveTo(null);
                }
                throw new TruncatedJsonException(location);
            }
            token = read(c);
        }
        comma = false;
        return out.moveTo(token);
    }

    private @Nullable JsonToken read(int c) {
        return switch (out.expected()) {
            case DOCUMENT -> beginDocument(c);
            case NAME -> member(c);
            case VALUE -> value(c);
            case ELEMENT -> element(c);
            case SEPARATOR -> separator(c);
            case END -> afterEnd();
        };
    }

    private @Nullable JsonToken beginDocument(int c) {
        if (c == '{') {
            return open(false);
        }
        String first = ahead.name(0);
        if (first == null || !nesting.isFeedMember(first)) {
            return skip(JsonFault.BEFORE_FEED);
        }
        lexer.repaired(JsonFault.OBJECT_UNOPENED);
        return out.begin(false);
    }

    /** Continues the feed if its object was closed too early; otherwise something follows the feed. */
    private @Nullable JsonToken afterEnd() {
        int next = brackets.afterFeed();
        if (next < 0) {
            return JsonToken.NOT_AVAILABLE;
        }
        lexer.repaired(JsonFault.BRACE_IN_FEED);
        in.advance(next);
        out.reopenFeed();
        return in.at(0) == '{' ? out.openItems() : null;
    }

    private @Nullable JsonToken separator(int c) {
        if (c == ',') {
            in.advance(1);
            comma = true;
            out.expect(nesting.inArray() ? Expected.ELEMENT : Expected.NAME);
            return null;
        }
        if (c == ':' && nesting.inArray()) {
            in.advance(1);
            return memberInArray(out.text());
        }
        boolean begins = Ahead.isQuote(c) || (nesting.inArray() ? c == '{' || c == '[' : Ahead.isNameByte(c));
        if (begins && !(c == '{' && brackets.opensNextItem())) {
            lexer.repaired(JsonFault.COMMA_MISSING);
        }
        if (begins || c == '}' || c == ']' || c == '{') {
            return nesting.inArray() ? element(c) : member(c);
        }
        return skip(JsonFault.COMMA_EXPECTED);
    }

    private @Nullable JsonToken member(int c) {
        if (!accepted && Ahead.isQuote(c) && nesting.holdsStrings(out.closed()) && ahead.isValue(0)) {
            return repeat();
        }
        if (!accepted && Ahead.isQuote(c) && ahead.isStrayBeforeName()) {
            return skip(JsonFault.NAME_EXPECTED);
        }
        return switch (c) {
            case '}' -> endOfObject();
            case ']' -> arrayEndInObject();
            case '{' -> objectInObject();
            case '"', '\'', Ahead.CURLY ->
                !out.begun() && brackets.isValueInBraces() ? valueInBraces() : nameBeforeColon(lexer.name(c));
            default -> Ahead.isNameByte(c) || c >= 0x80 ? bareName() : skip(JsonFault.NAME_EXPECTED);
        };
    }

    private @Nullable JsonToken endOfObject() {
        if (!accepted && brackets.isStrayBrace()) {
            return skip(JsonFault.BRACE_IN_OBJECT);
        }
        if (comma) {
            lexer.repaired(JsonFault.COMMA_AFTER_MEMBER);
        }
        in.advance(1);
        return out.close();
    }

    private @Nullable JsonToken arrayEndInObject() {
        return brackets.isStrayBracket() ? skip(JsonFault.BRACKET_FOR_MEMBER) : missing(JsonFault.OBJECT_UNCLOSED);
    }

    private JsonToken missing(JsonFault fault) {
        lexer.repaired(fault);
        return out.close();
    }

    private @Nullable JsonToken objectInObject() {
        if (out.begun() && brackets.opensNextItem()) {
            if (nesting.depth() == 1) {
                lexer.repaired(JsonFault.ITEMS_UNOPENED);
                return out.openItems();
            }
            out.closeItem();
            return missing(JsonFault.ITEM_UNCLOSED);
        }
        if (out.begun() && comma && brackets.opensNextElement()) {
            return missing(JsonFault.OBJECT_UNCLOSED);
        }
        if (brackets.repeats(out.closed())) {
            return repeat();
        }
        lexer.skipBrace(JsonFault.BRACE_FOR_MEMBER);
        return null;
    }

    /** Gives another value to the member whose value has ended, since its array has no opening bracket. */
    private JsonToken repeat() {
        lexer.repaired(JsonFault.ARRAY_UNOPENED);
        return out.repeat(out.closed());
    }

    private @Nullable JsonToken nameBeforeColon(String read) {
        if (lexer.hasValue()) {
            return out.name(read);
        }
        out.expect(Expected.SEPARATOR);
        return null;
    }

    private @Nullable JsonToken bareName() {
        String read = lexer.bareName();
        return read == null ? null : nameBeforeColon(read);
    }

    /** Closes an object that should be a string, and repeats its member with the string inside it. */
    private JsonToken valueInBraces() {
        String member = nesting.member();
        lexer.repaired(JsonFault.BRACE_FOR_VALUE);
        JsonToken end = out.close();
        out.repeat(member);
        return out.push(end, "}", JsonToken.PROPERTY_NAME, member);
    }

    private @Nullable JsonToken value(int c) {
        if (!accepted && ",}{[".indexOf(c) >= 0 && brackets.isBeforeValue(c, out.name())) {
            return skip(JsonFault.VALUE_EXPECTED);
        }
        if (!accepted && Ahead.isQuote(c) && ahead.isStrayBeforeValue(false)) {
            return skip(JsonFault.VALUE_EXPECTED);
        }
        return switch (c) {
            case '"', '\'', Ahead.CURLY -> out.scalar(lexer.string(nesting.holdsStrings(out.name())), lexer.text());
            case '{' -> open(false);
            case '[' -> open(true);
            case ',', '}' -> {
                lexer.lost(JsonFault.VALUE_MISSING);
                yield out.scalar(JsonToken.VALUE_NULL, "null");
            }
            case ']', ':' -> skip(JsonFault.VALUE_EXPECTED);
            default -> bare(false);
        };
    }

    private @Nullable JsonToken element(int c) {
        if (!accepted && Ahead.isQuote(c) && ahead.isStrayBeforeValue(true)) {
            return skip(JsonFault.VALUE_EXPECTED);
        }
        return switch (c) {
            case '"', '\'', Ahead.CURLY ->
                !accepted && ahead.name(0) != null ? memberInArray(c) : out.scalar(lexer.string(true), lexer.text());
            case '{' -> objectInArray();
            case '[' -> open(true);
            case ']' -> endOfArray();
            case '}' -> braceInArray();
            case ',', ':' -> skip(JsonFault.VALUE_EXPECTED);
            default -> bare(true);
        };
    }

    private JsonToken endOfArray() {
        if (comma) {
            lexer.repaired(JsonFault.COMMA_AFTER_VALUE);
        }
        in.advance(1);
        return out.close();
    }

    private JsonToken objectInArray() {
        if (!accepted && nesting.inItem() && !nesting.holdsObjects() && nesting.isKnown() && brackets.opensNextItem()) {
            out.closeItem();
            return missing(JsonFault.ARRAY_UNCLOSED);
        }
        return open(false);
    }

    private @Nullable JsonToken braceInArray() {
        if (!brackets.isStrayBraceInArray()) {
            return missing(JsonFault.ARRAY_UNCLOSED);
        }
        return skip(nesting.isItems() ? JsonFault.BRACE_BETWEEN_ITEMS : JsonFault.BRACE_IN_ARRAY);
    }

    private @Nullable JsonToken memberInArray(int quote) {
        String member = lexer.name(quote);
        lexer.hasValue();
        return memberInArray(member);
    }

    /** Finds a place for a member in an array: a brace or bracket before it is missing or misplaced. */
    private @Nullable JsonToken memberInArray(String member) {
        if (!nesting.holdsObjects() || brackets.isOutside(member)) {
            lexer.repaired(JsonFault.ARRAY_UNCLOSED);
            JsonToken end = out.close();
            out.name(member);
            return out.push(end, "", JsonToken.PROPERTY_NAME, member);
        }
        int depth = nesting.depth();
        boolean item = brackets.isOpening(member);
        nesting.push(false, nesting.member());
        out.name(member);
        if (item) {
            lexer.repaired(JsonFault.OBJECT_UNOPENED);
            return out.push(JsonToken.START_OBJECT, "", JsonToken.PROPERTY_NAME, member);
        }
        lexer.lost(JsonFault.MEMBERS_OUTSIDE);
        while (nesting.depth() > depth) {
            next();
        }
        return null;
    }

    private @Nullable JsonToken bare(boolean inArray) {
        JsonToken bare = lexer.bare(inArray, inArray && nesting.holdsObjects(), accepted);
        return bare == null ? skip(JsonFault.VALUE_EXPECTED) : out.scalar(bare, lexer.text());
    }

    private @Nullable JsonToken skip(JsonFault fault) {
        lexer.skip(fault);
        return null;
    }

    private JsonToken open(boolean array) {
        in.advance(1);
        return out.begin(array);
    }
}
