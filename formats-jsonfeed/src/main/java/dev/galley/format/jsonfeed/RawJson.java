package dev.galley.format.jsonfeed;

import dev.galley.format.Limits;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** JSON that has no place in the model, kept as text: without white space, and each number with the digits it had. */
final class RawJson {
    /** Less deep than what a reader takes, for the value stands inside others. */
    private static final int DEPTH = Limits.DEFAULT.depth() - 8;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(Limits.DEFAULT.textLength())
                    .build())
            .build();

    private RawJson() {}

    /** The value that {@code parser} is at; the parser is at its last token then. */
    static String copy(JsonParser parser) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            copy(parser, out);
        }
        return escaped(text.toString());
    }

    /** A string as JSON. */
    static String string(String value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeString(value);
        }
        return escaped(text.toString());
    }

    private static void copy(JsonParser parser, JsonGenerator out) {
        int depth = 0;
        while (true) {
            JsonToken token = parser.currentToken();
            if (token != null && token.isNumeric()) {
                out.writeNumber(parser.getString());
            } else {
                out.copyCurrentEvent(parser);
            }
            depth += token == null ? 0 : token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth == 0 && token != JsonToken.PROPERTY_NAME) {
                return;
            }
            parser.nextToken();
        }
    }

    /** The text without white space, or null where it is no JSON value or too deep a one. */
    static @Nullable String compact(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() == null) {
                return null;
            }
            String copy = copy(parser);
            return parser.nextToken() == null ? copy : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    /** Whether {@code json} is a string that is not empty. */
    static boolean isFilledString(String json) {
        String compact = compact(json);
        return compact != null && compact.startsWith("\"") && compact.length() > 2;
    }

    /** Lone surrogates, which stand in strings only and which UTF-8 cannot hold, as JSON's escapes. */
    private static String escaped(String json) {
        if (JsonOutput.isWhole(json)) {
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
