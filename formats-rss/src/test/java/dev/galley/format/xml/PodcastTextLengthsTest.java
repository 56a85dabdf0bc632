package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedValidator;
import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Episode;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Person;
import dev.galley.model.Podcast;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts for Apple Podcasts are written with at most as many characters as their elements may have. */
class PodcastTextLengthsTest {
    private static final String ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd";
    private static final String LONG = "seventy ".repeat(40).strip();

    private static Feed podcast(Episode episode, Extension... extensions) {
        ArticleBuilder article = Article.builder().id("1").headline("One").facet(episode);
        for (Extension extension : extensions) {
            article.extension(extension);
        }
        return Feed.builder()
                .title("Podcast")
                .author(Person.named("n".repeat(300)))
                .facet(Podcast.builder().owner(Person.named(LONG)).build())
                .article(article.build())
                .build();
    }

    private static Extension extension(String local, String text) {
        return new Extension.Element("", XmlElement.of(new XmlName(ITUNES, "itunes", local), text));
    }

    private static void assertNothingTooLong(Writing written) throws IOException {
        assertThat(FeedValidator.builder()
                        .build()
                        .validate(new ByteArrayInputStream(written.document()))
                        .findings())
                .extracting(Finding::code)
                .doesNotContain("itunes.too-long", "value.too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom", "rss1.0"})
    void areCutAtTheEndOfAWordAndReported(String format) throws IOException {
        Feed feed = podcast(
                Episode.builder().title(LONG).subtitle(" short ").build(),
                extension("summary", "word ".repeat(900)),
                extension("keywords", "port, quay, ".repeat(30)));
        Writing written = Writing.of(format, feed);

        assertNothingTooLong(written);
        Article back = written.readBack().articles().get(0);
        String title = back.facet(Episode.class).orElseThrow().title().orElseThrow();
        assertThat(title).hasSizeLessThanOrEqualTo(255).endsWith("seventy…");
        assertThat(back.facet(Episode.class).orElseThrow().subtitle()).contains("short");
        assertThat(written.findings())
                .filteredOn(finding -> finding.code().startsWith("reduced."))
                .extracting(Finding::path)
                .contains(
                        "/facets/podcast/owner/name",
                        "/articles/0/facets/episode/title",
                        "/articles/0/facets/episode/subtitle",
                        "/articles/0/extensions/0",
                        "/articles/0/extensions/1");
    }

    @Test
    void areNotCutAgain() {
        Feed back = Writing.of(
                        "rss", podcast(Episode.builder().title("日本".repeat(300)).build(), extension("subtitle", LONG)))
                .readBack();

        assertThat(back.articles()
                        .get(0)
                        .facet(Episode.class)
                        .orElseThrow()
                        .title()
                        .orElseThrow())
                .hasSize(255);
        Writing second = Writing.of("rss", back);
        assertThat(second.readBack()).isEqualTo(back);
        assertThat(second.findings())
                .filteredOn(finding ->
                        finding.code().startsWith("reduced.") && !finding.path().endsWith("/name"))
                .isEmpty();
    }

    @Test
    void countCodePoints() {
        String smileys = "\uD83D\uDE00".repeat(255);
        Feed feed = podcast(Episode.builder().title(smileys).build());

        assertThat(Writing.of("rss", feed)
                        .readBack()
                        .articles()
                        .get(0)
                        .facet(Episode.class)
                        .orElseThrow()
                        .title())
                .contains(smileys);
        Feed longer = podcast(Episode.builder().title(smileys + "\uD83D\uDE00").build());
        assertThat(Writing.of("rss", longer).text()).contains("\uD83D\uDE00".repeat(254) + "…<");
    }

    @Test
    void leaveOtherNamespacesAsTheyAre() {
        XmlElement foreign = XmlElement.of(new XmlName("https://example.org/ns", "x", "title"), LONG);
        Feed feed = podcast(Episode.builder().title("One").build(), new Extension.Element("", foreign));

        assertThat(Writing.of("rss", feed).readBack().articles().get(0).extensions())
                .contains(new Extension.Element("", foreign));
    }
}
