package dev.galley.cli.policy;

import dev.galley.internal.markup.HtmlText;
import dev.galley.model.Text;
import dev.galley.moderation.Decision;
import dev.galley.moderation.submission.Verdict;
import dev.galley.moderation.trial.Confusion;
import dev.galley.moderation.trial.Performance;
import dev.galley.moderation.trial.ReplayReport;
import dev.galley.moderation.trial.Transition;
import dev.galley.moderation.trial.TransitionExample;
import java.util.Locale;

/** A replay as one page that needs nothing beside itself: verdicts, measures, the threshold curve and examples. */
final class ReplayPage {
    private static final int EXCERPT = 300;

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Galley: replay</title>
            <style>
            :root { color-scheme: light dark; --line: #8888; --before: #8a8f98; --after: #0b6bcb; --quiet: #6b7078; }
            @media (prefers-color-scheme: dark) { :root { --after: #6cb3ff; --quiet: #9aa0a8; } }
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
            table { border-collapse: collapse; margin: 0 0 1rem; } th, td { border-bottom: 1px solid var(--line); padding: .25rem .8rem; text-align: right; }
            th:first-child, td:first-child { text-align: left; } figure { margin: 0 0 2rem; } svg { max-width: 100%; height: auto; }
            svg text { fill: currentColor; font-size: 12px; } .before { fill: var(--before); } .after { fill: var(--after); }
            .curve { fill: none; stroke-width: 2; } .curve.before { stroke: var(--before); } .curve.after { stroke: var(--after); } .axis { stroke: var(--line); }
            blockquote { border-left: .3rem solid var(--line); margin: .5rem 0; padding: 0 .8rem; white-space: pre-wrap; overflow-wrap: anywhere; }
            dl { margin: .3rem 0 1rem; } dt { color: var(--quiet); float: left; clear: left; width: 4rem; } dd { margin: 0 0 0 4.5rem; white-space: pre-line; }
            </style>
            <h1>Replay</h1>
            """;

    private ReplayPage() {}

    static String of(ReplayReport report) {
        StringBuilder out = new StringBuilder(HEAD);
        out.append("<p>")
                .append(report.comments())
                .append(" comments, ")
                .append(report.changed())
                .append(" decided differently.</p>\n");
        policies(report, out);
        out.append("<h2>Verdicts</h2>\n").append(VerdictChart.of(report));
        table(report, out);
        if (report.after().confusion().labelled() > 0) {
            measures(report, out);
        }
        out.append("<h2>Changes</h2>\n");
        report.transitions().stream().filter(Transition::isChange).forEach(change -> change(change, out));
        return out.append("</html>\n").toString();
    }

    private static void policies(ReplayReport report, StringBuilder out) {
        out.append("<dl><dt>Before<dd>")
                .append(name(report.before()))
                .append("<dt>After<dd>")
                .append(name(report.after()));
        out.append("</dl>\n");
    }

    private static String name(Performance performance) {
        return escape(performance.policy().name() + " " + performance.policy().version());
    }

    private static void table(ReplayReport report, StringBuilder out) {
        out.append("<table><caption>Verdict before, by row, and after, by column</caption>\n<tr><th>");
        for (Verdict after : Verdict.values()) {
            out.append("<th scope=\"col\">").append(word(after));
        }
        for (Verdict before : Verdict.values()) {
            out.append("\n<tr><th scope=\"row\">").append(word(before));
            for (Verdict after : Verdict.values()) {
                long count =
                        report.transition(before, after).map(Transition::count).orElse(0L);
                out.append("<td>").append(count == 0 ? "" : String.valueOf(count));
            }
        }
        out.append("\n</table>\n");
    }

    private static void measures(ReplayReport report, StringBuilder out) {
        Confusion before = report.before().confusion();
        Confusion after = report.after().confusion();
        out.append("<h2>Against what people decided</h2>\n<p>")
                .append(after.labelled())
                .append(" comments were decided by people. Bad is what they rejected, marked as spam or removed;")
                .append(" stopped is what a policy does not approve.</p>\n");
        out.append("<table><tr><th><th scope=\"col\">before<th scope=\"col\">after\n");
        row("bad, stopped", String.valueOf(before.badStopped()), String.valueOf(after.badStopped()), out);
        row("bad, approved", String.valueOf(before.badPassed()), String.valueOf(after.badPassed()), out);
        row("good, stopped", String.valueOf(before.goodStopped()), String.valueOf(after.goodStopped()), out);
        row("good, approved", String.valueOf(before.goodPassed()), String.valueOf(after.goodPassed()), out);
        row("precision", ReplayText.percent(before.precision()), ReplayText.percent(after.precision()), out);
        row("recall", ReplayText.percent(before.recall()), ReplayText.percent(after.recall()), out);
        row(
                "false positives",
                ReplayText.percent(before.falsePositiveRate()),
                ReplayText.percent(after.falsePositiveRate()),
                out);
        out.append("</table>\n").append(CurveChart.of(report));
    }

    private static void row(String name, String before, String after, StringBuilder out) {
        out.append("<tr><th scope=\"row\">").append(name).append("<td>").append(before);
        out.append("<td>").append(after).append('\n');
    }

    private static void change(Transition change, StringBuilder out) {
        out.append("<h3>")
                .append(word(change.before()))
                .append(" → ")
                .append(word(change.after()))
                .append(": ");
        out.append(change.count()).append("</h3>\n");
        if (change.good() + change.bad() > 0) {
            out.append("<p>People approved ").append(change.good()).append(" of them and refused ");
            out.append(change.bad()).append(".</p>\n");
        }
        change.examples().forEach(example -> example(example, out));
    }

    private static void example(TransitionExample example, StringBuilder out) {
        String words =
                example.comment().submission().comment().body().map(Text::plain).orElse("");
        out.append("<article><p><code>")
                .append(escape(example.id().orElse("(no id)")))
                .append("</code></p>\n");
        out.append("<blockquote>").append(escape(cut(words))).append("</blockquote>\n<dl><dt>Before<dd>");
        out.append(reasons(example.before())).append("<dt>After<dd>").append(reasons(example.after()));
        out.append("</dl></article>\n");
    }

    private static String reasons(Decision decision) {
        return escape(decision.moderatorText(Locale.ROOT));
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

    private static String escape(String words) {
        return HtmlText.escape(words);
    }
}
