package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.ArticleStream;
import dev.galley.format.FeedReader;
import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.report.ArticleReference;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.validation.Profile;
import dev.galley.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Checks that findings in an article say where it begins, what its headline is and where its page is. */
class ArticleLocationTest {
    private static final String RSS = """
            <rss version="2.0"><channel><title>Harbour</title>
            <item><title>Ferry sinks</title><link>https://harbour.example/1</link></item>
              <item>
                <title>Old pier reopens</title><pubDate>not a date</pubDate>
                <link>https://harbour.example/2</link>
              </item>
            </channel></rss>
            """;
    private static final ArticleReference PIER =
            new ArticleReference(Optional.of("Old pier reopens"), Optional.of("https://harbour.example/2"));

    private static InputStream document(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Finding> inSecond(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.path().startsWith("/articles/1"))
                .toList();
    }

    @Test
    void namesTheArticleOfEachViolation() throws IOException {
        ReadResult read = FeedReader.lenient().read(document(RSS));

        List<Finding> findings =
                read.validate(Validator.of(Profile.publishable())).findings();

        assertThat(inSecond(findings)).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.location()).contains(new Location(3, 3));
            assertThat(finding.article()).contains(PIER);
            assertThat(finding.toString()).contains(" in \"Old pier reopens\" <https://harbour.example/2>");
        });
        assertThat(findings.stream().filter(finding -> !finding.path().startsWith("/articles/")))
                .allMatch(finding ->
                        finding.article().isEmpty() && finding.location().isEmpty());
    }

    @Test
    void namesTheArticleOfEachFindingInReading() throws IOException {
        List<Finding> findings = FeedReader.lenient().read(document(RSS)).findings();

        assertThat(inSecond(findings)).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.location().map(Location::line)).contains(4);
            assertThat(finding.article()).contains(PIER);
        });
    }

    @Test
    void locatesEachArticleOfAStream() throws IOException {
        List<Location> locations = new ArrayList<>();
        try (ArticleStream articles = FeedReader.lenient().open(document(RSS))) {
            for (Article article : articles) {
                assertThat(article.headline()).isPresent();
                articles.location().ifPresent(locations::add);
            }
        }

        assertThat(locations).containsExactly(new Location(2, 1), new Location(3, 3));
    }

    @Test
    @Timeout(20)
    void findsTheNameOfAnArticleOnceForAllItsFindings() throws IOException {
        String headline = "a &amp;amp; b ".repeat(100_000);
        String findings = "<pubDate>not a date</pubDate>".repeat(5_000);
        String feed = "<rss version='2.0'><channel><title>Harbour</title><item><title>" + headline + "</title>"
                + findings + "</item></channel></rss>";

        assertThat(FeedReader.lenient().read(document(feed)).findings())
                .hasSizeGreaterThan(4_000)
                .allMatch(finding -> finding.article().isPresent());
    }

    @Test
    void withholdsAddressesInTheNameOfAnArticle() throws IOException {
        String comments = RSS.replace("Old pier reopens", "By: ann@post.example")
                .replace("https://harbour.example/2", "https://harbour.example/?by=ann%40post.example");

        ReadResult read = FeedReader.lenient().read(document(comments));

        assertThat(inSecond(read.validate(Validator.of(Profile.publishable())).findings()))
                .extracting(finding -> finding.article().map(ArticleReference::toString))
                .containsOnly(
                        Optional.of("\"By: [address withheld]\" <https://harbour.example/?by=[address withheld]>"));
    }
}
