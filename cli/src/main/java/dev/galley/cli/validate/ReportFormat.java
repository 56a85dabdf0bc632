package dev.galley.cli.validate;

import java.util.Locale;

/** How {@code galley validate} writes what it found. */
enum ReportFormat {
    /** For people at a terminal. */
    TEXT,
    /** One JSON object per input and line. */
    JSON,
    /** SARIF 2.1.0, which code hosts and editors show. */
    SARIF,
    /** A page of its own, to read and to send on. */
    HTML;

    String optionName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A writer of this format. */
    ReportWriter writer(boolean colours, boolean several) {
        return switch (this) {
            case TEXT -> new TextReport(colours, several);
            case JSON -> new JsonReport();
            case SARIF -> new SarifReport();
            case HTML -> new HtmlReport();
        };
    }
}
