package dev.galley.cli.validate;

import dev.galley.cli.io.Input;
import dev.galley.cli.terminal.JsonLine;
import dev.galley.cli.usage.VersionProvider;
import dev.galley.report.ArticleReference;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.RuleDescription;
import dev.galley.report.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;

/** Writes all findings as one log in the Static Analysis Results Interchange Format, version 2.1.0. */
final class SarifReport implements ReportWriter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final List<Result> results = new ArrayList<>();
    private final TreeSet<String> codes = new TreeSet<>();

    /** A finding and the document it was found in. */
    private record Result(String uri, Finding finding) {}

    @Override
    public String document(CheckedDocument document) {
        for (Finding finding : document.findings()) {
            codes.add(finding.code());
            results.add(new Result(uri(document.input()), finding));
        }
        return "";
    }

    @Override
    public String end() {
        return JsonLine.of(json -> {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            json.writeObjectPropertyStart("tool");
            writeDriver(json);
            json.writeEndObject();
            json.writeStringProperty("columnKind", "utf16CodeUnits");
            json.writeArrayPropertyStart("results");
            results.forEach(result -> write(result, json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void writeDriver(JsonGenerator json) {
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Galley");
        VersionProvider.version().ifPresent(version -> json.writeStringProperty("version", version));
        json.writeArrayPropertyStart("rules");
        InstalledRules rules = InstalledRules.load();
        codes.forEach(code -> writeRule(code, rules.of(code), json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeRule(String code, Optional<RuleDescription> rule, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", code);
        rule.ifPresent(description -> {
            json.writeName("fullDescription");
            writeObject(json, "text", description.about());
            StringBuilder help = new StringBuilder(description.about());
            description.bad().ifPresent(bad -> help.append("\n\nWrong: ").append(bad));
            description.good().ifPresent(good -> help.append("\n\nRight: ").append(good));
            help.append("\n\nSource: ").append(description.source());
            json.writeObjectPropertyStart("help");
            json.writeStringProperty("text", help.toString().replace("`", ""));
            json.writeStringProperty("markdown", help.toString());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private static void write(Result result, JsonGenerator json) {
        Finding finding = result.finding();
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.code());
        json.writeStringProperty("level", level(finding.severity()));
        json.writeName("message");
        writeObject(
                json,
                "text",
                finding.message() + finding.hint().map(hint -> ". " + hint).orElse(""));
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeName("artifactLocation");
        writeObject(json, "uri", result.uri());
        finding.location().ifPresent(place -> writeRegion(place, json));
        json.writeEndObject();
        if (!finding.path().isEmpty()) {
            json.writeArrayPropertyStart("logicalLocations");
            writeObject(json, "fullyQualifiedName", finding.path());
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
        writeProperties(finding, json);
        json.writeEndObject();
    }

    /** Writes the offending value, and headline and address of the article, if there are any. */
    private static void writeProperties(Finding finding, JsonGenerator json) {
        Map<String, String> properties = new LinkedHashMap<>();
        finding.value().ifPresent(value -> properties.put("value", value));
        finding.article().flatMap(ArticleReference::headline).ifPresent(words -> properties.put("headline", words));
        finding.article().flatMap(ArticleReference::url).ifPresent(url -> properties.put("url", url));
        if (!properties.isEmpty()) {
            json.writeObjectPropertyStart("properties");
            properties.forEach(json::writeStringProperty);
            json.writeEndObject();
        }
    }

    private static void writeRegion(Location place, JsonGenerator json) {
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", place.line());
        json.writeNumberProperty("startColumn", Math.max(1, place.column()));
        json.writeEndObject();
    }

    /** Writes an object with a single member. */
    private static void writeObject(JsonGenerator json, String name, String value) {
        json.writeStartObject();
        json.writeStringProperty(name, value);
        json.writeEndObject();
    }

    /** Returns the reference to an input. A relative path stays relative, so that it also works in another checkout. */
    private static String uri(Input input) {
        if (!input.isFile()) {
            return input.isStandardInput() ? "stdin" : input.name();
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
