package dev.galley.json;

import dev.galley.format.LimitExceededException;
import dev.galley.format.MalformedFeedException;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** The input of one document: a parser, and the options. */
record JsonIn(JsonParser parser, JsonOptions options) {
    /** Fails unless the current token is {@code expected}, which is described by {@code name}. */
    void require(JsonToken expected, String name) {
        if (parser.currentToken() != expected) {
            throw unexpected(name);
        }
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

    /** Moves to the next element of an array; false at its end. */
    boolean nextElement() {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    String string() {
        require(JsonToken.VALUE_STRING, "a string");
        return parser.getString();
    }

    /** Returns the value that {@code parse} finds in a string; {@code name} describes such a string. */
    <T> T parsed(String name, Function<String, T> parse) {
        String value = string();
        try {
            return parse.apply(value);
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
            throw new MalformedFeedException(
                    problem("json.value", "Expected " + name).withValue(value));
        }
    }

    long integer(long min, long max) {
        String name = "a whole number from " + min + " to " + max;
        require(JsonToken.VALUE_NUMBER_INT, name);
        try {
            long value = parser.getLongValue();
            if (value >= min && value <= max) {
                return value;
            }
        } catch (InputCoercionException e) {
            throw unexpected(name);
        }
        throw unexpected(name);
    }

    BigDecimal decimal() {
        JsonToken token = parser.currentToken();
        if (token == null || !token.isNumeric()) {
            throw unexpected("a number");
        }
        return parser.getDecimalValue();
    }

    boolean bool() {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw unexpected("true or false");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    /** Fails if there are {@code articles} articles already and the limit permits no more. */
    void requireRoomFor(long articles) {
        long limit = options.limits().items();
        if (articles >= limit) {
            throw new LimitExceededException("items", limit, Optional.of(location()));
        }
    }

    /** Reports a member that the form does not have, and skips it. */
    void unknown(String code, String message) {
        Finding finding = problem(code, message);
        if (!options.report(finding)) {
            throw new MalformedFeedException(finding);
        }
        parser.skipChildren();
    }

    /** Returns the exception for a value that is not what {@code name} describes. */
    MalformedFeedException unexpected(String name) {
        return malformed("json.value", "Expected " + name);
    }

    MalformedFeedException malformed(String code, String message) {
        return new MalformedFeedException(problem(code, message));
    }

    private Finding problem(String code, String message) {
        String path = parser.streamReadContext().pathAsPointer().toString();
        return Finding.of(code, Severity.ERROR, path, message).withLocation(location());
    }

    private Location location() {
        var place = parser.currentTokenLocation();
        return new Location(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
    }
}
