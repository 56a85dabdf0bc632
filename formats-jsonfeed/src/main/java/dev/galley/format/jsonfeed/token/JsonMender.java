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
    /** What can stand at the position. */
    enum Expected {
        DOCUMENT,
        NAME,
        VALUE,
        ELEMENT,
        SEPARATOR,
        END
    }

    private final ByteWindow in;
    private final Nesting nesting;
    private final Ahead ahead;
    private final JsonLexer lexer;
    private final MisplacedBrackets brackets;
    private Expected expected;
    private @Nullable JsonToken token;
    private @Nullable JsonToken pending;
    private String pendingText = "";
    private String text = "";
    private String name;
    private Location location;
    private boolean accepted;
    private boolean comma;
    private boolean begun = true;
    private int closeTo = -1;

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
        this.name = name;
        ahead = new Ahead(in);
        lexer = new JsonLexer(in, ahead, textLength, repairs);
        brackets = new MisplacedBrackets(ahead, nesting, opening);
        location = in.location();
        this.expected = expected;
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
        return token;
    }

    /** Returns the text of the token: a name, the value of a string, the digits of a number. */
    String text() {
        return text;
    }

    /** Returns where the token begins. */
    Location location() {
        return location;
    }

    /** Moves to the next token; null at the end of the document, also if something follows the feed, which is reported once. */
    @Nullable
    JsonToken next() {
        if (token == JsonToken.NOT_AVAILABLE) {
            return null;
        }
        token = pending;
        if (token != null) {
            pending = null;
            text = pendingText;
            return token;
        }
        if (closeTo >= 0 && nesting.depth() > closeTo) {
            token = close();
            return token;
        }
        closeTo = -1;
        while (token == null) {
            lexer.skipBlanks();
            location = in.location();
            int c = in.at(0);
            if (c < 0 && expected == Expected.END) {
                return null;
            }
            if (c < 0) {
                throw new TruncatedJsonException(location);
            }
            token = read(c);
        }
        comma = false;
        return token;
    }

    private @Nullable JsonToken read(int c) {
        return switch (expected) {
            case DOCUMENT -> c == '{' ? open(false) : skip(JsonFault.BEFORE_FEED);
            case NAME -> member(c);
            case VALUE -> value(c);
            case ELEMENT -> element(c);
            case SEPARATOR -> separator(c);
            case END -> afterEnd(c);
        };
    }

    /** Continues the feed if its object was closed too early; otherwise something follows the feed. */
    private @Nullable JsonToken afterEnd(int c) {
        String follows = c == ',' ? ahead.name(1) : null;
        if (follows != null && nesting.isFeedMember(follows)) {
            lexer.repaired(JsonFault.BRACE_IN_FEED);
            in.advance(1);
            nesting.push(false, "");
            expected = Expected.NAME;
            return null;
        }
        return JsonToken.NOT_AVAILABLE;
    }

    private @Nullable JsonToken separator(int c) {
        if (c == ',') {
            in.advance(1);
            comma = true;
            expected = nesting.inArray() ? Expected.ELEMENT : Expected.NAME;
            return null;
        }
        if (c == ':' && nesting.inArray()) {
            in.advance(1);
            return memberInArray(text);
        }
        boolean begins = c == '"' || c == '\'' || (nesting.inArray() ? c == '{' || c == '[' : Ahead.isNameByte(c));
        if (begins && !(c == '{' && brackets.opensNextItem())) {
            lexer.repaired(JsonFault.COMMA_MISSING);
        }
        if (begins || c == '}' || c == ']' || c == '{') {
            return nesting.inArray() ? element(c) : member(c);
        }
        return skip(JsonFault.COMMA_EXPECTED);
    }

    private @Nullable JsonToken member(int c) {
        return switch (c) {
            case '}' -> endOfObject();
            case ']' -> arrayEndInObject();
            case '{' -> objectInObject();
            case '"', '\'' -> nameBeforeColon(lexer.name(c));
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
        return close();
    }

    private @Nullable JsonToken arrayEndInObject() {
        return brackets.isStrayBracket() ? skip(JsonFault.BRACKET_FOR_MEMBER) : missing(JsonFault.OBJECT_UNCLOSED);
    }

    private JsonToken missing(JsonFault fault) {
        lexer.repaired(fault);
        return close();
    }

    private @Nullable JsonToken objectInObject() {
        if (begun && brackets.opensNextItem()) {
            if (nesting.depth() == 1) {
                lexer.repaired(JsonFault.ITEMS_UNOPENED);
                nesting.push(true, Nesting.ITEMS);
                expected = Expected.ELEMENT;
                return push(JsonToken.PROPERTY_NAME, Nesting.ITEMS, JsonToken.START_ARRAY, "");
            }
            closeTo = Nesting.ITEMS_DEPTH;
            return missing(JsonFault.ITEM_UNCLOSED);
        }
        if (begun && comma && brackets.opensNextElement()) {
            return missing(JsonFault.OBJECT_UNCLOSED);
        }
        lexer.skipBrace(JsonFault.BRACE_FOR_MEMBER);
        return null;
    }

    private JsonToken push(JsonToken first, String firstText, JsonToken second, String secondText) {
        text = firstText;
        pending = second;
        pendingText = secondText;
        return first;
    }

    private @Nullable JsonToken nameBeforeColon(String read) {
        if (lexer.hasValue()) {
            return name(read);
        }
        expected = Expected.SEPARATOR;
        return null;
    }

    private JsonToken name(String read) {
        name = read;
        text = read;
        begun = true;
        expected = Expected.VALUE;
        return JsonToken.PROPERTY_NAME;
    }

    private @Nullable JsonToken bareName() {
        String read = lexer.bareName();
        return read == null ? null : nameBeforeColon(read);
    }

    private @Nullable JsonToken value(int c) {
        return switch (c) {
            case '"', '\'' -> scalar(lexer.string(false));
            case '{' -> open(false);
            case '[' -> open(true);
            case ',', '}' -> {
                lexer.lost(JsonFault.VALUE_MISSING);
                text = "null";
                expected = Expected.SEPARATOR;
                yield JsonToken.VALUE_NULL;
            }
            case ']', ':' -> skip(JsonFault.VALUE_EXPECTED);
            default -> bare(false);
        };
    }

    private @Nullable JsonToken element(int c) {
        return switch (c) {
            case '"', '\'' -> !accepted && ahead.name(0) != null ? memberInArray(c) : scalar(lexer.string(true));
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
        return close();
    }

    private JsonToken objectInArray() {
        if (!accepted && nesting.inItem() && !nesting.holdsObjects() && nesting.isKnown() && brackets.opensNextItem()) {
            closeTo = Nesting.ITEMS_DEPTH;
            return missing(JsonFault.ARRAY_UNCLOSED);
        }
        return open(false);
    }

    private @Nullable JsonToken braceInArray() {
        return nesting.isItems() && brackets.isStrayBraceInItems()
                ? skip(JsonFault.BRACE_BETWEEN_ITEMS)
                : missing(JsonFault.ARRAY_UNCLOSED);
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
            JsonToken end = close();
            name(member);
            return push(end, "", JsonToken.PROPERTY_NAME, member);
        }
        int depth = nesting.depth();
        boolean item = brackets.isOpening(member);
        nesting.push(false, nesting.member());
        name(member);
        if (item) {
            lexer.repaired(JsonFault.OBJECT_UNOPENED);
            return push(JsonToken.START_OBJECT, "", JsonToken.PROPERTY_NAME, member);
        }
        lexer.lost(JsonFault.MEMBERS_OUTSIDE);
        while (nesting.depth() > depth) {
            next();
        }
        token = null;
        return null;
    }

    private @Nullable JsonToken bare(boolean inArray) {
        JsonToken bare = lexer.bare(inArray, inArray && nesting.holdsObjects(), accepted);
        return bare == null ? skip(JsonFault.VALUE_EXPECTED) : scalar(bare);
    }

    private JsonToken scalar(JsonToken scalar) {
        text = lexer.text();
        expected = Expected.SEPARATOR;
        return scalar;
    }

    private @Nullable JsonToken skip(JsonFault fault) {
        lexer.skip(fault);
        return null;
    }

    private JsonToken open(boolean array) {
        in.advance(1);
        nesting.push(array, nesting.inArray() ? nesting.member() : name);
        expected = array ? Expected.ELEMENT : Expected.NAME;
        begun = false;
        text = array ? "[" : "{";
        return array ? JsonToken.START_ARRAY : JsonToken.START_OBJECT;
    }

    private JsonToken close() {
        boolean array = nesting.pop();
        expected = nesting.depth() == 0 ? Expected.END : Expected.SEPARATOR;
        begun = true;
        text = array ? "]" : "}";
        return array ? JsonToken.END_ARRAY : JsonToken.END_OBJECT;
    }
}
