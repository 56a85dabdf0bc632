package dev.galley.cli.convert;

import dev.galley.format.Conversion;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Converts one document. Thread-safe. */
@FunctionalInterface
interface Transformation {
    /**
     * Converts a document.
     *
     * @param in the document; closed or left to the caller
     * @param out receives the result
     */
    Conversion convert(InputStream in, OutputStream out) throws IOException;
}
