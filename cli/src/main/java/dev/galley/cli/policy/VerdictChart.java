package dev.galley.cli.policy;

import dev.galley.moderation.submission.Verdict;
import dev.galley.moderation.trial.Performance;
import dev.galley.moderation.trial.ReplayReport;
import java.util.Locale;

/** How many comments get each verdict, before and after, as bars. */
final class VerdictChart {
    private static final int LABELS = 70;
    private static final int BARS = 480;
    private static final int BAR = 14;
    private static final int ROW = 44;

    private VerdictChart() {}

    static String of(ReplayReport report) {
        long most = Math.max(1, report.comments());
        int height = Verdict.values().length * ROW;
        StringBuilder out = new StringBuilder("<figure><svg viewBox=\"0 0 620 " + height
                + "\" width=\"620\" role=\"img\" aria-label=\"Comments by verdict, before and after\">\n");
        int y = 4;
        for (Verdict verdict : Verdict.values()) {
            out.append("<text x=\"0\" y=\"" + (y + BAR + 4) + "\">"
                    + verdict.name().toLowerCase(Locale.ROOT) + "</text>\n");
            bar("before", report.before(), verdict, most, y, out);
            bar("after", report.after(), verdict, most, y + BAR + 2, out);
            y += ROW;
        }
        return out.append("</svg><figcaption>Upper bar before, lower bar after.</figcaption></figure>\n")
                .toString();
    }

    private static void bar(String side, Performance policy, Verdict verdict, long most, int y, StringBuilder out) {
        long count = policy.verdicts().getOrDefault(verdict, 0L);
        long width = Math.round((double) count * BARS / most);
        out.append("<rect class=\"" + side + "\" x=\"" + LABELS + "\" y=\"" + y + "\" width=\"" + width + "\" height=\""
                + BAR + "\"/><text x=\"" + (LABELS + width + 5) + "\" y=\"" + (y + BAR - 2) + "\">" + count
                + "</text>\n");
    }
}
