package dev.galley.format.jsonfeed;

import dev.galley.internal.LanguageTag;
import dev.galley.internal.date.FeedDate;
import dev.galley.internal.date.LenientDate;
import dev.galley.internal.date.ParsedDate;
import dev.galley.model.Extension;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads the value at a cursor as one of the types of JSON Feed. A value of another type is converted and reported if what it
 * means is plain, and otherwise kept as an extension.
 */
final class JsonValues {
    /** The maximum length of a number. */
    private static final int MAX_DIGITS = 40;

    private final JsonCursor cursor;

    JsonValues(JsonCursor cursor) {
        this.cursor = cursor;
    }

    /** Returns the string, or the digits of a number; null if there is none. */
    @Nullable
    String string(String path, Extension.Member place, List<Extension> keep) {
        JsonToken token = cursor.token();
        if (token != null && token.isNumeric()) {
            String digits = cursor.text();
            cursor.repaired("string.expected", path, "The number must be a string", digits);
            return digits;
        }
        return onlyString(path, place, keep);
    }

    private @Nullable String onlyString(String path, Extension.Member place, List<Extension> keep) {
        if (cursor.token() == JsonToken.VALUE_STRING) {
            return cursor.text();
        }
        if (cursor.token() != JsonToken.START_ARRAY) {
            cursor.unexpected("a string", path, place, keep);
            return null;
        }
        Location location = cursor.location();
        String array = cursor.raw();
        String only = RawJson.onlyString(array);
        if (only == null) {
            cursor.unexpected("a string", path, place, keep, location, array);
            return null;
        }
        cursor.repaired(
                "string.expected", path, "The value must be a string; the only one in the array was read", array);
        return cursor.whole(only);
    }

    /** Returns an identifier, a number as its digits (JSON Feed 1.1, "id"); null if there is none. */
    @Nullable
    String id(String path, Extension.Member place, List<Extension> keep) {
        JsonToken token = cursor.token();
        if (token != null && token.isNumeric()) {
            String digits = cursor.text();
            cursor.report(
                    Finding.of("id.not-a-string", Severity.WARNING, path, "The id is a number instead of a string")
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
        cursor.report(Finding.of(
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
        return cursor.resolved(value);
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
            cursor.report(Finding.of("date.unreadable", Severity.ERROR, path, "Unrecognised or ambiguous date")
                    .withValue(raw)
                    .withHint("Write the date as in 2002-09-07T00:00:01Z (RFC 3339)"));
            return null;
        }
        cursor.report(Finding.of(
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
        JsonToken token = cursor.token();
        String word = token == JsonToken.VALUE_STRING ? cursor.text() : "";
        if (word.equals("true") || word.equals("false")) {
            cursor.repaired(
                    "boolean.expected", path, "The string must be true or false, without quotation marks", word);
            return word.equals("true");
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        cursor.unexpected("true or false", path, place, keep);
        return null;
    }

    /** Returns the number, also from a string; null if there is none. A long sequence of digits is kept as an extension. */
    @Nullable
    BigDecimal number(String path, Extension.Member place, List<Extension> keep) {
        JsonToken token = cursor.token();
        boolean string = token == JsonToken.VALUE_STRING;
        if (token != null && (string || token.isNumeric()) && cursor.text().length() <= MAX_DIGITS) {
            BigDecimal number = numberOf(cursor.text().strip());
            if (string && number != null) {
                cursor.repaired(
                        "number.expected", path, "The string must be a number, without quotation marks", cursor.text());
            }
            if (number != null) {
                return number;
            }
        }
        cursor.unexpected("a number", path, place, keep);
        return null;
    }

    private static @Nullable BigDecimal numberOf(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
