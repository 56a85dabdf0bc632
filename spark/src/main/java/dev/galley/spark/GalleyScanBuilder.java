package dev.galley.spark;

import dev.galley.json.ModelShape;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.connector.expressions.filter.Predicate;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.connector.read.SupportsPushDownLimit;
import org.apache.spark.sql.connector.read.SupportsPushDownRequiredColumns;
import org.apache.spark.sql.connector.read.SupportsPushDownV2Filters;
import org.apache.spark.sql.types.StructType;

/** Takes over from Spark what reading can do itself: fewer columns, fewer rows, and filters on dates. */
final class GalleyScanBuilder
        implements SupportsPushDownRequiredColumns, SupportsPushDownV2Filters, SupportsPushDownLimit {
    private final ReadOptions options;
    private final List<Predicate> pushed = new ArrayList<>();
    private final List<TimeFilter> filters = new ArrayList<>();
    private StructType schema;
    private int limit = -1;

    GalleyScanBuilder(ReadOptions options, StructType schema) {
        this.options = options;
        this.schema = schema;
    }

    @Override
    public Predicate[] pushPredicates(Predicate[] predicates) {
        ModelShape shape = Schemas.shape(options.mode(), options.json());
        List<Predicate> others = new ArrayList<>();
        for (Predicate predicate : predicates) {
            TimeFilter.of(predicate, Schemas.itemColumn(options.mode()), shape)
                    .ifPresentOrElse(
                            filter -> {
                                filters.add(filter);
                                pushed.add(predicate);
                            },
                            () -> others.add(predicate));
        }
        return others.toArray(new Predicate[0]);
    }

    @Override
    public Predicate[] pushedPredicates() {
        return pushed.toArray(new Predicate[0]);
    }

    @Override
    public boolean pushLimit(int limit) {
        this.limit = limit;
        return true;
    }

    @Override
    public void pruneColumns(StructType requiredSchema) {
        schema = requiredSchema;
    }

    @Override
    public Scan build() {
        return new GalleyScan(options, schema, List.copyOf(filters), limit);
    }
}
