package dev.galley.format.xml;

import static dev.galley.format.xml.Reading.atom;
import static dev.galley.format.xml.Reading.channel;
import static dev.galley.format.xml.Reading.item;
import static dev.galley.format.xml.Reading.read;
import static dev.galley.format.xml.Reading.rss;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.groups.Tuple.tuple;

import dev.galley.format.FeedReader;
import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Image;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements that feeds write as another format or another part of the feed has them. */
class BorrowedElementsTest {
    @Test
    void anAuthorOfTheChannelIsAnAuthorOfTheFeed() {
        assertThat(channel("<author>ed@proof.example (Ann)</author>").authors())
                .containsExactly(person("Ann", "ed@proof.example", null));
    }

    @Test
    void anAuthorWithElementsInsideIsReadAsInAtom() {
        Article article = item("<author> <name>Ann &amp; Co</name> <email>ed@proof.example</email>"
                + "<uri>https://proof.example/ann</uri></author>");

        assertThat(article.authors())
                .containsExactly(person("Ann & Co", "ed@proof.example", "https://proof.example/ann"));
        assertThat(article.extensions()).isEmpty();
    }

    @Test
    void anAuthorWithOtherMarkupKeepsAllOfIt() {
        assertThat(item("<author><name>Ann</name> and others</author>").authors())
                .singleElement()
                .satisfies(author -> assertThat(author.name().orElse("")).contains("Ann", "and others"));
        assertThat(item("<author><name>Ann</name><name>Bob</name></author>").authors())
                .singleElement()
                .satisfies(author -> assertThat(author.name().orElse("")).contains("Ann", "Bob"));
    }

    @Test
    void aLinkOfAnItemMayHaveItsAddressInAnAttribute() {
        assertThat(item("<link href='https://proof.example/1'/>").url()).contains(Url.of("https://proof.example/1"));
        assertThat(item("<link rel='via' href='https://proof.example/2' type='text/html' title='T'/>")
                        .links())
                .containsExactly(Link.of("via", "https://proof.example/2")
                        .withType("text/html")
                        .withTitle("T"));
    }

    @Test
    void aLinkOfAnItemMayBeAnEnclosureAsInAtom() {
        Article article = item("<link rel='enclosure' href='https://proof.example/a.mp3' length='5' type='audio/mpeg'/>"
                + "<link>https://proof.example/1</link>");

        assertThat(article.media()).singleElement().satisfies(file -> {
            assertThat(file.url()).isEqualTo(Url.of("https://proof.example/a.mp3"));
            assertThat(file.size()).hasValue(5L);
            assertThat(file.type()).contains("audio/mpeg");
        });
        assertThat(article.url()).contains(Url.of("https://proof.example/1"));
        assertThat(article.extensions()).isEmpty();
        assertThat(channel("<link rel='hub' href='https://hub.example/'/>").hubs())
                .hasSize(1);
    }

    @Test
    void contentAndSummaryOfAnItemCountIfItHasNoOther() {
        Article article = item("<summary>In short</summary><content>&lt;p>All of it&lt;/p></content>");
        assertThat(article.bodyHtml()).contains("<p>All of it</p>");
        assertThat(article.standfirst()).contains(Text.html("In short"));
        assertThat(article.extensions()).isEmpty();

        Article both = item("<content>less</content><content:encoded>more</content:encoded>");
        assertThat(both.bodyHtml()).contains("more");
        assertThat(both.extensions()).hasSize(1);
        assertThat(item("<content><p>as elements</p></content>").extensions()).hasSize(1);
    }

    @Test
    void theImageOfAnItemIsItsLeadImage() {
        Media lead = Media.lead("https://proof.example/a.png");
        assertThat(item("<image>https://proof.example/a.png</image>").media()).containsExactly(lead);
        assertThat(item("<image><url>https://proof.example/a.png</url></image>").media())
                .containsExactly(lead);
        Article titled = item("<image><url>https://proof.example/a.png</url><title>A</title></image>");
        assertThat(titled.media()).containsExactly(lead);
        assertThat(titled.extensions()).hasSize(1);
        assertThat(item("<image>a ship</image>").extensions()).hasSize(1);
        assertThat(item("<image><url at='1'>https://proof.example/a.png</url></image>")
                        .extensions())
                .hasSize(1);
    }

    @Test
    void theImageOfAChannelMayHaveItsAddressInAnAttribute() {
        assertThat(channel("<image href='https://proof.example/l.png'/>").logo().map(Image::url))
                .contains(Url.of("https://proof.example/l.png"));
        assertThat(channel("<image><width>5</width></image>").logo().flatMap(Image::width))
                .contains(5);
        assertThat(Reading.codes(read(rss("<image/>")))).contains("value.blank");
        assertThat(channel("<image href=' '/>").logo()).isEmpty();
    }

    @Test
    void theImageOfAChannelMayHaveItsAddressAsText() {
        ReadResult result = read(rss("<image> https://proof.example/logo.png </image>"));

        assertThat(result.feed().logo().map(Image::url)).contains(Url.of("https://proof.example/logo.png"));
        assertThat(Reading.codes(result)).contains("image.text").doesNotContain("text.stray", "value.blank");
        assertThat(Reading.codes(read(rss("<image>Our logo</image>")))).contains("text.stray");
        assertThat(Reading.codes(read(rss("<image>x<url>https://proof.example/logo.png</url></image>"))))
                .contains("text.stray");
    }

    @Test
    void anEnclosureMayHaveItsAddressInAnotherAttribute() {
        assertThat(item("<enclosure href='https://proof.example/a.mp3' type='audio/mpeg'/>")
                        .media())
                .singleElement()
                .satisfies(file -> assertThat(file.url()).isEqualTo(Url.of("https://proof.example/a.mp3")));
        assertThat(item("<enclosure url='https://proof.example/a.mp3' href='https://proof.example/b.mp3'/>")
                        .extensions())
                .hasSize(1);
    }

    @Test
    void aLinkWithABlankAddressIsKept() {
        Article article = item("<link rel='alternate' href=' '/>");
        assertThat(article.url()).isEmpty();
        assertThat(article.extensions()).hasSize(1);
    }

    @Test
    void theFullTextOfYandexIsTheBodyIfThereIsNoOther() {
        assertThat(item("<f:full-text xmlns:f='http://news.yandex.ru'>&lt;p>All&lt;/p></f:full-text>")
                        .bodyHtml())
                .contains("<p>All</p>");
        assertThat(item("<f:content xmlns:f='http://turbo.yandex.ru'>All</f:content>")
                        .bodyHtml())
                .contains("All");
        assertThat(item("<f:content xmlns:f='http://turbo.yandex.ru'><p>All</p></f:content>")
                        .extensions())
                .hasSize(1);
    }

    @Test
    void theDateOfAJournalCountsIfThereIsNoOther() {
        String prism =
                "<p:publicationDate xmlns:p='http://prismstandard.org/namespaces/basic/2.0/'>2024-01-02</p:publicationDate>";
        assertThat(item(prism).published()).contains(OffsetDateTime.parse("2024-01-02T00:00Z"));
        assertThat(item(prism + "<pubDate>Sat, 07 Sep 2002 00:00:01 GMT</pubDate>")
                        .published())
                .contains(OffsetDateTime.parse("2002-09-07T00:00:01Z"));
    }

    @Test
    void addressesAreReadWithoutTheElementsInThem() {
        ReadResult result = read(rss("<item><link>https://proof.example/?a=1&amp;b=2<br/></link></item>"));

        assertThat(result.feed().articles().get(0).url()).contains(Url.of("https://proof.example/?a=1&b=2"));
        assertThat(Reading.codes(result)).contains("url.markup");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"&lt;![CDATA[%s]]&gt;", " <![CDATA[<![CDATA[%s]]]]><![CDATA[>]]>", "&lt;![CDATA[ %s ]]&gt;\n"})
    void markersOfCdataThatAreTextAreLeftOut(String section) {
        ReadResult result = read(rss("<item><title>" + section.formatted("Proofs") + "</title><link>"
                + section.formatted("https://proof.example/1") + "</link><pubDate>"
                + section.formatted("Sat, 07 Sep 2002 00:00:01 GMT") + "</pubDate><description>"
                + section.formatted("Read") + "</description></item>"));
        Article article = result.feed().articles().get(0);

        assertThat(article.headline().map(Text::value)).contains("Proofs");
        assertThat(article.url()).contains(Url.of("https://proof.example/1"));
        assertThat(article.published()).contains(OffsetDateTime.parse("2002-09-07T00:00:01Z"));
        assertThat(article.standfirst().map(Text::plain)).contains("Read");
        assertThat(Reading.codes(result)).contains("cdata.escaped");
    }

    @Test
    void markersOfCdataInsideATextStay() {
        assertThat(item("<title>&lt;![CDATA[x]]&gt; explained</title>")
                        .headline()
                        .map(Text::value))
                .contains("<![CDATA[x]]> explained");
    }

    @Test
    void addressesThatAreEscapedTwiceAreUnescaped() {
        ReadResult result = read(rss("<item><link>https://proof.example/?a=1&amp;amp;b=2</link>"
                + "<enclosure url='https://proof.example/f?a=1&amp;amp;b=2' type='audio/mpeg'/></item>"));
        Article article = result.feed().articles().get(0);

        assertThat(article.url()).contains(Url.of("https://proof.example/?a=1&b=2"));
        assertThat(article.media().get(0).url()).isEqualTo(Url.of("https://proof.example/f?a=1&b=2"));
        assertThat(Reading.codes(result)).contains("url.escaped-twice");
        FeedReader strict = FeedReader.builder().strict().build();
        assertThatNoException()
                .isThrownBy(() ->
                        strict.read(new ByteArrayInputStream(rss("<link>https://proof.example/?a=1&amp;amp;b=2</link>")
                                .getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://www.w3.org/2005/Atom", "http://www.w3.org/1999/xhtml", "urn:any"})
    void elementsOfRssAreReadInAWrongDefaultNamespace(String uri) {
        ReadResult result = read(
                "<rss version='2.0' xmlns='" + uri + "' xmlns:a='http://www.w3.org/2005/Atom'><channel>"
                        + "<title>T</title><a:link rel='self' href='https://proof.example/f'/><item><title>A</title><pubDate>"
                        + "Sat, 07 Sep 2002 00:00:01 GMT</pubDate><a:updated>2003-01-01T00:00:00Z</a:updated></item></channel></rss>");

        assertThat(result.feed().title()).contains(Text.plain("T"));
        assertThat(result.feed().articles()).singleElement().satisfies(article -> {
            assertThat(article.headline()).contains(Text.plain("A"));
            assertThat(article.published()).contains(OffsetDateTime.parse("2002-09-07T00:00:01Z"));
            assertThat(article.updated()).contains(OffsetDateTime.parse("2003-01-01T00:00:00Z"));
        });
        assertThat(result.feed().extensions()).isEmpty();
        assertThat(Reading.codes(result)).contains("namespace.invalid");
    }

    @Test
    void aLinkWithTextLeadsWhereTheTextSaysAndKeepsItsAttributes() {
        Article article = item("<link href='https://proof.example/other'>https://proof.example/1</link>");

        assertThat(article.url()).contains(Url.of("https://proof.example/1"));
        assertThat(article.extensions())
                .singleElement()
                .isInstanceOfSatisfying(
                        Extension.Attribute.class,
                        extension ->
                                assertThat(extension.attribute().value()).isEqualTo("https://proof.example/other"));
        assertThat(item("<link href=' '/>").extensions()).hasSize(1);
    }

    @Test
    void theXhtmlBodyOfAnItemIsItsContent() {
        Article article = item("<body xmlns='http://www.w3.org/1999/xhtml'><p>All of it</p></body>");

        assertThat(article.bodyHtml()).contains("<p>All of it</p>");
        assertThat(article.extensions()).isEmpty();
    }

    @Test
    void theInfoOfAtom03DescribesTheFeedUnlessThereIsATagline() {
        String info = "<info mode='escaped' type='text/html'>About &lt;b>ships&lt;/b></info>";

        assertThat(atom03(info).subtitle()).contains(Text.html("About <b>ships</b>"));
        assertThat(atom03(info + "<tagline>Ships</tagline>").subtitle().map(Text::plain))
                .contains("Ships");
        assertThat(atom03(info + "<tagline>Ships</tagline>").extensions()).hasSize(1);
        assertThat(atom03("<info type='application/xhtml+xml'><div xmlns='http://www.w3.org/1999/xhtml'>My <b>ships</b>"
                                + "</div></info>")
                        .subtitle())
                .contains(Text.xhtml("My <b>ships</b>"));
        assertThat(atom03("<info>Words</info>").subtitle()).contains(Text.plain("Words"));
    }

    @Test
    void theDateOfPublicationOfAFeedIsReadFromTheElementOfAnotherFormat() {
        OffsetDateTime published = OffsetDateTime.parse("2023-03-31T15:31:51Z");

        for (String element : List.of("published", "issued", "created", "pubDate")) {
            String date = "<" + element + ">2023-03-31T15:31:51Z</" + element + ">";
            assertThat(read(atom(date)).feed().published()).as(element).contains(published);
            assertThat(atom03(date).published()).as(element).contains(published);
        }
        assertThat(channel("<published>2023-03-31T15:31:51Z</published>").published())
                .contains(published);
        assertThat(channel("<atom:published>2023-03-31T15:31:51Z</atom:published>")
                        .published())
                .contains(published);
        assertThat(item("<published>2023-03-31T15:31:51Z</published>").published())
                .contains(published);
    }

    @Test
    void theSourceOfAnEntryMayHaveSuchElementsToo() {
        Article article = read(atom(
                        "<entry><source><title>S</title><created>2023-03-31T15:31:51Z</created></source></entry>"))
                .feed()
                .articles()
                .get(0);

        assertThat(article.source().flatMap(Feed::published)).contains(OffsetDateTime.parse("2023-03-31T15:31:51Z"));
    }

    private static Feed atom03(String content) {
        return read("<feed version='0.3' xmlns='http://purl.org/atom/ns#'>" + content + "</feed>")
                .feed();
    }

    private static Person person(String name, String email, String url) {
        return new Person(
                Optional.of(name), Optional.of(email), Optional.ofNullable(url).map(Url::of), Optional.empty());
    }

    @Test
    void entriesInRssAndItemsInAtomAreArticles() {
        List<Article> entries = read(rss(
                        "<channel><title>c</title><entry><title>one</title><published>2026-11-30T10:00:00Z"
                                + "</published><link href='https://proof.example/1'/></entry><item><title>two</title></item></channel>"))
                .feed()
                .articles();
        List<Article> items = read(atom("<title>c</title><item><title>one</title><guid>1</guid></item>"))
                .feed()
                .articles();

        assertThat(entries)
                .extracting(Article::headline)
                .containsExactly(Optional.of(Text.plain("one")), Optional.of(Text.plain("two")));
        assertThat(entries.get(0).published()).contains(OffsetDateTime.parse("2026-11-30T10:00:00Z"));
        assertThat(entries.get(0).links()).containsExactly(Link.alternate(Url.of("https://proof.example/1")));
        assertThat(items).extracting(Article::headline).containsExactly(Optional.of(Text.plain("one")));
    }

    @Test
    void categoriesCreatorsAndSubtitlesMayBeWrittenAsInAtomAndDublinCore() {
        Article article = item("<category term='tugs' scheme='https://proof.example/tags' label='Tugs'/>"
                + "<creator>Ann</creator><category>boats</category>");

        assertThat(article.categories())
                .containsExactly(
                        new Category("tugs", Optional.of(Url.of("https://proof.example/tags")), Optional.of("Tugs")),
                        Category.of("boats"));
        assertThat(article.authors())
                .containsExactly(new Person(Optional.of("Ann"), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(article.extensions()).isEmpty();
        assertThat(channel("<subtitle>All about tugs</subtitle>").subtitle()).contains(Text.plain("All about tugs"));
    }

    @Test
    void aDayAloneIsAWholeDateOfDublinCore() {
        ReadResult read =
                read(rss("<channel><item><dc:date xmlns:dc='http://purl.org/dc/elements/1.1/'>2016-03-11</dc:date>"
                        + "</item></channel>"));

        assertThat(read.feed().articles().get(0).published()).contains(OffsetDateTime.parse("2016-03-11T00:00:00Z"));
        assertThat(Reading.codes(read)).isEmpty();
    }

    @Test
    void aDayOfDublinCoreInAFarYearStaysAnExtension() {
        ReadResult read = read(rss("<channel><item><dc:date>5753-05-04</dc:date></item></channel>"));

        assertThat(read.feed().articles().get(0).published()).isEmpty();
        assertThat(read.feed().articles().get(0).extensions()).hasSize(1);
        assertThat(Reading.codes(read)).isEmpty();
    }

    @Test
    void theTotalOfRepliesCountsBeforeThatOfALink() {
        String thread = "xmlns:thr='http://purl.org/syndication/thread/1.0'";
        String link = "<link rel='replies' href='https://proof.example/r' thr:count='3' " + thread + "/>";
        ReadResult both = read(atom("<entry>" + link + "<thr:total " + thread + ">5</thr:total></entry>"));
        ReadResult equal = read(atom("<entry><thr:total " + thread + ">3</thr:total>" + link + "</entry>"));
        ReadResult only = read(atom("<entry>" + link + "</entry>"));
        ReadResult twice = read(
                rss(
                        "<channel><item><thr:total " + thread + ">4</thr:total>"
                                + "<slash:comments xmlns:slash='http://purl.org/rss/1.0/modules/slash/'>4</slash:comments></item></channel>"));

        assertThat(count(both)).isEqualTo(5);
        assertThat(count(equal)).isEqualTo(3);
        assertThat(count(only)).isEqualTo(3);
        assertThat(count(twice)).isEqualTo(4);
        assertThat(Reading.codes(both)).isEmpty();
        assertThat(Reading.codes(twice)).isEmpty();
    }

    @Test
    void anotherNumberOfCommentsInAnotherElementIsKeptWithAWarning() {
        ReadResult read = read(
                rss(
                        "<channel><item><thr:total xmlns:thr='http://purl.org/syndication/thread/1.0'>5</thr:total>"
                                + "<slash:comments xmlns:slash='http://purl.org/rss/1.0/modules/slash/'>7</slash:comments></item></channel>"));

        assertThat(count(read)).isEqualTo(5);
        assertThat(read.feed().articles().get(0).extensions()).hasSize(1);
        assertThat(read.findings())
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple("element.same-meaning", Severity.WARNING));
    }

    private static int count(ReadResult read) {
        return read.feed().articles().get(0).discussion().orElseThrow().count().orElseThrow();
    }

    @Test
    void anEnclosureOrHubMayHaveALanguage() {
        ReadResult read =
                read(atom("<link rel='hub' href='https://hub.example/' title='Hub'/><entry><link rel='enclosure'"
                        + " href='https://proof.example/a.mp3' type='audio/mpeg' length='5' hreflang='de'/></entry>"));

        assertThat(read.feed().hubs()).hasSize(1);
        assertThat(read.feed().articles().get(0).media())
                .containsExactly(Media.builder(Url.of("https://proof.example/a.mp3"), Media.Role.ENCLOSURE)
                        .type("audio/mpeg")
                        .size(5L)
                        .build());
        assertThat(read.feed().articles().get(0).extensions()).hasSize(1);
    }
}
