package dev.galley.cli.policy;

import dev.galley.cli.terminal.Printable;
import dev.galley.moderation.submission.Verdict;
import dev.galley.moderation.trial.Confusion;
import dev.galley.moderation.trial.Performance;
import dev.galley.moderation.trial.ReplayReport;
import dev.galley.moderation.trial.RuleEffect;
import dev.galley.moderation.trial.Transition;
import dev.galley.moderation.trial.TransitionExample;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Writes a replay as text for people at a terminal. */
final class ReplayText {
    private ReplayText() {}

    static String of(ReplayReport report) {
        StringBuilder out = new StringBuilder();
        out.append(report.comments())
                .append(" comments, ")
                .append(report.changed())
                .append(" decided differently\n\n");
        out.append(String.format(Locale.ROOT, "%-10s %10s %10s%n", "", "before", "after"));
        for (Verdict verdict : Verdict.values()) {
            out.append(String.format(
                    Locale.ROOT,
                    "%-10s %10d %10d%n",
                    word(verdict),
                    report.before().verdicts().get(verdict),
                    report.after().verdicts().get(verdict)));
        }
        if (report.after().confusion().labelled() > 0) {
            measures(report.before(), report.after(), out);
        }
        rules(report, out);
        report.transitions().stream().filter(Transition::isChange).forEach(change -> change(change, out));
        return out.toString().replace("\r\n", "\n");
    }

    private static void measures(Performance before, Performance after, StringBuilder out) {
        Confusion one = before.confusion();
        Confusion other = after.confusion();
        out.append('\n').append(one.labelled()).append(" comments were decided by people\n");
        measure("precision", one.precision(), other.precision(), out);
        measure("recall", one.recall(), other.recall(), out);
        measure("false positives", one.falsePositiveRate(), other.falsePositiveRate(), out);
    }

    private static void measure(String name, OptionalDouble before, OptionalDouble after, StringBuilder out) {
        out.append(String.format(Locale.ROOT, "%-15s %5s %10s%n", name, percent(before), percent(after)));
    }

    /** Adds the rules that match differently, or contribute to different verdicts. */
    private static void rules(ReplayReport report, StringBuilder out) {
        List<RuleEffect> different =
                report.rules().stream().filter(RuleEffect::isDifferent).toList();
        if (!different.isEmpty()) {
            out.append(String.format(Locale.ROOT, "%n%-20s %10s %10s %10s%n", "rule", "before", "after", "changed"));
            for (RuleEffect rule : different) {
                out.append(String.format(
                        Locale.ROOT,
                        "%-20s %10d %10d %10d%n",
                        Printable.line(rule.rule()),
                        rule.before(),
                        rule.after(),
                        rule.changed()));
            }
        }
    }

    /** Formats a share as a percentage, or a dash if it is undefined. */
    static String percent(OptionalDouble part) {
        return part.isPresent() ? String.format(Locale.ROOT, "%.1f%%", part.getAsDouble() * 100) : "-";
    }

    private static void change(Transition change, StringBuilder out) {
        out.append('\n')
                .append(word(change.before()))
                .append(" -> ")
                .append(word(change.after()))
                .append(": ")
                .append(change.count());
        if (change.good() + change.bad() > 0) {
            out.append(" (people approved ")
                    .append(change.good())
                    .append(", refused ")
                    .append(change.bad())
                    .append(')');
        }
        out.append('\n');
        for (TransitionExample example : change.examples()) {
            out.append("  ")
                    .append(Printable.line(example.id().orElse("(no id)")))
                    .append('\n');
            out.append("    before: ")
                    .append(reason(example.before().moderatorText(Locale.ROOT)))
                    .append('\n');
            out.append("    after:  ")
                    .append(reason(example.after().moderatorText(Locale.ROOT)))
                    .append('\n');
        }
    }

    private static String reason(String lines) {
        return Printable.line(lines.replace("\n", "; "));
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
