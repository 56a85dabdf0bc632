package dev.galley.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.unix_micros;

import dev.galley.text.CopyCriteria;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Finds comments that are almost copies of earlier ones, among any number of comments. Immutable.
 *
 * <pre>{@code
 * Dataset<Row> comments = spark.read().format("galley").option("mode", "comments").load("comments/");
 * CommentCopies search = CommentCopies.of(CopyCriteria.DEFAULT).within(Duration.ofDays(3));
 * search.campaigns(comments, 5).show();
 * search.distinct(comments).write().parquet("without-copies");
 * }</pre>
 *
 * <p>The result is that of {@link dev.galley.text.NearDuplicates}, if each comment were looked up there and then added, in the order of
 * their dates. A comment is compared with the newest 64 earlier ones that hold each of its word pairs, of which a long text has a
 * sample of 256 (MinHash). The cost therefore grows no faster than the number of comments.
 *
 * <p>Comments are in a column {@code comment}, as the mode {@code comments} of the format {@code galley} gives them; it needs the
 * fields {@code id}, {@code body}, and {@code published} or {@code updated}. Ids must be unique: if a comments feed was stored several times,
 * drop duplicates first, as docs/spark.md shows. Comments without an id are left out. Those without a date count as the oldest.
 */
public final class CommentCopies {
    private static final StructType HOLDERS = new StructType()
            .add("id", DataTypes.StringType)
            .add("size", DataTypes.IntegerType)
            .add("copyOf", DataTypes.StringType)
            .add("copySize", DataTypes.IntegerType);
    private static final StructType COPIES = new StructType()
            .add("id", DataTypes.StringType, false)
            .add(
                    "copies",
                    new ArrayType(
                            new StructType()
                                    .add("id", DataTypes.StringType, false)
                                    .add("shared", DataTypes.IntegerType, false)
                                    .add("similarity", DataTypes.DoubleType, false),
                            false),
                    false);

    private static final Duration SHORTEST = Duration.of(1, ChronoUnit.MICROS);
    private static final Duration LONGEST = Duration.ofDays(100_000);

    private final CopyCriteria criteria;
    /** The longest time between a comment and its copy in microseconds; 0 for any. */
    private final long window;

    private CommentCopies(CopyCriteria criteria, long window) {
        this.criteria = criteria;
        this.window = window;
    }

    /** Returns a search among all comments. */
    public static CommentCopies of(CopyCriteria criteria) {
        return new CommentCopies(Objects.requireNonNull(criteria, "criteria"), 0);
    }

    /**
     * Returns a search that compares comments only if at most {@code time} lies between them.
     *
     * @param time from a microsecond to 100,000 days
     * @throws IllegalArgumentException if the time is shorter or longer
     */
    public CommentCopies within(Duration time) {
        if (time.compareTo(SHORTEST) < 0 || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("The time must be from 1 microsecond to 100,000 days: " + time);
        }
        return new CommentCopies(criteria, time.dividedBy(SHORTEST));
    }

    /**
     * Returns the comments that are copies: {@code id}, and {@code copies}, an array of the earlier comments with {@code id}, the number
     * of {@code shared} word pairs and the {@code similarity} from 0 to 1, the most similar first.
     */
    public Dataset<Row> find(Dataset<Row> comments) {
        GalleyFunctions.register(comments.sparkSession());
        int least = Math.min(criteria.passage(), criteria.phrase());
        Column similarity = col("shared")
                .cast("double")
                .divide(col("size").plus(col("copySize")).minus(col("shared")));
        return pairs(comments)
                .mapPartitions(new PairHolders(window), Encoders.row(HOLDERS))
                .groupBy("id", "copyOf")
                .agg(
                        count(lit(1)).cast("int").as("shared"),
                        first("size").as("size"),
                        first("copySize").as("copySize"))
                .where(col("shared").geq(least))
                .groupBy("id")
                .agg(collect_list(struct(col("copyOf"), col("shared"), similarity.as("similarity")))
                        .as("candidates"))
                .flatMap(CopyChoice.of(criteria), Encoders.row(COPIES));
    }

    /** Returns a row for each word pair of each comment, those with the same pair together and in the order of their dates. */
    private Dataset<Row> pairs(Dataset<Row> comments) {
        Dataset<Row> signed = comments.where(col("comment.id").isNotNull())
                .select(
                        col("comment.id").as("id"),
                        time(comments).as("time"),
                        functions
                                .call_function(GalleyFunctions.SIGNATURE, col("comment"))
                                .as("pairs"));
        Column span = window == 0 ? lit(0L) : floor(col("time").divide(lit(window)));
        // A comment is also compared with those of the span before, where it counts as earlier only.
        Column spans = window == 0
                ? array(struct(span.as("span"), lit(true).as("isOwn")))
                : array(
                        struct(span.as("span"), lit(true).as("isOwn")),
                        struct(span.plus(1).as("span"), lit(false).as("isOwn")));
        return signed.select(
                        col("id"),
                        col("time"),
                        size(col("pairs")).as("size"),
                        explode(col("pairs")).as("pair"),
                        spans.as("spans"))
                .select(
                        col("id"),
                        col("time"),
                        col("size"),
                        col("pair"),
                        explode(col("spans")).as("span"))
                .select("id", "time", "size", "pair", "span.span", "span.isOwn")
                .repartition(col("pair"), col("span"))
                .sortWithinPartitions("pair", "span", "time", "id");
    }

    private static Column time(Dataset<Row> comments) {
        StructType comment = (StructType) comments.schema().apply("comment").dataType();
        Column time = lit(0L);
        for (String date : new String[] {"updated", "published"}) {
            if (Arrays.asList(comment.fieldNames()).contains(date)) {
                time = coalesce(unix_micros(col("comment." + date)), time);
            }
        }
        return time;
    }

    /**
     * Returns the comments that have at least {@code minCopies} earlier copies: {@code id}, the number of {@code copies}, of their {@code
     * authors} (by name) and {@code articles}, and the {@code closest} copy with its {@code similarity}.
     *
     * @throws IllegalArgumentException if {@code minCopies} is below 1
     */
    public Dataset<Row> campaigns(Dataset<Row> comments, int minCopies) {
        if (minCopies < 1) {
            throw new IllegalArgumentException("The number of copies must be at least 1, not " + minCopies);
        }
        Column none = lit("");
        Dataset<Row> origins = comments.select(
                col("comment.id").as("origin"),
                coalesce(col("comment.author.name"), none).as("author"),
                coalesce(col("comment.articleId"), none).as("article"));
        return find(comments)
                .where(size(col("copies")).geq(minCopies))
                .select(
                        col("id"),
                        element_at(col("copies"), 1).as("first"),
                        explode(col("copies")).as("copy"))
                .join(origins, col("copy.id").equalTo(col("origin")))
                .groupBy("id")
                .agg(
                        count(lit(1)).as("copies"),
                        countDistinct("author").as("authors"),
                        countDistinct("article").as("articles"),
                        first("first.id").as("closest"),
                        first("first.similarity").as("similarity"));
    }

    /** Returns the comments that are not copies of earlier ones, with all their columns. */
    public Dataset<Row> distinct(Dataset<Row> comments) {
        Dataset<Row> copies = find(comments).select(col("id").as("copyId"));
        return comments.join(copies, col("comment.id").equalTo(col("copyId")), "left_anti");
    }
}
