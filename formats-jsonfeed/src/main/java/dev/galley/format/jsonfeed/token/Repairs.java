package dev.galley.format.jsonfeed.token;

import dev.galley.report.Location;

/** Receives the faults of a document that is not well-formed JSON. */
@FunctionalInterface
public interface Repairs {
    /**
     * Reports a fault.
     *
     * @param value what is wrong; empty if the place says enough
     * @param lost whether it cost a value
     */
    void report(JsonFault fault, String value, boolean lost, Location location);
}
