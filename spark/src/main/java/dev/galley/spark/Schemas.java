package dev.galley.spark;

import dev.galley.json.JsonOptions;
import dev.galley.json.ModelShape;
import dev.galley.spark.ReadOptions.Mode;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The schemas of tables, made from the shapes of the model. */
final class Schemas {
    static final String FILE = "file";
    static final String INDEX = "index";
    static final String ARTICLE = "article";
    static final String COMMENT = "comment";
    static final String FEED = "feed";
    static final String FORMAT = "format";
    static final String VERSION = "version";
    static final String ARTICLES = "articles";
    static final String COMPLETE = "complete";
    static final String FINDINGS = "findings";

    private static final ArrayType FINDINGS_TYPE = new ArrayType(type(ModelShape.finding()), false);

    private Schemas() {}

    /** Returns the schema of the rows that a mode gives. */
    static StructType of(Mode mode, JsonOptions options) {
        StructType file = new StructType().add(FILE, DataTypes.StringType, false);
        StructType rows = switch (mode) {
            case ARTICLES -> file.add(INDEX, DataTypes.LongType).add(ARTICLE, item(mode, options));
            case COMMENTS -> file.add(INDEX, DataTypes.LongType).add(COMMENT, item(mode, options));
            case FEEDS ->
                file.add(FORMAT, DataTypes.StringType)
                        .add(VERSION, DataTypes.StringType)
                        .add(FEED, item(mode, options))
                        .add(ARTICLES, DataTypes.LongType, false)
                        .add(COMPLETE, DataTypes.BooleanType, false);
        };
        return rows.add(FINDINGS, FINDINGS_TYPE, false);
    }

    /** Returns the name of the column that holds the value of the model. */
    static String itemColumn(Mode mode) {
        return switch (mode) {
            case ARTICLES -> ARTICLE;
            case COMMENTS -> COMMENT;
            case FEEDS -> FEED;
        };
    }

    static ModelShape shape(Mode mode, JsonOptions options) {
        return switch (mode) {
            case ARTICLES -> ModelShape.article(options);
            case COMMENTS -> ModelShape.comment(options);
            case FEEDS -> ModelShape.feed(options);
        };
    }

    static StructType item(Mode mode, JsonOptions options) {
        return (StructType) type(shape(mode, options));
    }

    /** The result of {@code galley_validate} and {@code galley_moderate}. */
    static StructType assessment() {
        return new StructType()
                .add("verdict", DataTypes.StringType, false)
                .add("reasons", new ArrayType(DataTypes.StringType, false), false)
                .add(FINDINGS, FINDINGS_TYPE, false);
    }

    static DataType type(ModelShape shape) {
        return switch (shape.kind()) {
            case STRING -> DataTypes.StringType;
            case BOOLEAN -> DataTypes.BooleanType;
            case INTEGER -> DataTypes.IntegerType;
            case LONG -> DataTypes.LongType;
            case DOUBLE -> DataTypes.DoubleType;
            case TIMESTAMP -> DataTypes.TimestampType;
            case LIST -> new ArrayType(type(shape.element()), false);
            case STRUCT -> {
                List<StructField> fields = new ArrayList<>();
                for (ModelShape.Field field : shape.fields()) {
                    fields.add(DataTypes.createStructField(field.name(), type(field.shape()), !field.isRequired()));
                }
                yield DataTypes.createStructType(fields);
            }
        };
    }
}
