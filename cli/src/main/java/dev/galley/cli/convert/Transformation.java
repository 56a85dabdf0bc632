package dev.galley.cli.convert;

import dev.galley.cli.io.InputDocument;
import dev.galley.format.Conversion;
import java.io.IOException;
import java.io.OutputStream;

/** Converts one document. Thread-safe. */
@FunctionalInterface
interface Transformation {
    /**
     * Converts a document.
     *
     * @param document the document; its stream is closed or left to the caller
     * @param out receives the result
     */
    Conversion convert(InputDocument document, OutputStream out) throws IOException;
}
