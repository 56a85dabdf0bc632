package dev.galley.cli.validate;

import dev.galley.cli.terminal.HtmlPage;
import dev.galley.internal.markup.HtmlWriter;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes a self-contained HTML page: counts by rule, the findings, and the source with highlights. */
final class HtmlReport implements ReportWriter {
    private static final int MAX_LINE = 2_000;

    private static final String STYLE = """
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
            """;

    private final HtmlWriter html = new HtmlWriter();

    @Override
    public String begin() {
        HtmlPage.start("Galley: findings", "Findings", STYLE, html);
        return html.take();
    }

    @Override
    public String end() {
        return html.end().newline().take();
    }

    @Override
    public String document(CheckedDocument document) {
        html.start("section").attribute("class", "document").newline();
        html.element("h2", document.input().name()).newline();
        String verdict = document.isValid() ? "valid" : "not valid";
        html.element("p", document.format().orElse("") + ", " + verdict).newline();
        writeCounts(document.findings());
        html.start("div").attribute("class", "both").newline();
        writeFindings(document);
        writeSource(document);
        html.end().newline();
        return html.end().newline().take();
    }

    private void writeCounts(List<Finding> findings) {
        Map<String, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(finding.code(), 1, Integer::sum));
        html.start("table")
                .start("tr")
                .element("th", "Rule")
                .element("th", "Findings")
                .end()
                .newline();
        counts.forEach((code, count) -> {
            html.start("tr").start("td").element("code", code).end();
            html.element("td", count).end().newline();
        });
        html.end().newline();
    }

    private void writeFindings(CheckedDocument document) {
        html.start("ol").attribute("class", "findings").newline();
        document.findings().forEach(finding -> writeFinding(document, finding));
        html.end().newline();
    }

    private void writeFinding(CheckedDocument document, Finding finding) {
        String severity = word(finding.severity());
        html.start("li").attribute("class", severity).element("b", severity).text(" ");
        finding.location().ifPresent(place -> {
            html.start("a").attribute("href", "#" + anchor(document, place.line()));
            html.text("line " + place.line()).end().text(" ");
        });
        if (!finding.path().isEmpty()) {
            html.element("code", finding.path()).text(" ");
        }
        html.element("code", finding.code()).element("br").text(finding.message());
        finding.value()
                .filter(value -> !value.isEmpty())
                .ifPresent(value -> html.text(": ").element("q", value));
        finding.hint().ifPresent(hint -> html.element("br").text(hint));
        html.end().newline();
    }

    private void writeSource(CheckedDocument document) {
        Map<Integer, Finding> worst = worstByLine(document.findings());
        html.start("pre");
        int before = 0;
        for (Map.Entry<Integer, String> line : document.lines().entrySet()) {
            int number = line.getKey();
            if (number != before + 1) {
                html.element("span", "…");
            }
            before = number;
            writeLine(document, number, line.getValue(), Optional.ofNullable(worst.get(number)));
        }
        html.end().newline();
    }

    private static Map<Integer, Finding> worstByLine(List<Finding> findings) {
        Map<Integer, Finding> worst = new TreeMap<>();
        for (Finding finding : findings) {
            finding.location()
                    .ifPresent(place -> worst.merge(
                            place.line(), finding, (a, b) -> a.severity().compareTo(b.severity()) >= 0 ? a : b));
        }
        return worst;
    }

    private void writeLine(CheckedDocument document, int number, String line, Optional<Finding> worst) {
        html.start("span").attribute("id", anchor(document, number));
        worst.ifPresent(finding -> html.attribute("class", word(finding.severity())));
        html.element("i", number);
        int column = worst.flatMap(Finding::location).map(Location::column).orElse(0) - 1;
        writeMarked(line, column);
        html.end();
    }

    /** Writes the line, or the part of a long line around the column, and highlights the character at the column. */
    private void writeMarked(String line, int column) {
        int start = Math.max(0, Math.min(column, line.length()) - MAX_LINE / 2);
        int end = Math.min(line.length(), start + MAX_LINE);
        html.text(start > 0 ? "…" : "");
        if (column < start || column >= end) {
            html.text(line.substring(start, end));
        } else {
            int next = line.offsetByCodePoints(column, 1);
            html.text(line.substring(start, column)).element("mark", line.substring(column, next));
            html.text(line.substring(next, Math.max(next, end)));
        }
        html.text(end < line.length() ? "…" : "");
    }

    private static String anchor(CheckedDocument document, int line) {
        return "l" + Integer.toHexString(document.input().name().hashCode()) + "-" + line;
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
