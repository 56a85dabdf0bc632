package dev.galley.benchmarks;

import java.util.Locale;

/** The duration of a run; longer runs give steadier figures. */
enum Effort {
    /** A first impression, in about two minutes. */
    QUICK(1, 4, 4, 1),
    /** Figures fit for publication, in about fifteen minutes. */
    FULL(5, 5, 5, 1);

    /** The number of rounds, in each of which every contestant runs in a JVM of its own. */
    final int rounds;
    /** The number of iterations before measuring. */
    final int warmups;
    /** The number of measured iterations. */
    final int measurements;
    /** The minimum duration of one iteration, in seconds. */
    final int seconds;

    Effort(int rounds, int warmups, int measurements, int seconds) {
        this.rounds = rounds;
        this.warmups = warmups;
        this.measurements = measurements;
        this.seconds = seconds;
    }

    /** Returns the effort with this name, ignoring case. */
    static Effort of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
