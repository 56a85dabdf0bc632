package dev.galley.spark;

import dev.galley.json.ModelShape;
import dev.galley.report.Finding;
import dev.galley.spark.ReadOptions.Mode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** Fills the columns that a query needs, and drops the rows that its filters refuse. */
final class RowLayout {
    private final Mode mode;
    private final StructType schema;
    private final List<TimeFilter> filters;
    private final ModelShape shape;
    private final int itemColumn;
    private final int findingsColumn;
    private final @Nullable Encoder item;
    private final @Nullable Encoder findings;

    RowLayout(ReadPlan plan) {
        mode = plan.options().mode();
        schema = plan.schema();
        filters = plan.filters();
        shape = Schemas.shape(mode, plan.options().json());
        itemColumn = List.of(schema.fieldNames()).indexOf(Schemas.itemColumn(mode));
        findingsColumn = List.of(schema.fieldNames()).indexOf(Schemas.FINDINGS);
        item = itemColumn < 0 ? null : Encoder.of(shape, schema.fields()[itemColumn].dataType());
        findings = findingsColumn < 0
                ? null
                : new Encoder.OfList(Encoder.of(
                        ModelShape.finding(), ((ArrayType) schema.fields()[findingsColumn].dataType()).elementType()));
    }

    Mode mode() {
        return mode;
    }

    /**
     * Returns a row without findings; null if a filter refuses it.
     *
     * @param value the item; null if there is none
     * @param others the values of the other columns, by name
     */
    @Nullable
    InternalRow row(String file, @Nullable Object value, Map<String, Object> others) {
        for (TimeFilter filter : filters) {
            if (!filter.test(value, shape)) {
                return null;
            }
        }
        @Nullable Object[] columns = new Object[schema.length()];
        for (int i = 0; i < columns.length; i++) {
            String name = schema.fields()[i].name();
            if (i == itemColumn) {
                columns[i] = value == null ? null : Objects.requireNonNull(item).encode(value);
            } else if (name.equals(Schemas.FILE)) {
                columns[i] = UTF8String.fromString(file);
            } else {
                columns[i] = others.get(name);
            }
        }
        return new GenericInternalRow(columns);
    }

    /** Sets the findings of a row. */
    void findings(InternalRow row, List<Finding> found) {
        if (findings != null) {
            row.update(findingsColumn, findings.encode(found));
        }
    }

    /** Returns the row of a document that could not be opened; null if a filter refuses it. */
    @Nullable
    InternalRow failed(String file, List<Finding> found) {
        InternalRow row = row(file, null, Map.of(Schemas.ARTICLES, 0L, Schemas.COMPLETE, false));
        if (row != null) {
            findings(row, found);
        }
        return row;
    }
}
