package dev.galley.cli.validate;

import dev.galley.cli.terminal.JsonText;
import dev.galley.report.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One JSON object per input and line: {@code {input, format, valid, findings}}. */
final class JsonReport implements ReportWriter {
    @Override
    public String document(CheckedDocument document) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("input", document.input().name());
        document.format().ifPresent(format -> object.put("format", format));
        object.put("valid", document.isValid());
        List<Map<String, Object>> findings =
                document.findings().stream().map(JsonReport::object).toList();
        object.put("findings", findings);
        return JsonText.of(object) + "\n";
    }

    private static Map<String, Object> object(Finding finding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("code", finding.code());
        object.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        object.put("path", finding.path());
        finding.location().ifPresent(place -> {
            object.put("line", place.line());
            object.put("column", place.column());
        });
        finding.value().ifPresent(value -> object.put("value", value));
        object.put("message", finding.message());
        finding.hint().ifPresent(hint -> object.put("hint", hint));
        return object;
    }
}
