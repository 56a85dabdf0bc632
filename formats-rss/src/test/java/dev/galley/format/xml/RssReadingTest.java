package dev.galley.format.xml;

import static dev.galley.format.xml.Reading.channel;
import static dev.galley.format.xml.Reading.codes;
import static dev.galley.format.xml.Reading.item;
import static dev.galley.format.xml.Reading.read;
import static dev.galley.format.xml.Reading.rss;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.model.BodyHtml;
import dev.galley.model.Category;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Image;
import dev.galley.model.License;
import dev.galley.model.Link;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RssReadingTest {
    @Test
    void readsEveryElementOfTheChannel() {
        Feed feed = channel("""
                <title>The Daily Proof</title><link>https://proof.example/</link>
                <description>News &amp; views</description><language>en-GB</language>
                <copyright>© Proof Ltd</copyright>
                <managingEditor>ed@proof.example (Ed Itor)</managingEditor>
                <webMaster>web@proof.example</webMaster>
                <pubDate>Sat, 07 Sep 2002 00:00:01 GMT</pubDate>
                <lastBuildDate>Sat, 07 Sep 2002 09:42:31 +0200</lastBuildDate>
                <category domain="http://cat.example/">News</category>
                <generator>Press 1.0</generator><docs>https://docs.example/rss</docs>
                <cloud domain="rpc.example" port="80" path="/RPC2" registerProcedure="ping" protocol="soap"/>
                <ttl>60</ttl><rating>(PICS-1.1)</rating>
                <image><url>https://proof.example/logo.png</url><title>Logo</title><link>https://proof.example/</link>
                <width>88</width><height>31</height><description>Home</description></image>
                <textInput><title>Go</title><description>Search</description><name>q</name>
                <link>https://proof.example/search</link></textInput>
                <skipHours><hour>0</hour><hour>23</hour></skipHours>
                <skipDays><day>Sunday</day></skipDays>""");

        assertThat(feed.title()).contains(Text.plain("The Daily Proof"));
        assertThat(feed.url()).contains(Url.of("https://proof.example/"));
        assertThat(feed.subtitle()).contains(Text.plain("News & views"));
        assertThat(feed.language()).contains("en-GB");
        assertThat(feed.rights()).contains(Text.plain("© Proof Ltd"));
        assertThat(feed.authors()).containsExactly(Person.named("Ed Itor").withEmail("ed@proof.example"));
        assertThat(feed.webMaster().flatMap(Person::email)).contains("web@proof.example");
        assertThat(feed.published()).contains(OffsetDateTime.parse("2002-09-07T00:00:01Z"));
        assertThat(feed.updated()).contains(OffsetDateTime.parse("2002-09-07T09:42:31+02:00"));
        assertThat(feed.categories()).containsExactly(Category.of("News").withScheme(Url.of("http://cat.example/")));
        assertThat(feed.generator().orElseThrow().name()).isEqualTo("Press 1.0");
        assertThat(feed.docs()).contains(Url.of("https://docs.example/rss"));
        assertThat(feed.cloud().orElseThrow().port()).contains(80);
        assertThat(feed.cloud().orElseThrow().registerProcedure()).contains("ping");
        assertThat(feed.ttl()).contains(Duration.ofHours(1));
        assertThat(feed.rating()).contains("(PICS-1.1)");
        assertThat(feed.logo().orElseThrow().width()).contains(88);
        assertThat(feed.logo().orElseThrow().description()).contains("Home");
        assertThat(feed.textInput().orElseThrow().name()).contains("q");
        assertThat(feed.skipHours()).containsExactly(0, 23);
        assertThat(feed.skipDays()).containsExactly(DayOfWeek.SUNDAY);
        assertThat(feed.extensions()).isEmpty();
    }

    @Test
    void readsEveryElementOfAnItem() {
        Article article = item("""
                <title>Ink prices rise</title><link>https://proof.example/ink</link>
                <description>&lt;p&gt;A summary&lt;/p&gt;</description>
                <content:encoded><![CDATA[<p>The whole story</p>]]></content:encoded>
                <author>ann@proof.example (Ann Author)</author><dc:creator>Bob Byline</dc:creator>
                <category>Economy</category><comments>https://proof.example/ink#comments</comments>
                <wfw:commentRss>https://proof.example/ink/feed</wfw:commentRss><slash:comments>7</slash:comments>
                <enclosure url="https://proof.example/ink.mp3" length="12345" type="audio/mpeg"/>
                <enclosure url="https://proof.example/ink.pdf" length="99" type="application/pdf"/>
                <guid isPermaLink="false">proof-1</guid><pubDate>Sun, 08 Sep 2002 10:00:00 GMT</pubDate>
                <atom:updated>2002-09-09T10:00:00Z</atom:updated>
                <source url="https://wire.example/feed">The Wire</source>""");

        assertThat(article.headline()).contains(Text.plain("Ink prices rise"));
        assertThat(article.url()).contains(Url.of("https://proof.example/ink"));
        assertThat(article.standfirst()).contains(Text.html("<p>A summary</p>"));
        assertThat(BodyHtml.verbatim(article.body())).contains(Text.html("<p>The whole story</p>"));
        assertThat(article.authors())
                .containsExactly(Person.named("Ann Author").withEmail("ann@proof.example"), Person.named("Bob Byline"));
        assertThat(article.categories()).containsExactly(Category.of("Economy"));
        assertThat(article.discussion().orElseThrow().page()).contains(Url.of("https://proof.example/ink#comments"));
        assertThat(article.discussion().orElseThrow().feed()).contains(Url.of("https://proof.example/ink/feed"));
        assertThat(article.discussion().orElseThrow().count()).contains(7);
        assertThat(article.media()).hasSize(2);
        assertThat(article.media().get(0).size()).contains(12345L);
        assertThat(article.media().get(1).type()).contains("application/pdf");
        assertThat(article.id()).contains("proof-1");
        assertThat(article.published()).contains(OffsetDateTime.parse("2002-09-08T10:00:00Z"));
        assertThat(article.updated()).contains(OffsetDateTime.parse("2002-09-09T10:00:00Z"));
        assertThat(article.source().orElseThrow().title()).contains(Text.plain("The Wire"));
        assertThat(article.source().orElseThrow().selfUrl()).contains(Url.of("https://wire.example/feed"));
        assertThat(article.extensions()).isEmpty();
    }

    @Test
    void aDescriptionAloneIsTheStandfirstAndNeverTheBody() {
        Article article = item("<description>All there is</description>");
        assertThat(article.standfirst()).contains(Text.html("All there is"));
        assertThat(article.body()).isEmpty();
    }

    @Test
    void aPermalinkIsThePageIfThereIsNoLink() {
        assertThat(item("<guid>https://proof.example/1</guid>").url()).contains(Url.of("https://proof.example/1"));
        assertThat(item("<guid isPermaLink='true'>https://proof.example/1</guid>")
                        .links())
                .hasSize(1);
        assertThat(item("<guid isPermaLink='false'>https://proof.example/1</guid>")
                        .links())
                .isEmpty();
        assertThat(item("<guid>https://proof.example/1</guid><link>https://proof.example/2</link>")
                        .links())
                .containsExactly(Link.alternate(Url.of("https://proof.example/2")));
    }

    @Test
    void aMissingIdStaysMissing() {
        assertThat(item("<title>x</title><link>https://proof.example/1</link>").id())
                .isEmpty();
    }

    @Test
    void selfIsNotThePage() {
        Feed feed =
                channel("<atom:link rel='self' href='https://proof.example/feed'/><link>https://proof.example/</link>");
        assertThat(feed.url()).contains(Url.of("https://proof.example/"));
        assertThat(feed.selfUrl()).contains(Url.of("https://proof.example/feed"));
    }

    @Test
    void anAuthorElementCanNameTwoPeople() {
        assertThat(item("<author>ann@proof.example (Ann Author), bob@proof.example (Bob Byline)</author>")
                        .authors())
                .containsExactly(
                        Person.named("Ann Author").withEmail("ann@proof.example"),
                        Person.named("Bob Byline").withEmail("bob@proof.example"));
    }

    @Test
    void anAuthorNamedTwiceIsOnePerson() {
        assertThat(item("<dc:creator>Ann Author</dc:creator><author>ann@proof.example (Ann Author)</author>")
                        .authors())
                .containsExactly(Person.named("Ann Author").withEmail("ann@proof.example"));
    }

    @Test
    void theSecondOfTwoTitlesIsKeptAndReported() {
        var result = read(rss("<item><title>One</title><title>Two</title></item>"));
        Article article = result.feed().articles().get(0);
        assertThat(article.headline()).contains(Text.plain("One"));
        assertThat(article.extensions()).hasSize(1);
        assertThat(((Extension.Element) article.extensions().get(0)).element().text())
                .isEqualTo("Two");
        assertThat(codes(result)).containsExactly("element.duplicate");
        assertThat(result.findings().get(0).path()).isEqualTo("/articles/0");
        assertThat(result.findings().get(0).location()).isPresent();
    }

    @Test
    void unknownElementsAndAttributesAreKept() {
        Article article =
                item("<geo:lat xmlns:geo='http://geo.example/' unit='deg'>1<b/>2</geo:lat><title x='y'>t</title>");
        Extension.Element lat = (Extension.Element) article.extensions().get(0);
        assertThat(lat.element().name().namespace()).isEqualTo("http://geo.example/");
        assertThat(lat.element().attribute("unit")).contains("deg");
        assertThat(lat.element().children()).hasSize(3);
        Extension.Attribute x = (Extension.Attribute) article.extensions().get(1);
        assertThat(x.parent()).isEqualTo("headline");
        assertThat(x.attribute().value()).isEqualTo("y");
    }

    @Test
    void dublinCoreFillsOnlyWhatIsMissing() {
        Article filled =
                item("<dc:title>T</dc:title><dc:date>2024-05-06T07:08:09Z</dc:date><dc:subject>S</dc:subject>");
        assertThat(filled.headline()).contains(Text.plain("T"));
        assertThat(filled.published()).contains(OffsetDateTime.parse("2024-05-06T07:08:09Z"));
        assertThat(filled.categories()).containsExactly(Category.of("S"));

        Article both = item("<dc:date>2024-05-06T07:08:09Z</dc:date><pubDate>Mon, 01 Jan 2024 00:00:00 GMT</pubDate>");
        assertThat(both.published()).contains(OffsetDateTime.parse("2024-01-01T00:00:00Z"));
        assertThat(both.extensions()).hasSize(1);
    }

    @Test
    void nakedMarkupInADescriptionIsKeptAsMarkup() {
        assertThat(item("<description>A <b>bold</b> &amp; <br/>word</description>")
                        .standfirst())
                .contains(Text.xhtml("A <b>bold</b> &amp; <br/>word"));
    }

    @Test
    void anUnreadableDateIsReportedWithItsTextAndOmitted() {
        var result = read(rss("<item><pubDate>soon</pubDate></item>"));
        assertThat(result.feed().articles().get(0).published()).isEmpty();
        assertThat(codes(result)).containsExactly("date.unreadable");
        assertThat(result.findings().get(0).value()).contains("soon");
        assertThat(result.findings().get(0).path()).isEqualTo("/articles/0/published");
    }

    @Test
    void metadataBehindTheItemsIsReadAtTheEnd() {
        assertThat(channel("<item><title>x</title></item><title>Late</title>").title())
                .contains(Text.plain("Late"));
    }

    @Test
    void everyVersionIsRecognised() {
        assertThat(
                        read(
                                "<rss version='0.91'><channel><item><description>a &lt; b</description></item></channel></rss>"))
                .satisfies(result -> assertThat(result.version()).isEqualTo("RSS 0.91"))
                .satisfies(result ->
                        assertThat(result.feed().articles().get(0).standfirst()).contains(Text.plain("a < b")));
        String rdf = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='%s'>"
                + "<channel rdf:about='urn:c'><title>C</title><items><rdf:Seq><rdf:li rdf:resource='urn:i'/></rdf:Seq></items>"
                + "<image rdf:resource='urn:p'/></channel><image rdf:about='urn:p'><url>p.png</url></image>"
                + "<item rdf:about='urn:i'><title>I</title></item></rdf:RDF>";
        var rss10 = read(rdf.formatted("http://purl.org/rss/1.0/"));
        assertThat(rss10.version()).isEqualTo("RSS 1.0");
        assertThat(rss10.feed().id()).contains("urn:c");
        assertThat(rss10.feed().logo().orElseThrow().url()).isEqualTo(Url.of("p.png"));
        assertThat(rss10.feed().articles().get(0).id()).contains("urn:i");
        assertThat(read(rdf.formatted("http://my.netscape.com/rdf/simple/0.9/")).version())
                .isEqualTo("RSS 0.90");
        var rss11 = read(
                "<Channel xmlns='http://purl.org/net/rss1.1#'"
                        + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' rdf:about='urn:c'><title>C</title>"
                        + "<items rdf:parseType='Collection'><item rdf:about='urn:i'><title>I</title></item></items></Channel>");
        assertThat(rss11.version()).isEqualTo("RSS 1.1");
        assertThat(rss11.feed().articles().get(0).headline()).contains(Text.plain("I"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://my.netscape.com/rdf/simple/0.9",
                "https://my.netscape.com/rdf/simple/0.9/",
                "http://channel.netscape.com/rdf/simple/0.9",
                "HTTP://My.Netscape.com/rdf/simple/0.9#"
            })
    void recognisesRss090ByVariantsOfItsUri(String uri) {
        var read = read("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='" + uri + "'>"
                + "<channel><title>C</title></channel><item><title>a &lt;b> c</title></item></rdf:RDF>");

        assertThat(read.version()).isEqualTo("RSS 0.90");
        assertThat(read.feed().articles().get(0).headline()).contains(Text.plain("a <b> c"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://purl.org/net/rss1.1",
                "http://purl.org/net/rss1.1/",
                "https://purl.org/net/rss1.1#",
                "http://PURL.org/net/rss1.1/"
            })
    void recognisesRss11ByVariantsOfItsUri(String uri) {
        var read = read("<Channel xmlns='" + uri + "'><title>C</title><items><item><title>I</title></item></items>"
                + "</Channel>");

        assertThat(read.version()).isEqualTo("RSS 1.1");
        assertThat(read.feed().articles()).hasSize(1);
        assertThat(read.feed().extensions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"creativeCommons", "creativecommons", "CREATIVECOMMONS"})
    void recognisesAnUndeclaredPrefixInAnyCase(String prefix) {
        Feed feed = read("<rss version='2.0'><channel><%s:license>urn:by</%s:license></channel></rss>"
                        .formatted(prefix, prefix))
                .feed();

        assertThat(feed.facet(License.class)).contains(License.of("urn:by"));
    }

    @Test
    void aReferenceToAnImageThatIsMissingIsTheLogo() {
        assertThat(rdf("<image rdf:resource='https://tide.example/a.png'/>", "").logo())
                .contains(Image.of(Url.of("https://tide.example/a.png")));
        assertThat(rdf(
                                "<image rdf:resource='https://tide.example/a.png'/>",
                                "<image rdf:about='https://tide.example/a.png'><title>Tides</title>"
                                        + "<url>https://tide.example/b.png</url></image>")
                        .logo())
                .hasValueSatisfying(logo -> assertThat(logo.url()).isEqualTo(Url.of("https://tide.example/b.png")));
    }

    @Test
    void referencesThatLeadNowhereStayExtensions() {
        assertThat(rdf("<image rdf:resource='tag:tide.example,2024:logo'/><textinput rdf:resource='#find'/>", "")
                        .extensions())
                .extracting(Extension::writtenName)
                .containsExactly("image", "textinput");
    }

    private static Feed rdf(String channel, String after) {
        return Reading.read("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                        + " xmlns='http://purl.org/rss/1.0/'><channel rdf:about='https://tide.example/'><title>Tides</title>"
                        + channel + "</channel>" + after + "</rdf:RDF>")
                .feed();
    }

    @Test
    void theLengthOfAnEnclosureIsUnknownIfItIsZero() {
        ReadResult read = Reading.read("<rss version='2.0'><channel><item>"
                + "<enclosure url='https://a.example/1.mp3' length='0' type='audio/mpeg'/></item></channel></rss>");

        assertThat(read.feed().articles().get(0).media().get(0).size()).isEmpty();
        assertThat(Reading.codes(read)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Web Team, web@a.example | Web Team | web@a.example",
                "web@a.example, Web Team | Web Team | web@a.example",
                "web@a.example - Web Team | Web Team | web@a.example",
                "Web Team – web@a.example | Web Team | web@a.example",
                "Web Team / web@a.example | Web Team | web@a.example",
                "&lt;web@a.example> | | web@a.example",
                "a@a.example, b@a.example | a@a.example, b@a.example |",
                "Ada, Ben | Ada, Ben |",
                "Jane;jane@x.example | Jane | jane@x.example",
                "Jane–jane@x.example | Jane | jane@x.example",
                "Doe, Jane, jane@x.example | Doe, Jane | jane@x.example",
                "Anna / Redaktion@ZEIT | Anna / Redaktion@ZEIT |",
                "Fish, chips@sea | Fish, chips@sea |"
            })
    void separatesNamesFromAddresses(String written, String name, String email) {
        Person master = Reading.read(
                        "<rss version='2.0'><channel><webMaster>" + written + "</webMaster></channel></rss>")
                .feed()
                .webMaster()
                .orElseThrow();

        assertThat(master.name()).isEqualTo(Optional.ofNullable(name));
        assertThat(master.email()).isEqualTo(Optional.ofNullable(email));
    }
}
