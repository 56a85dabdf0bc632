package dev.galley.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedReader;
import dev.galley.format.Feeds;
import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Category;
import dev.galley.model.Feed;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.testkit.JavaSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"feed.xml", "feed.atom", "feed.json"})
    void theFeedsAreReadWithoutAFinding(String name) throws IOException {
        var result = FeedReader.lenient().read(Repository.file("examples").resolve(name));
        assertThat(result.findings()).isEmpty();
        assertThat(result.feed().articles()).isNotEmpty();
    }

    @Test
    void thePageIsReadIntoAllItsFields() throws Exception {
        Article article = ferryArticle();
        String headline = article.headline().map(Text::plain).orElseThrow();
        assertThat(article.kicker()).contains("Diplomacy");
        assertThat(article.categories()).containsExactly(Category.of("Diplomacy"));
        assertThat(headline).doesNotContain("Diplomacy");
        assertThat(article.body())
                .extracting(Section::heading)
                .extracting(heading -> heading.map(Text::plain).orElse(""))
                .containsExactly("", "Peace after years", "Foreign engines");
        assertThat(article.body().toString())
                .doesNotContain(headline)
                .doesNotContain(article.standfirst().map(Text::plain).orElseThrow());
        assertThat(article.body().get(2).blocks()).last().isInstanceOf(Block.RelatedLink.class);
        assertThat(article.discussion().flatMap(discussion -> discussion.open()))
                .contains(true);
        assertThat(article.comments()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom", "jsonfeed"})
    void theCommentersAddressIsInNoFeedAndNoFinding(String format) throws Exception {
        Article article = ferryArticle();
        String address = article.comments()
                .get(0)
                .author()
                .flatMap(author -> author.email())
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var result = Feeds.write(Feed.builder().title("T").article(article).build(), format, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("ferry").doesNotContain(address);
        assertThat(result.findings().toString()).contains("comments").doesNotContain(address);
        assertThat(article.comments().toString()).contains("Tom").doesNotContain(address);
    }

    private Article ferryArticle() throws Exception {
        Path source = Repository.file("examples").resolve("FerryArticle.java");
        assertThat(JavaSource.of(source).compileInto(folder)).isEmpty();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            return (Article)
                    loader.loadClass("FerryArticle").getMethod("article").invoke(null);
        }
    }
}
