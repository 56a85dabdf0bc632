package dev.galley.format.xml.token;

import dev.galley.report.Location;
import java.util.function.Supplier;

/** Receives the faults of a document. */
@FunctionalInterface
public interface Faults {
    /**
     * Reports a fault that was repaired. An implementation that stops at the first fault throws an exception.
     *
     * @param value the characters in question; may be empty
     * @param place the position of the fault, to be called before the method returns or not at all
     */
    void report(Fault fault, String value, Supplier<Location> place);
}
