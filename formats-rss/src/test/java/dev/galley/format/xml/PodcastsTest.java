package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Episode;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Image;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Podcast;
import dev.galley.model.PodcastPerson;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Apple Podcasts and Podcasting 2.0. */
class PodcastsTest {
    private static final String VALUE = "<podcast:value type=\"lightning\" method=\"keysend\">"
            + "<podcast:valueRecipient type=\"node\" address=\"02d5\" split=\"100\"/></podcast:value>";
    private static final String ENCLOSURE =
            "<enclosure url='https://tide.example/7.mp3' length='9' type='audio/mpeg'/>";

    private static String document(String channel) {
        return "<rss version='2.0' xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'"
                + " xmlns:podcast='https://podcastindex.org/namespace/1.0'><channel>" + channel + "</channel></rss>";
    }

    private static Feed feed(String channel) {
        return Reading.read(document(channel)).feed();
    }

    private static Article article(String item) {
        return feed("<item>" + item + "</item>").articles().get(0);
    }

    private static Episode episode(String item) {
        return article(item).facet(Episode.class).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "754, PT754S",
        "12:34, PT12M34S",
        "1:02:03, PT1H2M3S",
        "00:45:00, PT45M",
        "90:00, PT90M",
        "1:02:03.5, PT1H2M3.5S",
        "' 60 ', PT60S"
    })
    void theDurationIsThatOfTheFirstEnclosure(String text, Duration duration) {
        Article article = article("<itunes:duration>" + text + "</itunes:duration>" + ENCLOSURE
                + "<enclosure url='https://tide.example/8'/>");

        assertThat(article.media())
                .extracting(Media::duration)
                .containsExactly(Optional.of(duration), Optional.empty());
        assertThat(article.extensions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1h 2m 3s, PT1H2M3S",
        "1h2m3s, PT1H2M3S",
        "'1 hour, 2 minutes', PT1H2M",
        "62 min, PT62M",
        "62 Minutes, PT62M",
        "62 min., PT62M",
        "PT1H2M3S, PT1H2M3S",
        "PT62M, PT62M",
        "3723s, PT3723S",
        "3723.5 sec, PT3723.5S",
        "01：02：03, PT1H2M3S",
        "０１：０２, PT1M2S"
    })
    void aDurationInAnotherFormIsReadAndReported(String text, Duration duration) {
        ReadResult read =
                Reading.read(document("<item>" + ENCLOSURE + "<itunes:duration>" + text + "</itunes:duration></item>"));
        Article article = read.feed().articles().get(0);

        assertThat(article.media().get(0).duration()).contains(duration);
        assertThat(article.extensions()).isEmpty();
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("duration.repaired");
            assertThat(finding.path()).isEqualTo("/articles/0/media/0/duration");
            assertThat(finding.value()).contains(text);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"soon", "1:2:3:4", "-5", "12:", "PT", "h m s", "1h 2", "5 parsecs", "2s 1h", "P1D", "9999999999s"
            })
    void aDurationThatCannotBeReadIsReported(String text) {
        ReadResult read =
                Reading.read(document("<item>" + ENCLOSURE + "<itunes:duration>" + text + "</itunes:duration></item>"));

        assertThat(read.feed().articles().get(0).media().get(0).duration()).isEmpty();
        assertThat(read.feed().articles().get(0).extensions()).hasSize(1);
        assertThat(Reading.codes(read)).containsExactly("duration.unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<itunes:duration>soon</itunes:duration>" + ENCLOSURE,
                "<itunes:duration>1:2:3:4</itunes:duration>" + ENCLOSURE,
                "<itunes:duration>-5</itunes:duration>" + ENCLOSURE,
                "<itunes:duration>12:</itunes:duration>" + ENCLOSURE,
                "<itunes:duration>60</itunes:duration>",
                "<itunes:duration unit='s'>60</itunes:duration>" + ENCLOSURE,
                "<itunes:explicit>perhaps</itunes:explicit>",
                "<itunes:season>two</itunes:season>",
                "<itunes:season>1</itunes:season><itunes:season>2</itunes:season>",
                "<itunes:episode>1<b/></itunes:episode>",
                "<itunes:episodeType>short</itunes:episodeType>",
                "<itunes:image href='https://tide.example/a.jpg' size='1'/>",
                "<itunes:image href='https://tide.example/a.jpg'/><itunes:image href='https://tide.example/b.jpg'/>",
                "<itunes:author>Ann</itunes:author><itunes:author>Ben</itunes:author>",
                "<itunes:isClosedCaptioned>yes</itunes:isClosedCaptioned>",
                "<itunes:category>Arts</itunes:category>",
                "<podcast:transcript url='https://tide.example/t'/>",
                "<podcast:soundbite startTime='a' duration='1'/>",
                "<podcast:season name='s' id='1'>1</podcast:season>",
                "<podcast:value type='lightning'/>"
            })
    void elementsThatTheModelCannotHoldStayExtensions(String item) {
        assertThat(article(item).extensions()).hasSize(1).first().isInstanceOf(Extension.Element.class);
    }

    @Test
    void theFirstValueCountsAndTheSameOneAgainAddsNothing() {
        Article article = article("<itunes:season>3</itunes:season><podcast:season name='Ebb'>3</podcast:season>"
                + "<itunes:episode>07</itunes:episode><podcast:episode display='Seven'>7</podcast:episode>");

        assertThat(article.facet(Episode.class).flatMap(Episode::season)).contains(3);
        assertThat(article.facets())
                .containsExactly(Episode.builder()
                        .season(3)
                        .seasonName("Ebb")
                        .number(BigDecimal.valueOf(7))
                        .displayNumber("Seven")
                        .build());
        assertThat(article.extensions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"yes, true", "YES, true", "true, true", "explicit, true", "no, false", "Clean, false", "False, false"})
    void explicitIsReadInAllItsSpellingsAndWrittenAsABoolean(String text, boolean explicit) {
        Feed feed = feed("<itunes:explicit>" + text + "</itunes:explicit><item><itunes:explicit> " + text
                + " </itunes:explicit></item>");

        assertThat(feed.facet(Podcast.class).flatMap(Podcast::explicit)).contains(explicit);
        assertThat(feed.articles().get(0).facet(Episode.class).flatMap(Episode::explicit))
                .contains(explicit);
        assertThat(Writing.of("rss", feed).text().split("<itunes:explicit>" + explicit + "<", -1))
                .hasSize(3);
    }

    @Test
    void aChannelIsReadIntoAPodcast() {
        Feed feed = feed("""
                <itunes:type>Serial</itunes:type><itunes:complete>Yes</itunes:complete><itunes:block>no</itunes:block>
                <itunes:owner><itunes:name>Ann</itunes:name><itunes:email>ann@tide.example</itunes:email></itunes:owner>
                <itunes:new-feed-url>https://ebb.example/feed</itunes:new-feed-url>
                <podcast:guid>917393e3-1b1e-5cef-ace4-edaa54e1f810</podcast:guid><podcast:medium>music</podcast:medium>
                <podcast:locked owner="ben@tide.example">yes</podcast:locked>
                <podcast:funding url="https://tide.example/give">Buy us a tea</podcast:funding>
                <podcast:person role="guest" img="https://tide.example/eve.jpg">Eve</podcast:person>""");

        assertThat(feed.facets())
                .containsExactly(Podcast.builder()
                        .owner(Person.named("Ann").withEmail("ann@tide.example"))
                        .type(Podcast.Type.SERIAL)
                        .complete(true)
                        .block(false)
                        .newFeedUrl(Url.of("https://ebb.example/feed"))
                        .guid("917393e3-1b1e-5cef-ace4-edaa54e1f810")
                        .locked(true)
                        .lockOwner("ben@tide.example")
                        .medium("music")
                        .funding(new Podcast.Funding(Url.of("https://tide.example/give"), "Buy us a tea"))
                        .person(new PodcastPerson(
                                "Eve",
                                Optional.of("guest"),
                                Optional.empty(),
                                Optional.of(Url.of("https://tide.example/eve.jpg")),
                                Optional.empty()))
                        .build());
        assertThat(feed.extensions()).isEmpty();
        assertThat(feed.facets().get(0).toString()).doesNotContain("@");
    }

    @Test
    void anItemIsReadIntoAnEpisode() {
        assertThat(episode("""
                <itunes:title>The buoy</itunes:title><itunes:subtitle>It rings</itunes:subtitle>
                <itunes:episodeType>bonus</itunes:episodeType><podcast:episode>7.5</podcast:episode>
                <podcast:chapters url="https://tide.example/c.json" type="application/json+chapters"/>
                <podcast:transcript url="https://tide.example/t.vtt" type="text/vtt" language="en" rel="captions"/>
                <podcast:soundbite startTime="61.5" duration="30">Ding</podcast:soundbite>
                <podcast:person>Eve</podcast:person>"""))
                .isEqualTo(Episode.builder()
                        .title("The buoy")
                        .subtitle("It rings")
                        .type(Episode.Type.BONUS)
                        .number(new BigDecimal("7.5"))
                        .chapterFile(new Episode.ChapterFile(
                                Url.of("https://tide.example/c.json"), "application/json+chapters"))
                        .transcript(new Episode.Transcript(
                                Url.of("https://tide.example/t.vtt"),
                                "text/vtt",
                                Optional.of("en"),
                                Optional.of("captions")))
                        .soundbite(new Episode.Soundbite(
                                Duration.ofMillis(61_500), Duration.ofSeconds(30), Optional.of("Ding")))
                        .person(PodcastPerson.named("Eve"))
                        .build());
    }

    @Test
    void elementsOfAppleFillFieldsThatAreMissing() {
        Feed feed = feed("<itunes:author>Ann</itunes:author><itunes:summary>Tides &amp; bells</itunes:summary>"
                + "<itunes:image href='https://tide.example/c.jpg'/>"
                + "<item><itunes:author>Ben</itunes:author><itunes:summary>All about it</itunes:summary></item>");

        assertThat(feed.authors()).containsExactly(Person.named("Ann"));
        assertThat(feed.subtitle()).contains(Text.plain("Tides & bells"));
        assertThat(feed.logo()).contains(Image.of(Url.of("https://tide.example/c.jpg")));
        assertThat(feed.extensions()).isEmpty();
        assertThat(feed.articles().get(0).authors()).containsExactly(Person.named("Ben"));
        assertThat(feed.articles().get(0).standfirst()).contains(Text.html("All about it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "rss1.0", "atom"})
    void theTitleOfAnEpisodeIsTheHeadlineIfThereIsNoOther(String format) {
        String title = "<itunes:title>The buoy</itunes:title>";

        assertThat(article(title).headline()).contains(Text.plain("The buoy"));
        assertThat(article(title).extensions()).isEmpty();
        assertThat(article(title + "<title>Seven</title>").headline()).contains(Text.plain("Seven"));
        Feed unnamed = Feed.builder()
                .title("Tide")
                .article(Article.builder()
                        .standfirst("It rings")
                        .facet(Episode.builder().title("The buoy").build())
                        .build())
                .build();
        Writing written = Writing.of(format, unnamed);
        assertThat(written.codes()).contains("derived.headline");
        assertThat(written.readBack().articles().get(0).headline()).contains(Text.plain("The buoy"));
    }

    @Test
    void theFormatsOwnElementsTakePrecedence() {
        Feed feed = feed("<itunes:author>Ann</itunes:author><itunes:image href='https://tide.example/c.jpg'/>"
                + "<itunes:subtitle>Short</itunes:subtitle><managingEditor>Ben</managingEditor>"
                + "<image><url>https://tide.example/own.png</url></image><description>Long</description>");

        assertThat(feed.authors()).containsExactly(Person.named("Ben"));
        assertThat(feed.logo()).contains(Image.of(Url.of("https://tide.example/own.png")));
        assertThat(feed.subtitle()).contains(Text.plain("Long"));
        assertThat(feed.extensions()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<itunes:image href='https://tide.example/1.jpg'/>",
                "<itunes:image url='https://tide.example/1.jpg'/>",
                "<itunes:image> https://tide.example/1.jpg </itunes:image>",
                "<itunes:link rel='image' href='https://tide.example/1.jpg'/>",
                "<podcast:images srcset='https://tide.example/1.jpg'/>",
                "<podcast:image href='https://tide.example/1.jpg'/>"
            })
    void anImageIsTheLeadImageOrTheLogo(String image) {
        Feed feed = feed(image + "<item>" + image + "</item>");

        assertThat(feed.logo()).contains(Image.of(Url.of("https://tide.example/1.jpg")));
        assertThat(feed.articles().get(0).media()).containsExactly(Media.lead("https://tide.example/1.jpg"));
        assertThat(feed.extensions()).isEmpty();
        assertThat(feed.articles().get(0).extensions()).isEmpty();
    }

    @Test
    void aBannerIsNotTheLogoAndSizesOfALogoStayInItsElement() {
        String banner = "<podcast:image href='https://tide.example/b.jpg' purpose='banner'/>";
        String sized = "<podcast:image href='https://tide.example/1.jpg' width='1600' purpose='Artwork social'/>";
        Feed feed = feed(banner + sized);

        assertThat(feed.logo()).contains(Image.of(Url.of("https://tide.example/1.jpg")));
        assertThat(feed.extensions()).hasSize(2);
        assertThat(Writing.of("rss", feed).text()).contains("b.jpg").contains("width=\"1600\"");
        assertThat(Writing.of("rss", feed).codes()).doesNotContain("lost.logo.width");
    }

    @Test
    void keywordsAndCategoriesBecomeCategories() {
        Url apple = Url.of("http://www.itunes.com/");
        Feed feed = feed("<itunes:keywords>bells, Arts ,, bells,buoys</itunes:keywords><itunes:category text='Arts'>"
                + "<itunes:category text='Design'/></itunes:category><itunes:category text='News'/>");

        assertThat(feed.categories())
                .containsExactly(
                        Category.of("Arts").withScheme(apple),
                        Category.of("Design").withScheme(apple),
                        Category.of("News").withScheme(apple),
                        Category.of("bells"),
                        Category.of("buoys"));
        assertThat(Writing.of("rss", feed).text())
                .contains("<itunes:category text=\"Arts\"><itunes:category text=\"Design\"/></itunes:category>"
                        + "<itunes:category text=\"News\"/><category>bells</category>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void aPodcastIsWrittenWithoutLoss(String format) {
        Feed feed = feed("<title>Tides</title><link>https://tide.example/</link><description>d</description>"
                + "<itunes:author>Ann</itunes:author><itunes:image href='https://tide.example/c.jpg'/>"
                + "<itunes:explicit>no</itunes:explicit><podcast:person>Eve</podcast:person>"
                + "<item><title>One</title>" + ENCLOSURE + "<itunes:duration>1:00</itunes:duration>"
                + "<itunes:image href='https://tide.example/1.jpg'/><itunes:season>2</itunes:season>"
                + "<itunes:author>Ben</itunes:author>" + VALUE + "</item>");

        Writing written = Writing.of(format, feed);

        assertThat(written.readBack().articles().get(0).media())
                .isEqualTo(feed.articles().get(0).media());
        assertThat(written.readBack().facets()).isEqualTo(feed.facets());
        assertThat(written.readBack().articles().get(0).facets())
                .isEqualTo(feed.articles().get(0).facets());
        assertThat(written.findings()).noneMatch(finding -> finding.isLoss());
        assertThat(written.text())
                .contains("<itunes:duration>60</itunes:duration>", VALUE)
                .contains("<itunes:author>Ann</itunes:author><itunes:image href=\"https://tide.example/c.jpg\"/>")
                .contains("<itunes:author>Ben</itunes:author>");
    }

    @Test
    void furtherEnclosuresOfAnEpisodeAreAlternateEnclosures() {
        String alternate = "<podcast:alternateEnclosure type=\"audio/opus\" length=\"5\">"
                + "<podcast:source uri=\"https://tide.example/7.opus\"/></podcast:alternateEnclosure>";
        Article article = article("<title>h</title>" + ENCLOSURE + "<itunes:season>1</itunes:season>" + alternate);
        Feed feed = Feed.builder().title("t").article(article).build();

        assertThat(article.media()).hasSize(2).last().satisfies(medium -> {
            assertThat(medium.url()).isEqualTo(Url.of("https://tide.example/7.opus"));
            assertThat(medium.size()).contains(5L);
        });
        assertThat(article.extensions()).isEmpty();
        assertThat(Writing.of("rss", feed).text()).contains(alternate);
        assertThat(Writing.of("rss", feed).readBack().articles()).containsExactly(article);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void anAlternateEnclosureWithMoreThanAFileStaysAndIsNotWrittenTwice(String format) {
        String alternate = "<podcast:alternateEnclosure type=\"audio/opus\" bitrate=\"64000\">"
                + "<podcast:source uri=\"https://tide.example/7.opus\"/></podcast:alternateEnclosure>";
        Article article = article(ENCLOSURE + alternate);
        Writing written =
                Writing.of(format, Feed.builder().title("t").article(article).build());

        assertThat(article.media()).hasSize(2);
        assertThat(article.extensions()).hasSize(1);
        assertThat(written.text().split("7.opus", -1)).hasSize(2);
        assertThat(written.readBack().articles().get(0).media()).isEqualTo(article.media());
        assertThat(written.codes()).noneMatch(code -> code.contains("media"));
    }

    @Test
    void durationsAreWrittenInWholeSeconds() {
        Article article = Article.builder()
                .headline("h")
                .media(Media.enclosure(Url.of("https://tide.example/7.mp3"), "audio/mpeg").toBuilder()
                        .size(1L)
                        .duration(Duration.ofMillis(1_500))
                        .build())
                .build();
        Writing written = Writing.of("rss", Feed.builder().article(article).build());

        assertThat(written.text()).contains("<itunes:duration>1</itunes:duration>");
        assertThat(written.codes()).contains("reduced.media.duration");
    }

    @Test
    void theNumberOfPersonsInAFacetIsLimited() {
        String persons = IntStream.range(0, 150)
                .mapToObj(i -> "<podcast:person>P" + i + "</podcast:person>")
                .collect(Collectors.joining());
        Feed feed = feed("<title>t</title>" + persons);

        assertThat(feed.facet(Podcast.class).orElseThrow().persons()).hasSize(100);
        assertThat(feed.extensions()).hasSize(50);
        assertThat(Writing.of("rss", feed).readBack().facets()).isEqualTo(feed.facets());
    }

    @Test
    void theOlderAddressOfPodcasting20IsTheSameNamespace() {
        Feed feed = Reading.read(
                        "<rss version='2.0' xmlns:podcast='https://github.com/Podcastindex-org/podcast-namespace"
                                + "/blob/main/docs/1.0.md'><channel><podcast:medium>music</podcast:medium></channel></rss>")
                .feed();

        assertThat(feed.facet(Podcast.class).flatMap(Podcast::medium)).contains("music");
    }
}
