package dev.galley.format.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.format.FeedWriter;
import dev.galley.format.Feeds;
import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Image;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.testkit.FindingsAssert;
import dev.galley.testkit.RoundTrip;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonFeedWritingTest {
    private static final Feed FEED = Feed.builder()
            .title("The Harbour")
            .article(Article.builder().id("1").content(Text.html("<p>Go</p>")).build())
            .build();

    private static RoundTrip written(Article article) {
        return RoundTrip.of(
                new JsonFeedFormat(), Feed.builder().title("T").article(article).build());
    }

    private static void assertItem(RoundTrip trip, String item) {
        assertThat(trip.document())
                .isEqualTo("{'version':'https://jsonfeed.org/version/1.1','title':'T','items':[{"
                                .concat(item)
                                .replace('\'', '"')
                        + "}]}\n");
        trip.assertFaithful();
    }

    @Test
    void anItemAlwaysHasAContent() {
        RoundTrip trip = written(Article.builder().id("1").headline("One").build());
        assertItem(trip, "'id':'1','title':'One','content_text':''");
        assertThat(trip.written()).isEmpty();
    }

    @Test
    void relativeAddressesAreResolvedAgainstThatOfTheSite() {
        Feed feed = Feed.builder()
                .title("T")
                .link(Link.alternate("https://harbour.example/news/"))
                .logo(Image.of(Url.of("/logo.png")))
                .author(Person.named("Ada").withUrl(Url.of("../ada")))
                .article(Article.builder()
                        .id("1")
                        .link(Link.alternate("1.html"))
                        .media(Media.lead("1.jpg"))
                        .media(Media.enclosure(Url.of("/1 a.mp3"), "audio/mpeg"))
                        .build())
                .build();

        RoundTrip trip = RoundTrip.of(new JsonFeedFormat(), feed);

        assertThat(trip.document())
                .contains(
                        "\"icon\":\"https://harbour.example/logo.png\"",
                        "\"url\":\"https://harbour.example/ada\"",
                        "\"url\":\"https://harbour.example/news/1.html\"",
                        "\"image\":\"https://harbour.example/news/1.jpg\"",
                        "\"url\":\"https://harbour.example/1%20a.mp3\"");
        assertThat(trip.written())
                .extracting(Finding::code)
                .containsExactly(
                        "reduced.logo.url",
                        "reduced.authors.url",
                        "reduced.links.href",
                        "reduced.media.url",
                        "reduced.media.url");
    }

    @Test
    void addressesStayRelativeIfTheFeedHasNone() {
        RoundTrip trip =
                written(Article.builder().id("1").link(Link.alternate("1.html")).build());

        assertItem(trip, "'id':'1','url':'1.html','content_text':''");
        assertThat(trip.written()).isEmpty();
    }

    @Test
    void addressesWithForbiddenCharactersAreEncodedAndOthersLeftAlone() {
        RoundTrip trip = written(Article.builder()
                .id("1")
                .link(Link.alternate(" https://harbour.example/a b?c=d|e"))
                .link(Link.of("related", Url.of("https://hafen.example/größe#ü")))
                .build());

        assertThat(trip.document())
                .contains("\"url\":\"https://harbour.example/a%20b?c=d%7Ce\"")
                .contains("\"external_url\":\"https://hafen.example/größe#ü\"");
        assertThat(trip.written()).extracting(Finding::code).containsExactly("reduced.links.href");
    }

    @Test
    void relativeAddressesInTheContentAreResolvedAgainstItsBase() {
        RoundTrip trip = written(Article.builder()
                .id("1")
                .content(Text.html("<a href=../map>m</a>").withBase(Url.of("https://harbour.example/log/")))
                .build());

        assertItem(trip, "'id':'1','content_html':'<a href=https://harbour.example/map>m</a>'");
        FindingsAssert.assertThat(trip.written()).has("reduced.body", "/articles/0/body");
    }

    @Test
    void aSummaryWithMarkupBecomesTheContentIfThereIsNoBody() {
        RoundTrip trip = written(Article.builder()
                .id("1")
                .standfirst(Text.html("<b>In</b> short"))
                .build());
        assertItem(trip, "'id':'1','content_html':'<b>In</b> short'");
        FindingsAssert.assertThat(trip.written())
                .has("reduced.standfirst", "/articles/0/standfirst")
                .has("derived.body", "/articles/0/body");
        assertThat(trip.written())
                .filteredOn(finding -> finding.code().equals("derived.body"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.value()).contains("<b>In</b> short"));
    }

    @Test
    void aSummaryBesideABodyIsPlainWords() {
        RoundTrip trip = written(Article.builder()
                .id("1")
                .standfirst(Text.html("<b>In</b> short"))
                .content(Text.plain("At length"))
                .build());
        assertItem(trip, "'id':'1','content_text':'At length','summary':'In short'");
        FindingsAssert.assertThat(trip.written()).hasOnly("reduced.standfirst", "/articles/0/standfirst");
    }

    @Test
    void aStructuredBodyBecomesOnePieceOfHtml() {
        RoundTrip trip = written(Article.builder()
                .id("1")
                .section(Section.headed("Then", Block.paragraph("a < b")))
                .build());
        assertItem(trip, "'id':'1','content_html':'<h2>Then</h2>\\n<p>a &lt; b</p>\\n'");
        FindingsAssert.assertThat(trip.written()).hasOnly("reduced.body", "/articles/0/body");
    }

    @Test
    void aMissingIdIsDerivedAndReported() {
        RoundTrip trip = written(Article.builder()
                .link(Link.alternate(Url.of("https://example.org/1")))
                .build());
        assertItem(trip, "'id':'https://example.org/1','url':'https://example.org/1','content_text':''");
        FindingsAssert.assertThat(trip.written()).hasOnly("derived.id", "/articles/0/id");
    }

    @Test
    void unsupportedValuesAreReportedWithTheirPaths() {
        RoundTrip trip = written(Article.builder()
                .id("1")
                .kicker("Town")
                .author(Person.named("Ann").withEmail("ann@example.org"))
                .link(Link.alternate(Url.of("https://example.org/1")).withTitle("Here"))
                .link(Link.alternate(Url.of("https://example.org/2")))
                .media(List.of(
                        Media.lead(Url.of("i.jpg")).toBuilder().alt("A bridge").build()))
                .extension(new Extension.Member("", "id", "1"))
                .build());
        assertThat(trip.written())
                .extracting(finding -> finding.path())
                .containsExactlyInAnyOrder(
                        "/articles/0/kicker",
                        "/articles/0/authors/0/email",
                        "/articles/0/links/0/title",
                        "/articles/0/links/1",
                        "/articles/0/media/0/alt",
                        "/articles/0/extensions/0");
        trip.assertFaithful();
    }

    @Test
    void theMediaTypeOfAnAttachmentIsDerived() {
        RoundTrip trip = written(Article.builder()
                .id("1")
                .media(List.of(Media.builder(Url.of("a.mp3"), Media.Role.ENCLOSURE)
                        .duration(Duration.ofMillis(1_500))
                        .build()))
                .build());
        assertItem(
                trip,
                "'id':'1','content_text':'','attachments':[{'url':'a.mp3','mime_type':'audio/mpeg','duration_in_seconds':1.5}]");
        FindingsAssert.assertThat(trip.written()).hasOnly("derived.media.type", "/articles/0/media/0/type");
    }

    @Test
    void theMediaTypeOfAnAttachmentWithAnUnknownExtensionIsAnyBytes() {
        RoundTrip trip = written(Article.builder()
                .id("1")
                .media(List.of(Media.builder(Url.of("a"), Media.Role.ENCLOSURE).build()))
                .build());
        assertItem(
                trip, "'id':'1','content_text':'','attachments':[{'url':'a','mime_type':'application/octet-stream'}]");
        FindingsAssert.assertThat(trip.written()).hasOnly("derived.media.type", "/articles/0/media/0/type");
    }

    @Test
    void theTitleOfTheFeedIsDerived() {
        RoundTrip trip = RoundTrip.of(
                new JsonFeedFormat(),
                Feed.builder().url("https://tide.example/x").build());
        assertThat(trip.document())
                .isEqualTo("{\"version\":\"https://jsonfeed.org/version/1.1\","
                        + "\"home_page_url\":\"https://tide.example/x\",\"items\":[],\"title\":\"tide.example\"}\n");
        FindingsAssert.assertThat(trip.written()).hasOnly("derived.title", "/title");
    }

    @Test
    void aLoneSurrogateIsReplacedAndReported() {
        RoundTrip trip = written(Article.builder().id("1").headline("a\uD800b").build());
        assertItem(trip, "'id':'1','title':'a\uFFFDb','content_text':''");
        FindingsAssert.assertThat(trip.written()).hasOnly("character.replaced", "/articles/0");
    }

    @Test
    void lateMetadataOfASmallFeedIsWrittenBeforeTheItems() throws IOException {
        assertThat(convertedWithLateMetadata("{'id':'1','content_text':'x'}"))
                .isEqualTo("{'version':'https://jsonfeed.org/version/1.1','title':'Late',"
                        .concat("'home_page_url':'https://example.org/','authors':[{'name':'Ann'}],'_x':1,")
                        .concat("'items':[{'id':'1','content_text':'x'}]}\n")
                        .replace('\'', '"'));
    }

    @Test
    void lateMetadataOfALargeFeedIsWrittenAfterTheItems() throws IOException {
        String items = IntStream.rangeClosed(1, 101)
                .mapToObj(id -> "{'id':'" + id + "','content_text':'x'}")
                .collect(Collectors.joining(","));
        assertThat(convertedWithLateMetadata(items))
                .isEqualTo("{'version':'https://jsonfeed.org/version/1.1','items':["
                        .concat(items + "],'title':'Late','home_page_url':'https://example.org/',")
                        .concat("'authors':[{'name':'Ann'}],'_x':1}\n")
                        .replace('\'', '"'));
    }

    private static String convertedWithLateMetadata(String items) throws IOException {
        String document = "{'version':'https://jsonfeed.org/version/1','items':[" + items + "],"
                + "'title':'Late','authors':[{'name':'Ann'}],'home_page_url':'https://example.org/','_x':1}";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var done = Feeds.convert(new ByteArrayInputStream(Reading.bytes(document)), out, "jsonfeed");
        assertThat(done.written()).isEmpty();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isLaidOutForPeopleOnRequest() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FeedWriter.of(new JsonFeedFormat()).withIndentation().write(FEED, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        {
                          "version": "https://jsonfeed.org/version/1.1",
                          "title": "The Harbour",
                          "items": [
                            {
                              "id": "1",
                              "content_html": "<p>Go</p>"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void aFailingOutputFailsWithItsOwnException() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the disk is full");
            }
        };
        assertThatThrownBy(() -> FeedWriter.of(new JsonFeedFormat()).write(FEED, full))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
    }
}
