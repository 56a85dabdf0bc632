package dev.galley.format.jsonfeed;

import dev.galley.format.LimitExceededException;
import dev.galley.format.Limits;
import dev.galley.format.jsonfeed.token.TokenSource;
import java.io.StringWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Keeps JSON that the model cannot represent as text, without white space and with the original digits of numbers. */
final class RawJson {
    /** Less than the depth accepted by readers, because the value is nested in others. */
    private static final int DEPTH = Limits.DEFAULT.depth() - 8;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(Limits.DEFAULT.textLength())
                    .build())
            .build();

    private RawJson() {}

    /**
     * Returns the value at {@code tokens}, which move to the last token of that value.
     *
     * @throws LimitExceededException if the text is longer than {@code maxLength}
     */
    static String copy(TokenSource tokens, int maxLength) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            int depth = 0;
            do {
                JsonToken token = tokens.token();
                if (token == null) {
                    break;
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                write(token, tokens, out);
                if (text.getBuffer().length() > maxLength) {
                    throw new LimitExceededException("textLength", maxLength, Optional.empty());
                }
                if (depth == 0 && token != JsonToken.PROPERTY_NAME) {
                    break;
                }
                tokens.next();
            } while (true);
        }
        return escaped(text.toString());
    }

    /** Returns the string in an array of one string; null if the value is anything else. */
    static @Nullable String onlyString(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            boolean string =
                    parser.nextToken() == JsonToken.START_ARRAY && parser.nextToken() == JsonToken.VALUE_STRING;
            String only = string ? parser.getString() : null;
            return parser.nextToken() == JsonToken.END_ARRAY ? only : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static void write(JsonToken token, TokenSource tokens, JsonGenerator out) {
        switch (token) {
            case START_OBJECT -> out.writeStartObject();
            case END_OBJECT -> out.writeEndObject();
            case START_ARRAY -> out.writeStartArray();
            case END_ARRAY -> out.writeEndArray();
            case PROPERTY_NAME -> out.writeName(tokens.text());
            case VALUE_STRING -> out.writeString(tokens.text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(tokens.text());
            case VALUE_TRUE, VALUE_FALSE -> out.writeBoolean(token == JsonToken.VALUE_TRUE);
            default -> out.writeNull();
        }
    }

    /** Returns a string as JSON. */
    static String string(String value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeString(value);
        }
        return escaped(text.toString());
    }

    /** Returns a parser of the value {@code json}, before its first token. */
    static JsonParser parser(String json) {
        return FACTORY.createParser(ObjectReadContext.empty(), json);
    }

    /** Returns the text without white space; null if it is not a JSON value or nested too deeply. */
    static @Nullable String compact(String json) {
        try (JsonParser parser = parser(json)) {
            if (parser.nextToken() == null) {
                return null;
            }
            String copy = copy(new ParsedTokens(parser), Integer.MAX_VALUE);
            return parser.nextToken() == null ? copy : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    /** Checks whether {@code json} is a non-empty string. */
    static boolean isFilledString(String json) {
        String compact = compact(json);
        return compact != null && compact.startsWith("\"") && compact.length() > 2;
    }

    /** The tokens of a value that is known to be JSON. */
    private record ParsedTokens(JsonParser parser) implements TokenSource {
        @Override
        public @Nullable JsonToken next() {
            return parser.nextToken();
        }

        @Override
        public @Nullable JsonToken token() {
            return parser.currentToken();
        }

        @Override
        public String text() {
            return parser.getString();
        }
    }

    /** Escapes lone surrogates, which occur only in strings and cannot be encoded in UTF-8. */
    private static String escaped(String json) {
        if (!UnpairedSurrogates.areIn(json)) {
            return json;
        }
        StringBuilder out = new StringBuilder(json.length() + 8);
        json.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                out.append("\\u").append(Integer.toHexString(c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
