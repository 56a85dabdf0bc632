package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedValidator;
import dev.galley.format.FeedWriter;
import dev.galley.model.Article;
import dev.galley.model.Discussion;
import dev.galley.model.Feed;
import dev.galley.model.Image;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Podcast;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RSS requires addresses in ASCII; Atom allows IRIs. */
class IrisInRssTest {
    private static final String PAGE = "https://bücher.example/größe?q=ä";
    private static final String ASCII = "https://xn--bcher-kva.example/gr%C3%B6%C3%9Fe?q=%C3%A4";

    private static final Feed FEED = Feed.builder()
            .id("https://bücher.example/")
            .title("Bücher")
            .subtitle("Neues")
            .url("https://bücher.example/")
            .language("de")
            .link(Link.self("https://bücher.example/feed"))
            .published(OffsetDateTime.parse("2024-01-02T03:04:05+01:00"))
            .logo(Image.of(Url.of("https://bücher.example/logo.png")))
            .facet(Podcast.builder()
                    .newFeedUrl(Url.of("https://bücher.example/neu"))
                    .build())
            .article(Article.builder()
                    .id(PAGE)
                    .url(PAGE)
                    .headline("Größe")
                    .published(OffsetDateTime.parse("2024-01-02T03:04:05+01:00"))
                    .discussion(Discussion.NONE.withPage(Url.of("https://bücher.example/größe#kommentare")))
                    .media(Media.builder(Url.of("https://bücher.example/ä.mp3"), Media.Role.ENCLOSURE)
                            .type("audio/mpeg")
                            .size(1L)
                            .build())
                    .build())
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"rss", "rss1.0"})
    void areWrittenAsUrisAndReported(String format) throws IOException {
        Writing written = Writing.of(format, FEED);

        assertThat(FeedValidator.builder()
                        .build()
                        .validate(new ByteArrayInputStream(written.document()))
                        .findings())
                .extracting(Finding::code)
                .doesNotContain("url.not-ascii");
        Feed back = written.readBack();
        assertThat(back.articles().get(0).url()).contains(Url.of(ASCII));
        assertThat(back.articles().get(0).id()).contains(PAGE);
        assertThat(written.findings())
                .filteredOn(finding -> finding.code().startsWith("reduced."))
                .extracting(Finding::path)
                .contains(
                        "/links/0/href",
                        "/links/1/href",
                        "/logo/url",
                        "/facets/podcast/newFeedUrl",
                        "/articles/0/links/0/href",
                        "/articles/0/media/0/url",
                        "/articles/0/discussion/page");
        assertThat(written.findings())
                .filteredOn(finding -> finding.path().equals("/articles/0/links/0/href"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("an address in ASCII"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "rss1.0"})
    void areNotReportedAgainWhenTheDocumentIsConverted(String format) {
        Feed back = Writing.of(format, FEED).readBack();
        Writing second = Writing.of(format, back);

        assertThat(second.readBack()).isEqualTo(back);
        assertThat(second.findings())
                .filteredOn(finding -> finding.code().startsWith("reduced."))
                .isEmpty();
    }

    @Test
    void stayInAtom() {
        Writing written = Writing.of("atom", FEED);

        assertThat(written.readBack().articles().get(0).url()).contains(Url.of(PAGE));
        assertThat(written.findings())
                .filteredOn(finding -> finding.path().endsWith("href"))
                .isEmpty();
    }

    @Test
    void staysInTheGuidOfAnItemWhichIsThenNoPermalink() {
        assertThat(Writing.of("rss", FEED).text())
                .contains("<guid isPermaLink=\"false\">" + PAGE + "</guid>")
                .contains("<link>" + ASCII + "</link>");
    }

    @Test
    void areConvertedInTheAddressOfTheDocument() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> findings = FeedWriter.of("rss")
                .withSelf(Url.of("https://bücher.example/feed.xml"))
                .write(FEED, out)
                .findings();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("href=\"https://xn--bcher-kva.example/feed.xml\"");
        assertThat(findings).anyMatch(finding -> finding.code().equals("derived.links"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void bracketsAreEncoded(String format) {
        Feed feed = FEED.toBuilder()
                .articles(List.of())
                .article(Article.builder()
                        .id("tag:example.org,2024:1")
                        .headline("List")
                        .url("https://example.org/list?a[]=1&b[x]=2")
                        .media(Media.enclosure(Url.of("https://example.org/img[1].jpg"), "image/jpeg"))
                        .build())
                .build();
        Writing written = Writing.of(format, feed);

        assertThat(written.text())
                .contains("https://example.org/list?a%5B%5D=1&amp;b%5Bx%5D=2", "https://example.org/img%5B1%5D.jpg");
        assertThat(written.codes()).contains("reduced.links.href", "reduced.media.url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "rss1.0", "atom"})
    void identifiersKeepTheirBrackets(String format) {
        String id = "https://example.org/list?a[]=1";
        Feed feed = FEED.toBuilder()
                .articles(List.of(
                        Article.builder().id(id).headline("List").url(id).build()))
                .build();
        Writing written = Writing.of(format, feed);

        assertThat(written.readBack().articles().get(0).id()).contains(id);
        assertThat(written.codes()).contains("reduced.links.href").doesNotContain("derived.id");
    }
}
