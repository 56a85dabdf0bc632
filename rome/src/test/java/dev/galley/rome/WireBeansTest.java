package dev.galley.rome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.WireFeedOutput;
import dev.galley.format.FeedReader;
import dev.galley.format.FeedWriter;
import dev.galley.format.xml.RssFormat;
import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Cloud;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Generator;
import dev.galley.model.Image;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.TextInput;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WireBeansTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-05-04T12:00:00Z");

    private static final Article ARTICLE = Article.builder()
            .id("tag:tide.example,2026:1")
            .headline("Ferry delayed")
            .standfirst(Text.html("Fog <b>again</b>"))
            .section(Section.of(Block.markup(Text.html("<p>The noon ferry</p>"))))
            .author(Person.named("Ada").withEmail("ada@tide.example"))
            .published(NOON)
            .url("https://tide.example/1")
            .media(Media.builder(Url.of("https://tide.example/1.mp3"), Media.Role.ENCLOSURE)
                    .type("audio/mpeg")
                    .size(10L)
                    .build())
            .build();

    private static final Feed FEED = Feed.builder()
            .title("Tide")
            .subtitle("News of the sea")
            .language("en")
            .url("https://tide.example/")
            .updated(NOON)
            .article(ARTICLE)
            .build();

    @Test
    void aChannelHasEveryFieldOfRss() {
        Feed feed = FEED.toBuilder()
                .ttl(Duration.ofMinutes(60))
                .skipHours(List.of(1, 23))
                .skipDays(List.of(DayOfWeek.SUNDAY))
                .rating("PICS")
                .cloud(new Cloud(
                        Optional.of("rpc.tide.example"),
                        Optional.of(80),
                        Optional.of("/rpc"),
                        Optional.of("ping"),
                        Optional.of("soap")))
                .textInput(new TextInput(
                        Optional.of("Search"),
                        Optional.of("All words"),
                        Optional.of("q"),
                        Optional.of(Url.of("https://tide.example/q"))))
                .logo(new Image(
                        Url.of("https://tide.example/logo.png"),
                        Optional.of("Tide"),
                        Optional.of(Url.of("https://tide.example/")),
                        Optional.of(88),
                        Optional.of(31),
                        Optional.empty()))
                .webMaster(Person.named("Web").withEmail("web@tide.example"))
                .generator(Generator.named("Ink"))
                .build();
        RomeResult<Channel> result = RomeFeeds.toChannel(feed);
        Channel channel = result.value();

        assertThat(result.losses()).isEmpty();
        assertThat(channel.getTtl()).isEqualTo(60);
        assertThat(channel.getSkipHours()).containsExactly(1, 23);
        assertThat(channel.getSkipDays()).hasSize(1);
        assertThat(channel.getRating()).isEqualTo("PICS");
        assertThat(channel.getCloud().getPort()).isEqualTo(80);
        assertThat(channel.getTextInput().getName()).isEqualTo("q");
        assertThat(channel.getImage().getWidth()).isEqualTo(88);
        assertThat(channel.getLastBuildDate()).isEqualTo(Date.from(NOON.toInstant()));
        assertThat(channel.getItems().get(0).getGuid().isPermaLink()).isFalse();
        assertThat(channel.getItems().get(0).getEnclosures().get(0).getLength()).isEqualTo(10);
        assertThat(RomeFeeds.fromChannel(channel).value()).isEqualTo(feed);
    }

    @Test
    void anAtomFeedHasEveryFieldOfAtom() {
        Feed feed = FEED.toBuilder()
                .id("tag:tide.example,2026:feed")
                .author(Person.named("Ann"))
                .icon(Url.of("https://tide.example/icon.png"))
                .logo(Image.of(Url.of("https://tide.example/logo.png")))
                .rights("Tide Ltd")
                .generator(new Generator("Ink", Optional.of(Url.of("https://ink.example/")), Optional.of("2")))
                .link(Link.self("https://tide.example/feed"))
                .articles(List.of(ARTICLE.toBuilder().updated(NOON).build()))
                .build();
        RomeResult<com.rometools.rome.feed.atom.Feed> result = RomeFeeds.toAtomFeed(feed);

        assertThat(result.findings()).isEmpty();
        assertThat(result.value().getTitleEx().getValue()).isEqualTo("Tide");
        assertThat(result.value().getEntries().get(0).getSummary().getType()).isEqualTo(Content.HTML);
        assertThat(RomeFeeds.fromAtomFeed(result.value()).value()).isEqualTo(feed);
    }

    @Test
    void aSourceOfWhichNothingIsWrittenIsNotReadBack() {
        Feed source = Feed.builder().docs(Url.of("https://tide.example/docs")).build();
        Feed feed = FEED.toBuilder()
                .articles(List.of(ARTICLE.toBuilder().source(source).build()))
                .build();
        RomeResult<com.rometools.rome.feed.atom.Feed> result = RomeFeeds.toAtomFeed(feed);

        assertThat(result.losses()).extracting(Finding::path).containsExactly("/articles/0/source/docs");
        assertThat(RomeFeeds.fromAtomFeed(result.value())
                        .value()
                        .articles()
                        .get(0)
                        .source())
                .isEmpty();
    }

    @Test
    void anExtensionOfASourceIsReportedOnlyAsLost() {
        Feed source = Feed.builder()
                .id("tag:tide.example,2026:source")
                .authors(List.of(Person.named(""), Person.named("Bob")))
                .extensions(List.of(new Extension.Element(
                        "authors/1", new XmlElement(new XmlName("urn:tide", "t", "desk"), List.of(), List.of()))))
                .build();
        Feed feed = FEED.toBuilder()
                .articles(List.of(ARTICLE.toBuilder().source(source).build()))
                .build();

        assertThat(RomeFeeds.toAtomFeed(feed).findings())
                .filteredOn(finding -> finding.path().contains("/source/extensions"))
                .extracting(Finding::code, Finding::path)
                .containsExactly(tuple("lost.source.extensions", "/articles/0/source/extensions/0"));
    }

    /** As a feed view of Spring does: the application fills a channel, and ROME writes it. */
    @Test
    void romeWritesAChannelOfOurs() throws Exception {
        String written =
                new WireFeedOutput().outputString(RomeFeeds.toChannel(FEED).value(), false);

        assertThat(FeedReader.lenient()
                        .read(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)))
                        .feed()
                        .articles())
                .containsExactly(ARTICLE);
    }

    /** The other half of a move: the application still fills beans, and Galley writes them. */
    @Test
    void galleyWritesTheBeansOfAnApplication() throws Exception {
        SyndEntry entry = new SyndEntryImpl();
        entry.setTitle("Ferry delayed");
        entry.setLink("https://tide.example/1");
        entry.setPublishedDate(Date.from(NOON.toInstant()));
        SyndFeed feed = new SyndFeedImpl();
        feed.setTitle("Tide");
        feed.setLink("https://tide.example/");
        feed.setDescription("News of the sea");
        feed.setEntries(List.of(entry));

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var result = FeedWriter.of(new RssFormat())
                .write(RomeFeeds.fromSyndFeed(feed).value(), out);
        assertThat(result.problems()).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("<title>Ferry delayed</title>", "<link>https://tide.example/1</link>", "4 May 2026");
    }

    @Test
    void singleItemsAndEntriesConvert() {
        assertThat(RomeFeeds.fromItem(RomeFeeds.toItem(ARTICLE).value()).value())
                .isEqualTo(ARTICLE);
        Article updated = ARTICLE.toBuilder().updated(NOON).build();
        assertThat(RomeFeeds.fromAtomEntry(RomeFeeds.toAtomEntry(updated).value())
                        .value())
                .isEqualTo(updated);
        assertThat(RomeFeeds.fromSyndEntry(RomeFeeds.toSyndEntry(ARTICLE).value())
                        .value())
                .isEqualTo(ARTICLE);
    }

    @Test
    void emptyBeansAndNullsInListsAreFine() {
        Channel channel = new Channel();
        channel.setItems(Arrays.asList(null, new Item()));
        assertThat(RomeFeeds.fromChannel(channel).value().articles()).hasSize(1);
        SyndFeed feed = new SyndFeedImpl();
        feed.setEntries(Arrays.asList(null, new SyndEntryImpl()));
        feed.setLinks(null);
        assertThat(RomeFeeds.fromSyndFeed(feed).value().articles()).hasSize(1);
        assertThat(RomeFeeds.fromAtomEntry(new Entry()).value())
                .isEqualTo(Article.builder().build());
        assertThat(RomeFeeds.toSyndFeed(Feed.builder().build()).value().getEntries())
                .isEmpty();
    }

    @Test
    void textThatLooksLikeASectionStaysAsItIs() {
        Feed feed = Feed.builder()
                .title("<![CDATA[ ]]>")
                .author(Person.named("<![CDATA[Ada]]>"))
                .build();

        assertThat(RomeFeeds.fromAtomFeed(RomeFeeds.toAtomFeed(feed).value())
                        .value()
                        .authors())
                .isEqualTo(feed.authors());
        assertThat(RomeFeeds.fromChannel(RomeFeeds.toChannel(feed).value())
                        .value()
                        .title())
                .isEqualTo(feed.title());
        assertThat(RomeFeeds.fromSyndFeed(RomeFeeds.toSyndFeed(feed).value())
                        .value()
                        .authors())
                .isEqualTo(feed.authors());
    }

    @Test
    void controlCharactersOfBeansAreReplaced() {
        Item item = new Item();
        item.setTitle("a\u0001b");
        Guid guid = new Guid();
        guid.setValue("\uD800");
        item.setGuid(guid);

        Article article = RomeFeeds.fromItem(item).value();
        assertThat(article.headline()).contains(Text.plain("a\uFFFDb"));
        assertThat(article.id()).contains("\uFFFD");
    }

    @Test
    void whatTheModelHasNoFieldForIsReported() {
        SyndFeed feed = new SyndFeedImpl();
        feed.setStyleSheet("https://tide.example/style.xsl");

        assertThat(RomeFeeds.fromSyndFeed(feed).losses())
                .extracting(Finding::code, Finding::path)
                .containsExactly(tuple("lost.styleSheet", "/styleSheet"));
    }
}
