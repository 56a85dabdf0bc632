package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.model.Episode;
import dev.galley.model.Feed;
import dev.galley.model.Link;
import dev.galley.model.Location;
import dev.galley.model.Media;
import dev.galley.model.Url;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapters, places and images of podcasts. */
class PodcastChaptersTest {
    private static Feed feed(String channel) {
        return Reading.read("<rss version='2.0' xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'"
                        + " xmlns:podcast='https://podcastindex.org/namespace/1.0'><channel>" + channel
                        + "</channel></rss>")
                .feed();
    }

    private static Article article(String item) {
        return feed("<item>" + item + "</item>").articles().get(0);
    }

    private static final String CHAPTERS = """
            <psc:chapters version="1.1" xmlns:psc="http://podlove.org/simple-chapters">
            <psc:chapter start="0:00" title="Ebb"/>
            <psc:chapter start="00:03:07.250" title="Flow" href="https://tide.example/f" image="https://tide.example/f.png"/>
            </psc:chapters>""";

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void simpleChaptersAreTheChaptersOfAnEpisode(String format) {
        Feed feed = feed("<item>" + CHAPTERS + "<itunes:season>1</itunes:season></item>");
        Article article = feed.articles().get(0);
        Writing written = Writing.of(format, feed);

        assertThat(article.facet(Episode.class).orElseThrow().chapters())
                .containsExactly(
                        Episode.Chapter.of(Duration.ZERO, "Ebb"),
                        new Episode.Chapter(
                                Duration.ofMillis(187_250),
                                "Flow",
                                Optional.of(Url.of("https://tide.example/f")),
                                Optional.of(Url.of("https://tide.example/f.png"))));
        assertThat(article.extensions()).isEmpty();
        assertThat(written.text())
                .contains("<psc:chapters version=\"1.2\"><psc:chapter start=\"00:00:00.000\" title=\"Ebb\"/>"
                        + "<psc:chapter start=\"00:03:07.250\" title=\"Flow\"");
        assertThat(written.readBack().articles().get(0).facets()).isEqualTo(article.facets());
    }

    @ParameterizedTest
    @CsvSource({"0:00, soon", "0:00, -5", "title=, name=", "<psc:chapter s, <psc:part s", "version=, mood=", "1.1, 2.0"
    })
    void simpleChaptersOfAnotherFormStayAnExtension(String right, String wrong) {
        Article article = article(CHAPTERS.replace(right, wrong));

        assertThat(article.facets()).isEmpty();
        assertThat(article.extensions()).hasSize(1);
    }

    @Test
    void aPlaceWithCoordinatesIsTheLocation() {
        Location harbour = Location.of(54.1, -7.9).withName("Harbour");
        String place = "<podcast:location geo='geo:54.1,-7.9'>Harbour</podcast:location>";
        String withMore = "<podcast:location geo='geo:54.1,-7.9' osm='R1'>Harbour</podcast:location>";
        Feed feed = feed(place + "<item>" + withMore + "</item><item><podcast:location rel='creator' "
                + "geo='geo:54.1,-7.9'>Harbour</podcast:location><podcast:location>Sea</podcast:location></item>");

        assertThat(feed.facet(Location.class)).contains(harbour);
        assertThat(feed.extensions()).isEmpty();
        assertThat(feed.articles().get(0).facet(Location.class)).contains(harbour);
        assertThat(feed.articles().get(0).extensions()).hasSize(1);
        assertThat(feed.articles().get(1).facet(Location.class)).isEmpty();
        assertThat(feed.articles().get(1).extensions()).hasSize(2);
    }

    @Test
    void theWidestOfSeveralImagesIsTheLeadImage() {
        Article article = article("<podcast:images srcset='https://tide.example/s.jpg 300w,\n"
                + " https://tide.example/l.jpg 1500w, https://tide.example/m.jpg 600w'/>");

        assertThat(article.media())
                .containsExactly(Media.builder(Url.of("https://tide.example/l.jpg"), Media.Role.LEAD)
                        .width(1500)
                        .build());
        assertThat(article.extensions()).hasSize(1);
    }

    @Test
    void anAddressOfAnImageMayHaveCommas() {
        Article article = article("<podcast:images srcset='https://tide.example/w_6,h_6/p.jpg 600w,"
                + "https://tide.example/q,r.jpg 300w'/>");

        assertThat(article.media())
                .extracting(medium -> medium.url().value())
                .containsExactly("https://tide.example/w_6,h_6/p.jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void addressesOfAPodcastAreRepairedAndOthersLoseOnlyThemselves(String format) {
        Feed feed = feed("<podcast:funding url='/give'>Support us</podcast:funding>"
                + "<item><enclosure url='/1.mp3' length='1' type='audio/mpeg'/>"
                + "<podcast:transcript url='/1 a.vtt' type='text/vtt'/><podcast:chapters url='1.json' type='application/json+chapters'/>"
                + "<podcast:person href='http://[' img='/ada.png'>Ada Lovelace</podcast:person>"
                + "<podcast:alternateEnclosure type='audio/opus'><podcast:source uri='/1.opus'/></podcast:alternateEnclosure>"
                + "<psc:chapters xmlns:psc='http://podlove.org/simple-chapters' version='1.2'>"
                + "<psc:chapter start='0' title='Intro' href='/intro page'/></psc:chapters></item>");
        Feed sited =
                feed.toBuilder().link(Link.alternate("https://tide.example/")).build();
        Writing written = Writing.of(format, sited);

        assertThat(written.text())
                .contains(
                        "<podcast:funding url=\"https://tide.example/give\">Support us</podcast:funding>",
                        "<podcast:transcript url=\"https://tide.example/1%20a.vtt\"",
                        "<podcast:chapters url=\"https://tide.example/1.json\"",
                        "<podcast:person img=\"https://tide.example/ada.png\">Ada Lovelace</podcast:person>",
                        "title=\"Intro\" href=\"https://tide.example/intro%20page\"");
        assertThat(written.codes()).contains("lost.facets.episode.persons.url", "reduced.facets.podcast.funding.url");
    }

    @Test
    void ampersandsThatAreEscapedTwiceArePlainInAllAddresses() {
        ReadResult read = Reading.read(
                "<rss version='2.0' xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'"
                        + " xmlns:media='http://search.yahoo.com/mrss/' xmlns:podcast='https://podcastindex.org/namespace/1.0'><channel>"
                        + "<itunes:image href='https://tide.example/?a=1&amp;amp;b=2'/><item>"
                        + "<media:content url='https://tide.example/m.mp3?a=1&amp;amp;b=2' type='audio/mpeg'/>"
                        + "<podcast:transcript url='https://tide.example/t?a=1&amp;amp;b=2' type='text/vtt'/></item></channel></rss>");
        Article article = read.feed().articles().get(0);

        assertThat(read.feed().logo().orElseThrow().url()).isEqualTo(Url.of("https://tide.example/?a=1&b=2"));
        assertThat(article.media().get(0).url()).isEqualTo(Url.of("https://tide.example/m.mp3?a=1&b=2"));
        assertThat(article.facet(Episode.class)
                        .orElseThrow()
                        .transcripts()
                        .get(0)
                        .url())
                .isEqualTo(Url.of("https://tide.example/t?a=1&b=2"));
        assertThat(Reading.codes(read)).containsExactly("url.escaped-twice", "url.escaped-twice", "url.escaped-twice");
    }
}
