package dev.galley.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.format.UnwritableFeedException;
import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Facet;
import dev.galley.model.Feed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SerializableTest {
    private record Mood(String word) implements Facet {}

    private static final Article ARTICLE =
            Article.builder().headline("Ink").kicker("x".repeat(70_000)).build();

    @Test
    void anArticleIsEqualAfterSerialization() throws Exception {
        SerializableArticle wrapped = new SerializableArticle(ARTICLE);

        assertThat(copy(wrapped)).isEqualTo(wrapped).hasSameHashCodeAs(wrapped);
        assertThat(((SerializableArticle) copy(wrapped)).article()).isEqualTo(ARTICLE);
    }

    @Test
    void aFeedIsEqualAfterSerialization() throws Exception {
        Feed feed = Feed.builder().title("Harbour").article(ARTICLE).build();

        assertThat(((SerializableFeed) copy(new SerializableFeed(feed))).feed()).isEqualTo(feed);
    }

    @Test
    void addressesOfCommentersAreNotSerialized() throws Exception {
        Comment comment = Comment.builder()
                .author(Commenter.named("Ada").withEmail("ada@example.org"))
                .build();
        byte[] bytes =
                bytes(new SerializableArticle(Article.builder().comment(comment).build()));

        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .contains("Ada")
                .doesNotContain("ada@example.org");
    }

    @Test
    void anArticleWithAFacetThatHasNoFormIsRefused() {
        Article article = Article.builder().facet(new Mood("calm")).build();

        assertThatThrownBy(() -> bytes(new SerializableArticle(article))).isInstanceOf(UnwritableFeedException.class);
    }

    private static Object copy(Object value) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes(value)))) {
            return in.readObject();
        }
    }

    private static byte[] bytes(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }
}
