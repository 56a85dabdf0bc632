package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Media;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlName;
import dev.galley.report.Finding;
import dev.galley.testkit.RoundTrip;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Media RSS, read into the media of an article and written from them. */
class MediaRssTest {
    private static final Url FILM = Url.of("https://harbour.example/film.mp4");
    private static final Url COVER = Url.of("https://harbour.example/cover.jpg");

    private static Feed rss(String uri, String elements) {
        return Reading.read("<rss version='2.0' xmlns:media='" + uri + "'><channel><item>" + elements
                        + "</item></channel></rss>")
                .feed();
    }

    private static Article item(String elements) {
        return rss("http://search.yahoo.com/mrss/", elements).articles().get(0);
    }

    private static Media film() {
        return Media.builder(FILM, Media.Role.ENCLOSURE)
                .type("video/mp4")
                .size(77L)
                .duration(Duration.ofSeconds(60))
                .width(640)
                .height(360)
                .title("Ferry")
                .caption(Text.html("<b>At</b> noon"))
                .credit("Ada Okoro")
                .build();
    }

    private static final String FILM_CONTENT = "<media:content url='" + FILM
            + "' type='video/mp4' fileSize='77' duration='60' width='640' height='360'>"
            + "<media:title>Ferry</media:title><media:description type='html'>&lt;b>At&lt;/b> noon</media:description>"
            + "<media:credit>Ada Okoro</media:credit></media:content>";

    @ParameterizedTest
    @ValueSource(strings = {"http://search.yahoo.com/mrss/", "http://search.yahoo.com/mrss"})
    void contentIsAMediumUnderBothUris(String uri) {
        Article article = rss(uri, FILM_CONTENT).articles().get(0);

        assertThat(article.media()).containsExactly(film());
        assertThat(article.extensions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void contentAndEnclosureOfOneAddressAreOneMedium(boolean enclosureFirst) {
        String enclosure = "<enclosure url='" + FILM + "' length='77' type='video/mp4'/>";
        Article article = item(enclosureFirst ? enclosure + FILM_CONTENT : FILM_CONTENT + enclosure);

        assertThat(article.media()).containsExactly(film());
        assertThat(article.extensions()).isEmpty();
    }

    @Test
    void theEnclosureTakesPrecedenceAndOtherValuesOfTheContentStayExtensions() {
        String content = "<media:content url='" + FILM + "' type='video/quicktime' fileSize='9'/>";
        String enclosure = "<enclosure url='" + FILM + "' length='77' type='video/mp4'/>";
        for (Article article : List.of(item(content + enclosure), item(enclosure + content))) {
            assertThat(article.media()).hasSize(1);
            assertThat(article.media().get(0).type()).contains("video/mp4");
            assertThat(article.media().get(0).size()).contains(77L);
            assertThat(article.extensions())
                    .extracting(extension ->
                            ((Extension.Attribute) extension).attribute().value())
                    .containsExactly("video/quicktime", "9");
        }
    }

    @Test
    void theFirstThumbnailIsTheLeadImageAndFurtherOnesStayExtensions() {
        Article article = item("<media:thumbnail url='" + COVER + "' width='75' height='50'/>"
                + "<media:thumbnail url='https://harbour.example/small.jpg'/>");

        assertThat(article.media())
                .containsExactly(Media.builder(COVER, Media.Role.LEAD)
                        .width(75)
                        .height(50)
                        .build());
        assertThat(article.extensions()).hasSize(1);
    }

    @Test
    void titleAndDescriptionStandInForThoseOfAnArticleWithoutMedia() {
        String described = "<media:title>Ferry</media:title><media:description>At noon</media:description>";
        Article bare = item(described);
        Article other = item(described + "<title>Ink</title><description>Black</description>");

        assertThat(bare.headline()).contains(Text.plain("Ferry"));
        assertThat(bare.standfirst()).contains(Text.plain("At noon"));
        assertThat(bare.extensions()).isEmpty();
        assertThat(other.headline()).contains(Text.plain("Ink"));
        assertThat(other.extensions()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<media:group><media:content url='a.mp4'/>%s</media:group>",
                "<media:content url='a.mp4'/>%s",
                "%s<enclosure url='a.mp4' length='9' type='video/mp4'/>",
            })
    void titleAndDescriptionOfTheOnlyMediumStandInForThoseOfTheArticle(String form) {
        String described =
                form.formatted("<media:title>Ferry</media:title><media:description>At noon</media:description>");
        Article bare = item(described);
        Article titled = item(described + "<title>Ink</title>"
                + "<content:encoded xmlns:content='http://purl.org/rss/1.0/modules/content/'>Black</content:encoded>");

        assertThat(bare.headline()).contains(Text.plain("Ferry"));
        assertThat(bare.standfirst()).contains(Text.plain("At noon"));
        assertThat(titled.headline()).contains(Text.plain("Ink"));
        assertThat(titled.standfirst()).isEmpty();
        for (Article article : List.of(bare, titled)) {
            assertThat(article.media().get(0).title()).contains("Ferry");
            assertThat(article.media().get(0).caption()).contains(Text.plain("At noon"));
            assertThat(article.extensions()).isEmpty();
        }
    }

    @Test
    void categoriesAreRead() {
        assertThat(item("<media:category scheme='urn:birds' label='Gulls'>gull</media:category>")
                        .categories())
                .containsExactly(
                        Category.of("gull").withScheme(Url.of("urn:birds")).withLabel("Gulls"));
    }

    @Test
    void keywordsAreCategoriesBesideOthers() {
        String keywords = "<media:keywords>gull, tern,, auk</media:keywords>";

        assertThat(item(keywords).categories())
                .containsExactly(Category.of("gull"), Category.of("tern"), Category.of("auk"));
        Article other = item(keywords + "<category>Birds</category><category>auk</category>");
        assertThat(other.categories())
                .containsExactly(Category.of("Birds"), Category.of("auk"), Category.of("gull"), Category.of("tern"));
        assertThat(other.extensions()).isEmpty();
        assertThat(item("<media:content url='a.mp4'>" + keywords + "</media:content>")
                        .categories())
                .hasSize(3);
    }

    @Test
    void whatAGroupWithoutContentsSaysIsUsed() {
        Article article = item("<media:group><media:thumbnail url='" + COVER
                + "'/><media:keywords>gull</media:keywords>" + "</media:group>");

        assertThat(article.media()).containsExactly(Media.lead(COVER));
        assertThat(article.categories()).containsExactly(Category.of("gull"));
        assertThat(article.extensions()).hasSize(1);
    }

    @Test
    void aThumbnailThatRepeatsTheLeadImageIsNoExtension() {
        Article article = item("<itunes:image xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd' href='" + COVER
                + "'/><media:thumbnail url='" + COVER + "'/>");

        assertThat(article.media()).containsExactly(Media.lead(COVER));
        assertThat(article.extensions()).isEmpty();
    }

    @Test
    void whatAGroupSaysAppliesToItsContents() {
        Article article = item("<media:group><media:content url='a.mp4'/><media:content url='b.webm'/>"
                + "<media:title>Ferry</media:title><media:thumbnail url='" + COVER + "'/>"
                + "<media:rating>adult</media:rating></media:group>");

        assertThat(article.media())
                .extracting(medium -> medium.url() + " " + medium.title().orElse("-"))
                .containsExactly("a.mp4 Ferry", "b.webm Ferry", COVER + " -");
        assertThat(article.extensions())
                .singleElement()
                .extracting(Extension::parent)
                .isEqualTo("");
    }

    @Test
    void metadataOfTheItemAppliesToItsContentsButTheTitleOnlyToASingleOne() {
        String metadata = "<media:title>Ferry</media:title><media:credit role='camera'>Ada</media:credit>";
        Article one = item(metadata + "<media:content url='a.mp4'/>");
        Article two = item(metadata + "<media:content url='a.mp4'/><media:content url='b.mp4'/>");

        assertThat(one.media().get(0).title()).contains("Ferry");
        assertThat(one.extensions())
                .containsExactly(
                        new Extension.Attribute("media/0/credit", new XmlAttribute(XmlName.of("role"), "camera")));
        assertThat(two.media()).allMatch(medium -> medium.title().isEmpty());
        assertThat(two.media()).allMatch(medium -> medium.credit().isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<media:content><media:player url='https://harbour.example/p'/></media:content>",
                "<media:group><media:title>Ferry</media:title></media:group>",
                "<media:thumbnail/>",
                "<title>Ink</title><media:title>Ferry</media:title>",
                "<media:player url='https://harbour.example/p'/>",
                "<media:rating scheme='urn:simple'>adult</media:rating>"
            })
    void whatTheModelCannotHoldStaysAnExtension(String element) {
        Article article = item(element);

        assertThat(article.media()).isEmpty();
        assertThat(article.extensions())
                .singleElement()
                .extracting(Extension::parent)
                .isEqualTo("");
    }

    @ParameterizedTest
    @CsvSource({"fileSize,many", "duration,1:00", "width,75px", "height,-1", "width,99999999999"})
    void valuesThatAreNotNumbersStayExtensions(String attribute, String value) {
        Article article = item("<media:content url='a.mp4' " + attribute + "='" + value + "'/>");

        assertThat(article.media())
                .containsExactly(
                        Media.builder(Url.of("a.mp4"), Media.Role.ENCLOSURE).build());
        assertThat(article.extensions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void imagesAndDetailsOfEnclosuresAreWrittenAndReadBack(String format) {
        Media cover = Media.builder(COVER, Media.Role.LEAD)
                .width(75)
                .type("image/jpeg")
                .credit("Ada Okoro")
                .build();
        Feed feed = Feed.builder()
                .article(Article.builder()
                        .headline("Ink")
                        .media(cover)
                        .media(film())
                        .build())
                .build();

        Writing written = Writing.of(format, feed);
        assertThat(written.text()).contains("<media:thumbnail url=\"" + COVER + "\" width=\"75\"/>");
        assertThat(written.findings()).noneMatch(Finding::isLoss);
        assertThat(written.readBack().articles().get(0).media()).containsExactly(cover, film());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void extensionsOfAMediumAreWrittenInItsContent(String format) {
        ReadResult read = Reading.read("<rss version='2.0' xmlns:media='http://search.yahoo.com/mrss/'><channel><item>"
                + "<title>Ink</title><media:content url='" + FILM
                + "' type='video/mp4' fileSize='77' medium='video' bitrate='128'>"
                + "<media:credit role='camera'>Ada</media:credit><media:hash algo='md5'>"
                + "dfdec888b72151965a34b4b59031290a</media:hash></media:content>"
                + "</item></channel></rss>");

        Writing written = Writing.of(format, read.feed());
        assertThat(written.text())
                .contains(
                        "medium=\"video\" bitrate=\"128\"",
                        "<media:credit role=\"camera\">Ada<",
                        "algo=\"md5\">dfdec888b72151965a34b4b59031290a<");
        assertThat(written.readBack().articles().get(0).extensions())
                .isEqualTo(read.feed().articles().get(0).extensions());
    }

    @Test
    void mediaOfOneAddressKeepTheirOwnDetails() {
        Media plain = Media.builder(FILM, Media.Role.ENCLOSURE)
                .type("video/mp4")
                .size(77L)
                .build();
        Media image = Media.builder(FILM, Media.Role.LEAD).credit("Ada").build();
        Feed feed = Feed.builder()
                .article(Article.builder()
                        .headline("Ink")
                        .media(List.of(plain, film(), image, plain))
                        .build())
                .build();

        for (var format : List.of(new RssFormat(), new AtomFormat())) {
            RoundTrip trip = RoundTrip.of(format, feed);
            trip.assertFaithful();
            assertThat(trip.back().articles().get(0).media()).containsExactly(plain, film(), image, plain);
        }
    }

    @Test
    void aFractionOfASecondIsReportedAsReduced() {
        Feed feed = Feed.builder()
                .article(Article.builder()
                        .headline("Ink")
                        .media(film().toBuilder()
                                .duration(Duration.ofMillis(1500))
                                .build())
                        .build())
                .build();

        assertThat(Writing.of("rss", feed).findings())
                .extracting(Finding::path)
                .contains("/articles/0/media/0/duration");
    }

    @Test
    void strayTextAndAttributesOfAGroupHideNothing() {
        ReadResult read = Reading.read("<rss version='2.0' xmlns:media='http://search.yahoo.com/mrss/'><channel><item>"
                + "<media:group id='1'>now & then<media:content url='" + FILM + "' type='video/mp4'> & </media:content>"
                + "</media:group><media:thumbnail url='" + COVER + "'>x</media:thumbnail></item></channel></rss>");
        Article article = read.feed().articles().get(0);

        assertThat(article.media()).extracting(Media::url).containsExactly(FILM, COVER);
        assertThat(article.extensions())
                .containsExactly(new Extension.Attribute("media/0", new XmlAttribute(XmlName.of("id"), "1")));
        assertThat(Reading.codes(read)).contains("text.stray");
    }
}
