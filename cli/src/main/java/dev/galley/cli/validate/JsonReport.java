package dev.galley.cli.validate;

import dev.galley.cli.terminal.JsonLine;
import dev.galley.report.Finding;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Writes one JSON object per line and input: {@code {input, format, valid, findings}}. */
final class JsonReport implements ReportWriter {
    @Override
    public String document(CheckedDocument document) {
        return JsonLine.of(json -> {
            json.writeStartObject();
            json.writeStringProperty("input", document.input().name());
            document.format().ifPresent(format -> json.writeStringProperty("format", format));
            json.writeBooleanProperty("valid", document.isValid());
            json.writeArrayPropertyStart("findings");
            document.findings().forEach(finding -> write(finding, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(Finding finding, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", finding.code());
        json.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("path", finding.path());
        finding.location().ifPresent(place -> {
            json.writeNumberProperty("line", place.line());
            json.writeNumberProperty("column", place.column());
        });
        finding.value().ifPresent(value -> json.writeStringProperty("value", value));
        json.writeStringProperty("message", finding.message());
        finding.hint().ifPresent(hint -> json.writeStringProperty("hint", hint));
        json.writeEndObject();
    }
}
