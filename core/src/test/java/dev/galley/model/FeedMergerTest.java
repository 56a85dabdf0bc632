package dev.galley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedMergerTest {
    private static final Feed PLANET = Feed.builder().title("Planet Harbour").build();

    private final FeedMerger merger = FeedMerger.keepingAll();

    @Test
    void ordersTheArticlesOfAllFeedsByDate() {
        merger.add(feed("North", article("1", "Ebb", 3), article("2", "Flood", 1)));
        merger.add(feed("South", article("3", "Fog", 2), article("4", "Undated").build()));

        assertThat(headlines()).containsExactly("Ebb", "Fog", "Flood", "Undated");
    }

    @Test
    void keepsTheFirstOfTwoArticlesWithTheSameDateBeforeTheSecond() {
        merger.add(feed("North", article("1", "Ebb", 3), article("2", "Flood", 3)));

        assertThat(headlines()).containsExactly("Ebb", "Flood");
    }

    @Test
    void takesAnArticleWithTheSameUriOnceInItsLastVersion() {
        merger.add(feed("North", article("urn:tide:1", "Ebb", 3)));
        merger.add(feed(
                "South",
                article("urn:tide:1", "Ebb, corrected")
                        .published(day(3))
                        .updated(day(5))
                        .build()));
        merger.add(feed("West", article("urn:tide:1", "Ebb, early", 2)));

        assertThat(headlines()).containsExactly("Ebb, corrected");
    }

    @Test
    void takesAnArticleWithTheSameAddressAndHeadlineOnce() {
        merger.add(
                feed("RSS", article("1", "Ebb").url("https://tide.example/ebb").build()));
        merger.add(feed(
                "Atom", article("tag:9", "Ebb").url("https://tide.example/ebb").build()));

        assertThat(headlines()).containsExactly("Ebb");
    }

    @Test
    void keepsArticlesApartThatOnlyShareAnAddressOrAnIdOfAnotherFeed() {
        merger.add(
                feed("North", article("1", "Ebb").url("https://tide.example/").build()));
        merger.add(
                feed("South", article("1", "Flood").url("https://tide.example/").build()));

        assertThat(headlines()).containsExactlyInAnyOrder("Ebb", "Flood");
    }

    @Test
    void keepsArticlesApartWhoseEqualAddressesAreRelative() {
        merger.add(feed("North", article("1", "Ebb").url("/ebb").build()));
        merger.add(feed("South", article("2", "Ebb").url("/ebb").build()));

        assertThat(headlines()).containsExactly("Ebb", "Ebb");
    }

    @Test
    void takesAnIdOnceWithinAFeed() {
        merger.add(feed("North", article("1", "Ebb", 1), article("1", "Ebb, corrected", 2)));

        assertThat(headlines()).containsExactly("Ebb, corrected");
    }

    @Test
    void replacesTwoArticlesByOneThatIsTheSameAsBoth() {
        merger.add(feed("North", article("urn:tide:1", "Ebb", 1)));
        merger.add(feed(
                "South",
                article("2", "Tide")
                        .url("https://tide.example/")
                        .published(day(1))
                        .build()));
        merger.add(feed(
                "West",
                article("urn:tide:1", "Tide")
                        .url("https://tide.example/")
                        .published(day(2))
                        .build()));

        assertThat(merger.merge(PLANET).articles())
                .singleElement()
                .extracting(Article::published)
                .isEqualTo(Optional.of(day(2)));
    }

    @Test
    void keepsOnlyTheNewestArticles() {
        FeedMerger two = FeedMerger.keeping(2);
        two.add(feed("North", article("1", "Ebb", 1), article("2", "Flood", 3), article("3", "Fog", 2)));

        assertThat(two.merge(PLANET).articles())
                .extracting(article -> article.headline().orElseThrow().plain())
                .containsExactly("Flood", "Fog");
    }

    @Test
    void refusesToKeepNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeedMerger.keeping(0))
                .withMessage("The number of articles to keep must be 1 or more, not 0");
    }

    @Test
    void namesTheFeedAsSourceUnlessThereIsOneAlready() {
        Feed elsewhere = Feed.builder().title("Elsewhere").build();
        merger.add(feed(
                "North",
                article("1", "Ebb", 2),
                article("2", "Flood").source(elsewhere).build()));

        assertThat(merger.merge(PLANET).articles())
                .extracting(article ->
                        article.source().orElseThrow().title().orElseThrow().plain())
                .containsExactly("North", "Elsewhere");
    }

    @Test
    void givesArticlesTheLanguageOfTheirFeedWhereItDiffers() {
        merger.add(feed("North", article("1", "Ebbe", 2)).toBuilder()
                .language("de")
                .build());
        merger.add(feed("South", article("2", "Flood", 1)).toBuilder()
                .language("en")
                .build());

        assertThat(merger.merge(PLANET.toBuilder().language("en").build()).articles())
                .extracting(Article::language)
                .containsExactly(Optional.of("de"), java.util.Optional.empty());
    }

    @Test
    void takesThePropertiesOfTheFeedFromTheMetadataOnly() {
        merger.add(feed("North", article("1", "Ebb", 2)));

        Feed merged =
                merger.merge(PLANET.toBuilder().article(article("9", "Own", 9)).build());

        assertThat(merged.metadata()).isEqualTo(PLANET);
        assertThat(merged.articles()).hasSize(1);
    }

    private List<String> headlines() {
        return merger.merge(PLANET).articles().stream()
                .map(article -> article.headline().orElseThrow().plain())
                .toList();
    }

    private static Feed feed(String title, Article... articles) {
        return Feed.builder().title(title).articles(List.of(articles)).build();
    }

    private static Article article(String id, String headline, int day) {
        return article(id, headline).published(day(day)).build();
    }

    private static ArticleBuilder article(String id, String headline) {
        return Article.builder().id(id).headline(headline);
    }

    private static OffsetDateTime day(int day) {
        return OffsetDateTime.of(2026, 11, day, 8, 0, 0, 0, ZoneOffset.UTC);
    }
}
