package dev.galley.spark;

import dev.galley.json.JsonOptions;
import dev.galley.json.ModelShape;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;

/** Reads articles, and the feeds that they belong to, from rows. */
final class RowArticles {
    private final int articleColumn;
    private final int feedColumn;
    private final int keyColumn;
    private final int feedLength;
    private final int articleLength;
    private final Decoder.Struct article;
    private final Optional<Decoder.Struct> feed;

    /**
     * Creates a reader of rows.
     *
     * @throws IllegalArgumentException if the columns {@code article} and {@code feed} do not have the fields of the model
     */
    RowArticles(StructType schema, WriteOptions options) {
        List<String> columns = List.of(schema.fieldNames());
        articleColumn = columns.indexOf(Schemas.ARTICLE);
        feedColumn = columns.indexOf(Schemas.FEED);
        keyColumn = options.key() == null ? -1 : columns.indexOf(options.key());
        ModelShape shape = ModelShape.article(JsonOptions.DEFAULT.withCommenterEmails());
        StructType type = struct(schema, articleColumn);
        articleLength = type.length();
        article = new Decoder.Struct(shape, type, Schemas.ARTICLE);
        if (feedColumn < 0) {
            feedLength = 0;
            feed = Optional.empty();
        } else {
            StructType metadata = struct(schema, feedColumn);
            feedLength = metadata.length();
            feed = Optional.of(new Decoder.Struct(ModelShape.feed(JsonOptions.DEFAULT), metadata, Schemas.FEED));
        }
    }

    private static StructType struct(StructType schema, int column) {
        if (schema.fields()[column].dataType() instanceof StructType struct) {
            return struct;
        }
        throw new IllegalArgumentException("The column \"" + schema.fields()[column].name()
                + "\" must be a struct with the fields of the model, but is "
                + schema.fields()[column].dataType().simpleString());
    }

    /** Returns the article; empty if the row is that of a document that was not read to its end. */
    Optional<Article> article(InternalRow row) {
        return row.isNullAt(articleColumn)
                ? Optional.empty()
                : Optional.of((Article) article.decode(row.getStruct(articleColumn, articleLength)));
    }

    Optional<Feed> feed(InternalRow row) {
        return feedColumn < 0 || row.isNullAt(feedColumn)
                ? Optional.empty()
                : feed.map(decoder -> (Feed) decoder.decode(row.getStruct(feedColumn, feedLength)));
    }

    /** Returns the value of the key; empty if there is no such column, or no value. */
    Optional<String> key(InternalRow row) {
        return keyColumn < 0 || row.isNullAt(keyColumn)
                ? Optional.empty()
                : Optional.of(row.getUTF8String(keyColumn).toString());
    }
}
