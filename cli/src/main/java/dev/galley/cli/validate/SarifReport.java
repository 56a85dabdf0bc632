package dev.galley.cli.validate;

import dev.galley.cli.io.Input;
import dev.galley.cli.terminal.JsonText;
import dev.galley.cli.terminal.VersionProvider;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** All findings as one log of the Static Analysis Results Interchange Format, version 2.1.0. */
final class SarifReport implements ReportWriter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final List<Object> results = new ArrayList<>();
    private final TreeSet<String> codes = new TreeSet<>();

    @Override
    public String document(CheckedDocument document) {
        for (Finding finding : document.findings()) {
            codes.add(finding.code());
            results.add(result(document.input(), finding));
        }
        return "";
    }

    @Override
    public String end() {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Galley");
        VersionProvider.version()
                .ifPresent(version -> driver.put("version", version));
        driver.put("rules", codes.stream().map(code -> Map.of("id", code)).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", results);
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return JsonText.of(log) + "\n";
    }

    private static Map<String, Object> result(Input input, Finding finding) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.code());
        result.put("level", level(finding.severity()));
        String hint = finding.hint().map(advice -> ". " + advice).orElse("");
        result.put("message", Map.of("text", finding.message() + hint));
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", Map.of("uri", uri(input)));
        finding.location().ifPresent(place -> {
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("startLine", place.line());
            region.put("startColumn", Math.max(1, place.column()));
            physical.put("region", region);
        });
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("physicalLocation", physical);
        if (!finding.path().isEmpty()) {
            location.put("logicalLocations", List.of(Map.of("fullyQualifiedName", finding.path())));
        }
        result.put("locations", List.of(location));
        finding.value().ifPresent(value -> result.put("properties", Map.of("value", value)));
        return result;
    }

    /** A relative path stays relative, so that it is found in another checkout too. */
    private static String uri(Input input) {
        if (input.isStandardInput()) {
            return "stdin";
        }
        String absolute = input.path().toUri().getRawPath();
        String here = Path.of("").toUri().getRawPath();
        boolean below = !input.path().isAbsolute() && absolute.startsWith(here);
        return below ? absolute.substring(here.length()) : input.path().toUri().toString();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
