package dev.galley.fuzz;

import java.util.Objects;

/** Assertions that cost nothing if they hold. */
final class Checks {
    private Checks() {}

    static void holds(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError(what);
        }
    }

    static void equal(Object expected, Object actual, String what) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError(what + "\nexpected: " + expected + "\nactual:   " + actual);
        }
    }
}
