package dev.galley.format.jsonfeed;

import dev.galley.format.LimitExceededException;
import dev.galley.format.ReadContext;
import dev.galley.format.jsonfeed.token.JsonTokens;
import dev.galley.format.jsonfeed.token.Repairs;
import dev.galley.model.Extension;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A cursor over the members of JSON objects. A value of an unexpected type is reported and kept as an extension;
 * {@code null} counts as an absent member.
 */
final class JsonCursor {
    /** What a value costs besides its characters. */
    private static final int COST = 32;

    private final PeekedTokens tokens;
    private final ReadContext context;
    private final JsonValues values = new JsonValues(this);
    private long spent;
    /** The place of a value that was read in advance; null for the document itself. */
    private @Nullable Location place;

    /** Creates a cursor that reports errors of well-formedness with {@code repairs}; in strict reading they are thrown. */
    JsonCursor(InputStream in, ReadContext context, Function<JsonCursor, Repairs> repairs) {
        this.context = context;
        tokens = new PeekedTokens(new JsonTokens(
                in, context.limits(), Vocabulary.MEMBERS, context.strict() ? null : repairs.apply(this)));
    }

    /** Returns the reader of the value at the cursor. */
    JsonValues values() {
        return values;
    }

    /** Begins to count the values of an item. */
    void beginItem() {
        spent = 0;
    }

    /** Returns what the values read so far cost. */
    long spent() {
        return spent;
    }

    /** Continues to count from {@code spent}. */
    void spent(long spent) {
        this.spent = spent;
    }

    /** Moves to the next token; null at the end of the document. */
    @Nullable
    JsonToken next() {
        return tokens.next();
    }

    /** Returns the token at the cursor. */
    @Nullable
    JsonToken token() {
        return tokens.token();
    }

    /** Moves to the value of the next member and returns the name of that member; null at the end of the object. */
    @Nullable
    String nextMember() {
        String given = tokens.nextName();
        String name = given == null ? null : whole(given);
        if (name != null) {
            int longest = context.limits().nameLength();
            if (name.length() > longest) {
                throw new LimitExceededException("nameLength", longest, Optional.of(location()));
            }
            tokens.next();
        }
        return name;
    }

    /** Reports that a member was read as the one whose name differs only in case or separators. */
    void renamed(String given, String meant, String path, Location location) {
        context.repaired(Finding.of(
                        "member.case",
                        Severity.WARNING,
                        path,
                        "The member was read as \"" + meant + "\"; names are case-sensitive")
                .withValue(given)
                .withLocation(location));
    }

    /** Returns a cursor at a value that was read as JSON text, which reports everything at the place of that value. */
    JsonCursor at(RenamedMember member) {
        byte[] document = ("[" + member.json() + "]").getBytes(StandardCharsets.UTF_8);
        JsonCursor inside = new JsonCursor(new ByteArrayInputStream(document), context, JsonFaults::reading);
        inside.place = member.location();
        inside.next();
        inside.next();
        inside.spent(spent);
        return inside;
    }

    /** Checks whether the object at the cursor is an array written with its indexes as names, as some programs write one with gaps. */
    boolean isNumbered() {
        String first = tokens.peekName();
        return first != null && !first.isEmpty() && first.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Returns the right text of the string read last if an error after it shows that it was another one; otherwise null. */
    @Nullable
    String takeCorrection() {
        String correction = tokens.takeCorrection();
        return correction == null ? null : whole(correction);
    }

    /** Checks whether the member at the cursor continues the value of one that has been read, after an error. */
    boolean isRepeated() {
        return tokens.isRepeated();
    }

    /** Checks whether an error in the document has been corrected before the cursor. */
    boolean isMended() {
        return tokens.isMended();
    }

    /** Sets the name of the member with which items begin. */
    void itemsBeginWith(String name) {
        tokens.itemsBeginWith(name);
    }

    /** Counts a member of an object against the limit. */
    int counted(int members) {
        int limit = context.limits().attributes();
        if (members >= limit) {
            throw new LimitExceededException("attributes", limit, Optional.of(location()));
        }
        return members + 1;
    }

    /** Checks whether the value is an object; other values except null are kept. */
    boolean isObject(String path, Extension.Member place, List<Extension> keep) {
        if (token() == JsonToken.START_OBJECT) {
            return true;
        }
        unexpected("an object", path, place, keep);
        return false;
    }

    /**
     * Reads each value of an array with {@code element}. A value of the type {@code single} counts as an array of one. Other
     * values except null are kept.
     */
    void array(
            String path, Extension.Member place, List<Extension> keep, Predicate<JsonToken> single, Runnable element) {
        JsonToken token = token();
        if (token == JsonToken.START_ARRAY) {
            while (nextElement()) {
                spend(0);
                if (token() == JsonToken.VALUE_NULL) {
                    repaired("type.unexpected", path, "A value of an array is null; it was left out", "null");
                } else {
                    element.run();
                }
            }
        } else if (token == JsonToken.START_OBJECT && isNumbered()) {
            numbered(path);
            for (String name = nextMember(); name != null; name = nextMember()) {
                spend(0);
                element.run();
            }
        } else if (token != null && single.test(token)) {
            repaired("array.expected", path, "The value must be an array; it was read as an array of one", null);
            element.run();
        } else {
            unexpected("an array", path, place, keep);
        }
    }

    /** Reports that the object at the cursor was read as an array. */
    void numbered(String path) {
        repaired(
                "array.expected",
                path,
                "The value must be an array; the object was read as one, without its names",
                null);
    }

    /** Moves to the next element of an array. Returns false at the end of the array, and at that of a damaged document. */
    boolean nextElement() {
        JsonToken token = next();
        return token != null && token != JsonToken.END_ARRAY;
    }

    /** Counts a value against the limit on the length of an item. */
    private void spend(long length) {
        spent += length + COST;
        int limit = context.limits().articleLength();
        if (spent > limit) {
            throw new LimitExceededException("articleLength", limit, Optional.of(location()));
        }
    }

    /** Returns an address, resolved against that of the document. */
    Url resolved(String address) {
        Url url = Url.of(address);
        return context.baseUrl().map(url::resolve).orElse(url);
    }

    /** Returns the text with the base that it needs; see {@link ReadContext#located}. */
    Text located(Text text) {
        return context.located(text);
    }

    /** Reports a value of another type than expected that could be read nevertheless; an error in strict reading. */
    void repaired(String code, String path, String message, @Nullable String value) {
        Finding finding = Finding.of(code, Severity.WARNING, path, message).withLocation(location());
        context.repaired(value == null ? finding : finding.withValue(value));
    }

    void unexpected(String expected, String path, Extension.Member place, List<Extension> keep) {
        if (token() == JsonToken.VALUE_NULL) {
            return;
        }
        Location location = location();
        unexpected(expected, path, place, keep, location, raw());
    }

    void unexpected(
            String expected, String path, Extension.Member place, List<Extension> keep, Location location, String raw) {
        report(Finding.of("type.unexpected", Severity.ERROR, path, "The value must be " + expected)
                .withValue(raw)
                .withLocation(location));
        keep.add(new Extension.Member(place.parent(), place.name(), raw));
    }

    /** Returns the text of a string or the digits of a number. */
    String text() {
        String text = whole(tokens.text());
        spend(text.length());
        return text;
    }

    String whole(String text) {
        boolean unpaired = tokens.mayHaveSurrogates() && UnpairedSurrogates.areIn(text);
        return unpaired ? UnpairedSurrogates.replaced(text, this::report) : text;
    }

    /** Skips the value. */
    void skip() {
        int depth = 0;
        for (JsonToken token = token(); token != null; token = next()) {
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth <= 0 && token != JsonToken.PROPERTY_NAME) {
                return;
            }
        }
    }

    /** Returns the value as JSON text and moves to its last token. */
    String raw() {
        String raw = RawJson.copy(tokens, context.limits().textLength());
        spend(raw.length());
        return raw;
    }

    void report(Finding finding) {
        context.report(finding.location().isPresent() ? finding : finding.withLocation(location()));
    }

    Location location() {
        return place != null ? place : tokens.location();
    }
}
