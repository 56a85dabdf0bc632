package dev.galley.spark;

import dev.galley.format.FeedException;
import dev.galley.format.FeedReader;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import dev.galley.spark.ReadOptions.Mode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a partition. Only the storage may fail: what is wrong with a document is in its rows. */
final class RowReader implements PartitionReader<InternalRow> {
    private final ReadPlan plan;
    private final Documents documents;
    private final RowLayout layout;
    private final FeedReader reader;
    private @Nullable DocumentRows open;
    private @Nullable InternalRow row;
    private long count;

    RowReader(ReadPlan plan, Documents documents) {
        this.plan = plan;
        this.documents = documents;
        layout = new RowLayout(plan);
        reader = plan.options().reader();
    }

    @Override
    public boolean next() throws IOException {
        if (plan.limit() >= 0 && count >= plan.limit()) {
            return false;
        }
        InternalRow next = nextRow();
        row = next;
        count++;
        return next != null;
    }

    private @Nullable InternalRow nextRow() throws IOException {
        while (true) {
            DocumentRows current = open;
            if (current == null) {
                Documents.Document document;
                try {
                    document = documents.next();
                } catch (Documents.DamagedException e) {
                    InternalRow damaged = layout.failed(
                            e.name(),
                            List.of(Finding.of("document.damaged", Severity.ERROR, "", String.valueOf(e.getMessage()))
                                    .withHint("Store the file again")));
                    if (damaged != null) {
                        return damaged;
                    }
                    continue;
                }
                if (document == null) {
                    return null;
                }
                current = plan.options().mode() == Mode.FEEDS
                        ? new FeedRow(document, reader, layout)
                        : new ItemRows(document, reader, layout);
                open = current;
            }
            InternalRow next = current.next();
            if (next != null) {
                return next;
            }
            current.close();
            open = null;
        }
    }

    /**
     * Returns the finding for an exception that reading a document ended with.
     *
     * @throws IOException if the storage failed, so that Spark runs the task again
     */
    static Finding finding(Documents.Document document, Exception e) throws IOException {
        document.storage().rethrow();
        if (e instanceof FeedException feed) {
            return feed.finding();
        }
        Throwable cause = e instanceof UncheckedIOException io ? io.getCause() : e;
        String message = cause instanceof IOException
                ? "The document is damaged: " + cause.getMessage()
                : "Reading failed with " + cause + "; this is an error in Galley";
        return Finding.of("document.damaged", Severity.ERROR, "", message);
    }

    @Override
    public InternalRow get() {
        if (row == null) {
            throw new IllegalStateException("There is no row");
        }
        return row;
    }

    @Override
    public void close() throws IOException {
        try (documents) {
            if (open != null) {
                open.close();
            }
        }
    }
}
