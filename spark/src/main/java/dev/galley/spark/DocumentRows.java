package dev.galley.spark;

import java.io.Closeable;
import java.io.IOException;
import org.apache.spark.sql.catalyst.InternalRow;
import org.jspecify.annotations.Nullable;

/** The rows of one document. */
interface DocumentRows extends Closeable {
    /**
     * Returns the next row, or null at the end.
     *
     * @throws IOException if the storage failed
     */
    @Nullable
    InternalRow next() throws IOException;
}
