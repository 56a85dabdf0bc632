package dev.galley.cli.validate;

import dev.galley.cli.terminal.Excerpt;
import dev.galley.cli.terminal.Printable;
import dev.galley.report.ArticleReference;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Writes text for people at a terminal: each finding with its source line, and a table if there are several documents. */
final class TextReport implements ReportWriter {
    /** How many findings of each rule are shown by default. */
    static final int MAX = 3;

    private static final String RESET = "\u001B[0m";

    private final boolean colours;
    private final boolean several;
    private final int max;
    private final boolean quiet;
    private final List<String> rows = new ArrayList<>();

    TextReport(boolean colours, boolean several, int max, boolean quiet) {
        this.colours = colours;
        this.several = several;
        this.max = max;
        this.quiet = quiet;
    }

    @Override
    public String document(CheckedDocument document) {
        StringBuilder out = new StringBuilder();
        if (!quiet) {
            findings(document, out);
        }
        if (several) {
            rows.add(row(document));
        } else {
            out.append(total(document)).append('\n');
        }
        return out.toString();
    }

    /** Writes the first findings of each rule, and how many more there are. */
    private void findings(CheckedDocument document, StringBuilder out) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Severity> severities = new HashMap<>();
        for (Finding finding : document.findings()) {
            severities.putIfAbsent(finding.code(), finding.severity());
            if (counts.merge(finding.code(), 1, Integer::sum) <= max) {
                out.append(line(document.input().name(), finding)).append('\n');
                finding.location().ifPresent(place -> excerpt(document, place, out));
            }
        }
        counts.forEach((code, count) -> {
            if (count > max) {
                Severity severity = Objects.requireNonNull(severities.get(code));
                String word = coloured(severity.name().toLowerCase(Locale.ROOT), severity);
                String more = max == 0 ? counted(count, "finding") : count - max + " more, " + count + " in all";
                out.append(Printable.line(document.input().name()) + ": " + word + ": " + more + " [" + code + "]\n");
            }
        });
    }

    @Override
    public String end() {
        if (rows.isEmpty()) {
            return "";
        }
        return "\n  errors  warnings  infos  format          input\n" + String.join("\n", rows) + "\n";
    }

    private String line(String name, Finding finding) {
        String place = finding.location().map(at -> name + ":" + at).orElse(name);
        String word = finding.severity().name().toLowerCase(Locale.ROOT);
        StringBuilder rest = new StringBuilder(finding.message());
        finding.value()
                .filter(value -> !value.isEmpty())
                .ifPresent(value -> rest.append(": \"").append(value).append('"'));
        if (!finding.path().isEmpty()) {
            rest.append(" at ").append(finding.path());
        }
        finding.article()
                .map(ArticleReference::toString)
                .filter(article -> !article.isEmpty())
                .ifPresent(article -> rest.append(" in ").append(article));
        finding.hint().ifPresent(hint -> rest.append(". ").append(hint));
        rest.append(" [").append(finding.code()).append(']');
        return Printable.line(place) + ": " + coloured(word, finding.severity()) + ": "
                + Printable.line(rest.toString());
    }

    private String coloured(String word, Severity severity) {
        if (!colours) {
            return word;
        }
        String colour = switch (severity) {
            case ERROR -> "\u001B[1;31m";
            case WARNING -> "\u001B[1;33m";
            case INFO -> "\u001B[1;36m";
        };
        return colour + word + RESET;
    }

    private static void excerpt(CheckedDocument document, Location place, StringBuilder out) {
        String line = document.lines().get(place.line());
        if (line == null) {
            return;
        }
        int column = Math.max(0, Math.min(place.column() - 1, line.length()));
        Excerpt excerpt = Excerpt.of(line, column, column + 1);
        String number = String.valueOf(place.line());
        out.append("  ").append(number).append(" | ").append(excerpt.text()).append('\n');
        out.append("  ").append(" ".repeat(number.length())).append(" | ");
        out.append(excerpt.marks()).append('\n');
    }

    private static String total(CheckedDocument document) {
        String verdict = document.isValid() ? "valid" : "not valid";
        return Printable.line(document.input().name()) + ": "
                + document.format().orElse("") + ", " + verdict + ": "
                + counted(document.count(Severity.ERROR), "error") + ", "
                + counted(document.count(Severity.WARNING), "warning") + ", "
                + counted(document.count(Severity.INFO), "info");
    }

    private static String counted(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private static String row(CheckedDocument document) {
        return pad(document.count(Severity.ERROR), 8) + pad(document.count(Severity.WARNING), 10)
                + pad(document.count(Severity.INFO), 7) + "  "
                + padRight(document.format().orElse(""), 16)
                + Printable.line(document.input().name());
    }

    private static String pad(long number, int width) {
        String digits = String.valueOf(number);
        return " ".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private static String padRight(String words, int width) {
        return words + " ".repeat(Math.max(1, width - words.length()));
    }
}
