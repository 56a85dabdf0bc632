package dev.galley.benchmarks;

import java.util.Locale;

/** How much time a run takes for how steady a figure. */
enum Effort {
    /** A first look, in some two minutes. */
    QUICK(1, 4, 4, 1),
    /** The figures that are worth being written down, in some fifteen minutes. */
    FULL(5, 5, 5, 1);

    /** How often every contestant gets a JVM of its own. */
    final int rounds;
    /** Iterations before it counts. */
    final int warmups;
    /** Iterations that count. */
    final int measurements;
    /** How long one iteration takes at least, in seconds. */
    final int seconds;

    Effort(int rounds, int warmups, int measurements, int seconds) {
        this.rounds = rounds;
        this.warmups = warmups;
        this.measurements = measurements;
        this.seconds = seconds;
    }

    /** The effort with this name, in any case. */
    static Effort of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
