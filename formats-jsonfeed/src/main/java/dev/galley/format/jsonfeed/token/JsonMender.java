package dev.galley.format.jsonfeed.token;

import dev.galley.format.LimitExceededException;
import dev.galley.report.Location;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads the tokens of a document from its first error on. What can only be meant in one way is repaired and reported. A bracket
 * or quotation mark that is missing or in the wrong place is found by what JSON Feed allows there, so that an error costs at
 * most the item in which it is. The look-ahead is bounded, except within one string.
 */
final class JsonMender {
    private enum Expected {
        DOCUMENT,
        NAME,
        VALUE,
        ELEMENT,
        SEPARATOR,
        END
    }

    /** What stands at the position at which a mender begins. */
    enum Start {
        DOCUMENT,
        NAME,
        VALUE,
        ELEMENT
    }

    private final ByteWindow in;
    private final Nesting nesting;
    private final Repairs repairs;
    private final Ahead ahead;
    private final StringEnd string;
    private final MisplacedBrackets brackets;
    private final int textLength;
    private Expected expected;
    private @Nullable JsonToken token;
    private @Nullable JsonToken pending;
    private String pendingText = "";
    private String text = "";
    private String name;
    private Location location;
    private boolean accepted;
    private boolean silent;
    private boolean comma;
    private boolean begun = true;
    private int closeTo = -1;

    /**
     * Creates a mender at the position of {@code in}.
     *
     * @param name the name of the member whose value is expected
     * @param opening the name of the first member of items
     */
    JsonMender(
            ByteWindow in, Nesting nesting, Start start, String name, String opening, int textLength, Repairs repairs) {
        this.in = in;
        this.nesting = nesting;
        this.name = name;
        this.textLength = textLength;
        this.repairs = repairs;
        ahead = new Ahead(in);
        string = new StringEnd(in, ahead, textLength);
        brackets = new MisplacedBrackets(ahead, nesting, opening);
        location = in.location();
        expected = Expected.valueOf(start.name());
    }

    /** Reads tokens that another parser has accepted, and reports only what is wrong with the last one. */
    void repeat(int tokens) {
        accepted = true;
        for (int i = 1; i <= tokens; i++) {
            silent = i < tokens;
            next();
        }
        accepted = false;
        silent = false;
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

    /** Moves to the next token; null at the end of the document. */
    @Nullable
    JsonToken next() {
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
            skipBlanks();
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
            case DOCUMENT -> c == '{' ? open(false) : skip("The document does not begin with a feed");
            case NAME -> member(c);
            case VALUE -> value(c);
            case ELEMENT -> element(c);
            case SEPARATOR -> separator(c);
            case END -> afterEnd(c);
        };
    }

    private void skipBlanks() {
        in.skipBlanks();
        while (ahead.isComment(0)) {
            repaired("JSON has no comments");
            boolean block = in.at(1) == '*';
            in.advance(1);
            while (in.at(0) >= 0 && (block ? in.at(0) != '*' || in.at(1) != '/' : in.at(0) != '\n')) {
                in.advance(1);
            }
            in.advance(block && in.at(0) >= 0 ? 2 : 0);
            in.skipBlanks();
        }
    }

    /** Continues the feed if its object was closed too early; otherwise something follows the feed. */
    private @Nullable JsonToken afterEnd(int c) {
        String follows = c == ',' ? ahead.name(1) : null;
        if (follows != null && nesting.isFeedMember(follows)) {
            repaired("A closing brace stands in the middle of the feed");
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
            repaired("A comma is missing");
        }
        if (begins || c == '}' || c == ']' || c == '{') {
            return nesting.inArray() ? element(c) : member(c);
        }
        return skip("A comma was expected");
    }

    private @Nullable JsonToken member(int c) {
        return switch (c) {
            case '}' -> endOfObject();
            case ']' -> arrayEndInObject();
            case '{' -> objectInObject();
            case '"', '\'' -> quotedName(c);
            default -> Ahead.isNameByte(c) || c >= 0x80 ? bareName() : skip("The name of a member was expected");
        };
    }

    private @Nullable JsonToken endOfObject() {
        if (!accepted && brackets.isStrayBrace()) {
            return skip("A closing brace stands in the middle of an object");
        }
        if (comma) {
            repaired("A comma follows the last member of an object");
        }
        in.advance(1);
        return close();
    }

    private @Nullable JsonToken arrayEndInObject() {
        if (brackets.isStrayBracket()) {
            return skip("A closing bracket stands where a member was expected");
        }
        repaired("The closing brace of an object is missing");
        return close();
    }

    private @Nullable JsonToken objectInObject() {
        if (begun && brackets.opensNextItem()) {
            if (nesting.depth() == 1) {
                repaired("The opening bracket of the items is missing");
                nesting.push(true, Nesting.ITEMS);
                expected = Expected.ELEMENT;
                return push(JsonToken.PROPERTY_NAME, Nesting.ITEMS, JsonToken.START_ARRAY, "");
            }
            repaired("The closing brace of an item is missing");
            closeTo = Nesting.ITEMS_DEPTH;
            return close();
        }
        if (begun && comma && brackets.opensNextElement()) {
            repaired("The closing brace of an object is missing");
            return close();
        }
        return skip("An opening brace stands where a member was expected");
    }

    private JsonToken push(JsonToken first, String firstText, JsonToken second, String secondText) {
        text = firstText;
        pending = second;
        pendingText = secondText;
        return first;
    }

    private @Nullable JsonToken quotedName(int quote) {
        String read = readName(quote);
        return read == null || !hasValue() ? null : name(read);
    }

    private JsonToken name(String read) {
        name = read;
        text = read;
        begun = true;
        expected = Expected.VALUE;
        return JsonToken.PROPERTY_NAME;
    }

    /** Reads a name with its quotation marks, without the colon, unless the closing mark is missing. */
    private String readName(int quote) {
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
            repaired("The name of a member has no closing quotation mark");
            end = colon - 1;
        }
        String read = decode(1, colon == end + 1 ? colon : end);
        if (quote != '"') {
            repaired("The name of a member is in single quotation marks");
        }
        in.advance(end + 1);
        return read;
    }

    private String decode(int from, int to) {
        MendedText mended = MendedText.of(in.copy(from, to));
        String problem = mended.problem();
        if (problem != null) {
            repaired(problem);
        }
        return mended.value();
    }

    /** Passes over the colon after a name. Returns false if the member has no value. */
    private boolean hasValue() {
        skipBlanks();
        int c = in.at(0);
        if (c == ':') {
            in.advance(1);
            return true;
        }
        if (c == ',' || c == '}' || c == ']') {
            lost("A member has no value");
            expected = Expected.SEPARATOR;
            return false;
        }
        if (c < 0) {
            return true;
        }
        repaired("A colon is missing after the name of a member");
        if ("\"'{[-0123456789tfn".indexOf(c) < 0) {
            in.advance(1);
            in.advance(in.at(0) == ':' || (c == '=' && in.at(0) == '>') ? 1 : 0);
        }
        return true;
    }

    private @Nullable JsonToken bareName() {
        int end = ahead.word(0);
        boolean quoted = in.at(end) == '"' && ahead.isColon(end + 1);
        if (!quoted && !ahead.isColon(end)) {
            repaired("The name of a member was expected");
            in.advance(end);
            return null;
        }
        repaired(
                quoted
                        ? "The name of a member has no opening quotation mark"
                        : "The name of a member is not in quotes");
        String read = decode(0, end);
        in.advance(quoted ? end + 1 : end);
        hasValue();
        return name(read);
    }

    private @Nullable JsonToken value(int c) {
        return switch (c) {
            case '"', '\'' -> string(false);
            case '{' -> open(false);
            case '[' -> open(true);
            case ',', '}' -> {
                lost("A member has no value");
                yield scalar(JsonToken.VALUE_NULL, "null");
            }
            case ']', ':' -> skip("A value was expected");
            default -> bare(false);
        };
    }

    private @Nullable JsonToken element(int c) {
        return switch (c) {
            case '"', '\'' -> !accepted && ahead.name(0) != null ? quotedNameInArray(c) : string(true);
            case '{' -> objectInArray();
            case '[' -> open(true);
            case ']' -> endOfArray();
            case '}' -> braceInArray();
            case ',', ':' -> skip("A value was expected");
            default -> bare(true);
        };
    }

    private JsonToken endOfArray() {
        if (comma) {
            repaired("A comma follows the last value of an array");
        }
        in.advance(1);
        return close();
    }

    private JsonToken objectInArray() {
        if (!accepted && nesting.inItem() && !nesting.holdsObjects() && nesting.isKnown() && brackets.opensNextItem()) {
            repaired("The closing bracket of an array is missing");
            closeTo = Nesting.ITEMS_DEPTH;
            return close();
        }
        return open(false);
    }

    private @Nullable JsonToken braceInArray() {
        if (nesting.isItems() && brackets.isStrayBraceInItems()) {
            return skip("A closing brace stands between items");
        }
        repaired("The closing bracket of an array is missing");
        return close();
    }

    private @Nullable JsonToken quotedNameInArray(int quote) {
        String read = readName(quote);
        hasValue();
        return memberInArray(read);
    }

    /** Finds a place for a member in an array: a brace or bracket before it is missing or misplaced. */
    private @Nullable JsonToken memberInArray(String member) {
        if (!nesting.holdsObjects() || brackets.isOutside(member)) {
            repaired("The closing bracket of an array is missing");
            JsonToken end = close();
            name(member);
            return push(end, "", JsonToken.PROPERTY_NAME, member);
        }
        int depth = nesting.depth();
        boolean item = brackets.isOpening(member);
        nesting.push(false, nesting.member());
        name(member);
        if (item) {
            repaired("The opening brace of an object is missing");
            return push(JsonToken.START_OBJECT, "", JsonToken.PROPERTY_NAME, member);
        }
        lost("Members of an object stand outside of it");
        while (nesting.depth() > depth) {
            next();
        }
        token = null;
        return null;
    }

    private @Nullable JsonToken bare(boolean inArray) {
        int end = ahead.word(0);
        if (in.at(end) < 0) {
            in.advance(end);
            throw new TruncatedJsonException(in.location());
        }
        BareValue bare = BareValue.of(new String(in.copy(0, end), StandardCharsets.UTF_8));
        if (bare != null && ahead.endsBare(end)) {
            String problem = bare.problem();
            if (problem != null && bare.lost()) {
                lost(problem);
            } else if (problem != null) {
                repaired(problem);
            }
            in.advance(end);
            return scalar(bare.token(), bare.text());
        }
        if ((inArray && nesting.holdsObjects()) || ahead.isJunkBeforeValue(end, inArray)) {
            return skip("A value was expected");
        }
        return string(inArray);
    }

    private JsonToken string(boolean inArray) {
        if (!string.find(inArray, silent)) {
            in.advance(string.next);
            throw new TruncatedJsonException(in.location());
        }
        String problem = string.problem;
        if (problem != null) {
            repaired(problem);
        }
        String value = decode(string.from, string.to);
        in.advance(string.next);
        return scalar(JsonToken.VALUE_STRING, value);
    }

    private JsonToken scalar(JsonToken scalar, String value) {
        text = value;
        expected = Expected.SEPARATOR;
        return scalar;
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

    /** Passes over a byte, and others up to the next one with a meaning in JSON. */
    private @Nullable JsonToken skip(String problem) {
        repaired(problem);
        do {
            in.advance(1);
        } while (in.at(0) > ' ' && "{}[],:\"'".indexOf(in.at(0)) < 0);
        return null;
    }

    private void repaired(String problem) {
        if (!silent) {
            repairs.repaired(problem, in.location());
        }
    }

    private void lost(String problem) {
        if (!silent) {
            repairs.lost(problem, in.location());
        }
    }
}
