package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Person;
import dev.galley.model.Url;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlName;
import dev.galley.report.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attributes and elements of other namespaces stay on the elements that the model has fields for. */
class ForeignAttributesTest {
    private static final String HEAD =
            "<title>T</title><link>https://proof.example/</link><description>D</description>";
    private static final String ATOM_HEAD =
            "<id>urn:x-feed:f</id><title>T</title><updated>2024-01-02T03:04:05Z</updated>"
                    + "<author><name>Ann</name></author>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title x:y='1'>A</title>",
                "<title>A</title><link x:y='1'>https://proof.example/1</link>",
                "<title>A</title><description x:y='1'>words</description>",
                "<title>A</title><guid isPermaLink='false' x:y='1'>urn:x</guid>",
                "<title>A</title><guid>https://proof.example/1</guid><atom:link rel='via' href='https://via.example/' x:y='1'/>",
                "<title>A</title><category x:y='1'>News</category><category domain='urn:d' x:y='2'>More</category>",
                "<title>A</title><author x:y='1'>ann@proof.example (Ann)</author>",
                "<title>A</title><dc:creator x:y='1'>Ann</dc:creator><dc:creator>Bob</dc:creator>",
                "<title>A</title><dc:creator>Ann</dc:creator><dc:creator x:y='1'>Ann</dc:creator>",
                "<title>A</title><pubDate x:y='1'>Sat, 07 Sep 2002 00:00:01 GMT</pubDate>",
                "<title>A</title><source url='https://wire.example/' x:y='1'>Wire</source>",
                "<title>A</title><enclosure url='https://proof.example/a.zip' length='5' type='application/zip' x:y='1'/>"
                        + "<enclosure url='https://proof.example/b.zip' length='5' type='application/zip' x:y='2'/>",
                "<title>A</title><content:encoded x:y='1'>words</content:encoded>",
                "<title>A</title><comments x:y='1'>https://proof.example/c</comments>",
                "<title>A</title><link>https://proof.example/1</link>"
                        + "<atom:link rel='alternate' type='text/html' href='https://proof.example/1' x:y='1'/>",
            })
    void staysOnTheElementsOfAnRssItem(String item) {
        assertKept("rss", channel(HEAD + "<item>" + item + "</item>"), "/articles/0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<category x:y='1'>News</category>",
                "<generator x:y='1'>Press</generator>",
                "<language x:y='1'>en</language>",
                "<image x:y='1'><url>https://proof.example/l.png</url><title>T</title><link>https://proof.example/</link>"
                        + "<x:y>1</x:y></image>",
                "<ttl x:y='1'>60</ttl>",
                "<skipHours x:y='1'><hour>1</hour><hour x:y='1'>2</hour></skipHours>",
                "<managingEditor x:y='1'>ann@proof.example (Ann)</managingEditor>",
                "<lastBuildDate x:y='1'>Sat, 07 Sep 2002 00:00:01 GMT</lastBuildDate>",
                "<atom:link rel='hub' href='https://hub.example/' x:y='1'/>",
            })
    void staysOnTheElementsOfAnRssChannel(String element) {
        assertKept("rss", channel(HEAD + element), "");
    }

    @Test
    void staysOnTheRootAndTheArticlesOfEachFormat() {
        String rss = "<rss version='2.0' xmlns:x='urn:x' x:a='1'><channel x:b='2'>" + HEAD
                + "<item x:c='3'><title>A</title></item></channel></rss>";
        assertKept("rss", Reading.read(rss).feed(), "");
        assertKept("rss", Reading.read(rss).feed(), "/articles/0");
        assertThat(Writing.of("rss", Reading.read(rss).feed()).text())
                .contains("<channel x:a=\"1\" x:b=\"2\">", "<item x:c=\"3\">");

        String rdf = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'"
                + " xmlns:x='urn:x'><channel rdf:about='https://proof.example/' x:b='2'>" + HEAD + "</channel>"
                + "<item rdf:about='https://proof.example/1' x:c='3'><title x:d='4'>A</title>"
                + "<link>https://proof.example/1</link></item></rdf:RDF>";
        assertKept("rss1.0", Reading.read(rdf).feed(), "");
        assertKept("rss1.0", Reading.read(rdf).feed(), "/articles/0");

        Feed atom = feed(
                "<entry x:c='3'><id>urn:x-entry:a</id><title>A</title><updated>2024-01-02T03:04:05Z</updated></entry>");
        assertKept("atom", atom, "/articles/0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link href='https://proof.example/1' x:y='1'/><link rel='via' href='https://via.example/' x:y='2'/>",
                "<author x:y='1'><name x:y='2'>Ann</name><x:image src='https://proof.example/a.png'/></author>",
                "<category term='t' x:y='1'><x:z/></category>",
                "<content type='html' x:y='1'>words</content>",
                "<content type='xhtml' x:y='1'><div xmlns='http://www.w3.org/1999/xhtml'><p>words</p></div></content>",
                "<content type='image/png' src='https://proof.example/a.png' x:y='1'/>",
                "<summary x:y='1'>words</summary><published x:y='1'>2024-01-02T03:04:05Z</published>",
                "<link rel='enclosure' href='https://proof.example/a.zip' x:y='1'/>",
                "<rights x:y='1'>ours</rights>",
                "<source x:y='1'><id>urn:x-feed:s</id><title x:y='2'>S</title></source>",
                "<thr:in-reply-to ref='urn:x-entry:b' x:y='1'/>",
            })
    void staysOnTheElementsOfAnAtomEntry(String element) {
        Feed feed = feed("<entry><id x:y='0'>urn:x-entry:a</id><title>A</title><updated>2024-01-02T03:04:05Z</updated>"
                + element + "</entry>");

        assertKept("atom", feed, "/articles/0");
    }

    @Test
    void anAttributeThatTheFormatDoesNotDefineIsReported() {
        Feed feed = channel(HEAD + "<item><title y='1'>A</title></item>");

        assertThat(Writing.of("rss", feed).codes()).contains("lost.extensions");
    }

    @Test
    void theLanguageOfAFileStaysOnItsLink() {
        String link = "<link rel='enclosure' href='https://proof.example/a.mp3' hreflang='%s'/>";
        Feed feed = feed("<entry>" + link.formatted("de") + link.formatted("no language") + "</entry>");
        Writing atom = Writing.of("atom", feed);

        assertThat(atom.text()).containsOnlyOnce("hreflang=\"de\"");
        assertThat(atom.readBack().articles().get(0).extensions())
                .containsExactly(feed.articles().get(0).extensions().get(0));
        assertThat(atom.codes()).containsOnlyOnce("lost.extensions");
        assertThat(Writing.of("rss", feed).codes()).contains("lost.extensions");
    }

    @Test
    void anAttributeOfAnElementThatTheTargetLacksIsReported() {
        Feed feed = channel(HEAD + "<ttl x:y='1'>60</ttl>");

        assertThat(Writing.of("atom", feed).codes()).contains("lost.ttl", "lost.extensions");
    }

    @Test
    void anAttributeOfAPersonWhomReadersMergeIsReported() {
        Feed feed = Feed.builder()
                .title("T")
                .article(Article.builder()
                        .author(Person.named("Ann"))
                        .author(Person.named(" Ann").withEmail("ann@proof.example"))
                        .author(Person.named("Bob"))
                        .extension(attribute("authors/1", "urn:x"))
                        .extension(attribute("authors/2", "urn:x"))
                        .build())
                .build();
        Writing written = Writing.of("atom", feed);

        assertThat(written.readBack().articles().get(0).extensions())
                .containsExactly(attribute("authors/0", "urn:x"), attribute("authors/1", "urn:x"));
        assertThat(written.findings().stream().filter(finding -> finding.code().equals("reduced.extensions")))
                .extracting(Finding::path)
                .containsExactly("/articles/0/extensions/0", "/articles/0/extensions/1");
    }

    @Test
    void anAttributeOfASecondPersonOfTheSameNameStays() {
        Feed feed = Feed.builder()
                .title("T")
                .article(Article.builder()
                        .headline("H")
                        .author(Person.named("Ann").withUrl(Url.of("https://ann.example/")))
                        .author(Person.named("Ann").withUrl(Url.of("https://other.example/")))
                        .extension(attribute("authors/1", "urn:x"))
                        .build())
                .build();

        assertKept("rss", feed, "/articles/0");
        assertKept("rss1.0", feed, "/articles/0");
    }

    private static Extension attribute(String parent, String uri) {
        return new Extension.Attribute(parent, new XmlAttribute(new XmlName(uri, "x", "y"), "1"));
    }

    @Test
    void anAttributeThatReadersWouldTakeForAFieldIsReported() {
        Feed feed = channel("<language>en</language>" + HEAD).toBuilder()
                .extension(new Extension.Attribute(
                        "title",
                        new XmlAttribute(new XmlName("http://www.w3.org/XML/1998/namespace", "xml", "lang"), "de")))
                .build();

        assertThat(Writing.of("rss", feed).codes()).contains("lost.extensions");
    }

    private static void assertKept(String format, Feed feed, String owner) {
        List<Extension> given = extensions(feed, owner);
        assertThat(given).isNotEmpty();
        Writing written = Writing.of(format, feed);

        assertThat(extensions(written.readBack(), owner)).as(written.text()).isEqualTo(given);
        assertThat(written.codes()).noneMatch(code -> code.startsWith("lost.") || code.equals("reduced.extensions"));
    }

    private static List<Extension> extensions(Feed feed, String owner) {
        return owner.isEmpty() ? feed.extensions() : feed.articles().get(0).extensions();
    }

    private static Feed channel(String channel) {
        return Reading.read(Reading.rss(channel).replace("<rss ", "<rss xmlns:x='urn:x' "))
                .feed();
    }

    private static Feed feed(String entries) {
        return Reading.read(Reading.atom(ATOM_HEAD + entries).replace("<feed ", "<feed xmlns:x='urn:x' "))
                .feed();
    }
}
