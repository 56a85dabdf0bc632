package dev.galley.spark;

import dev.galley.format.ArticleStream;
import dev.galley.format.CommentStream;
import dev.galley.format.FeedReader;
import dev.galley.report.Finding;
import dev.galley.spark.ReadOptions.Mode;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.apache.spark.sql.catalyst.InternalRow;
import org.jspecify.annotations.Nullable;

/**
 * The articles or comments of a document, a row for each. A row has the findings made while its article was read; the last one also
 * those after it. If reading stops before the end of the document, a row without an article says why.
 */
final class ItemRows implements DocumentRows {
    private final Documents.Document document;
    private final FeedReader reader;
    private final RowLayout layout;
    private @Nullable Items items;
    private boolean ended;
    private long index;
    /** How many findings are in rows already. */
    private int known;
    /** The row before the next article, to which later findings may belong. */
    private @Nullable InternalRow held;

    private List<Finding> heldFindings = List.of();

    ItemRows(Documents.Document document, FeedReader reader, RowLayout layout) {
        this.document = document;
        this.reader = reader;
        this.layout = layout;
    }

    /** The articles or comments, whose streams have the same methods but no common type. */
    private record Items(
            Source source,
            IntFunction<List<Finding>> findingsAfter,
            Supplier<List<Finding>> findings,
            BooleanSupplier complete,
            Closeable stream) {}

    private interface Source {
        Optional<?> next() throws IOException;
    }

    @Override
    public @Nullable InternalRow next() throws IOException {
        while (!ended) {
            Object item;
            try {
                item = items().source().next().orElse(null);
            } catch (IOException | RuntimeException e) {
                return stopped(List.of(RowReader.finding(document, e)));
            }
            if (item == null) {
                return items().complete().getAsBoolean() ? finished() : stopped(List.of());
            }
            InternalRow before = release(List.of());
            held = layout.row(document.name(), item, Map.of(Schemas.INDEX, index++));
            heldFindings = items().findingsAfter().apply(known);
            known += heldFindings.size();
            if (before != null) {
                return before;
            }
        }
        return release(List.of());
    }

    /** Returns the last row, with the findings after the last article. */
    private @Nullable InternalRow finished() throws IOException {
        ended = true;
        List<Finding> rest = rest();
        return index > 0 || rest.isEmpty() ? release(rest) : layout.failed(document.name(), rest);
    }

    /** Returns the row before the stop; a row that explains the stop follows. */
    private @Nullable InternalRow stopped(List<Finding> reasons) throws IOException {
        ended = true;
        List<Finding> all = new ArrayList<>(rest());
        reasons.stream().filter(finding -> !all.contains(finding)).forEach(all::add);
        InternalRow before = release(List.of());
        held = layout.failed(document.name(), all);
        heldFindings = all;
        return before == null ? release(List.of()) : before;
    }

    private List<Finding> rest() throws IOException {
        if (items == null) {
            return List.of();
        }
        List<Finding> all = items.findings().get();
        return all.subList(Math.min(known, all.size()), all.size());
    }

    private @Nullable InternalRow release(List<Finding> more) {
        InternalRow row = held;
        held = null;
        if (row != null) {
            List<Finding> all = new ArrayList<>(heldFindings);
            all.addAll(more);
            layout.findings(row, all);
        }
        return row;
    }

    private Items items() throws IOException {
        Items open = items;
        if (open == null) {
            open = layout.mode() == Mode.ARTICLES
                    ? items(reader.open(document.in()))
                    : items(reader.openComments(document.in()));
            items = open;
        }
        return open;
    }

    private static Items items(ArticleStream in) {
        return new Items(in::next, in::findingsAfter, in::findings, in::isComplete, in);
    }

    private static Items items(CommentStream in) {
        return new Items(in::next, in::findingsAfter, in::findings, in::isComplete, in);
    }

    @Override
    public void close() throws IOException {
        if (items != null) {
            items.stream().close();
        }
    }
}
