package dev.galley.format.jsonfeed.token;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The tokens of a document that is repaired, with what each of them changes: the nesting, and what is expected next. */
final class MendedTokens {
    private final Nesting nesting;
    private Expected expected;
    private @Nullable JsonToken token;
    private @Nullable JsonToken pending;
    private String pendingText = "";
    private String text = "";
    private String name;
    private String closed = "";
    private boolean repeated;
    private boolean begun = true;
    private int closeTo = -1;

    /** Creates tokens that begin in the member {@code name}. */
    MendedTokens(Nesting nesting, Expected expected, String name) {
        this.nesting = nesting;
        this.expected = expected;
        this.name = name;
    }

    /** Returns the token at the position. */
    @Nullable
    JsonToken token() {
        return token;
    }

    /** Makes {@code next} the token at the position. */
    @Nullable
    JsonToken moveTo(@Nullable JsonToken next) {
        token = next;
        return next;
    }

    /** Returns the text of the token. */
    String text() {
        return text;
    }

    /** Returns the name of the member read last. */
    String name() {
        return name;
    }

    /** Returns whether the member read last has a value already. */
    boolean isRepeated() {
        return repeated;
    }

    /** Returns the name of the member whose object, array or string for an array ends before the position; empty if
     * something else does. */
    String closed() {
        return closed;
    }

    /** Returns whether the innermost object or array has something in it, as far as known. */
    boolean begun() {
        return begun;
    }

    Expected expected() {
        return expected;
    }

    void expect(Expected next) {
        expected = next;
    }

    /** Returns the next of the tokens that need nothing from the document; null if there is none. */
    @Nullable
    JsonToken waiting() {
        JsonToken waiting = pending;
        if (waiting != null) {
            pending = null;
            text = pendingText;
            return waiting;
        }
        if (closeTo >= 0 && nesting.depth() > closeTo) {
            return close();
        }
        closeTo = -1;
        return null;
    }

    /** Adds two tokens. */
    JsonToken push(JsonToken first, String firstText, JsonToken second, String secondText) {
        text = firstText;
        pending = second;
        pendingText = secondText;
        return first;
    }

    /** Makes all that is open in the item end before the next token. */
    void closeItem() {
        closeTo = Nesting.ITEMS_DEPTH;
    }

    /** Continues the feed after its end. */
    void reopenFeed() {
        nesting.push(false, "");
        expected = Expected.NAME;
    }

    /** Begins the array of items with its name. */
    JsonToken openItems() {
        nesting.push(true, Nesting.ITEMS);
        expected = Expected.ELEMENT;
        return push(JsonToken.PROPERTY_NAME, Nesting.ITEMS, JsonToken.START_ARRAY, "");
    }

    /** Begins another value of a member that has one already. */
    JsonToken repeat(String member) {
        JsonToken begin = name(member);
        repeated = true;
        return begin;
    }

    /** Begins a member. */
    JsonToken name(String read) {
        name = read;
        text = read;
        closed = "";
        repeated = false;
        begun = true;
        expected = Expected.VALUE;
        return JsonToken.PROPERTY_NAME;
    }

    /** Adds a value that is neither an object nor an array. */
    JsonToken scalar(JsonToken scalar, String value) {
        text = value;
        closed = !nesting.inArray() && nesting.holdsStrings(name) ? name : "";
        expected = Expected.SEPARATOR;
        return scalar;
    }

    /** Begins an object or array. */
    JsonToken begin(boolean array) {
        nesting.push(array, nesting.inArray() ? nesting.member() : name);
        expected = array ? Expected.ELEMENT : Expected.NAME;
        begun = false;
        closed = "";
        text = array ? "[" : "{";
        return array ? JsonToken.START_ARRAY : JsonToken.START_OBJECT;
    }

    /** Ends the innermost object or array. */
    JsonToken close() {
        String member = nesting.member();
        boolean array = nesting.pop();
        closed = nesting.inArray() ? "" : member;
        expected = nesting.depth() == 0 ? Expected.END : Expected.SEPARATOR;
        begun = true;
        text = array ? "]" : "}";
        return array ? JsonToken.END_ARRAY : JsonToken.END_OBJECT;
    }
}
