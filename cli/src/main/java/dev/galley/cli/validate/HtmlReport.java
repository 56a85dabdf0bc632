package dev.galley.cli.validate;

import dev.galley.internal.markup.HtmlText;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One page that needs nothing beside itself: counts by rule, findings, and the source with marks. */
final class HtmlReport implements ReportWriter {
    private static final int MAX_LINE = 2_000;

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Galley: findings</title>
            <style>
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
            table { border-collapse: collapse; } td, th { padding: .2rem 1rem .2rem 0; text-align: left; }
            .document { display: grid; gap: 2rem; } @media (min-width: 60rem) { .both { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; } }
            .findings { list-style: none; padding: 0; } .findings li { border-left: .3rem solid; margin: 0 0 1rem; padding: 0 0 0 .7rem; }
            .error { border-color: #b00020; } .warning { border-color: #b26a00; } .info { border-color: #00629b; }
            .findings b { text-transform: uppercase; font-size: .8rem; }
            pre { background: #f6f6f4; overflow: auto; padding: .5rem 0; margin: 0; } pre span { display: block; padding: 0 .7rem; }
            pre i { color: #777; display: inline-block; font-style: normal; min-width: 3.5rem; user-select: none; }
            pre .error { background: #fbdadf; } pre .warning { background: #fdebcd; } pre .info { background: #dceefa; }
            mark { background: #b00020; color: #fff; } code { overflow-wrap: anywhere; }
            </style>
            <h1>Findings</h1>
            """;

    @Override
    public String begin() {
        return HEAD;
    }

    @Override
    public String end() {
        return "</html>\n";
    }

    @Override
    public String document(CheckedDocument document) {
        StringBuilder out = new StringBuilder("<section class=\"document\">\n<h2>");
        out.append(escape(document.input().name())).append("</h2>\n<p>");
        out.append(escape(document.format().orElse(""))).append(document.isValid() ? ", valid" : ", not valid");
        out.append("</p>\n");
        counts(document.findings(), out);
        out.append("<div class=\"both\">\n");
        findings(document, out);
        source(document, out);
        return out.append("</div>\n</section>\n").toString();
    }

    private static void counts(List<Finding> findings, StringBuilder out) {
        Map<String, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(finding.code(), 1, Integer::sum));
        out.append("<table><tr><th>Rule<th>Findings\n");
        counts.forEach((code, count) -> out.append("<tr><td><code>")
                .append(escape(code))
                .append("</code><td>")
                .append(count)
                .append('\n'));
        out.append("</table>\n");
    }

    private static void findings(CheckedDocument document, StringBuilder out) {
        out.append("<ol class=\"findings\">\n");
        for (Finding finding : document.findings()) {
            String severity = word(finding.severity());
            out.append("<li class=\"")
                    .append(severity)
                    .append("\"><b>")
                    .append(severity)
                    .append("</b> ");
            finding.location()
                    .ifPresent(place -> out.append("<a href=\"#")
                            .append(anchor(document, place.line()))
                            .append("\">line ")
                            .append(place.line())
                            .append("</a> "));
            if (!finding.path().isEmpty()) {
                out.append("<code>").append(escape(finding.path())).append("</code> ");
            }
            out.append("<code>")
                    .append(escape(finding.code()))
                    .append("</code><br>")
                    .append(escape(finding.message()));
            finding.value()
                    .filter(value -> !value.isEmpty())
                    .ifPresent(
                            value -> out.append(": <q>").append(escape(value)).append("</q>"));
            finding.hint().ifPresent(hint -> out.append("<br>").append(escape(hint)));
            out.append("\n");
        }
        out.append("</ol>\n");
    }

    private static void source(CheckedDocument document, StringBuilder out) {
        Map<Integer, Finding> worst = new TreeMap<>();
        for (Finding finding : document.findings()) {
            finding.location()
                    .ifPresent(place -> worst.merge(
                            place.line(), finding, (a, b) -> a.severity().compareTo(b.severity()) >= 0 ? a : b));
        }
        out.append("<pre>");
        int before = 0;
        for (Map.Entry<Integer, String> line : document.lines().entrySet()) {
            int number = line.getKey();
            out.append(number == before + 1 ? "" : "<span>…</span>");
            before = number;
            Finding finding = worst.get(number);
            out.append("<span id=\"").append(anchor(document, number)).append('"');
            if (finding != null) {
                out.append(" class=\"").append(word(finding.severity())).append('"');
            }
            out.append("><i>").append(number).append("</i>");
            int column = finding == null
                    ? -1
                    : finding.location().map(Location::column).orElse(0) - 1;
            marked(line.getValue(), column, out);
            out.append("</span>");
        }
        out.append("</pre>\n");
    }

    /** The line, or as much of a long one as stands around the place, with a mark at the place. */
    private static void marked(String line, int column, StringBuilder out) {
        int start = Math.max(0, Math.min(column, line.length()) - MAX_LINE / 2);
        int end = Math.min(line.length(), start + MAX_LINE);
        out.append(start > 0 ? "…" : "");
        if (column < start || column >= end) {
            out.append(escape(line.substring(start, end)));
        } else {
            int next = line.offsetByCodePoints(column, 1);
            out.append(escape(line.substring(start, column))).append("<mark>");
            out.append(escape(line.substring(column, next))).append("</mark>");
            out.append(escape(line.substring(next, Math.max(next, end))));
        }
        out.append(end < line.length() ? "…" : "");
    }

    private static String anchor(CheckedDocument document, int line) {
        return "l" + Integer.toHexString(document.input().name().hashCode()) + "-" + line;
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String escape(String words) {
        return HtmlText.escape(words);
    }
}
