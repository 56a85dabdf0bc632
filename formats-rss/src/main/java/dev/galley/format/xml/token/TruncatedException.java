package dev.galley.format.xml.token;

import dev.galley.report.Location;
import java.io.IOException;

/** Thrown at the end of a document that ends inside its root element or before it. */
public final class TruncatedException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Location location;

    TruncatedException(Location location) {
        super("The document is incomplete");
        this.location = location;
    }

    /** Returns the position at which the document ends. */
    public Location location() {
        return location;
    }
}
