package dev.galley.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.Conversion;
import dev.galley.format.FeedReader;
import dev.galley.format.FeedWriter;
import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Episode;
import dev.galley.model.Feed;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A podcast is converted from RSS to JSON Feed and back, as somebody does who has only read the guide. */
class PodcastJourneyTest {
    private static final String PODCAST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
                xmlns:podcast="https://podcastindex.org/namespace/1.0">
              <channel>
                <title>Harbour Talk</title>
                <link>https://harbour.example/talk</link>
                <description>Stories from the harbour</description>
                <language>en</language>
                <itunes:author>Harbour Radio</itunes:author>
                <itunes:image href="https://harbour.example/cover.jpg"/>
                <itunes:explicit>false</itunes:explicit>
                <item>
                  <title>The old light</title>
                  <guid isPermaLink="false">talk-7</guid>
                  <pubDate>Sat, 04 May 2024 09:30:00 GMT</pubDate>
                  <itunes:author>Ada Brook</itunes:author>
                  <itunes:summary>Who lit the lamp</itunes:summary>
                  <itunes:image href="https://harbour.example/7.jpg"/>
                  <itunes:duration>31:15</itunes:duration>
                  <itunes:keywords>lights, bells</itunes:keywords>
                  <itunes:season>2</itunes:season>
                  <itunes:episode>7</itunes:episode>
                  <enclosure url="https://harbour.example/7.mp3" length="48211312" type="audio/mpeg"/>
                  <podcast:transcript url="https://harbour.example/7.vtt" type="text/vtt"/>
                </item>
              </channel>
            </rss>
            """;

    private static String converted(String document, String format, ByteArrayOutputStream out) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
        Conversion conversion = FeedWriter.of(format).convert(in, FeedReader.lenient(), out);
        assertThat(conversion.problems()).isEmpty();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Feed read(String document) throws IOException {
        return FeedReader.lenient()
                .read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))
                .feed();
    }

    @Test
    void keepsDurationImageAuthorAndSummaryThroughJsonFeed() throws IOException {
        String json = converted(PODCAST, "jsonfeed", new ByteArrayOutputStream());
        assertThat(json)
                .contains("\"duration_in_seconds\":1875", "\"size_in_bytes\":48211312", "\"mime_type\":\"audio/mpeg\"")
                .contains(
                        "\"image\":\"https://harbour.example/7.jpg\"", "\"icon\":\"https://harbour.example/cover.jpg\"")
                .contains("\"name\":\"Ada Brook\"", "\"name\":\"Harbour Radio\"", "Who lit the lamp");

        String rss = converted(json, "rss", new ByteArrayOutputStream());
        Feed feed = read(rss);
        Article episode = feed.articles().get(0);
        assertThat(rss).contains("<itunes:duration>1875</itunes:duration>");
        assertThat(feed.logo().orElseThrow().url().value()).isEqualTo("https://harbour.example/cover.jpg");
        assertThat(feed.authors()).extracting(Person::name).hasSize(1);
        assertThat(episode.authors()).containsExactly(Person.named("Ada Brook"));
        assertThat(episode.categories()).extracting(Category::term).containsExactly("lights", "bells");
        assertThat(episode.media())
                .filteredOn(medium -> medium.role() == Media.Role.ENCLOSURE)
                .singleElement()
                .satisfies(recording -> {
                    assertThat(recording.duration()).contains(Duration.ofSeconds(1875));
                    assertThat(recording.size()).contains(48_211_312L);
                    assertThat(recording.type()).contains("audio/mpeg");
                });
        assertThat(episode.media())
                .filteredOn(medium -> medium.role() == Media.Role.LEAD)
                .extracting(medium -> medium.url().value())
                .containsExactly("https://harbour.example/7.jpg");
    }

    @Test
    void saysThatJsonFeedHasNoSeasons() throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(PODCAST.getBytes(StandardCharsets.UTF_8));
        Conversion conversion =
                FeedWriter.of("jsonfeed").convert(in, FeedReader.lenient(), new ByteArrayOutputStream());

        assertThat(conversion.losses())
                .extracting(Finding::code)
                .contains("lost.facets.episode", "lost.facets.podcast");
    }

    @Test
    void keepsSeasonAndTranscriptInAtom() throws IOException {
        Feed feed = read(converted(PODCAST, "atom", new ByteArrayOutputStream()));
        Episode episode = feed.articles().get(0).facet(Episode.class).orElseThrow();

        assertThat(episode.season()).contains(2);
        assertThat(episode.number()).contains(BigDecimal.valueOf(7));
        assertThat(episode.transcripts()).hasSize(1);
    }
}
