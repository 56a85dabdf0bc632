package dev.galley.format.jsonfeed;

import dev.galley.format.spi.Field;
import java.io.OutputStream;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** Writes JSON as UTF-8. The output is always well-formed: lone surrogates are replaced with U+FFFD and reported. */
final class JsonOutput {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private final JsonGenerator generator;
    private boolean replaced;

    JsonOutput(OutputStream out, boolean indented) {
        generator = FACTORY.createGenerator(indented ? new Indented() : ObjectWriteContext.empty(), out);
    }

    void startObject() {
        generator.writeStartObject();
    }

    void startObject(String name) {
        generator.writeObjectPropertyStart(name);
    }

    void endObject() {
        generator.writeEndObject();
    }

    void startArray(String name) {
        generator.writeArrayPropertyStart(name);
    }

    void endArray() {
        generator.writeEndArray();
    }

    void string(String name, String value) {
        generator.writeStringProperty(name, clean(value));
    }

    void string(String value) {
        generator.writeString(clean(value));
    }

    void bool(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
    }

    void number(String name, long value) {
        generator.writeNumberProperty(name, value);
    }

    /** Writes the number without an exponent. */
    void number(String name, BigDecimal value) {
        generator.writeName(name);
        generator.writeNumber(value.toPlainString());
    }

    /** Writes a member with {@code json}, which must be one JSON value. */
    void raw(String name, String json) {
        generator.writeName(clean(name));
        generator.writeRawValue(json);
    }

    /** Returns whether characters have been replaced since the last call. */
    boolean takeReplaced() {
        boolean taken = replaced;
        replaced = false;
        return taken;
    }

    /** Reports characters that have been replaced since the last call. */
    void reportReplaced(Field field) {
        if (takeReplaced()) {
            field.replaced("UTF-8");
        }
    }

    void flush() {
        generator.flush();
    }

    private String clean(String value) {
        if (!UnpairedSurrogates.areIn(value)) {
            return value;
        }
        replaced = true;
        return UnpairedSurrogates.replaced(value);
    }

    /** Indents with two spaces and a line feed on every system, so that the same feed results in the same bytes. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }
    }
}
