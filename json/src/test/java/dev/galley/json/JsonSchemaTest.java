package dev.galley.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.galley.model.Comment;
import dev.galley.model.Feed;
import dev.galley.testkit.ModelArbitraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas describe the forms: a validator accepts what is written and refuses what is not of the form. */
class JsonSchemaTest {
    private static final String ARTICLE_JSON = JsonSchemaWriter.schema(ModelForms.ARTICLE, "Galley article");
    private static final String FEED_JSON = JsonSchemaWriter.schema(ModelForms.FEED, "Galley feed");
    private static final String COMMENT_JSON = JsonSchemaWriter.schema(ModelForms.COMMENT, "Galley comment");
    private static final Schema ARTICLE = schema(ARTICLE_JSON);
    private static final Schema FEED = schema(FEED_JSON);
    private static final Schema COMMENT = schema(COMMENT_JSON);

    @Test
    void theResourcesAreUpToDate() throws IOException {
        Map<String, String> schemas = Map.of("article", ARTICLE_JSON, "feed", FEED_JSON, "comment", COMMENT_JSON);
        for (Map.Entry<String, String> schema : schemas.entrySet()) {
            Path file = Path.of("src/main/resources/dev/galley/json", schema.getKey() + ".schema.json");
            if (Boolean.getBoolean("galley.updateSchema")) {
                Files.writeString(file, schema.getValue());
            }
            assertThat(Files.exists(file) ? Files.readString(file) : "")
                    .as(file + " is stale. Write it anew with ./mvnw -pl json -am test -Dtest=JsonSchemaTest"
                            + " -Dsurefire.failIfNoSpecifiedTests=false -Dgalley.updateSchema=true")
                    .isEqualTo(schema.getValue());
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyWrittenFeedAndArticleIsValid(@ForAll("feeds") Feed feed) {
        JsonOptions options = JsonOptions.DEFAULT.skippingUnknown(facetOfAnApplication -> {});

        assertThat(FEED.validate(FeedJson.write(feed, options), InputFormat.JSON))
                .isEmpty();
        feed.articles()
                .forEach(article -> assertThat(ARTICLE.validate(ArticleJson.write(article, options), InputFormat.JSON))
                        .isEmpty());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyWrittenCommentIsValid(@ForAll("comments") Comment comment) {
        String json = CommentJson.write(comment, JsonOptions.DEFAULT.withCommenterEmails());

        assertThat(COMMENT.validate(json, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"galley\": 2}",
                "{\"galley\": 1, \"hedline\": {}}",
                "{\"galley\": 1, \"headline\": \"Ink\"}",
                "{\"galley\": 1, \"headline\": {\"kind\": \"rtf\", \"value\": \"Ink\"}}",
                "{\"galley\": 1, \"published\": \"yesterday\"}",
                "{\"galley\": 1, \"media\": [{\"url\": \"a\"}]}",
                "{\"galley\": 1, \"media\": [{\"url\": \"a\", \"role\": \"lead\", \"duration\": \"30\"}]}",
                "{\"galley\": 1, \"body\": [{\"level\": 2, \"blocks\": [{\"verse\": {}}]}]}",
                "{\"galley\": 1, \"body\": [{\"level\": 2, \"blocks\": [{}]}]}",
                "{\"galley\": 1, \"facets\": {\"license\": {\"url\": \"a\"}}}",
            })
    void whatIsNotOfTheFormIsInvalid(String json) {
        assertThat(ARTICLE.validate(json, InputFormat.JSON)).isNotEmpty();
    }

    private static Schema schema(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json, InputFormat.JSON);
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
