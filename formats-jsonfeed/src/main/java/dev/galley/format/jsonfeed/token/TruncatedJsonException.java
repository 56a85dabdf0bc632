package dev.galley.format.jsonfeed.token;

import dev.galley.report.Location;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.ContentReference;

/** Thrown when a document ends before its outermost object. */
public final class TruncatedJsonException extends StreamReadException {
    private static final long serialVersionUID = 1L;

    TruncatedJsonException(Location end) {
        super(
                null,
                "The document is incomplete",
                new TokenStreamLocation(ContentReference.unknown(), -1, end.line(), end.column()));
    }
}
