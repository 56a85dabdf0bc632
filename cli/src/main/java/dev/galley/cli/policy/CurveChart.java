package dev.galley.cli.policy;

import dev.galley.internal.markup.HtmlWriter;
import dev.galley.moderation.trial.Performance;
import dev.galley.moderation.trial.ReplayReport;
import dev.galley.moderation.trial.Threshold;
import java.util.Locale;

/** A curve of what each threshold of the score would stop: the share of bad comments over the share of good ones. */
final class CurveChart {
    private static final int SIDE = 260;
    private static final int LEFT = 50;
    private static final int TOP = 10;

    private CurveChart() {}

    /** Writes the chart, or nothing if neither policy gives scores that differ. */
    static void write(ReplayReport report, HtmlWriter html) {
        boolean before = report.before().thresholds().size() > 1;
        boolean after = report.after().thresholds().size() > 1;
        if (!before && !after) {
            return;
        }
        html.start("figure").start("svg").attribute("viewBox", "0 0 340 320");
        html.attribute("width", 340).attribute("role", "img");
        html.attribute("aria-label", "Recall over false positives for each threshold of the score")
                .newline();
        writeAxis(LEFT, TOP, LEFT, TOP + SIDE, html);
        writeAxis(LEFT, TOP + SIDE, LEFT + SIDE, TOP + SIDE, html);
        writeLabel(0, TOP + 10, "recall", html);
        writeLabel(28, TOP + SIDE, "0", html);
        writeLabel(LEFT + SIDE - 6, TOP + SIDE + 16, "1", html);
        writeLabel(LEFT + 80, TOP + SIDE + 32, "false positives", html);
        html.newline();
        if (before) {
            writeCurve("before", report.before(), html);
        }
        if (after) {
            writeCurve("after", report.after(), html);
        }
        html.end().element("figcaption", "Grey before, coloured after: what the score alone would stop.");
        html.end().newline();
    }

    private static void writeCurve(String side, Performance policy, HtmlWriter html) {
        StringBuilder path = new StringBuilder("M" + LEFT + " " + (TOP + SIDE));
        for (Threshold point : policy.thresholds()) {
            path.append(String.format(
                    Locale.ROOT,
                    "L%.1f %.1f",
                    LEFT + point.falsePositiveRate() * SIDE,
                    TOP + SIDE - point.recall() * SIDE));
        }
        html.start("path")
                .attribute("class", "curve " + side)
                .attribute("d", path.toString())
                .end()
                .newline();
    }

    private static void writeLabel(int x, int y, String text, HtmlWriter html) {
        html.start("text").attribute("x", x).attribute("y", y).text(text).end();
    }

    private static void writeAxis(int x1, int y1, int x2, int y2, HtmlWriter html) {
        html.start("line").attribute("class", "axis").attribute("x1", x1).attribute("y1", y1);
        html.attribute("x2", x2).attribute("y2", y2).end().newline();
    }
}
