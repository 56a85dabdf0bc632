package dev.galley.format.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Media;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.testkit.RoundTrip;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Renditions of one thing, which JSON Feed marks by a common title. */
class RenditionsTest {
    private static Media film(String name, @Nullable String title) {
        return Media.builder(Url.of("https://harbour.example/" + name), Media.Role.ENCLOSURE)
                .type("video/mp4")
                .title(title)
                .group(1)
                .build();
    }

    private static RoundTrip written(String headline, Media... media) {
        Article article = Article.builder()
                .id("1")
                .headline(headline.isEmpty() ? null : headline)
                .content(Text.plain("Text"))
                .media(List.of(media))
                .build();
        RoundTrip trip = RoundTrip.of(
                new JsonFeedFormat(), Feed.builder().title("T").article(article).build());
        trip.assertFaithful();
        return trip;
    }

    @Test
    void renditionsWithoutTitlesGetThatOfTheArticle() {
        RoundTrip trip = written("Ferry", film("small.mp4", null), film("large.mp4", null));

        assertThat(trip.back().articles().get(0).media())
                .allSatisfy(medium -> assertThat(medium.title()).contains("Ferry"));
        assertThat(trip.written()).extracting(Finding::code).containsOnly("derived.media.title", "reduced.media.group");
    }

    @Test
    void aCommonTitleIsKept() {
        RoundTrip trip = written("Ferry", film("small.mp4", "Film"), film("large.mp4", "Film"));

        assertThat(trip.back().articles().get(0).media())
                .allSatisfy(medium -> assertThat(medium.title()).contains("Film"));
        assertThat(trip.written()).extracting(Finding::code).containsOnly("reduced.media.group");
    }

    @Test
    void renditionsWithDifferentTitlesLoseTheirGroup() {
        RoundTrip different = written("Ferry", film("small.mp4", "Small"), film("large.mp4", null));
        RoundTrip untitled = written("", film("small.mp4", null), film("large.mp4", null));

        assertThat(different.written()).extracting(Finding::code).containsOnly("lost.media.group");
        assertThat(untitled.written()).extracting(Finding::code).contains("lost.media.group");
    }
}
