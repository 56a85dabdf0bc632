package dev.galley.cli.policy;

import dev.galley.internal.markup.HtmlWriter;
import dev.galley.moderation.submission.Verdict;
import dev.galley.moderation.trial.Performance;
import dev.galley.moderation.trial.ReplayReport;
import java.util.Locale;

/** A bar chart of how many comments get each verdict, before and after. */
final class VerdictChart {
    private static final int LABELS = 70;
    private static final int BARS = 480;
    private static final int BAR = 14;
    private static final int ROW = 44;

    private VerdictChart() {}

    static void write(ReplayReport report, HtmlWriter html) {
        long most = Math.max(1, report.comments());
        int height = Verdict.values().length * ROW;
        html.start("figure").start("svg").attribute("viewBox", "0 0 620 " + height);
        html.attribute("width", 620).attribute("role", "img");
        html.attribute("aria-label", "Comments by verdict, before and after").newline();
        int y = 4;
        for (Verdict verdict : Verdict.values()) {
            html.start("text").attribute("x", 0).attribute("y", y + BAR + 4);
            html.text(verdict.name().toLowerCase(Locale.ROOT)).end().newline();
            writeBar("before", report.before(), verdict, most, y, html);
            writeBar("after", report.after(), verdict, most, y + BAR + 2, html);
            y += ROW;
        }
        html.end()
                .element("figcaption", "Upper bar before, lower bar after.")
                .end()
                .newline();
    }

    private static void writeBar(String side, Performance policy, Verdict verdict, long most, int y, HtmlWriter html) {
        long count = policy.verdicts().getOrDefault(verdict, 0L);
        long width = Math.round((double) count * BARS / most);
        html.start("rect").attribute("class", side).attribute("x", LABELS).attribute("y", y);
        html.attribute("width", width).attribute("height", BAR).end();
        html.start("text").attribute("x", LABELS + width + 5).attribute("y", y + BAR - 2);
        html.text(count).end().newline();
    }
}
