package dev.galley.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.galley.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The recipe for Jackson 2 in docs/json.md. */
class JacksonTwoTest {
    @SuppressWarnings("serial")
    private static ObjectMapper mapper() {
        SimpleModule galley = new SimpleModule("Galley");
        galley.addSerializer(Article.class, new StdSerializer<>(Article.class) {
            @Override
            public void serialize(Article value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeRawValue(ArticleJson.write(value));
            }
        });
        galley.addDeserializer(Article.class, new StdDeserializer<>(Article.class) {
            @Override
            public Article deserialize(JsonParser in, DeserializationContext context) throws IOException {
                return ArticleJson.read(in.readValueAsTree().toString());
            }
        });
        ObjectMapper mapper = new ObjectMapper().registerModule(galley);
        return mapper;
    }

    /** What an application stores. */
    record Stored(String key, Article article) {}

    @Test
    void articlesInsideOtherValuesAreEqual() throws IOException {
        Stored stored = new Stored(
                "k",
                Article.builder()
                        .headline("Ink \ud83d\ude00 \"x\"")
                        .kicker("Trade")
                        .build());
        String json = mapper().writeValueAsString(stored);

        assertThat(json).startsWith("{\"key\":\"k\",\"article\":{\"galley\":1,");
        assertThat(mapper().readValue(json, Stored.class)).isEqualTo(stored);
    }

    @Test
    void thePageHasThisRecipe() throws IOException {
        String source = Files.readString(Path.of("src/test/java/dev/galley/json/JacksonTwoTest.java"));
        String recipe =
                source.substring(source.indexOf("SimpleModule galley ="), source.indexOf("        return mapper;"));
        String page = Files.readString(Path.of("../docs/json.md"));

        assertThat(page.replaceAll("\\s+", " "))
                .contains(recipe.replaceAll("\\s+", " ").strip());
    }
}
