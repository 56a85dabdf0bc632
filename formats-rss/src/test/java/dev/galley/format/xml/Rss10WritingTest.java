package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.format.ArticleWriter;
import dev.galley.format.FeedValidator;
import dev.galley.format.FeedWriter;
import dev.galley.format.WriteResult;
import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Image;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.TextInput;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How feeds are written as RSS 1.0. */
class Rss10WritingTest {
    private static final Url SITE = Url.of("https://harbour.example/");

    private static final Feed FEED = Feed.builder()
            .id("https://harbour.example/feed.rdf")
            .title("Harbour")
            .subtitle("News from the quay")
            .url(SITE.value())
            .language("en")
            .published(OffsetDateTime.parse("2024-01-02T03:04:05+01:00"))
            .logo(Image.of(Url.of("https://harbour.example/logo.png")))
            .textInput(new TextInput(
                    Optional.of("Go"),
                    Optional.of("Search"),
                    Optional.of("q"),
                    Optional.of(Url.of(SITE.value() + "s"))))
            .article(Article.builder()
                    .id("https://harbour.example/ink")
                    .url("https://harbour.example/ink")
                    .headline("Ink")
                    .author(Person.named("Ann"))
                    .published(OffsetDateTime.parse("2024-01-02T03:04:05+01:00"))
                    .category(Category.of("Trade"))
                    .content(Text.html("<p>Dry</p>"))
                    .media(Media.builder(Url.of("https://harbour.example/horn.mp3"), Media.Role.ENCLOSURE)
                            .type("audio/mpeg")
                            .size(5L)
                            .build())
                    .build())
            .build();

    @Test
    void theChannelListsItsItemsAndRefersToImageAndTextInput() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteResult result = FeedWriter.of("rss1.0").write(FEED, out);
        String document = out.toString(StandardCharsets.UTF_8);

        assertThat(document)
                .contains("<channel rdf:about=\"https://harbour.example/feed.rdf\"")
                .contains("<items><rdf:Seq><rdf:li rdf:resource=\"https://harbour.example/ink\"/></rdf:Seq></items>")
                .contains("<image rdf:resource=\"https://harbour.example/logo.png\"/>")
                .contains("<textinput rdf:resource=\"https://harbour.example/s\"/>")
                .contains("<item rdf:about=\"https://harbour.example/ink\"", "<dc:creator>Ann</dc:creator>")
                .contains("<dc:date>2024-01-02T03:04:05+01:00</dc:date>", "<dc:subject>Trade</dc:subject>");
        assertThat(document.indexOf("<channel")).isLessThan(document.indexOf("<item "));
        assertThat(result.losses()).isEmpty();
        assertThat(Reading.read(document).feed().articles()).isEqualTo(FEED.articles());
        assertThat(Reading.read(document).version()).isEqualTo("RSS 1.0");
        assertValid(document);
    }

    @Test
    void anExtensionIsNoSecondIdentifier() throws IOException {
        Extension id = new Extension.Element(
                "", new XmlElement(new XmlName("http://www.w3.org/2005/Atom", "", "id"), List.of(), List.of()));
        Feed feed = FEED.toBuilder()
                .extension(id)
                .articles(
                        List.of(FEED.articles().get(0).toBuilder().extension(id).build()))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteResult result = FeedWriter.of("rss1.0").write(feed, out);

        assertThat(result.losses())
                .extracting(Finding::code)
                .containsOnly("lost.extensions")
                .hasSize(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("id xmlns", "atom:id");
        assertValid(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theChannelFollowsItemsThatWereNotKnownWhenTheDocumentBegan() throws IOException {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            articles.add(Article.builder()
                    .headline("Ink " + i)
                    .id("https://harbour.example/" + i % 200)
                    .build());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArticleWriter writer = FeedWriter.of("rss1.0").open(out, FEED.metadata())) {
            for (Article article : articles) {
                writer.write(article);
            }
        }
        String document = out.toString(StandardCharsets.UTF_8);

        assertThat(document.indexOf("<channel")).isGreaterThan(document.lastIndexOf("<item "));
        assertThat(document.split("<rdf:li ", -1)).hasSize(251);
        assertThat(Reading.read(document).feed().title()).contains(Text.plain("Harbour"));
        assertThat(Reading.read(document).feed().articles()).hasSize(250);
        assertValid(document);
    }

    @Test
    void whatEveryItemMustHaveIsDerived() throws IOException {
        Feed feed = FEED.toBuilder()
                .articles(List.of(Article.builder().standfirst("Short").build()))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteResult result = FeedWriter.of("rss1.0").write(feed, out);

        assertThat(result.findings())
                .extracting(Finding::code)
                .contains("derived.id", "derived.headline", "derived.links");
        assertValid(out.toString(StandardCharsets.UTF_8));
    }

    private static void assertValid(String document) throws IOException {
        assertThat(FeedValidator.builder()
                        .build()
                        .validate(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))
                        .findings())
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource({
        "rss1.0, ''",
        "rss1.0, http://purl.org/rss/1.0/",
        "rss, http://purl.org/rss/1.0/",
        "atom, http://purl.org/atom/ns#"
    })
    void aSecondTitleInAnyNamespaceOfTheFormatIsLost(String format, String namespace) {
        Feed feed = Feed.builder()
                .title("Harbour")
                .url(SITE.value())
                .extension(new Extension.Element(
                        "", new XmlElement(new XmlName(namespace, "", "title"), List.of(), List.of())))
                .build();
        Writing written = Writing.of(format, feed);
        assertThat(written.codes()).contains("lost.extensions");
        assertThat(Reading.read(written.document()).findings()).isEmpty();
    }

    @Test
    void aWebsiteIsNotDerivedFromABrokenAddress() {
        Feed feed = Feed.builder()
                .title("Harbour")
                .link(Link.of(Link.SELF, Url.of("https://harbour.example:x%22/feed")))
                .build();
        assertThat(Writing.of("rss1.0", feed).text()).doesNotContain("%22/<");
    }

    @Test
    void afterAFailureNothingIsReportedAsWritten() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };

        ArticleWriter writer = FeedWriter.of("rss1.0").open(full, FEED.metadata());
        writer.write(FEED.articles().get(0));
        assertThatThrownBy(writer::finish).isInstanceOf(IOException.class).hasMessage("disk full");
        assertThatThrownBy(writer::finish)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Writing has failed");
    }
}
