package dev.galley.spark;

import dev.galley.text.NearDuplicates;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Pairs each comment with the newest earlier ones that hold the same word pair, as {@link NearDuplicates} knows them. Rows come in order
 * of word pair, span and date; only the newest holders of one pair are in memory.
 *
 * @param window the longest time between two comments in microseconds; 0 for any
 */
record PairHolders(long window) implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new Pairing(rows);
    }

    /** An earlier comment. */
    private record Holder(String id, long time, int size) {}

    private final class Pairing implements Iterator<Row> {
        private final Iterator<Row> rows;
        private final Deque<Holder> holders = new ArrayDeque<>(NearDuplicates.MAX_HOLDERS);
        private final Deque<Row> ready = new ArrayDeque<>(NearDuplicates.MAX_HOLDERS);
        private long pair;
        private long span;

        Pairing(Iterator<Row> rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            while (ready.isEmpty() && rows.hasNext()) {
                add(rows.next());
            }
            return !ready.isEmpty();
        }

        private void add(Row row) {
            if (row.getLong(3) != pair || row.getLong(4) != span) {
                pair = row.getLong(3);
                span = row.getLong(4);
                holders.clear();
            }
            Holder own = new Holder(row.getString(0), row.getLong(1), row.getInt(2));
            if (row.getBoolean(5)) {
                for (Holder holder : holders) {
                    if (window == 0 || own.time() - holder.time() <= window) {
                        ready.add(RowFactory.create(own.id(), own.size(), holder.id(), holder.size()));
                    }
                }
            }
            if (holders.size() == NearDuplicates.MAX_HOLDERS) {
                holders.remove();
            }
            holders.add(own);
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ready.remove();
        }
    }
}
