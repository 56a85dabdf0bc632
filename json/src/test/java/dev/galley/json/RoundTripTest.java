package dev.galley.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Facet;
import dev.galley.model.Feed;
import dev.galley.testkit.ModelArbitraries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read again as an equal value, and without commenters' addresses unless they are asked for. */
class RoundTripTest {
    private static final JsonOptions WITH_EMAILS = JsonOptions.DEFAULT.withCommenterEmails();

    @Property(edgeCases = EdgeCasesMode.NONE)
    void feedsAreEqual(@ForAll("feeds") Feed feed) {
        JsonOptions options = withFacetsOf(feed);

        assertThat(FeedJson.read(FeedJson.write(feed, options), options)).isEqualTo(feed);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void feedsWithControlCharactersAndLoneSurrogatesAreEqualAsBytes(@ForAll("wildFeeds") Feed feed) throws IOException {
        JsonOptions options = withFacetsOf(feed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FeedJson.write(feed, out, options);

        assertThat(FeedJson.read(new ByteArrayInputStream(out.toByteArray()), options))
                .isEqualTo(feed);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void feedsAreEqualAsAStreamOfArticles(@ForAll("wildFeeds") Feed feed) throws IOException {
        JsonOptions options = withFacetsOf(feed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FeedJson.write(feed, feed.articles().iterator(), out, options);

        try (FeedJsonReader reader = FeedJson.open(new ByteArrayInputStream(out.toByteArray()), options)) {
            assertThat(reader.feed()).isEqualTo(feed.metadata());
            List<Article> articles = new ArrayList<>();
            reader.forEach(articles::add);
            assertThat(articles).isEqualTo(feed.articles());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void articlesAreEqual(@ForAll("articles") Article article) {
        Feed feed = Feed.builder().article(article).build();
        JsonOptions options = withFacetsOf(feed);

        assertThat(ArticleJson.read(ArticleJson.write(article, options), options))
                .isEqualTo(article);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void commentsAreEqualLessTheAddress(@ForAll("comments") Comment comment) {
        Comment expected = comment.toBuilder()
                .author(comment.author()
                        .map(author -> new Commenter(author.name(), author.url(), Optional.empty()))
                        .orElse(null))
                .build();
        String json = CommentJson.write(comment);

        assertThat(CommentJson.read(json)).isEqualTo(expected);
        assertThat(json).doesNotContain("secret@example.org", "hidden@example.com");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void commentsAreEqualIfAddressesAreAskedFor(@ForAll("comments") Comment comment) {
        assertThat(CommentJson.read(CommentJson.write(comment, WITH_EMAILS))).isEqualTo(comment);
    }

    /** Registers the facet of the arbitraries that stands for one of an application. */
    static JsonOptions withFacetsOf(Feed feed) {
        JsonOptions options = WITH_EMAILS;
        List<Facet> facets = new ArrayList<>(feed.facets());
        for (Article article : feed.articles()) {
            facets.addAll(article.facets());
            article.source().ifPresent(source -> facets.addAll(source.facets()));
        }
        for (Facet facet : facets) {
            if (options.facet(facet.getClass()) == null) {
                options = plus(options, facet.facetName(), facet.getClass());
            }
        }
        return options;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // The facet of the arbitraries is a record.
    private static <F extends Record & Facet> JsonOptions plus(JsonOptions options, String name, Class<?> type) {
        return options.withFacet(name, (Class<F>) type);
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
        return ModelArbitraries.articles();
    }

    @Provide
    Arbitrary<Comment> comments() {
        return ModelArbitraries.comments();
    }
}
