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

    /** Returns the value at {@code parser}, which moves to the last token of that value. */
    static String copy(JsonParser parser) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            copy(parser, out);
        }
        return escaped(text.toString());
    }

    /** Returns a string as JSON. */
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
            String copy = copy(parser);
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

    /** Escapes lone surrogates, which occur only in strings and cannot be encoded in UTF-8. */
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
