package dev.galley.spark;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.connector.distributions.Distribution;
import org.apache.spark.sql.connector.distributions.Distributions;
import org.apache.spark.sql.connector.expressions.Expression;
import org.apache.spark.sql.connector.expressions.Expressions;
import org.apache.spark.sql.connector.expressions.SortDirection;
import org.apache.spark.sql.connector.expressions.SortOrder;
import org.apache.spark.sql.connector.write.BatchWrite;
import org.apache.spark.sql.connector.write.RequiresDistributionAndOrdering;
import org.apache.spark.sql.connector.write.SupportsTruncate;
import org.apache.spark.sql.connector.write.Write;
import org.apache.spark.sql.connector.write.WriteBuilder;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/** Prepares a job that writes feeds. With a key, Spark brings the articles of each value together, the newest first. */
record GalleyWriteBuilder(WriteOptions options, StructType schema, String queryId, boolean isOverwriting)
        implements SupportsTruncate, RequiresDistributionAndOrdering {
    GalleyWriteBuilder {
        List<String> columns = Arrays.asList(schema.fieldNames());
        if (!columns.contains(Schemas.ARTICLE)) {
            throw new IllegalArgumentException("Feeds are written from the column \"article\"; the columns here are "
                    + String.join(", ", columns));
        }
        String key = options.key();
        if (key != null
                && (!columns.contains(key) || !schema.apply(key).dataType().equals(DataTypes.StringType))) {
            throw new IllegalArgumentException("The option \"key\" must name a column of strings, but is \"" + key
                    + "\"; the columns here are " + schema.simpleString());
        }
        // Fails here, on the driver, if the columns do not fit.
        new RowArticles(schema, options);
    }

    @Override
    public WriteBuilder truncate() {
        return new GalleyWriteBuilder(options, schema, queryId, true);
    }

    @Override
    public Write build() {
        return this;
    }

    @Override
    public Distribution requiredDistribution() {
        return options.key() == null
                ? Distributions.unspecified()
                : Distributions.clustered(new Expression[] {Expressions.column(options.key())});
    }

    @Override
    public SortOrder[] requiredOrdering() {
        if (options.key() == null) {
            return new SortOrder[0];
        }
        SortOrder byKey = Expressions.sort(Expressions.column(options.key()), SortDirection.ASCENDING);
        StructType article = (StructType) schema.apply(Schemas.ARTICLE).dataType();
        return Arrays.asList(article.fieldNames()).contains("published")
                ? new SortOrder[] {
                    byKey, Expressions.sort(Expressions.column("article.published"), SortDirection.DESCENDING)
                }
                : new SortOrder[] {byKey};
    }

    @Override
    public BatchWrite toBatch() {
        SerializableConfiguration hadoop = new SerializableConfiguration(
                SparkSession.active().sparkContext().hadoopConfiguration());
        return new FeedsWrite(new FeedsWrite.Plan(options, schema, queryId, hadoop), isOverwriting);
    }
}
