package dev.galley.format.jsonfeed.token;

import dev.galley.report.Location;

/** Receives the errors of a document that is not well-formed JSON. */
public interface Repairs {
    /** Reports an error that was repaired without losing a value. */
    void repaired(String message, Location location);

    /** Reports an error that cost a value. */
    void lost(String message, Location location);
}
