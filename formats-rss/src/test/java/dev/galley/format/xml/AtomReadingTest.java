package dev.galley.format.xml;

import static dev.galley.format.xml.Reading.atomFeed;
import static dev.galley.format.xml.Reading.entry;
import static dev.galley.format.xml.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedReader;
import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.BodyHtml;
import dev.galley.model.Category;
import dev.galley.model.Discussion;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Hub;
import dev.galley.model.Link;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AtomReadingTest {
    @Test
    void readsEveryElementOfAFeed() {
        Feed feed = read("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://proof.example/dir/">
                <id>tag:proof.example,2024:feed</id><title type="html">The &lt;i&gt;Proof&lt;/i&gt;</title>
                <subtitle>News</subtitle><updated>2024-01-02T03:04:05.678Z</updated>
                <author><name>Ann</name><uri>ann</uri><email>ann@proof.example</email></author>
                <contributor><name>Bob</name></contributor>
                <category term="a" scheme="urn:s" label="A"/>
                <generator uri="https://gen.example/" version="2">Gen</generator>
                <icon>/favicon.ico</icon><logo>logo.png</logo><rights type="text">© us</rights>
                <link href="."/><link rel="self" href="feed" type="application/atom+xml"/>
                <link rel="hub" href="https://hub.example/"/><link rel="http://www.iana.org/assignments/relation/next" href="?p=2"/>
                </feed>""").feed();

        assertThat(feed.id()).contains("tag:proof.example,2024:feed");
        assertThat(feed.language()).contains("de");
        assertThat(feed.title().orElseThrow().kind()).isEqualTo(Text.Kind.HTML);
        assertThat(feed.title().orElseThrow().base()).contains(Url.of("https://proof.example/dir/"));
        assertThat(feed.subtitle()).contains(Text.plain("News"));
        assertThat(feed.updated()).contains(OffsetDateTime.parse("2024-01-02T03:04:05.678Z"));
        assertThat(feed.authors())
                .containsExactly(Person.named("Ann")
                        .withEmail("ann@proof.example")
                        .withUrl(Url.of("https://proof.example/dir/ann")));
        assertThat(feed.contributors()).containsExactly(Person.named("Bob"));
        assertThat(feed.categories())
                .containsExactly(Category.of("a").withScheme(Url.of("urn:s")).withLabel("A"));
        assertThat(feed.generator().orElseThrow().version()).contains("2");
        assertThat(feed.icon()).contains(Url.of("https://proof.example/favicon.ico"));
        assertThat(feed.logo().orElseThrow().url()).isEqualTo(Url.of("https://proof.example/dir/logo.png"));
        assertThat(feed.rights()).contains(Text.plain("© us"));
        assertThat(feed.url()).contains(Url.of("https://proof.example/dir/"));
        assertThat(feed.selfUrl()).contains(Url.of("https://proof.example/dir/feed"));
        assertThat(feed.hubs()).containsExactly(Hub.webSub(Url.of("https://hub.example/")));
        assertThat(feed.links()).contains(Link.of(Link.NEXT, Url.of("https://proof.example/dir/?p=2")));
        assertThat(feed.extensions()).isEmpty();
    }

    @Test
    void publishedAndUpdatedStayApart() {
        assertThat(entry("<updated>2024-01-02T00:00:00Z</updated>").published()).isEmpty();
        assertThat(entry("<published>2024-01-02T00:00:00Z</published>").updated())
                .isEmpty();
    }

    @Test
    void summaryAndContentStayApart() {
        Article article = entry("<summary>short</summary><content type='html'>&lt;p&gt;long&lt;/p&gt;</content>");
        assertThat(article.standfirst()).contains(Text.plain("short"));
        assertThat(BodyHtml.verbatim(article.body())).contains(Text.html("<p>long</p>"));
    }

    @Test
    void xhtmlLosesOnlyItsDiv() {
        Article article = entry("""
                <content type="xhtml"><xh:div xmlns:xh="http://www.w3.org/1999/xhtml"><xh:p class="a">x &amp; <xh:br/>
                <svg xmlns="http://www.w3.org/2000/svg"><path d="M0"/></svg></xh:p></xh:div></content>""");
        assertThat(BodyHtml.verbatim(article.body()))
                .contains(Text.xhtml("<p class=\"a\">x &amp; <br/>\n"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0\"/></svg></p>"));
    }

    @Test
    void elementsOfTheXmlNamespaceInMarkupKeepTheirPrefix() {
        Article article = entry("""
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><xml:space>a<p>b</p></xml:space><br/></div></content>
                """);
        assertThat(BodyHtml.verbatim(article.body())).contains(Text.xhtml("<xml:space>a<p>b</p></xml:space><br/>"));
    }

    @Test
    void contentByReferenceAndOfOtherTypesIsKept() {
        assertThat(BodyHtml.only(entry("<content src='https://proof.example/film' type='video/mp4'/>")
                        .body()))
                .contains(new Block.Embed(
                        Url.of("https://proof.example/film"), Optional.of("video/mp4"), Optional.empty()));
        assertThat(BodyHtml.only(
                        entry("<content type='image/png'>iVBORw==</content>").body()))
                .contains(new Block.Data("image/png", "iVBORw=="));
        assertThat(BodyHtml.only(
                        entry("<content type='text/markdown'># One</content>").body()))
                .contains(new Block.Data("text/markdown", "# One"));
    }

    @Test
    void repliesAreTheDiscussionAndEnclosuresAreMedia() {
        Article article = entry("""
                <link rel="replies" type="text/html" href="https://proof.example/c" thr:count="3"
                  thr:updated="2024-01-02T00:00:00Z"/>
                <link rel="replies" type="application/atom+xml" href="https://proof.example/c.atom"/>
                <link rel="enclosure" href="https://proof.example/a.mp3" type="audio/mpeg" length="5" title="Sound"/>
                <thr:in-reply-to ref="urn:x" href="https://proof.example/x"/>""");
        assertThat(article.discussion().orElseThrow().page()).contains(Url.of("https://proof.example/c"));
        assertThat(article.discussion().orElseThrow().feed()).contains(Url.of("https://proof.example/c.atom"));
        assertThat(article.discussion().orElseThrow().count()).contains(3);
        assertThat(article.discussion().orElseThrow().updated()).contains(OffsetDateTime.parse("2024-01-02T00:00:00Z"));
        assertThat(article.media()).hasSize(1);
        assertThat(article.media().get(0).title()).contains("Sound");
        assertThat(article.inReplyTo().get(0).ref()).contains("urn:x");
        assertThat(article.links()).isEmpty();
    }

    @Test
    void theSourceIsAFeedOfItsOwn() {
        Feed source = entry("<source><id>urn:s</id><title>Wire</title><link href='https://wire.example/'/>"
                        + "<updated>2024-01-02T00:00:00Z</updated></source>")
                .source()
                .orElseThrow();
        assertThat(source.id()).contains("urn:s");
        assertThat(source.title()).contains(Text.plain("Wire"));
        assertThat(source.url()).contains(Url.of("https://wire.example/"));
        assertThat(source.updated()).isPresent();
    }

    @Test
    void languageAndBaseOfATextAreKept() {
        Text title = entry("<title xml:lang='fr' xml:base='https://fr.example/' type='html'>a</title>")
                .headline()
                .orElseThrow();
        assertThat(title.language()).contains("fr");
        assertThat(title.base()).contains(Url.of("https://fr.example/"));
        assertThat(read("<feed xmlns='http://www.w3.org/2005/Atom'><entry xml:lang='fr'/></feed>")
                        .feed()
                        .articles()
                        .get(0)
                        .language())
                .contains("fr");
    }

    @Test
    void unknownElementsOfAPersonAreKept() {
        Feed feed = atomFeed("<author><name>Ann</name><g:image xmlns:g='urn:g' src='x'/></author>");
        assertThat(feed.extensions().get(0).parent()).isEqualTo("authors/0");
        assertThat(feed.extensions().get(0)).isInstanceOf(Extension.Element.class);
    }

    @Test
    void readsAtom03() {
        var result = read("""
                <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Old</title><tagline>Sub</tagline>
                <modified>2004-01-01T00:00:00Z</modified><copyright>c</copyright>
                <generator url="https://gen.example/">G</generator>
                <entry><issued>2004-01-02T00:00:00Z</issued><modified>2004-01-03T00:00:00Z</modified>
                <created>2004-01-02T00:00:00Z</created>
                <content type="text/html" mode="escaped">&lt;b&gt;x&lt;/b&gt;</content>
                <summary type="text/plain" mode="base64">aGk=</summary></entry></feed>""");
        Article article = result.feed().articles().get(0);
        assertThat(result.version()).isEqualTo("Atom 0.3");
        assertThat(result.feed().subtitle()).contains(Text.plain("Sub"));
        assertThat(result.feed().updated()).contains(OffsetDateTime.parse("2004-01-01T00:00:00Z"));
        assertThat(result.feed().rights()).contains(Text.plain("c"));
        assertThat(result.feed().generator().orElseThrow().url()).contains(Url.of("https://gen.example/"));
        assertThat(article.published()).contains(OffsetDateTime.parse("2004-01-02T00:00:00Z"));
        assertThat(article.updated()).contains(OffsetDateTime.parse("2004-01-03T00:00:00Z"));
        assertThat(BodyHtml.verbatim(article.body())).contains(Text.html("<b>x</b>"));
        assertThat(article.standfirst()).contains(Text.plain("hi"));
        assertThat(article.extensions()).isEmpty();
    }

    @Test
    void anEntryAloneIsAFeedOfOneArticle() {
        var result = read("<entry xmlns='http://www.w3.org/2005/Atom'><title>Only</title></entry>");
        assertThat(result.version()).isEqualTo("Atom 1.0");
        assertThat(result.feed().articles()).hasSize(1);
    }

    @Test
    void repliesInXhtmlAreAPage() {
        Discussion discussion = entry(
                        "<link rel='replies' type='application/xhtml+xml' href='https://proof.example/c'/>")
                .discussion()
                .orElseThrow();

        assertThat(discussion).isEqualTo(Discussion.NONE.withPage(Url.of("https://proof.example/c")));
    }

    @Test
    void markupWithRelativeAddressesHasTheBaseOfItsElementOrElseTheAddressOfTheDocument() {
        Url address = Url.of("https://proof.example/feed.atom");
        FeedReader based = FeedReader.builder().baseUrl(address).build();
        String document = Reading.atom("""
                <entry><content type="html">&lt;img srcset="a.png 2x"></content></entry>
                <entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><a href="/b">b</a></div></content></entry>
                <entry><content type="html" xml:base="https://other.example/">&lt;a href="c">c&lt;/a></content></entry>
                <entry><content type="html">&lt;a href="https://d.example/">d&lt;/a>&lt;a href="#d">d&lt;/a></content></entry>
                """);

        assertThat(Reading.read(based, document.getBytes(StandardCharsets.UTF_8))
                        .feed()
                        .articles())
                .map(article -> BodyHtml.verbatim(article.body()).orElseThrow().base())
                .containsExactly(
                        Optional.of(address),
                        Optional.of(address),
                        Optional.of(Url.of("https://other.example/")),
                        Optional.empty());
    }

    @Test
    void addressesInMarkupAreResolvedAgainstTheBasesInsideIt() {
        Article article = entry("""
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml" xml:base="https://proof.example/n/"><p
                xml:base="m/"><img src="a.png?x=1&amp;y=2" srcset="b.png 2x"/></p><a href="#top">t</a></div></content>""");

        assertThat(BodyHtml.of(article.body()))
                .contains("<p><img src=\"https://proof.example/n/m/a.png?x=1&amp;y=2\" "
                        + "srcset=\"https://proof.example/n/m/b.png 2x\"/></p><a href=\"#top\">t</a>");
    }
}
