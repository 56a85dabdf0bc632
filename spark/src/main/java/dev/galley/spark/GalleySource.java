package dev.galley.spark;

import java.util.Map;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.connector.catalog.TableProvider;
import org.apache.spark.sql.connector.expressions.Transform;
import org.apache.spark.sql.sources.DataSourceRegister;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * The format {@code galley}: feeds as tables, and tables as feeds.
 *
 * <pre>{@code
 * Dataset<Row> rows = spark.read().format("galley").load("feeds/");
 * rows.select("file", "article.headline.value").show();
 *
 * rows.write().format("galley").option("to", "atom").mode("append").save("out/");
 * }</pre>
 *
 * <p>Paths are files, folders, and patterns in every file system that Hadoop has. Feeds may be compressed with gzip, and lie in
 * archives: zip, tar, and tar compressed with gzip. A task reads whole files, with one article in memory at a time.
 *
 * <p>Options for reading:
 *
 * <ul>
 *   <li>{@code mode}: {@code articles} (the default) gives the columns {@code file}, {@code index}, {@code article} and {@code
 *       findings}; {@code comments} reads each entry as a comment and gives {@code file}, {@code index}, {@code comment} and {@code
 *       findings}; {@code feeds} gives a row for each document: {@code file}, {@code format}, {@code version}, {@code feed}, the
 *       number of {@code articles}, whether it is {@code complete}, and {@code findings}.
 *   <li>{@code strict}: whether reading a document stops at the first error; {@code false} by default.
 *   <li>{@code commenterEmails}: whether comments have the e-mail addresses of their authors; {@code false} by default.
 *   <li>{@code maxBytes}, {@code maxDepth}, {@code maxTextLength}, {@code maxArticleLength}, {@code maxArticleElements}, {@code
 *       maxItems}, {@code maxFindings}: the {@linkplain dev.galley.format.Limits limits} for one document.
 * </ul>
 *
 * <p>What is wrong with a document never fails the job. A row without an article says why reading stopped. Only the storage can fail a
 * task; Spark then runs it again.
 *
 * <p>Options for writing:
 *
 * <ul>
 *   <li>{@code to}: the format, such as {@code rss}, {@code atom} or {@code jsonfeed}.
 *   <li>{@code key}: a column of strings; there is a document for each of its values. Without it, there is one for each partition.
 *   <li>{@code title}, {@code link}: title and address of the feed. A column {@code feed} has precedence, the first value of each
 *       document counts.
 *   <li>{@code indent}: whether documents are indented; {@code false} by default.
 * </ul>
 *
 * <p>The save mode must be {@code append}, which replaces documents of the same name, or {@code overwrite}, which removes all others.
 * Documents appear in the folder when the whole job has succeeded. What the format cannot express is counted in the log of the driver.
 */
public final class GalleySource implements TableProvider, DataSourceRegister {
    /** Creates the format; called by Spark. */
    public GalleySource() {}

    @Override
    public String shortName() {
        return "galley";
    }

    @Override
    public StructType inferSchema(CaseInsensitiveStringMap options) {
        if (options.containsKey(WriteOptions.TO)) {
            return new StructType();
        }
        ReadOptions read = ReadOptions.of(options);
        return Schemas.of(read.mode(), read.json());
    }

    @Override
    public Table getTable(StructType schema, Transform[] partitioning, Map<String, String> properties) {
        return new GalleyTable(schema);
    }
}
