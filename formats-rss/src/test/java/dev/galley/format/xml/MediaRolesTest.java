package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Episode;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Image;
import dev.galley.model.Media;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.testkit.RoundTrip;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Media RSS: which contents are lead images, banners or renditions of one thing, and what it says about a feed. */
class MediaRolesTest {
    private static final Url SMALL = Url.of("https://harbour.example/small.mp4");
    private static final Url LARGE = Url.of("https://harbour.example/large.mp4");
    private static final Url QUAY = Url.of("https://harbour.example/quay.jpg");

    private static Feed channel(String elements) {
        return Reading.read("<rss version='2.0' xmlns:media='http://search.yahoo.com/mrss/'"
                        + " xmlns:podcast='https://podcastindex.org/namespace/1.0'"
                        + " xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'><channel>" + elements
                        + "</channel></rss>")
                .feed();
    }

    private static Article item(String elements) {
        return channel("<item>" + elements + "</item>").articles().get(0);
    }

    private static Feed feed(Media... media) {
        return Feed.builder()
                .title("Harbour")
                .url("https://harbour.example/")
                .article(Article.builder()
                        .headline("Ferry")
                        .media(List.of(media))
                        .build())
                .build();
    }

    private static Media film(Url url, Integer group) {
        return Media.builder(url, Media.Role.ENCLOSURE)
                .type("video/mp4")
                .size(7L)
                .group(group)
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"medium='image'", "type='image/jpeg'", "medium='image' type='image/jpeg'"})
    void anImageIsTheLeadImageIfThereIsNoOther(String attributes) {
        Article article = item("<media:content url='" + QUAY + "' " + attributes + " width='640'/>");

        assertThat(article.media()).hasSize(1);
        assertThat(article.media().get(0).role()).isEqualTo(Media.Role.LEAD);
        assertThat(article.media().get(0).width()).contains(640);
        assertThat(article.extensions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<enclosure url='https://harbour.example/quay.jpg' type='image/jpeg' length='7'/>",
                "<media:thumbnail url='https://harbour.example/other.jpg'/>",
                "<itunes:image href='https://harbour.example/other.jpg'/>"
            })
    void anImageStaysAnEnclosureBesideAnotherLeadImageOrItsOwnEnclosure(String element) {
        String content = "<media:content url='" + QUAY + "' medium='image'/>";

        for (String elements : List.of(content + element, element + content)) {
            assertThat(item(elements).media())
                    .filteredOn(medium -> medium.url().equals(QUAY))
                    .extracting(Media::role)
                    .containsExactly(Media.Role.ENCLOSURE);
        }
    }

    @Test
    void aVideoOfAnImageTypeIsNoLeadImage() {
        assertThat(item("<media:content url='" + QUAY + "' medium='video' type='image/gif'/>")
                        .media())
                .extracting(Media::role)
                .containsExactly(Media.Role.ENCLOSURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<media:content url='https://harbour.example/quay.jpg' medium='image'>"
                        + "<media:thumbnail url='https://harbour.example/quay.jpg' width='640'/></media:content>",
                "<media:thumbnail url='https://harbour.example/quay.jpg' width='640'/>"
                        + "<media:content url='https://harbour.example/quay.jpg' medium='image'/>",
                "<media:content url='https://harbour.example/quay.jpg' medium='image' width='640'/>"
                        + "<itunes:image href='https://harbour.example/quay.jpg'/>",
                "<itunes:image href='https://harbour.example/quay.jpg'/>"
                        + "<media:thumbnail url='https://harbour.example/quay.jpg' width='640'/>",
                "<media:thumbnail url='https://harbour.example/quay.jpg'/>"
                        + "<podcast:image href='https://harbour.example/quay.jpg' width='640'/>"
            })
    void imagesOfOneAddressAreOneMedium(String elements) {
        Article article = item(elements);

        assertThat(article.media())
                .containsExactly(Media.builder(QUAY, Media.Role.LEAD).width(640).build());
        assertThat(article.extensions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void bannersAreReadBackBesideTheLeadImage(String format) {
        Media banner = Media.builder(Url.of("https://harbour.example/wide.jpg"), Media.Role.BANNER)
                .type("image/jpeg")
                .width(1600)
                .caption(Text.plain("The quay"))
                .build();
        Feed feed = feed(Media.lead(QUAY), banner);

        Writing written = Writing.of(format, feed);

        assertThat(written.readBack().articles().get(0).media()).containsExactly(Media.lead(QUAY), banner);
        assertThat(written.readBack().articles().get(0).extensions()).isEmpty();
        assertThat(written.codes()).noneMatch(code -> code.startsWith("lost."));
    }

    @Test
    void theContentsOfAGroupHaveOneNumber() {
        Article article = item("<media:group><media:content url='" + SMALL + "'/><media:content url='" + LARGE
                + "'/></media:group><media:group><media:content url='https://harbour.example/a.mp3'/></media:group>"
                + "<media:group><media:content url='https://harbour.example/b.mp3'/>"
                + "<media:content url='https://harbour.example/b.ogg'/></media:group>");

        assertThat(article.media())
                .extracting(Media::group)
                .containsExactly(Optional.of(1), Optional.of(1), Optional.empty(), Optional.of(2), Optional.of(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void groupsAreReadBackEqual(String format) {
        Media lead = Media.lead(QUAY).toBuilder().group(1).build();
        Feed feed = feed(
                lead, film(SMALL, 1), film(LARGE, 1).toBuilder().title("Large").build());

        Writing written = Writing.of(format, feed);

        assertThat(written.text()).containsOnlyOnce("<media:group>");
        assertThat(written.readBack().articles().get(0).media())
                .isEqualTo(feed.articles().get(0).media());
        assertThat(written.codes()).noneMatch(code -> code.startsWith("lost.") || code.startsWith("reduced."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void extensionsOfRenditionsStayWithThem(String format) {
        Feed feed = channel(
                "<title>T</title><item><title>A</title><media:group><media:content url='" + SMALL
                        + "' bitrate='100'/><media:content url='" + LARGE + "' bitrate='200'>"
                        + "<media:hash algo='md5'>dfdec888b72151965a34b4b59031290a</media:hash></media:content></media:group></item>");

        Article back = Writing.of(format, feed).readBack().articles().get(0);

        assertThat(back.extensions()).isEqualTo(feed.articles().get(0).extensions());
        assertThat(back.extensions()).extracting(Extension::parent).containsExactly("media/0", "media/1", "media/1");
        assertThat(back.media()).extracting(Media::group).containsOnly(Optional.of(1));
    }

    @Test
    void otherGroupsAreReportedAsLostOrReduced() {
        Feed apart = feed(film(SMALL, 1), film(QUAY, null), film(LARGE, 1));
        Feed numbered = feed(film(SMALL, 7), film(LARGE, 7));
        Feed episode = feed(film(SMALL, 1), film(LARGE, 1));
        episode = episode.toBuilder()
                .articles(List.of(episode.articles().get(0).toBuilder()
                        .facet(Episode.builder().season(1).build())
                        .build()))
                .build();

        for (Feed feed : List.of(apart, numbered, episode)) {
            RoundTrip.of(new RssFormat(), feed).assertFaithful();
            RoundTrip.of(new AtomFormat(), feed).assertFaithful();
        }
        assertThat(Writing.of("rss", apart).codes()).contains("lost.media.group");
        assertThat(Writing.of("rss", numbered).codes()).contains("reduced.media.group");
    }

    @Test
    void aThumbnailOfTheFeedIsItsLogoUnlessThereIsAnother() {
        String thumbnail = "<media:thumbnail url='" + QUAY + "' width='88'/>";

        assertThat(channel(thumbnail).logo())
                .contains(new Image(
                        QUAY, Optional.empty(), Optional.empty(), Optional.of(88), Optional.empty(), Optional.empty()));
        Feed other = channel(thumbnail + "<itunes:image href='https://harbour.example/logo.png'/>");
        assertThat(other.logo().map(Image::url)).contains(Url.of("https://harbour.example/logo.png"));
        assertThat(other.extensions()).hasSize(1);
    }

    @Test
    void keywordsCategoriesAndCopyrightOfTheFeedAreRead() {
        Feed feed = channel("<media:keywords>gull, tern</media:keywords><media:copyright>Ada</media:copyright>"
                + "<media:rating>nonadult</media:rating>");

        assertThat(feed.categories()).containsExactly(Category.of("gull"), Category.of("tern"));
        assertThat(feed.rights()).contains(Text.plain("Ada"));
        assertThat(feed.extensions()).hasSize(1);
    }
}
