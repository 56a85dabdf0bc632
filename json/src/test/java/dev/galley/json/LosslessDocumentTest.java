package dev.galley.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.ArticleWriter;
import dev.galley.format.Conversion;
import dev.galley.format.FeedReader;
import dev.galley.format.FeedWriter;
import dev.galley.format.Fidelity;
import dev.galley.format.ReadResult;
import dev.galley.format.WriteResult;
import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Extension;
import dev.galley.model.Facet;
import dev.galley.model.Feed;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a lossless document carries, and what becomes of it when others edit the document. */
class LosslessDocumentTest {
    private static final Article ARTICLE = Article.builder()
            .id("urn:a")
            .headline(Text.html("Ink &amp; <b>paper</b>"))
            .kicker("Trade")
            .content(Text.html("<p>Body</p>"))
            .build();
    private static final Feed FEED = Feed.builder()
            .title("Harbour")
            .url("https://harbour.example/")
            .userComment("hello")
            .article(ARTICLE)
            .build();

    private record Reading(int minutes) implements Facet {}

    @Test
    void carriesNothingForValuesThatTheFormatKeeps() throws IOException {
        Feed plain = Feed.builder()
                .title("Harbour")
                .subtitle("News")
                .url("https://harbour.example/")
                .article(Article.builder()
                        .id("urn:a")
                        .headline("Ink")
                        .content(Text.html("<p>Body</p>"))
                        .build())
                .build();

        assertThat(written("rss", plain)).doesNotContain("galley");
    }

    @Test
    void carriesOnlyTheValuesThatTheFormatLoses() throws IOException {
        assertThat(written("rss", FEED))
                .contains("<galley:original>{\"galley\":1,\"standard\":{\"headline\":\"", "\"kicker\":\"absent\"}")
                .contains("\"original\":{\"userComment\":\"hello\"}")
                .doesNotContain("\"body\"");
        assertThat(written("jsonfeed", FEED)).contains("\"_galley\":{\"galley\":1,\"standard\":{\"headline\":\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom", "jsonfeed", "rss1.0"})
    void anEditedValueCountsAndIsReported(String format) throws IOException {
        Feed feed = FEED.toBuilder()
                .articles(List.of(ARTICLE.toBuilder()
                        .media(Media.builder(Url.of("https://harbour.example/a.mp3"), Media.Role.ENCLOSURE)
                                .alt("Horn")
                                .build())
                        .build()))
                .build();
        String edited = written(format, feed).replace("https://harbour.example/a.mp3\"", "https://cdn.example/a.mp3\"");
        // The first address is that of the standard form, the last one is carried.
        ReadResult result = read(edited);
        Article article = result.feed().articles().get(0);

        assertThat(article.media().get(0).url()).isEqualTo(Url.of("https://cdn.example/a.mp3"));
        assertThat(article.media().get(0).alt()).isEmpty();
        assertThat(article.kicker()).contains("Trade");
        assertThat(article.headline()).isEqualTo(ARTICLE.headline());
        assertThat(result.findings())
                .filteredOn(finding -> finding.code().equals("lossless.edited"))
                .extracting(Finding::path)
                .containsExactly("/articles/0/media");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom", "rss1.0"})
    void anotherNamespacePrefixIsNoEdit(String format) throws IOException {
        XmlElement depth =
                XmlElement.of(XmlName.of("https://tide.example/ns", "depth").withPrefix("tide"), "3");
        Feed feed = FEED.toBuilder()
                .articles(List.of(ARTICLE.toBuilder()
                        .extension(depth)
                        .extension(new Extension.Member("", "_depth", "3"))
                        .build()))
                .build();
        String document = written(format, feed);
        String renamed = document.replace("xmlns:tide=", "xmlns:t=").replace("tide:depth>", "t:depth>");

        ReadResult result = read(renamed);

        assertThat(renamed).isNotEqualTo(document).contains("\"extensions\":\"");
        assertThat(result.feed()).isEqualTo(feed);
        assertThat(result.findings()).extracting(Finding::code).doesNotContain("lossless.edited");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "[]",
                "{}",
                "{\"galley\":2,\"standard\":{},\"original\":{}}",
                "{\"galley\":1,\"standard\":{\"kicker\":\"absent\"},\"original\":{\"kicker\":[]}}",
                "{\"galley\":1,\"text\":\"{\\\"galley\\\":1,\\\"text\\\":\\\"{}\\\"}\"}"
            })
    void malformedOriginalsAreReportedAndTheStandardValuesKept(String json) throws IOException {
        ReadResult result = read("<rss version='2.0' xmlns:g='" + Fidelity.NAMESPACE
                + "'><channel><title>T</title><item><title>Ink</title><g:original>" + json
                + "</g:original></item></channel></rss>");

        assertThat(result.feed().articles())
                .containsExactly(Article.builder().headline("Ink").build());
        assertThat(result.findings()).extracting(Finding::code).contains("lossless.malformed");
    }

    @Test
    void metadataCannotBringArticles() throws IOException {
        ReadResult result = read("<rss version='2.0' xmlns:g='" + Fidelity.NAMESPACE
                + "'><channel><title>T</title><g:original>"
                + "{\"galley\":1,\"standard\":{\"articles\":\"\"},\"original\":{\"articles\":[{\"id\":\"x\"}]}}"
                + "</g:original></channel></rss>");

        assertThat(result.feed()).isEqualTo(Feed.builder().title("T").build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom", "jsonfeed", "rss1.0"})
    void addressesOfCommentersAreNotCarriedAndFacetsWithoutAFormAreReported(String format) throws IOException {
        Comment comment = Comment.builder()
                .id("c1")
                .author(new Commenter(Optional.of("Ann"), Optional.empty(), Optional.of("ann@secret.example")))
                .body(Text.plain("Fine"))
                .build();
        Feed feed = FEED.toBuilder()
                .articles(List.of(ARTICLE.toBuilder()
                        .comments(List.of(comment))
                        .facet(new Reading(3))
                        .build()))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteResult result = lossless(format).write(feed, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Fine").doesNotContain("secret.example");
        assertThat(result.losses())
                .extracting(Finding::path)
                .containsExactlyInAnyOrder("/articles/0/comments/0/author/email", "/articles/0/facets/reading");
        assertThat(result.losses().toString()).doesNotContain("secret.example");
        assertThat(read(out.toString(StandardCharsets.UTF_8))
                        .feed()
                        .articles()
                        .get(0)
                        .comments())
                .hasSize(1);
    }

    /** More articles than are held back, with repeated and missing ids, and metadata behind them. */
    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom", "jsonfeed", "rss1.0"})
    void largeFeedsAreEqualAlongAChain(String format) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 350; i++) {
            articles.add(ARTICLE.toBuilder()
                    .id(i % 3 == 0 ? null : "urn:" + i % 50)
                    .kicker("Kicker " + i)
                    .build());
        }
        Feed feed = FEED.toBuilder().articles(articles).build();
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        try (ArticleWriter writer = lossless("rss").open(first, feed.metadata())) {
            for (Article article : feed.articles()) {
                writer.write(article);
            }
        }
        String late = first.toString(StandardCharsets.UTF_8)
                .replace("</channel>", "<copyright>Late</copyright><webMaster>w@harbour.example</webMaster></channel>");
        Feed expected = read(late).feed();
        assertThat(expected.articles()).isEqualTo(articles);
        assertThat(expected.userComment()).contains("hello");

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Conversion conversion = lossless(format)
                .convert(new ByteArrayInputStream(late.getBytes(StandardCharsets.UTF_8)), FeedReader.lenient(), out);

        assertThat(conversion.losses()).isEmpty();
        Feed back = read(out.toString(StandardCharsets.UTF_8)).feed();
        assertThat(back.metadata()).isEqualTo(expected.metadata());
        assertThat(back.articles()).isEqualTo(expected.articles());
    }

    /** More articles than are held back, all of them with authors, in a feed without one, for which Atom requires it. */
    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom", "jsonfeed", "rss1.0"})
    void aConversionAlsoRestoresMetadataBeforeTheArticlesOfALargeFeed(String format) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            articles.add(ARTICLE.toBuilder()
                    .id("urn:" + i)
                    .author(Person.named("Ada"))
                    .build());
        }
        Feed feed = FEED.toBuilder().articles(articles).build();
        byte[] source = written("jsonfeed", feed).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream carrying = new ByteArrayOutputStream();
        lossless(format).convert(new ByteArrayInputStream(source), FeedReader.lenient(), carrying);
        ByteArrayOutputStream back = new ByteArrayOutputStream();
        FeedWriter.of("jsonfeed").convert(new ByteArrayInputStream(carrying.toByteArray()), FeedReader.lenient(), back);

        Feed converted = read(back.toString(StandardCharsets.UTF_8)).feed();
        assertThat(converted.metadata()).isEqualTo(feed.metadata());
        assertThat(converted.articles())
                .hasSize(120)
                .allSatisfy(article -> assertThat(article.authors()).containsExactly(Person.named("Ada")));
    }

    /** An extension that is nested more deeply than readers of JSON Feed accept. */
    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom", "jsonfeed", "rss1.0"})
    void deepExtensionsAreCarried(String format) throws IOException {
        XmlElement element = XmlElement.of(new XmlName("urn:x", "x", "x"), "deep");
        for (int i = 0; i < 150; i++) {
            element = new XmlElement(element.name(), List.of(), List.of(element));
        }
        Feed feed = FEED.toBuilder()
                .extension(new Extension.Element("", element))
                .articles(List.of(ARTICLE.toBuilder()
                        .extension(new Extension.Element("", element))
                        .build()))
                .build();

        assertThat(read(written(format, feed)).feed()).isEqualTo(feed);
    }

    @Test
    void theAddressGivenForTheDocumentReplacesThatOfTheFeed() throws IOException {
        Feed feed = FEED.toBuilder()
                .link(Link.of(Link.SELF, Url.of("https://harbour.example/feed.json")))
                .link(Link.of("license", Url.of("https://harbour.example/terms")))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lossless("jsonfeed").withSelf(Url.of("https://new.example/feed")).write(feed, out);
        Feed back = read(out.toString(StandardCharsets.UTF_8)).feed();

        assertThat(back.selfUrl()).contains(Url.of("https://new.example/feed"));
        assertThat(back.links()).hasSize(3).contains(Link.of("license", Url.of("https://harbour.example/terms")));
    }

    private static FeedWriter lossless(String format) {
        return FeedWriter.of(format).withFidelity(Fidelity.LOSSLESS);
    }

    private static String written(String format, Feed feed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lossless(format).write(feed, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ReadResult read(String document) throws IOException {
        return FeedReader.lenient().read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }
}
