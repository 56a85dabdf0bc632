package dev.galley.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedReader;
import dev.galley.format.FeedWriter;
import dev.galley.format.Fidelity;
import dev.galley.format.ReadResult;
import dev.galley.format.WriteResult;
import dev.galley.model.Article;
import dev.galley.model.Facet;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import dev.galley.testkit.ModelArbitraries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The law of lossless documents: reading one gives the feed that was written, in every format. */
class LosslessLawTest {
    private static final Set<Class<?>> FACETS = JsonOptions.DEFAULT.facets().values().stream()
            .map(FacetsForm.FacetForm::type)
            .collect(Collectors.toSet());

    @Property(edgeCases = EdgeCasesMode.NONE)
    void rssGivesTheFeedBack(@ForAll("feeds") Feed feed) throws IOException {
        assertGivenBack("rss", feed);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void atomGivesTheFeedBack(@ForAll("feeds") Feed feed) throws IOException {
        assertGivenBack("atom", feed);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void jsonFeedGivesTheFeedBack(@ForAll("feeds") Feed feed) throws IOException {
        assertGivenBack("jsonfeed", feed);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void rss10GivesTheFeedBack(@ForAll("feeds") Feed feed) throws IOException {
        assertGivenBack("rss1.0", feed);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void indexPagesGiveTheFeedBack(@ForAll("feeds") Feed feed) throws IOException {
        assertGivenBack("html", feed);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void pagesGiveTheArticleBack(@ForAll("feeds") Feed feed, @ForAll("articles") Article article) throws IOException {
        assertGivenBack("html", feed.toBuilder().articles(List.of(article)).build());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void chainsGiveTheFeedBack(@ForAll("feeds") Feed feed) throws IOException {
        Feed expected = writable(feed);
        byte[] document = write("rss", expected);
        for (String format : List.of("jsonfeed", "html", "atom", "rss")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(FeedWriter.of(format)
                            .withFidelity(Fidelity.LOSSLESS)
                            .convert(new ByteArrayInputStream(document), FeedReader.lenient(), out)
                            .losses())
                    .isEmpty();
            document = out.toByteArray();
        }
        assertThat(read(document).feed()).isEqualTo(expected);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void controlCharactersAndLoneSurrogatesAreGivenBack(@ForAll("wildFeeds") Feed feed) throws IOException {
        assertGivenBack("rss", feed);
        assertGivenBack("atom", feed);
        assertGivenBack("jsonfeed", feed);
        assertGivenBack("html", feed);
    }

    private static void assertGivenBack(String format, Feed feed) throws IOException {
        Feed expected = writable(feed);
        byte[] document = write(format, expected);
        ReadResult result = read(document);

        assertThat(result.feed())
                .as(new String(document, StandardCharsets.UTF_8))
                .isEqualTo(expected);
        assertThat(result.findings()).extracting(Finding::code).noneMatch(code -> code.startsWith("lossless."));
    }

    private static byte[] write(String format, Feed feed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteResult result =
                FeedWriter.of(format).withFidelity(Fidelity.LOSSLESS).write(feed, out);
        assertThat(result.findings())
                .extracting(Finding::code)
                .noneMatch(code -> code.startsWith("lost.") || code.startsWith("reduced."));
        return out.toByteArray();
    }

    private static ReadResult read(byte[] document) throws IOException {
        return FeedReader.lenient().read(new ByteArrayInputStream(document));
    }

    /** Returns a feed without the facets of an application, and without commenters' addresses. */
    private static Feed writable(Feed feed) {
        List<Article> articles = new ArrayList<>();
        for (Article article : feed.articles()) {
            articles.add(article.toBuilder()
                    .facets(known(article.facets()))
                    .source(article.source()
                            .map(source -> source.toBuilder()
                                    .facets(known(source.facets()))
                                    .build())
                            .orElse(null))
                    .build());
        }
        Feed known =
                feed.toBuilder().facets(known(feed.facets())).articles(articles).build();
        return FeedJson.read(FeedJson.write(known));
    }

    private static List<Facet> known(List<Facet> facets) {
        return facets.stream()
                .filter(facet -> FACETS.contains(facet.getClass()))
                .toList();
    }

    @Provide
    Arbitrary<Feed> feeds() {
        return ModelArbitraries.feeds();
    }

    @Provide
    Arbitrary<Article> articles() {
        return ModelArbitraries.articles();
    }

    @Provide
    Arbitrary<Feed> wildFeeds() {
        return ModelArbitraries.wildFeeds();
    }
}
