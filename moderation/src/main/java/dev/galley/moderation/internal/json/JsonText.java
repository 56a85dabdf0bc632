package dev.galley.moderation.internal.json;

import java.io.StringWriter;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/**
 * Writes JSON: maps as objects in iteration order, iterables as arrays, and strings, numbers and booleans. A lone
 * surrogate is written as an escape, so that the text can be encoded and the string is read back unchanged.
 */
public final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** Returns the value with one value per line and a line feed at the end. */
    public static String pretty(Object value) {
        return text(value, new Indented()) + "\n";
    }

    /** Returns the value on one line, without a line feed. */
    public static String line(Object value) {
        return text(value, ObjectWriteContext.empty());
    }

    private static String text(Object value, ObjectWriteContext context) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(context, out)) {
            write(value, generator);
        }
        return escaped(out.toString());
    }

    private static void write(Object value, JsonGenerator to) {
        if (value instanceof Map<?, ?> members) {
            to.writeStartObject();
            members.forEach((name, member) -> {
                to.writeName((String) name);
                write(member, to);
            });
            to.writeEndObject();
        } else if (value instanceof Iterable<?> elements) {
            to.writeStartArray();
            elements.forEach(element -> write(element, to));
            to.writeEndArray();
        } else if (value instanceof String string) {
            to.writeString(string);
        } else if (value instanceof Boolean flag) {
            to.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            to.writeNumber(number);
        } else if (value instanceof Long number) {
            to.writeNumber(number);
        } else if (value instanceof Double number) {
            to.writeNumber(number);
        } else {
            throw new IllegalArgumentException("No JSON for " + value.getClass());
        }
    }

    private static String escaped(String json) {
        StringBuilder out = null;
        int copied = 0;
        for (int i = 0; i < json.length(); i += Character.charCount(json.codePointAt(i))) {
            int c = json.codePointAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                out = out == null ? new StringBuilder(json.length() + 16) : out;
                out.append(json, copied, i).append("\\u").append(Integer.toHexString(c));
                copied = i + 1;
            }
        }
        return out == null ? json : out.append(json, copied, json.length()).toString();
    }

    /** Indents by two spaces with a line feed on every system, so that equal values produce equal texts. */
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
