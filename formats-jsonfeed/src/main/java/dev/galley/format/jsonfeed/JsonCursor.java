package dev.galley.format.jsonfeed;

import dev.galley.format.LimitExceededException;
import dev.galley.format.ReadContext;
import dev.galley.format.jsonfeed.token.JsonTokens;
import dev.galley.format.jsonfeed.token.Repairs;
import dev.galley.internal.LanguageTag;
import dev.galley.internal.date.FeedDate;
import dev.galley.internal.date.LenientDate;
import dev.galley.internal.date.ParsedDate;
import dev.galley.model.Extension;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
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

    /** The maximum length of a number. */
    private static final int MAX_DIGITS = 40;

    private final PeekedTokens tokens;
    private final ReadContext context;
    private long spent;
    /** The place of a value that was read in advance; null for the document itself. */
    private @Nullable Location place;

    /** Creates a cursor that reports errors of well-formedness with {@code repairs}; in strict reading they are thrown. */
    JsonCursor(InputStream in, ReadContext context, Function<JsonCursor, Repairs> repairs) {
        this.context = context;
        tokens = new PeekedTokens(new JsonTokens(
                in, context.limits(), Vocabulary.MEMBERS, context.strict() ? null : repairs.apply(this)));
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
                element.run();
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

    /** Returns the string, or the digits of a number; null if there is none. */
    @Nullable
    String string(String path, Extension.Member place, List<Extension> keep) {
        JsonToken token = token();
        if (token != null && token.isNumeric()) {
            String digits = text();
            repaired("string.expected", path, "The number must be a string", digits);
            return digits;
        }
        return onlyString(path, place, keep);
    }

    private @Nullable String onlyString(String path, Extension.Member place, List<Extension> keep) {
        if (token() == JsonToken.VALUE_STRING) {
            return text();
        }
        if (token() != JsonToken.START_ARRAY) {
            unexpected("a string", path, place, keep);
            return null;
        }
        Location location = location();
        String array = raw();
        String only = RawJson.onlyString(array);
        if (only == null) {
            unexpected("a string", path, place, keep, location, array);
            return null;
        }
        repaired("string.expected", path, "The value must be a string; the only one in the array was read", array);
        return whole(only);
    }

    /** Returns an identifier, a number as its digits (JSON Feed 1.1, "id"); null if there is none. */
    @Nullable
    String id(String path, Extension.Member place, List<Extension> keep) {
        JsonToken token = token();
        if (token != null && token.isNumeric()) {
            String digits = text();
            report(Finding.of("id.not-a-string", Severity.WARNING, path, "The id is a number instead of a string")
                    .withValue(digits)
                    .withHint("Put the id in quotes"));
            return digits;
        }
        return onlyString(path, place, keep);
    }

    /** Returns the language tag, whose underscores become hyphens; null if there is none. */
    @Nullable
    String language(String path, Extension.Member place, List<Extension> keep) {
        String given = string(path, place, keep);
        String repaired = given == null ? null : LanguageTag.hyphenated(given);
        if (given == null || repaired == null) {
            return given;
        }
        report(Finding.of(
                        "language.repaired",
                        Severity.WARNING,
                        path,
                        "The language has an underscore; it was read as " + repaired)
                .withValue(given)
                .withHint("Write " + repaired + ": language tags have hyphens (RFC 5646)"));
        return repaired;
    }

    /** Returns the address; null if there is none. */
    @Nullable
    Url url(String path, Extension.Member place, List<Extension> keep) {
        String value = onlyString(path, place, keep);
        if (value == null || value.isBlank()) {
            return null;
        }
        return resolved(value);
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

    /** Returns the date; null if there is none or it is unreadable. */
    @Nullable
    OffsetDateTime date(String path, Extension.Member place, List<Extension> keep) {
        String raw = string(path, place, keep);
        OffsetDateTime exact = raw == null ? null : FeedDate.parse(raw);
        if (raw == null || raw.isBlank() || exact != null) {
            return exact;
        }
        ParsedDate repaired = LenientDate.parse(raw);
        if (repaired == null) {
            report(Finding.of("date.unreadable", Severity.ERROR, path, "Unrecognised or ambiguous date")
                    .withValue(raw)
                    .withHint("Write the date as in 2002-09-07T00:00:01Z (RFC 3339)"));
            return null;
        }
        report(Finding.of(
                        "date.repaired",
                        Severity.WARNING,
                        path,
                        "The date is not in RFC 3339 format: " + repaired.note())
                .withValue(raw));
        return repaired.value();
    }

    /** Returns the boolean; null if there is none. */
    @Nullable
    Boolean bool(String path, Extension.Member place, List<Extension> keep) {
        JsonToken token = token();
        String word = token == JsonToken.VALUE_STRING ? text() : "";
        if (word.equals("true") || word.equals("false")) {
            repaired("boolean.expected", path, "The string must be true or false, without quotation marks", word);
            return word.equals("true");
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        unexpected("true or false", path, place, keep);
        return null;
    }

    /** Returns the number, also from a string; null if there is none. A long sequence of digits is kept as an extension. */
    @Nullable
    BigDecimal number(String path, Extension.Member place, List<Extension> keep) {
        JsonToken token = token();
        boolean string = token == JsonToken.VALUE_STRING;
        if (token != null && (string || token.isNumeric()) && text().length() <= MAX_DIGITS) {
            BigDecimal number = numberOf(text().strip());
            if (string && number != null) {
                repaired("number.expected", path, "The string must be a number, without quotation marks", text());
            }
            if (number != null) {
                return number;
            }
        }
        unexpected("a number", path, place, keep);
        return null;
    }

    private static @Nullable BigDecimal numberOf(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Reports a value of another type than expected that could be read nevertheless; an error in strict reading. */
    void repaired(String code, String path, String message, @Nullable String value) {
        Finding finding = Finding.of(code, Severity.WARNING, path, message).withLocation(location());
        context.repaired(value == null ? finding : finding.withValue(value));
    }

    private void unexpected(String expected, String path, Extension.Member place, List<Extension> keep) {
        if (token() == JsonToken.VALUE_NULL) {
            return;
        }
        Location location = location();
        unexpected(expected, path, place, keep, location, raw());
    }

    private void unexpected(
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

    private String whole(String text) {
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
