package dev.galley.fuzz;

import java.io.IOException;

/** Code that reads input from strangers, and what must hold of it for any input. */
@FunctionalInterface
interface Target {
    /**
     * Runs the code under test.
     *
     * @throws AssertionError if something does not hold
     * @throws RuntimeException if the code throws an exception that it does not document
     */
    void check(byte[] input) throws IOException;
}
