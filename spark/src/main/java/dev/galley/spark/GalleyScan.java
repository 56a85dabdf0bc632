package dev.galley.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.network.util.JavaUtils;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.connector.read.Batch;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/** A query of feeds. */
record GalleyScan(ReadOptions options, StructType schema, List<TimeFilter> filters, int limit) implements Scan, Batch {
    /** Spark's own setting for files. */
    private static final String MAX_PARTITION_BYTES = "spark.sql.files.maxPartitionBytes";

    @Override
    public StructType readSchema() {
        return schema;
    }

    @Override
    public String description() {
        return "galley " + options.mode().option() + " " + options.paths() + ", filters: " + filters.size()
                + ", limit: " + (limit < 0 ? "none" : limit);
    }

    @Override
    public Batch toBatch() {
        return this;
    }

    @Override
    public InputPartition[] planInputPartitions() {
        if (options.paths().isEmpty()) {
            throw new IllegalArgumentException("No path is given. Name the feeds: load(\"feeds/\")");
        }
        SparkSession session = SparkSession.active();
        long maxBytes = JavaUtils.byteStringAsBytes(session.conf().get(MAX_PARTITION_BYTES));
        int cores = session.sparkContext().defaultParallelism();
        try {
            return FileList.partitions(FileList.find(options.paths(), hadoop()), maxBytes, cores);
        } catch (FileNotFoundException e) {
            throw new IllegalArgumentException("There is no file or folder at a path to load: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + options.paths(), e);
        }
    }

    @Override
    public PartitionReaderFactory createReaderFactory() {
        return new ReadPlan(options, schema, filters, limit, new SerializableConfiguration(hadoop()));
    }

    private static Configuration hadoop() {
        return SparkSession.active().sparkContext().hadoopConfiguration();
    }
}
