package dev.galley.cli.terminal;

import java.io.StringWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes JSON (RFC 8259) on one line. */
public final class JsonLine {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .characterEscapes(new Escapes())
            .build();

    private JsonLine() {}

    /**
     * Returns one JSON value followed by a line feed.
     *
     * @param content writes the value
     */
    public static String of(Consumer<JsonGenerator> content) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            content.accept(json);
        }
        return out.append('\n').toString();
    }

    /**
     * Escapes what JSON allows but other software stumbles over: U+2028 and U+2029, which many programs take for line
     * ends, and surrogates, since half of a pair cannot be encoded.
     */
    private static final class Escapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            return standardAsciiEscapesForJSON();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            boolean escaped =
                    c == '\u2028' || c == '\u2029' || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
            return escaped ? new SerializedString("\\u" + Integer.toHexString(c)) : null;
        }
    }
}
