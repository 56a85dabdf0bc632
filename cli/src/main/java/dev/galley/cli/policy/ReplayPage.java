package dev.galley.cli.policy;

import dev.galley.cli.terminal.HtmlPage;
import dev.galley.internal.markup.HtmlWriter;
import dev.galley.model.Text;
import dev.galley.moderation.Decision;
import dev.galley.moderation.submission.Verdict;
import dev.galley.moderation.trial.Confusion;
import dev.galley.moderation.trial.Performance;
import dev.galley.moderation.trial.ReplayReport;
import dev.galley.moderation.trial.RuleEffect;
import dev.galley.moderation.trial.Transition;
import dev.galley.moderation.trial.TransitionExample;
import java.util.List;
import java.util.Locale;

/** Writes a replay as a self-contained HTML page: verdicts, measures, the threshold curve and examples. */
final class ReplayPage {
    private static final int EXCERPT = 300;

    private static final String STYLE = """
            :root { color-scheme: light dark; --line: #8888; --before: #8a8f98; --after: #0b6bcb; --quiet: #6b7078; }
            @media (prefers-color-scheme: dark) { :root { --after: #6cb3ff; --quiet: #9aa0a8; } }
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
            table { border-collapse: collapse; margin: 0 0 1rem; } th, td { border-bottom: 1px solid var(--line); padding: .25rem .8rem; text-align: right; }
            th:first-child, td:first-child { text-align: left; } figure { margin: 0 0 2rem; } svg { max-width: 100%; height: auto; }
            svg text { fill: currentColor; font-size: 12px; } .before { fill: var(--before); } .after { fill: var(--after); }
            .curve { fill: none; stroke-width: 2; } .curve.before { stroke: var(--before); } .curve.after { stroke: var(--after); } .axis { stroke: var(--line); }
            blockquote { border-left: .3rem solid var(--line); margin: .5rem 0; padding: 0 .8rem; white-space: pre-wrap; overflow-wrap: anywhere; }
            dl { margin: .3rem 0 1rem; } dt { color: var(--quiet); float: left; clear: left; width: 4rem; } dd { margin: 0 0 0 4.5rem; white-space: pre-line; }
            """;

    private final ReplayReport report;
    private final HtmlWriter html = new HtmlWriter();

    private ReplayPage(ReplayReport report) {
        this.report = report;
    }

    /** Returns the page. */
    static String of(ReplayReport report) {
        return new ReplayPage(report).write();
    }

    private String write() {
        HtmlPage.start("Galley: replay", "Replay", STYLE, html);
        html.element("p", report.comments() + " comments, " + report.changed() + " decided differently.")
                .newline();
        html.start("dl").element("dt", "Before").element("dd", name(report.before()));
        html.element("dt", "After")
                .element("dd", name(report.after()))
                .newline()
                .end()
                .newline();
        html.element("h2", "Verdicts").newline();
        VerdictChart.write(report, html);
        writeVerdicts();
        if (report.after().confusion().labelled() > 0) {
            writeMeasures();
        }
        writeRules();
        html.element("h2", "Changes").newline();
        report.transitions().stream().filter(Transition::isChange).forEach(this::writeChange);
        return html.end().newline().take();
    }

    private static String name(Performance performance) {
        return performance.policy().name() + " " + performance.policy().version();
    }

    private void writeVerdicts() {
        html.start("table")
                .element("caption", "Verdict before, by row, and after, by column")
                .newline();
        html.start("tr").element("th");
        for (Verdict after : Verdict.values()) {
            writeHeading("col", word(after));
        }
        html.newline().end();
        for (Verdict before : Verdict.values()) {
            html.start("tr");
            writeHeading("row", word(before));
            for (Verdict after : Verdict.values()) {
                long count =
                        report.transition(before, after).map(Transition::count).orElse(0L);
                html.element("td", count == 0 ? "" : String.valueOf(count));
            }
            html.newline().end();
        }
        html.end().newline();
    }

    private void writeMeasures() {
        Confusion before = report.before().confusion();
        Confusion after = report.after().confusion();
        html.element("h2", "Against what people decided").newline();
        html.start("p").text(after.labelled());
        html.text(" comments were decided by people. Bad is what they rejected, marked as spam or removed;");
        html.text(" stopped is what a policy does not approve.").end().newline();
        html.start("table").start("tr").element("th");
        writeHeading("col", "before");
        writeHeading("col", "after");
        html.newline().end();
        writeRow("bad, stopped", String.valueOf(before.badStopped()), String.valueOf(after.badStopped()));
        writeRow("bad, approved", String.valueOf(before.badPassed()), String.valueOf(after.badPassed()));
        writeRow("good, stopped", String.valueOf(before.goodStopped()), String.valueOf(after.goodStopped()));
        writeRow("good, approved", String.valueOf(before.goodPassed()), String.valueOf(after.goodPassed()));
        writeRow("precision", ReplayText.percent(before.precision()), ReplayText.percent(after.precision()));
        writeRow("recall", ReplayText.percent(before.recall()), ReplayText.percent(after.recall()));
        writeRow(
                "false positives",
                ReplayText.percent(before.falsePositiveRate()),
                ReplayText.percent(after.falsePositiveRate()));
        html.end().newline();
        CurveChart.write(report, html);
    }

    private void writeRules() {
        List<RuleEffect> different =
                report.rules().stream().filter(RuleEffect::isDifferent).toList();
        if (different.isEmpty()) {
            return;
        }
        html.element("h2", "Rules").newline();
        html.start("table")
                .element("caption", "Comments for which each rule matched, and those decided differently")
                .newline();
        html.start("tr").element("th");
        List.of("before", "after", "changed").forEach(name -> writeHeading("col", name));
        html.newline().end();
        for (RuleEffect rule : different) {
            html.start("tr");
            writeHeading("row", rule.rule());
            html.element("td", String.valueOf(rule.before())).element("td", String.valueOf(rule.after()));
            html.element("td", String.valueOf(rule.changed())).newline().end();
        }
        html.end().newline();
    }

    private void writeRow(String name, String before, String after) {
        html.start("tr");
        writeHeading("row", name);
        html.element("td", before).element("td", after).newline().end();
    }

    private void writeHeading(String scope, String text) {
        html.start("th").attribute("scope", scope).text(text).end();
    }

    private void writeChange(Transition change) {
        html.element("h3", word(change.before()) + " → " + word(change.after()) + ": " + change.count())
                .newline();
        if (change.good() + change.bad() > 0) {
            html.element("p", "People approved " + change.good() + " of them and refused " + change.bad() + ".")
                    .newline();
        }
        change.examples().forEach(this::writeExample);
    }

    private void writeExample(TransitionExample example) {
        String text =
                example.comment().submission().comment().body().map(Text::plain).orElse("");
        html.start("article")
                .start("p")
                .element("code", example.id().orElse("(no id)"))
                .end()
                .newline();
        html.element("blockquote", cut(text)).newline();
        html.start("dl").element("dt", "Before").element("dd", reasons(example.before()));
        html.element("dt", "After")
                .element("dd", reasons(example.after()))
                .end()
                .end()
                .newline();
    }

    private static String reasons(Decision decision) {
        return decision.moderatorText(Locale.ROOT);
    }

    private static String cut(String words) {
        if (words.length() <= EXCERPT) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
        return words.substring(0, end) + "…";
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
