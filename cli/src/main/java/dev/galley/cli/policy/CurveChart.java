package dev.galley.cli.policy;

import dev.galley.moderation.trial.Performance;
import dev.galley.moderation.trial.ReplayReport;
import dev.galley.moderation.trial.Threshold;
import java.util.Locale;

/** What each threshold of the score would do: the part of the bad that is stopped over the part of the good. */
final class CurveChart {
    private static final int SIDE = 260;
    private static final int LEFT = 50;
    private static final int TOP = 10;

    private CurveChart() {}

    /** The chart; nothing where no policy has a score that tells comments apart. */
    static String of(ReplayReport report) {
        boolean before = report.before().thresholds().size() > 1;
        boolean after = report.after().thresholds().size() > 1;
        if (!before && !after) {
            return "";
        }
        StringBuilder out = new StringBuilder("<figure><svg viewBox=\"0 0 340 320\" width=\"340\" role=\"img\""
                + " aria-label=\"Recall over false positives for each threshold of the score\">\n");
        axis(LEFT, TOP, LEFT, TOP + SIDE, out);
        axis(LEFT, TOP + SIDE, LEFT + SIDE, TOP + SIDE, out);
        out.append("<text x=\"0\" y=\"" + (TOP + 10) + "\">recall</text><text x=\"28\" y=\"" + (TOP + SIDE)
                + "\">0</text>");
        out.append("<text x=\"" + (LEFT + SIDE - 6) + "\" y=\"" + (TOP + SIDE + 16) + "\">1</text>");
        out.append("<text x=\"" + (LEFT + 80) + "\" y=\"" + (TOP + SIDE + 32) + "\">false positives</text>\n");
        if (before) {
            curve("before", report.before(), out);
        }
        if (after) {
            curve("after", report.after(), out);
        }
        return out.append(
                        "</svg><figcaption>Grey before, coloured after: what the score alone would stop.</figcaption></figure>\n")
                .toString();
    }

    private static void curve(String side, Performance policy, StringBuilder out) {
        out.append("<path class=\"curve " + side + "\" d=\"M" + LEFT + " " + (TOP + SIDE));
        for (Threshold point : policy.thresholds()) {
            out.append(String.format(
                    Locale.ROOT,
                    "L%.1f %.1f",
                    LEFT + point.falsePositiveRate() * SIDE,
                    TOP + SIDE - point.recall() * SIDE));
        }
        out.append("\"/>\n");
    }

    private static void axis(int x1, int y1, int x2, int y2, StringBuilder out) {
        out.append("<line class=\"axis\" x1=\"" + x1 + "\" y1=\"" + y1 + "\" x2=\"" + x2 + "\" y2=\"" + y2 + "\"/>\n");
    }
}
