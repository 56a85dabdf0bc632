package dev.galley.benchmarks;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs contests in rounds. In each round, every contestant runs once in a JVM of its own. A temporary disturbance of the
 * machine thus affects all contestants alike, and ratios are computed within a round.
 */
final class Rounds {
    /**
     * Options for all contestants. The serial collector depends little on the load of the machine. ROME gets the XML parser of
     * the JDK, although an old Xerces is on the class path for a reader of web pages.
     */
    private static final String[] JVM = {
        "-Xms2g",
        "-Xmx2g",
        "-XX:+UseSerialGC",
        "-Djavax.xml.parsers.SAXParserFactory=com.sun.org.apache.xerces.internal.jaxp.SAXParserFactoryImpl"
    };

    private final Effort effort;
    private final PrintStream progress;

    Rounds(Effort effort, PrintStream progress) {
        this.effort = effort;
        this.progress = progress;
    }

    /** Runs the contests and returns the scores of each. */
    Map<Contest, Scores> run(List<Contest> contests) throws RunnerException {
        Map<Contest, Scores> scores = new LinkedHashMap<>();
        for (int round = 1; round <= effort.rounds; round++) {
            for (Contest contest : contests) {
                for (String contestant : contest.contestants()) {
                    double time = time(contest, contestant);
                    scores.computeIfAbsent(contest, c -> new Scores()).add(contestant, time);
                    progress.printf(
                            Locale.ROOT,
                            "round %d of %d: %s, %s: %.1f ms%n",
                            round,
                            effort.rounds,
                            contest.title(),
                            contestant,
                            time);
                }
            }
        }
        return scores;
    }

    /** Returns the time of the fastest iteration, because other processes can only slow an iteration down. */
    private double time(Contest contest, String contestant) throws RunnerException {
        var options = new OptionsBuilder()
                .include("^" + contest.benchmark().getName() + "\\." + contestant + "$")
                .forks(1)
                .warmupIterations(effort.warmups)
                .warmupTime(TimeValue.seconds(effort.seconds))
                .measurementIterations(effort.measurements)
                .measurementTime(TimeValue.seconds(effort.seconds))
                .jvmArgs(JVM)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options)
                .runSingle()
                .getPrimaryResult()
                .getStatistics()
                .getMin();
    }
}
