package dev.galley.format.jsonfeed;

import dev.galley.format.LimitExceededException;
import dev.galley.format.Limits;
import dev.galley.format.ReadContext;
import dev.galley.internal.date.FeedDate;
import dev.galley.internal.date.LenientDate;
import dev.galley.internal.date.ParsedDate;
import dev.galley.model.Extension;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * A cursor over the members of JSON objects. A value of an unexpected type is reported and kept as an extension;
 * {@code null} counts as an absent member.
 */
final class JsonCursor {
    private final JsonParser parser;
    private final ReadContext context;

    JsonCursor(InputStream in, ReadContext context) {
        this.context = context;
        Limits limits = context.limits();
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.textLength())
                .maxNameLength(limits.textLength())
                .maxNumberLength(limits.textLength())
                .build();
        parser = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .build()
                .createParser(ObjectReadContext.empty(), in);
    }

    /** Moves to the next token; null at the end of the document. */
    @Nullable
    JsonToken next() {
        return parser.nextToken();
    }

    /** Returns the token at the cursor. */
    @Nullable
    JsonToken token() {
        return parser.currentToken();
    }

    /** Moves to the value of the next member and returns the name of that member; null at the end of the object. */
    @Nullable
    String nextMember() {
        String name = parser.nextName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
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
        return is(JsonToken.START_OBJECT, "an object", path, place, keep);
    }

    /** Checks whether the value is an array; other values except null are kept. */
    boolean isArray(String path, Extension.Member place, List<Extension> keep) {
        return is(JsonToken.START_ARRAY, "an array", path, place, keep);
    }

    private boolean is(JsonToken expected, String name, String path, Extension.Member place, List<Extension> keep) {
        if (parser.currentToken() == expected) {
            return true;
        }
        unexpected(name, path, place, keep);
        return false;
    }

    /** Returns the string; null if there is none. */
    @Nullable
    String string(String path, Extension.Member place, List<Extension> keep) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getString();
        }
        unexpected("a string", path, place, keep);
        return null;
    }

    /** Returns an identifier, a number as its digits (JSON Feed 1.1, "id"); null if there is none. */
    @Nullable
    String id(String path, Extension.Member place, List<Extension> keep) {
        JsonToken token = parser.currentToken();
        if (token != null && token.isNumeric()) {
            String digits = parser.getString();
            report(Finding.of("id.not-a-string", Severity.WARNING, path, "The id is a number instead of a string")
                    .withValue(digits)
                    .withHint("Put the id in quotes"));
            return digits;
        }
        return string(path, place, keep);
    }

    /** Returns the address; null if there is none. */
    @Nullable
    Url url(String path, Extension.Member place, List<Extension> keep) {
        String value = string(path, place, keep);
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
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        unexpected("true or false", path, place, keep);
        return null;
    }

    /** Returns the number; null if there is none. A long sequence of digits is kept as an extension. */
    @Nullable
    BigDecimal number(String path, Extension.Member place, List<Extension> keep) {
        JsonToken token = parser.currentToken();
        if (token != null && token.isNumeric() && parser.getString().length() <= 40) {
            return new BigDecimal(parser.getString());
        }
        unexpected("a number", path, place, keep);
        return null;
    }

    private void unexpected(String expected, String path, Extension.Member place, List<Extension> keep) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        Location location = location();
        String raw = raw();
        report(Finding.of("type.unexpected", Severity.ERROR, path, "The value must be " + expected)
                .withValue(raw)
                .withLocation(location));
        keep.add(new Extension.Member(place.parent(), place.name(), raw));
    }

    /** Returns the text of a string or the digits of a number. */
    String text() {
        return parser.getString();
    }

    /** Skips the value. */
    void skip() {
        parser.skipChildren();
    }

    /** Returns the value as JSON text and moves to its last token. */
    String raw() {
        return RawJson.copy(parser);
    }

    void report(Finding finding) {
        context.report(finding.location().isPresent() ? finding : finding.withLocation(location()));
    }

    Location location() {
        var place = parser.currentTokenLocation();
        return new Location(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
    }
}
