package dev.galley.spark;

import dev.galley.format.ArticleStream;
import dev.galley.format.FeedReader;
import dev.galley.report.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** A document as one row: the metadata of the feed, and what was found in all of it. */
final class FeedRow implements DocumentRows {
    private final Documents.Document document;
    private final FeedReader reader;
    private final RowLayout layout;
    private boolean given;

    FeedRow(Documents.Document document, FeedReader reader, RowLayout layout) {
        this.document = document;
        this.reader = reader;
        this.layout = layout;
    }

    @Override
    public @Nullable InternalRow next() throws IOException {
        if (given) {
            return null;
        }
        given = true;
        try (ArticleStream articles = reader.open(document.in())) {
            return read(articles);
        } catch (IOException | RuntimeException e) {
            return layout.failed(document.name(), List.of(RowReader.finding(document, e)));
        }
    }

    private @Nullable InternalRow read(ArticleStream articles) throws IOException {
        long count = 0;
        List<Finding> stopped = List.of();
        try {
            while (articles.next().isPresent()) {
                count++;
            }
        } catch (IOException | RuntimeException e) {
            stopped = List.of(RowReader.finding(document, e));
        }
        InternalRow row = layout.row(
                document.name(),
                articles.feed(),
                Map.of(
                        Schemas.FORMAT,
                        UTF8String.fromString(articles.format()),
                        Schemas.VERSION,
                        UTF8String.fromString(articles.version()),
                        Schemas.ARTICLES,
                        count,
                        Schemas.COMPLETE,
                        articles.isComplete()));
        if (row != null) {
            List<Finding> all = new ArrayList<>(articles.findings());
            stopped.stream().filter(finding -> !all.contains(finding)).forEach(all::add);
            layout.findings(row, all);
        }
        return row;
    }

    @Override
    public void close() {
        // The document was closed with its only row.
    }
}
