package dev.galley.rome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rometools.modules.georss.GeoRSSUtils;
import com.rometools.modules.itunes.EntryInformation;
import com.rometools.modules.itunes.ITunes;
import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.modules.mediarss.MediaModule;
import com.rometools.modules.slash.Slash;
import com.rometools.modules.thr.ThreadingModule;
import com.rometools.rome.feed.module.SyModule;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.SyndFeedOutput;
import dev.galley.format.FeedReader;
import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.model.Episode;
import dev.galley.model.Feed;
import dev.galley.model.Image;
import dev.galley.model.Person;
import dev.galley.model.Podcast;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdom2.Element;
import org.junit.jupiter.api.Test;

class SyndFeedTest {
    private static final String NAMESPACES = """
             xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"
             xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:media="http://search.yahoo.com/mrss/"
             xmlns:georss="http://www.georss.org/georss" xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
             xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:thr="http://purl.org/syndication/thread/1.0"
             xmlns:psc="http://podlove.org/simple-chapters" xmlns:x="https://x.example/ns"
            """;

    private static final String PODCAST = """
            <rss version="2.0"%s>
            <channel><title>Tide</title><link>https://tide.example/</link><description>A podcast</description>
            <atom:link rel="self" href="https://tide.example/feed"/>
            <itunes:explicit>true</itunes:explicit><itunes:type>serial</itunes:type>
            <itunes:owner><itunes:name>Ann</itunes:name><itunes:email>ann@tide.example</itunes:email></itunes:owner>
            <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>
            <x:mood>calm</x:mood>
            <item><title>One</title><guid isPermaLink="false">g1</guid><link>https://tide.example/1</link>
            <description>Short</description><content:encoded>&lt;p&gt;Long&lt;/p&gt;</content:encoded>
            <pubDate>Mon, 04 May 2026 12:00:00 GMT</pubDate><category domain="https://tide.example/c">sea</category>
            <enclosure url="https://tide.example/1.mp3" length="10" type="audio/mpeg"/>
            <itunes:duration>95</itunes:duration><itunes:episode>3</itunes:episode><itunes:season>2</itunes:season>
            <itunes:title>Ebb</itunes:title><media:thumbnail url="https://tide.example/t.jpg"/>
            <georss:point>45.256 -71.92</georss:point><slash:comments>4</slash:comments>
            <thr:in-reply-to ref="tag:tide.example,2026:x" href="https://tide.example/0"/>
            <psc:chapters version="1.2"><psc:chapter start="00:00:00" title="Intro"/></psc:chapters>
            <x:colour code="7">blue<x:b/></x:colour>
            </item></channel></rss>
            """.formatted(NAMESPACES);

    private static ReadResult read(String xml) throws Exception {
        return FeedReader.lenient().read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theTitleOfAnEpisodeIsThatOfAnEntryWithoutAnother() throws Exception {
        Feed feed = Feed.builder()
                .title("Tide")
                .article(Article.builder()
                        .facet(Episode.builder().title("Ebb").build())
                        .build())
                .build();

        assertThat(RomeFeeds.toSyndFeed(feed).value().getEntries().get(0).getTitle())
                .isEqualTo("Ebb");
        assertThat(RomeFeeds.toSyndFeed(feed).findings())
                .extracting(Finding::code)
                .contains("derived.headline");
    }

    @Test
    void modulesAreTyped() throws Exception {
        SyndFeed feed = RomeFeeds.toSyndFeed(read(PODCAST).feed()).value();
        SyndEntry entry = feed.getEntries().get(0);

        EntryInformation episode = (EntryInformation) entry.getModule(ITunes.URI);
        assertThat(episode.getDuration().getMilliseconds()).isEqualTo(95_000);
        assertThat(episode.getEpisode()).isEqualTo(3);
        assertThat(episode.getTitle()).isEqualTo("Ebb");
        assertThat(((SyModule) feed.getModule(SyModule.URI)).getUpdateFrequency())
                .isEqualTo(2);
        assertThat(((MediaEntryModule) entry.getModule(MediaModule.URI))
                        .getMetadata()
                        .getThumbnail())
                .hasSize(1);
        assertThat(GeoRSSUtils.getGeoRSS(entry).getPosition().getLatitude()).isEqualTo(45.256);
        assertThat(((Slash) entry.getModule(Slash.URI)).getComments()).isEqualTo(4);
        assertThat(((ThreadingModule) entry.getModule(ThreadingModule.URI)).getRef())
                .isEqualTo("tag:tide.example,2026:x");
        assertThat(entry.getForeignMarkup()).extracting(Element::getName).contains("colour");
        assertThat(feed.getForeignMarkup()).extracting(Element::getName).contains("mood");
    }

    @Test
    void aFeedSurvivesTheBeans() throws Exception {
        Feed feed = read(PODCAST).feed();
        RomeResult<SyndFeed> bean = RomeFeeds.toSyndFeed(feed);

        assertThat(bean.losses()).isEmpty();
        Feed back = RomeFeeds.fromSyndFeed(bean.value()).value();
        assertThat(back.facet(Podcast.class)).isEqualTo(feed.facet(Podcast.class));
        assertThat(back.articles().get(0).facet(Episode.class))
                .isEqualTo(feed.articles().get(0).facet(Episode.class));
        assertThat(back.articles().get(0).media())
                .containsExactlyInAnyOrderElementsOf(feed.articles().get(0).media());
        assertThat(back.articles().get(0).extensions())
                .containsExactlyInAnyOrderElementsOf(feed.articles().get(0).extensions());
    }

    /** ROME's parser and then the bridge give what Galley's reader gives. */
    @Test
    void aFeedThatRomeReadsIsTheFeedThatGalleyReads() throws Exception {
        Feed ours = read(PODCAST).feed();
        RomeResult<Feed> theirs = RomeFeeds.fromSyndFeed(new SyndFeedInput().build(new StringReader(PODCAST)));

        assertThat(theirs.losses()).isEmpty();
        Article article = theirs.value().articles().get(0);
        assertThat(theirs.value().toBuilder().articles(List.of()).build())
                .isEqualTo(ours.toBuilder().articles(List.of()).build());
        assertThat(article.extensions())
                .containsExactlyInAnyOrderElementsOf(ours.articles().get(0).extensions());
        assertThat(article.toBuilder().extensions(List.of()).build())
                .isEqualTo(
                        ours.articles().get(0).toBuilder().extensions(List.of()).build());
    }

    @Test
    void whatRomeWritesOfABeanIsTheFeed() throws Exception {
        Article article = read(PODCAST).feed().articles().get(0);
        SyndFeed bean = RomeFeeds.toSyndFeed(read(PODCAST).feed(), "rss_2.0").value();

        Article written = read(new SyndFeedOutput().outputString(bean, false))
                .feed()
                .articles()
                .get(0);
        assertThat(written.media()).containsExactlyInAnyOrderElementsOf(article.media());
        assertThat(written.extensions()).containsExactlyInAnyOrderElementsOf(article.extensions());
        assertThat(withoutOrder(written)).isEqualTo(withoutOrder(article));
    }

    private static Article withoutOrder(Article article) {
        return article.toBuilder().media(List.of()).extensions(List.of()).build();
    }

    @Test
    void anUnknownFeedTypeIsRefusedByName() {
        assertThatThrownBy(() -> RomeFeeds.toSyndFeed(Feed.builder().build(), "rss_3.0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("rss_3.0", "atom_1.0");
    }

    @Test
    void anImageWithoutTitleGetsThatOfTheFeedSoThatRomeWritesIt() throws Exception {
        Feed feed = Feed.builder()
                .title("Tide")
                .subtitle("About the sea")
                .url("https://tide.example/")
                .logo(Image.of(Url.of("https://tide.example/logo.png")))
                .build();
        RomeResult<SyndFeed> bean = RomeFeeds.toSyndFeed(feed);
        bean.value().setFeedType("rss_2.0");

        assertThat(bean.findings()).extracting(Finding::code).contains("derived.logo.title", "derived.logo.link");
        assertThat(new SyndFeedOutput().outputString(bean.value())).contains("https://tide.example/logo.png");
    }

    @Test
    void aFeedWithoutTheElementsThatRssRequiresIsWritten() throws Exception {
        RomeResult<SyndFeed> bean =
                RomeFeeds.toSyndFeed(Feed.builder().title("Tide").build(), "rss_2.0");

        assertThat(bean.findings()).extracting(Finding::code).containsExactly("derived.links", "derived.subtitle");
        assertThat(new SyndFeedOutput().outputString(bean.value())).contains("<description>Tide</description>");
        Feed nothing = Feed.builder().build();
        assertThat(new SyndFeedOutput()
                        .outputString(RomeFeeds.toSyndFeed(nothing, "rss_2.0").value()))
                .contains("<title>Untitled</title>");
        assertThat(RomeFeeds.toSyndFeed(nothing, "atom_1.0").findings()).isEmpty();
    }

    @Test
    void controlCharactersAreReplacedSoThatRomeWritesThem() throws Exception {
        Feed feed = Feed.builder()
                .title("A\u0001")
                .subtitle("b\uD800")
                .url("https://tide.example/")
                .build();
        RomeResult<SyndFeed> bean = RomeFeeds.toSyndFeed(feed);
        bean.value().setFeedType("atom_1.0");

        assertThat(bean.findings()).extracting(Finding::code).containsExactly("character.replaced");
        assertThat(new SyndFeedOutput().outputString(bean.value())).contains("A\uFFFD", "b\uFFFD");
    }

    @Test
    void malformedXhtmlBecomesHtmlSoThatRomeWritesIt() throws Exception {
        Article article = Article.builder()
                .headline(Text.xhtml("a<br>b"))
                .standfirst(Text.xhtml("a <b>c</b>"))
                .build();
        RomeResult<SyndEntry> bean = RomeFeeds.toSyndEntry(article);

        assertThat(bean.value().getTitleEx().getType()).isEqualTo("text/html");
        assertThat(bean.findings()).extracting(Finding::path).containsExactly("/headline");
        assertThat(RomeFeeds.fromSyndEntry(bean.value()).value().standfirst()).contains(Text.xhtml("a <b>c</b>"));
    }

    @Test
    void aSourceOfWhichNothingIsWrittenIsNotReadBack() {
        Feed empty = Feed.builder().build();
        Feed expired = Feed.builder().expired(true).build();
        Feed feed = Feed.builder()
                .title("Tide")
                .articles(List.of(
                        Article.builder().id("1").source(empty).build(),
                        Article.builder().id("2").source(expired).build()))
                .build();
        RomeResult<SyndFeed> result = RomeFeeds.toSyndFeed(feed);

        assertThat(result.losses())
                .extracting(Finding::path)
                .containsExactly("/articles/0/source", "/articles/1/source/expired");
        assertThat(RomeFeeds.fromSyndFeed(result.value()).value().articles())
                .allSatisfy(article -> assertThat(article.source()).isEmpty());
    }

    @Test
    void findingsOfAnEntryBeginInTheArticle() {
        RomeResult<SyndEntry> bean = RomeFeeds.toSyndEntry(Article.builder()
                .kicker("Exclusive")
                .author(Person.named("Ann").withAvatar(Url.of("https://tide.example/ann.png")))
                .build());

        assertThat(bean.losses()).extracting(Finding::path).containsExactlyInAnyOrder("/kicker", "/authors/0/avatar");
    }
}
