package dev.galley.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.testkit.ModelArbitraries;
import dev.galley.testkit.RoundTrip;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The law of fidelity: reading a written page gives the feed minus exactly the reported losses. */
class FidelityLawTest {
    @Property
    void readsBackEverythingNotReportedAsLost(@ForAll("feeds") Feed feed) {
        RoundTrip.of(new HtmlFormat(), feed).assertFaithful();
    }

    @Property
    void readsBackThePageOfOneArticle(@ForAll("articles") Article article) {
        RoundTrip.of(new HtmlFormat(), Feed.builder().article(article).build()).assertFaithful();
    }

    @Property
    void isReadableAndFaithfulForAnyStrings(@ForAll("wildFeeds") Feed feed) {
        RoundTrip trip = RoundTrip.of(new HtmlFormat(), feed);
        trip.assertFaithful();
        assertThat(trip.back().articles()).hasSameSizeAs(feed.articles());
    }

    @Property
    void isReadableAndFaithfulForAnyCommentedArticle(@ForAll("wildArticles") Article article) {
        RoundTrip.of(new HtmlFormat(), Feed.builder().article(article).build()).assertFaithful();
    }

    @Property
    void nothingChangesAfterTheFirstRound(@ForAll("articles") Article article) {
        RoundTrip first =
                RoundTrip.of(new HtmlFormat(), Feed.builder().article(article).build());
        assertThat(RoundTrip.of(new HtmlFormat(), first.back()).back()).isEqualTo(first.back());
    }

    @Provide
    Arbitrary<Feed> feeds() {
        return ModelArbitraries.feeds();
    }

    @Provide
    Arbitrary<Feed> wildFeeds() {
        return ModelArbitraries.wildFeeds();
    }

    @Provide
    Arbitrary<Article> articles() {
        return ModelArbitraries.commentedArticles();
    }

    @Provide
    Arbitrary<Article> wildArticles() {
        return ModelArbitraries.wildCommentedArticles();
    }
}
