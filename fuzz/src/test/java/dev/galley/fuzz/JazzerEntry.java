package dev.galley.fuzz;

import java.io.IOException;
import java.util.Locale;

/** The class that Jazzer calls. The system property {@code galley.fuzz.target} names the target. */
public final class JazzerEntry {
    static final String TARGET = "galley.fuzz.target";

    private static final Targets CHOSEN =
            Targets.valueOf(System.getProperty(TARGET, "rss").toUpperCase(Locale.ROOT));

    private JazzerEntry() {}

    /** Runs the chosen target; the name and signature are Jazzer's. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        CHOSEN.check(input);
    }
}
