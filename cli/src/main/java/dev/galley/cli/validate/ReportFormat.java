package dev.galley.cli.validate;

import dev.galley.cli.usage.EnumOption;

/** The formats in which {@code galley validate} can write its findings. */
enum ReportFormat {
    /** Text for people at a terminal. */
    TEXT,
    /** One JSON object per line and input. */
    JSON,
    /** SARIF 2.1.0, which code hosts and editors display. */
    SARIF,
    /** A self-contained HTML page. */
    HTML;

    /**
     * Creates a writer for this format.
     *
     * @param max how many findings of each rule are shown in text
     * @param quiet whether text has only the numbers of findings
     */
    ReportWriter writer(boolean colours, boolean several, int max, boolean quiet) {
        return switch (this) {
            case TEXT -> new TextReport(colours, several, max, quiet);
            case JSON -> new JsonReport();
            case SARIF -> new SarifReport();
            case HTML -> new HtmlReport();
        };
    }

    /** The argument of {@code --format}. */
    static final class Option extends EnumOption<ReportFormat> {
        Option() {
            super(ReportFormat.class);
        }
    }
}
