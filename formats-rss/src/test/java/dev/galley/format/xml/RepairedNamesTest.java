package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Episode;
import dev.galley.model.Image;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import org.junit.jupiter.api.Test;

/** Names of elements and attributes that are not quite those of the specifications. */
class RepairedNamesTest {
    @Test
    void atomsAttributesMayHaveAtomsPrefix() {
        ReadResult read = Reading.read(
                "<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:entry><a:title a:type='html'>x &amp;amp; y</a:title>"
                        + "<a:link a:rel='alternate' a:href='https://harbour.example/1'/></a:entry></a:feed>");
        Article article = read.feed().articles().get(0);
        assertThat(article.url()).contains(Url.of("https://harbour.example/1"));
        assertThat(article.headline().map(Text::plain)).contains("x & y");
    }

    @Test
    void aMisspeltNamespaceOfAtomIsReadAndReported() {
        ReadResult read =
                Reading.read("<feed xmlns='http://www.w3.org/2005/Atm'><entry><title>One</title></entry></feed>");
        assertThat(read.feed().articles().get(0).headline()).contains(Text.plain("One"));
        assertThat(Reading.codes(read)).containsExactly("namespace.variant");
    }

    @Test
    void namesOfRssAreReadInAnyCase() {
        ReadResult read = Reading.read(
                "<RSS version='2.0'><Channel><Title>Tide</Title><Item><TITLE>One</TITLE>"
                        + "<pubdate>Tue, 05 May 2026 10:00:00 GMT</pubdate><GUID isPermaLink='false'>1</GUID></Item></Channel></RSS>");
        assertThat(read.feed().title()).contains(Text.plain("Tide"));
        Article article = read.feed().articles().get(0);
        assertThat(article.headline()).contains(Text.plain("One"));
        assertThat(article.id()).contains("1");
        assertThat(article.published()).isPresent();
    }

    @Test
    void namesOfExtensionsAreReadInAnyCaseAndReported() {
        ReadResult read = Reading.read(
                "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'"
                        + " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:media='http://search.yahoo.com/mrss/'"
                        + " xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'><channel><itunes:Image href='https://a.example/l'/>"
                        + "<item><content:Encoded>x</content:Encoded><dc:Creator>Ann</dc:Creator><itunes:EpisodeType>bonus</itunes:EpisodeType>"
                        + "<media:Content url='https://a.example/1.mp3'><media:Title>One</media:Title></media:Content></item></channel></rss>");
        Article article = read.feed().articles().get(0);

        assertThat(read.feed().logo().map(Image::url)).contains(Url.of("https://a.example/l"));
        assertThat(article.body()).isNotEmpty();
        assertThat(article.authors()).containsExactly(Person.named("Ann"));
        assertThat(article.facet(Episode.class).flatMap(Episode::type)).contains(Episode.Type.BONUS);
        assertThat(article.media().get(0).title()).contains("One");
        assertThat(article.extensions()).isEmpty();
        assertThat(read.findings())
                .extracting(finding -> finding.code() + " " + finding.value().orElseThrow())
                .containsExactly(
                        "element.case itunes:Image",
                        "element.case content:Encoded",
                        "element.case dc:Creator",
                        "element.case itunes:EpisodeType",
                        "element.case media:Content",
                        "element.case media:Title");
    }

    @Test
    void namesWithAPrefixThatIsNotDeclaredAreReadInAnyCaseToo() {
        ReadResult read =
                Reading.read("<rss version='2.0'><channel><item><dc:Creator>Ann</dc:Creator></item></channel></rss>");

        assertThat(read.feed().articles().get(0).authors()).containsExactly(Person.named("Ann"));
        assertThat(Reading.codes(read)).containsExactlyInAnyOrder("element.case", "namespace.undeclared");
    }

    @Test
    void attributesOfRssAreReadInAnyCaseAndReported() {
        ReadResult read = Reading.read(
                Reading.rss(
                        "<item><guid isPermalink='false'>https://a.example/1</guid>"
                                + "<enclosure URL='https://a.example/1.mp3' LENGTH='9' Type='audio/mpeg'/>"
                                + "<source Url='https://b.example/feed'>B</source><category DOMAIN='https://c.example/'>C</category></item>"));
        Article article = read.feed().articles().get(0);

        assertThat(article.id()).contains("https://a.example/1");
        assertThat(article.url()).isEmpty();
        assertThat(article.media())
                .containsExactly(Media.builder(Url.of("https://a.example/1.mp3"), Media.Role.ENCLOSURE)
                        .type("audio/mpeg")
                        .size(9L)
                        .build());
        assertThat(article.source().orElseThrow().links().get(0).href()).isEqualTo(Url.of("https://b.example/feed"));
        assertThat(article.categories()).containsExactly(Category.of("C").withScheme(Url.of("https://c.example/")));
        assertThat(article.extensions()).isEmpty();
        assertThat(read.findings())
                .extracting(finding -> finding.code() + " " + finding.value().orElseThrow())
                .containsExactly(
                        "attribute.case isPermalink",
                        "attribute.case URL",
                        "attribute.case LENGTH",
                        "attribute.case Type",
                        "attribute.case Url",
                        "attribute.case DOMAIN");
    }

    @Test
    void anAttributeInTheWrongCaseBesideTheRightOneStaysAnExtension() {
        Article article = Reading.item(
                "<enclosure URL='https://a.example/2.mp3' url='https://a.example/1.mp3' length='9' type='x/y'/>");

        assertThat(article.media().get(0).url()).isEqualTo(Url.of("https://a.example/1.mp3"));
        assertThat(article.extensions()).hasSize(1);
    }

    @Test
    void emptyElementsOfHtmlInCapitalsGetNoEndTag() {
        Article article = Reading.entry("<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>a<BR/>b"
                + "<IMG src='https://harbour.example/a.png'/></div></content>");

        assertThat(article.bodyHtml().strip()).isEqualTo("a<BR/>b<IMG src=\"https://harbour.example/a.png\"/>");
    }
}
