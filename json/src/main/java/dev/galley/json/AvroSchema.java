package dev.galley.json;

import java.io.StringWriter;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Writes shapes of the model as schemas of Apache Avro 1.12. Records are in the namespace {@code dev.galley} and have a field for
 * each property. What may be absent is a union with {@code null}; dates are {@code timestamp-micros}.
 *
 * <pre>{@code
 * String schema = AvroSchema.of(ModelShape.article(JsonOptions.DEFAULT));
 * }</pre>
 */
public final class AvroSchema {
    private static final String NAMESPACE = "dev.galley";

    private final JsonGenerator out;
    /** The records written so far; later occurrences are their names. */
    private final Set<String> defined = new HashSet<>();

    private AvroSchema(JsonGenerator out) {
        this.out = out;
    }

    /** Returns the schema of {@code shape}, as JSON. */
    public static String of(ModelShape shape) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JsonDocument.WRITING.createGenerator(ObjectWriteContext.empty(), text)) {
            new AvroSchema(out).write(shape);
        }
        return text.toString();
    }

    private void write(ModelShape shape) {
        switch (shape.kind()) {
            case STRING -> out.writeString("string");
            case BOOLEAN -> out.writeString("boolean");
            case INTEGER -> out.writeString("int");
            case LONG -> out.writeString("long");
            case DOUBLE -> out.writeString("double");
            case TIMESTAMP -> {
                out.writeStartObject();
                out.writeStringProperty("type", "long");
                out.writeStringProperty("logicalType", "timestamp-micros");
                out.writeEndObject();
            }
            case LIST -> {
                out.writeStartObject();
                out.writeStringProperty("type", "array");
                out.writeName("items");
                write(shape.element());
                out.writeEndObject();
            }
            case STRUCT -> {
                if (defined.add(shape.name())) {
                    record(shape);
                } else {
                    out.writeString(NAMESPACE + "." + shape.name());
                }
            }
        }
    }

    private void record(ModelShape shape) {
        out.writeStartObject();
        out.writeStringProperty("type", "record");
        out.writeStringProperty("name", shape.name());
        out.writeStringProperty("namespace", NAMESPACE);
        out.writeName("fields");
        out.writeStartArray();
        for (ModelShape.Field field : shape.fields()) {
            out.writeStartObject();
            out.writeStringProperty("name", field.name());
            out.writeName("type");
            if (field.isRequired()) {
                write(field.shape());
            } else {
                out.writeStartArray();
                out.writeString("null");
                write(field.shape());
                out.writeEndArray();
                out.writeName("default");
                out.writeNull();
            }
            if (field.shape().kind() == ModelShape.Kind.LIST) {
                out.writeName("default");
                out.writeStartArray();
                out.writeEndArray();
            }
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
