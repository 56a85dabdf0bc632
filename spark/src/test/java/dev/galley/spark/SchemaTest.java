package dev.galley.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.json.ArticleJson;
import dev.galley.json.CommentJson;
import dev.galley.json.FeedJson;
import dev.galley.json.JsonOptions;
import dev.galley.json.ModelShape;
import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Feed;
import dev.galley.spark.ReadOptions.Mode;
import dev.galley.testkit.ModelArbitraries;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.UnsafeProjection;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** Rows hold what the model holds. */
class SchemaTest {
    private static final Pattern DATE =
            Pattern.compile("[+-]?\\d{4,9}-\\d\\d-\\d\\dT[0-9:.]+(Z|[+-]\\d\\d:\\d\\d(:\\d\\d)?)");
    private static final JsonOptions ALL =
            JsonOptions.DEFAULT.withCommenterEmails().skippingUnknown(finding -> {});
    private static final Map<Mode, UnsafeProjection> PROJECTIONS = new EnumMap<>(Mode.class);

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aRowHoldsEverythingOfAnArticle(@ForAll("feeds") Feed feed) {
        for (Article article : feed.articles()) {
            Article read = (Article) throughRow(Mode.ARTICLES, article);
            assertThat(normalized(ArticleJson.write(read, ALL))).isEqualTo(normalized(ArticleJson.write(article, ALL)));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aRowHoldsTheMetadataOfAFeed(@ForAll("feeds") Feed feed) {
        Feed read = (Feed) throughRow(Mode.FEEDS, feed);

        assertThat(normalized(FeedJson.write(read, ALL))).isEqualTo(normalized(FeedJson.write(feed.metadata(), ALL)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aRowHoldsEverythingOfAComment(@ForAll("comments") Comment comment) {
        Comment read = (Comment) throughRow(Mode.COMMENTS, comment);

        assertThat(normalized(CommentJson.write(read, ALL))).isEqualTo(normalized(CommentJson.write(comment, ALL)));
    }

    /**
     * Removes what rows do not hold: offsets, nanoseconds, lone surrogates, and that there were only facets of an
     * application.
     */
    private static String normalized(String json) {
        Matcher date = DATE.matcher(
                json.replaceAll(",?\"facets\":\\{\\}", "").replaceAll("\\\\u[dD][89a-fA-F][0-9a-fA-F]{2}", "?"));
        return date.replaceAll(found -> OffsetDateTime.parse(found.group())
                .withOffsetSameInstant(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MICROS)
                .toString());
    }

    @Test
    void aDateBeyondTheReachOfTimestampsBecomesTheNearestOne() {
        Article last = Article.builder().published(OffsetDateTime.MAX).build();
        Article first = Article.builder().published(OffsetDateTime.MIN).build();

        assertThat(((Article) throughRow(Mode.ARTICLES, last)).published().orElseThrow())
                .isAfter("+294246-01-01T00:00:00Z");
        assertThat(((Article) throughRow(Mode.ARTICLES, first)).published().orElseThrow())
                .isBefore("-290306-01-01T00:00:00Z");
    }

    @Test
    void aFieldThatTheModelLacksIsAnError() {
        StructType type = new StructType().add("hedline", DataTypes.StringType);
        ModelShape shape = ModelShape.article(JsonOptions.DEFAULT);

        assertThatThrownBy(() -> new Decoder.Struct(shape, type, "article"))
                .hasMessage("article has a field \"hedline\", which Article does not have");
        StructType mistyped = new StructType().add("headline", DataTypes.StringType);
        assertThatThrownBy(() -> new Decoder.Struct(shape, mistyped, "article"))
                .hasMessage("article.headline must be a struct Text, but is string");
    }

    /** Encodes a value, copies it into Spark's own format, and decodes that. */
    private static Object throughRow(Mode mode, Object value) {
        ModelShape shape = Schemas.shape(mode, ALL);
        StructType type = Schemas.item(mode, ALL);
        InternalRow row = (InternalRow) Encoder.of(shape, type).encode(value);
        InternalRow copied = PROJECTIONS
                .computeIfAbsent(mode, ofMode -> UnsafeProjection.create(type))
                .apply(row);
        return new Decoder.Struct(shape, type, "value").decode(copied);
    }

    @Provide
    Arbitrary<Feed> feeds() {
        return ModelArbitraries.feeds();
    }

    @Provide
    Arbitrary<Comment> comments() {
        return ModelArbitraries.comments();
    }
}
