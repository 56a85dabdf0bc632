package dev.galley.cli.terminal;

import dev.galley.report.ArticleReference;
import dev.galley.report.Finding;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Writes findings as JSON objects: {@code {code, severity, path, line, column, value, message, hint, headline, url}}. */
public final class FindingJson {
    private FindingJson() {}

    /** Writes the members of the object, which has been started. */
    public static void members(Finding finding, JsonGenerator json) {
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
        finding.article()
                .flatMap(ArticleReference::headline)
                .ifPresent(words -> json.writeStringProperty("headline", words));
        finding.article().flatMap(ArticleReference::url).ifPresent(url -> json.writeStringProperty("url", url));
    }
}
