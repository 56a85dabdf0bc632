package dev.galley.cli.validate;

import dev.galley.cli.terminal.FindingJson;
import dev.galley.cli.terminal.JsonLine;
import dev.galley.report.Finding;
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
        FindingJson.members(finding, json);
        json.writeEndObject();
    }
}
