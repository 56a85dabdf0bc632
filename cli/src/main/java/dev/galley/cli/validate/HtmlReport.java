package dev.galley.cli.validate;

import dev.galley.cli.terminal.HtmlPage;
import dev.galley.internal.markup.HtmlWriter;
import dev.galley.model.Url;
import dev.galley.report.ArticleReference;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Writes a self-contained HTML page: counts by rule, the findings, and the source with highlights. */
final class HtmlReport implements ReportWriter {
    private static final int MAX_LINE = 500;
    /** How many findings of each rule are shown in each document, so that the page stays readable. */
    private static final int MAX_FINDINGS = 20;
    /** Up to this number of lines, the whole source of a document is shown; of a longer one, the lines around findings. */
    private static final int MAX_SOURCE = 300;

    private static final int CONTEXT = 2;

    private static final String STYLE = """
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
            table { border-collapse: collapse; } td, th { padding: .2rem 1rem .2rem 0; text-align: left; }
            .document, .both { display: grid; gap: 2rem; grid-template-columns: minmax(0, 1fr); }
            @media (min-width: 60rem) { .both { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
            @media (max-width: 30rem) { body { margin: 1rem auto; padding: 0 .5rem; } td, th { padding-right: .5rem; overflow-wrap: anywhere; } }
            .findings { list-style: none; padding: 0; } .findings li { border-left: .3rem solid; margin: 0 0 1rem; padding: 0 0 0 .7rem; }
            .error { border-color: #b00020; } .warning { border-color: #b26a00; } .info { border-color: #00629b; }
            .findings b { text-transform: uppercase; font-size: .8rem; }
            pre { background: #f6f6f4; overflow: auto; padding: .5rem 0; margin: 0; } pre span { display: block; padding: 0 .7rem; }
            pre i { color: #777; display: inline-block; font-style: normal; min-width: 3.5rem; user-select: none; }
            pre .error { background: #fbdadf; } pre .warning { background: #fdebcd; } pre .info { background: #dceefa; }
            mark { background: #b00020; color: #fff; } code { overflow-wrap: anywhere; }
            """;

    private final HtmlWriter html = new HtmlWriter();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<Row> rows = new ArrayList<>();

    /** The line of a document in the index. */
    private record Row(String name, String anchor, long errors, long warnings, long infos) {}

    @Override
    public String begin() {
        HtmlPage.start("Galley: findings", "Findings", STYLE, html);
        html.start("p").start("a").attribute("href", "#summary").text("Summary and index");
        html.end().end().newline();
        return html.take();
    }

    @Override
    public String end() {
        html.start("section").attribute("id", "summary").newline();
        html.element("h2", "Summary").newline();
        writeIndex();
        writeCounts(counts);
        html.end().newline();
        return html.end().newline().take();
    }

    private void writeIndex() {
        html.start("table").start("tr");
        List.of("Document", "Errors", "Warnings", "Infos").forEach(word -> html.element("th", word));
        html.end().newline();
        for (Row row : rows) {
            html.start("tr").start("td").start("a").attribute("href", "#" + row.anchor());
            html.text(row.name()).end().end();
            html.element("td", row.errors()).element("td", row.warnings()).element("td", row.infos());
            html.end().newline();
        }
        html.end().newline();
    }

    @Override
    public String document(CheckedDocument document) {
        String anchor = "d" + rows.size();
        rows.add(new Row(
                document.input().name(),
                anchor,
                document.count(Severity.ERROR),
                document.count(Severity.WARNING),
                document.count(Severity.INFO)));
        html.start("section")
                .attribute("class", "document")
                .attribute("id", anchor)
                .newline();
        html.element("h2", document.input().name()).newline();
        String verdict = document.isValid() ? "valid" : "not valid";
        html.element("p", document.format().orElse("") + ", " + verdict).newline();
        Map<String, Integer> own = new TreeMap<>();
        document.findings().forEach(finding -> own.merge(finding.code(), 1, Integer::sum));
        own.forEach((code, count) -> counts.merge(code, count, Integer::sum));
        writeCounts(own);
        List<Finding> shown = shown(document.findings());
        html.start("div").attribute("class", "both").newline();
        writeFindings(document, shown);
        writeSource(document, shown);
        html.end().newline();
        return html.end().newline().take();
    }

    /** Returns the first findings of each rule. */
    private static List<Finding> shown(List<Finding> findings) {
        Map<String, Integer> seen = new HashMap<>();
        return findings.stream()
                .filter(finding -> seen.merge(finding.code(), 1, Integer::sum) <= MAX_FINDINGS)
                .toList();
    }

    private void writeCounts(Map<String, Integer> counts) {
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

    private void writeFindings(CheckedDocument document, List<Finding> shown) {
        int hidden = document.findings().size() - shown.size();
        if (hidden > 0) {
            html.element("p", hidden + " more findings of the same rules are only counted")
                    .newline();
        }
        html.start("ol").attribute("class", "findings").newline();
        shown.forEach(finding -> writeFinding(document, finding));
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
        finding.article().ifPresent(this::writeArticle);
        html.end().newline();
    }

    /** Writes headline and address of an article. Only an address on the web becomes a link. */
    private void writeArticle(ArticleReference article) {
        if (article.headline().isEmpty() && article.url().isEmpty()) {
            return;
        }
        html.element("br").text("in ");
        article.headline().ifPresent(words -> html.element("cite", words).text(" "));
        article.url().ifPresent(url -> {
            if (new Url(url).isWeb()) {
                html.start("a")
                        .attribute("href", url)
                        .attribute("rel", "noreferrer")
                        .text(url)
                        .end();
            } else {
                html.element("code", url);
            }
        });
    }

    private void writeSource(CheckedDocument document, List<Finding> shown) {
        NavigableMap<Integer, Finding> worst = worstByLine(shown);
        boolean all = document.lines().size() <= MAX_SOURCE;
        html.start("pre");
        int before = 0;
        for (Map.Entry<Integer, String> line : document.lines().entrySet()) {
            int number = line.getKey();
            Integer next = worst.ceilingKey(number - CONTEXT);
            if (!all && (next == null || next > number + CONTEXT)) {
                continue;
            }
            if (number != before + 1) {
                html.element("span", "…");
            }
            before = number;
            writeLine(document, number, line.getValue(), Optional.ofNullable(worst.get(number)));
        }
        html.end().newline();
    }

    private static NavigableMap<Integer, Finding> worstByLine(List<Finding> findings) {
        NavigableMap<Integer, Finding> worst = new TreeMap<>();
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
        html.element(
                "i",
                number
                        + worst.map(finding -> " " + word(finding.severity()).charAt(0))
                                .orElse(""));
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
