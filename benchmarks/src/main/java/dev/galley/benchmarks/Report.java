package dev.galley.benchmarks;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints the results: ratios first, because they vary less between machines than times. */
final class Report {
    private static final double MEGA = 1_000_000;

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    /** Prints the environment of the run, and the figures of each contest. */
    void print(Map<Contest, Scores> scores, Effort effort, int items) {
        out.printf(
                "%n%s %s, %s, %d processors; %d items; median of rounds: %d%n",
                System.getProperty("java.vm.name"),
                System.getProperty("java.runtime.version"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                items,
                effort.rounds);
        scores.forEach(this::print);
    }

    private void print(Contest contest, Scores scores) {
        out.printf(Locale.ROOT, "%n%s (%.1f MB)%n", contest.title(), contest.bytes() / MEGA);
        for (Contest.Ratio ratio : contest.ratios()) {
            List<Double> rounds = scores.ratios(ratio);
            out.printf(
                    Locale.ROOT,
                    "  %-26s %8.2f ×   (%.2f to %.2f)%n",
                    ratio.contestant() + " / " + ratio.baseline(),
                    Scores.median(rounds),
                    rounds.get(0),
                    rounds.get(rounds.size() - 1));
        }
        for (String contestant : contest.contestants()) {
            double time = scores.time(contestant);
            out.printf(
                    Locale.ROOT,
                    "  %-26s %8.1f ms %8.0f MB/s%n",
                    contestant,
                    time,
                    contest.bytes() / MEGA / (time / 1_000));
        }
    }
}
