package dev.galley.spark;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/**
 * What to read from documents, as it travels to the executors.
 *
 * @param schema the columns that the query needs
 * @param limit the maximum number of rows of a partition; -1 for no limit
 */
record ReadPlan(
        ReadOptions options, StructType schema, List<TimeFilter> filters, int limit, SerializableConfiguration hadoop)
        implements PartitionReaderFactory, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public PartitionReader<InternalRow> createReader(InputPartition partition) {
        FileList.Partition files = (FileList.Partition) partition;
        return new RowReader(this, new Documents(files.files().iterator(), hadoop.value()));
    }
}
