package dev.galley.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Facet;
import dev.galley.model.Feed;
import dev.galley.model.License;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GalleyModuleTest {
    private record Page(String name, List<Article> articles, Comment best) {}

    private record Mood(String word) implements Facet {}

    private static final Article ARTICLE = Article.builder()
            .headline("Ink \ud83d and \ud83d\ude00")
            .facet(License.of("https://creativecommons.org/licenses/by/4.0/"))
            .build();

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new GalleyModule()).build();

    @Test
    void aMapperWritesAndReadsTheForm() {
        Feed feed = Feed.builder().title("Harbour").article(ARTICLE).build();

        assertThat(mapper.writeValueAsString(ARTICLE)).isEqualTo(ArticleJson.write(ARTICLE));
        assertThat(mapper.readValue(ArticleJson.write(ARTICLE), Article.class)).isEqualTo(ARTICLE);
        assertThat(mapper.readValue(mapper.writeValueAsBytes(feed), Feed.class)).isEqualTo(feed);
    }

    @Test
    void theFormWorksInsideOtherObjectsAndTrees() {
        Page page = new Page(
                "home",
                List.of(ARTICLE, ARTICLE),
                Comment.builder().body("Nice").build());
        JsonNode tree = mapper.valueToTree(page);

        assertThat(mapper.readValue(mapper.writeValueAsString(page), Page.class))
                .isEqualTo(page);
        assertThat(tree.get("articles").get(1).get("galley").asInt()).isEqualTo(1);
        assertThat(mapper.treeToValue(tree, Page.class)).isEqualTo(page);
    }

    @Test
    void theModuleIsFound() {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();

        assertThat(found.writeValueAsString(ARTICLE)).isEqualTo(ArticleJson.write(ARTICLE));
    }

    @Test
    void whatDoesNotFitIsAnExceptionOfJackson() {
        assertThatThrownBy(() -> mapper.readValue("{\"galley\": 1, \"id\": 7}", Article.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("/id")
                .hasMessageContaining("Expected a string");
        assertThatThrownBy(() -> mapper.writeValueAsString(
                        Article.builder().facet(new Mood("calm")).build()))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("JsonOptions.withFacet");
    }

    @Test
    void optionsApply() {
        Article article = Article.builder().facet(new Mood("calm")).build();
        JsonMapper withMood = JsonMapper.builder()
                .addModule(new GalleyModule(JsonOptions.DEFAULT.withFacet("mood", Mood.class)))
                .build();

        assertThat(withMood.readValue(withMood.writeValueAsString(article), Article.class))
                .isEqualTo(article);
    }
}
