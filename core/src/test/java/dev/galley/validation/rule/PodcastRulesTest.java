package dev.galley.validation.rule;

import static dev.galley.validation.rule.Rules.breaks;
import static dev.galley.validation.rule.Rules.keeps;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Category;
import dev.galley.model.Episode;
import dev.galley.model.Feed;
import dev.galley.model.FeedBuilder;
import dev.galley.model.Image;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.MediaBuilder;
import dev.galley.model.Person;
import dev.galley.model.Podcast;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import dev.galley.validation.Profile;
import dev.galley.validation.Validator;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requirements of directories on podcasts and their episodes. */
class PodcastRulesTest {
    private static final Url SHOW = Url.of("http://www.itunes.com/");

    private static MediaBuilder recording() {
        return Media.enclosure(Url.of("https://tide.example/7.mp3"), "audio/mpeg").toBuilder()
                .size(48_211L)
                .duration(Duration.ofMinutes(30));
    }

    private static ArticleBuilder episode() {
        return Article.builder()
                .id("tag:tide.example,2024:7")
                .url("https://tide.example/7")
                .headline("The old light")
                .published(OffsetDateTime.parse("2024-05-04T09:30:00Z"))
                .media(recording().build())
                .facet(Episode.builder()
                        .transcript(new Episode.Transcript(
                                Url.of("https://tide.example/7.vtt"), "text/vtt", Optional.empty(), Optional.empty()))
                        .build());
    }

    private static Podcast podcast() {
        return Podcast.builder()
                .explicit(false)
                .owner(Person.named("Ann").withEmail("ann@tide.example"))
                .guid("917393e3-1b1e-5cef-ace4-edaa54e1f810")
                .locked(true)
                .build();
    }

    private static FeedBuilder feed() {
        return Feed.builder()
                .title("Tides")
                .subtitle("Stories from the harbour")
                .language("en")
                .url("https://tide.example/")
                .link(Link.of(Link.SELF, Url.of("https://tide.example/feed.xml")))
                .logo(Image.of(Url.of("https://tide.example/cover.jpg")))
                .author(Person.named("Ann"))
                .category(Category.of("Arts").withScheme(SHOW))
                .facet(podcast())
                .article(episode().build());
    }

    private static List<Finding> findings(Profile profile, Feed feed) {
        return Validator.of(profile).validate(feed).findings();
    }

    @Test
    void acceptACompletePodcast() {
        assertThat(findings(Profile.applePodcasts(), feed().build())).isEmpty();
        assertThat(findings(Profile.psp1(), feed().build())).isEmpty();
    }

    static Stream<Object[]> incomplete() {
        return Stream.of(
                new Object[] {"podcast.description-missing", "EE", feed().subtitle(" ")},
                new Object[] {"podcast.image-missing", "EE", feed().logo(null)},
                new Object[] {"podcast.language-missing", "EE", feed().language((String) null)},
                new Object[] {"podcast.category-missing", "EE", feed().categories(List.of(Category.of("Arts")))},
                new Object[] {
                    "podcast.explicit-missing",
                    "EE",
                    feed().facet(podcast().toBuilder().explicit(null).build())
                },
                new Object[] {"podcast.author-missing", "WW", feed().authors(List.of())},
                new Object[] {
                    "podcast.owner-missing",
                    "W.",
                    feed().facet(podcast().toBuilder()
                            .owner(Person.named("Ann"))
                            .build())
                },
                new Object[] {
                    "podcast.self-missing", ".E", feed().links(List.of(Link.alternate(Url.of("https://tide.example/"))))
                },
                new Object[] {
                    "podcast.guid-missing",
                    ".W",
                    feed().facet(podcast().toBuilder().guid(null).build())
                },
                new Object[] {
                    "podcast.locked-missing",
                    ".W",
                    feed().facet(podcast().toBuilder().locked(null).build())
                },
                new Object[] {"feed.title-missing", "EE", feed().title(" ")},
                new Object[] {
                    "feed.url-missing",
                    "IE",
                    feed().links(List.of(Link.of(Link.SELF, Url.of("https://tide.example/feed.xml"))))
                },
                new Object[] {
                    "headline.missing",
                    "EE",
                    feed().articles(List.of(episode().headline(" ").build()))
                },
                new Object[] {
                    "id.missing",
                    "EE",
                    feed().articles(List.of(episode().id(null).build()))
                },
                new Object[] {
                    "episode.enclosure-missing",
                    "EE",
                    feed().articles(List.of(episode().media(List.of()).build()))
                },
                new Object[] {
                    "media.type-missing",
                    "EE",
                    feed().articles(List.of(episode()
                            .media(List.of(recording().type(null).build()))
                            .build()))
                });
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void reportWhatIsMissing(String code, String severities, FeedBuilder feed) {
        Profile[] profiles = {Profile.applePodcasts(), Profile.psp1()};
        for (int i = 0; i < profiles.length; i++) {
            List<Finding> findings = findings(profiles[i], feed.build());
            char severity = severities.charAt(i);
            if (severity == '.') {
                assertThat(findings).isEmpty();
            } else {
                assertThat(findings).extracting(Finding::code).containsExactly(code);
                assertThat(findings).extracting(Finding::severity).containsExactly(severity(severity));
            }
        }
    }

    private static Severity severity(char letter) {
        return letter == 'E' ? Severity.ERROR : letter == 'W' ? Severity.WARNING : Severity.INFO;
    }

    @Test
    void reportEpisodesWithoutARecordingItsSizeDurationOrTranscript() {
        ArticleBuilder image = Article.builder().media(Media.lead("https://tide.example/7.jpg"));
        breaks("episode.enclosure-missing", "/media", image);
        keeps("episode.length-missing", image);
        keeps("episode.enclosure-missing", episode());
        breaks(
                "episode.length-missing",
                "/media/1/size",
                image.media(recording().size(0L).build()));
        keeps("episode.length-missing", episode());
        breaks(
                "episode.duration-missing",
                "/media/0/duration",
                Article.builder().media(recording().duration(null).build()));
        keeps("episode.duration-missing", episode());
        breaks(
                "episode.transcript-missing",
                "/facets/episode/transcripts",
                episode().facet(Episode.builder().season(1).build()));
        keeps("episode.transcript-missing", episode());
        keeps("episode.transcript-missing", Article.builder());
    }

    @Test
    void reportFilesThatApplePodcastsDoesNotPlay() {
        breaks(
                "episode.format-unsupported",
                "/media/0/type",
                Article.builder()
                        .media(recording().type("audio/ogg; codecs=opus").build()));
        keeps(
                "episode.format-unsupported",
                Article.builder().media(recording().type("Audio/X-M4A").build()));
        keeps(
                "episode.format-unsupported",
                Article.builder().media(recording().type(null).build()));
    }
}
