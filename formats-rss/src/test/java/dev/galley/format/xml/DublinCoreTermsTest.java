package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of the DCMI Metadata Terms. */
class DublinCoreTermsTest {
    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2023-03-04T05:06:07Z");
    private static final OffsetDateTime SECOND = OffsetDateTime.parse("2024-05-06T07:08:09Z");

    private static Article item(String elements) {
        return Reading.read("<rss version='2.0' xmlns:dcterms='http://purl.org/dc/terms/'><channel><item>" + elements
                        + "</item></channel></rss>")
                .feed()
                .articles()
                .get(0);
    }

    @Test
    void datesOfAnItemAreRead() {
        Article article = item("<dcterms:issued>" + FIRST + "</dcterms:issued><dcterms:modified>" + SECOND
                + "</dcterms:modified><dcterms:valid>" + SECOND + "</dcterms:valid>");

        assertThat(article.published()).contains(FIRST);
        assertThat(article.updated()).contains(SECOND);
        assertThat(article.expires()).contains(SECOND);
        assertThat(article.extensions()).isEmpty();
    }

    @Test
    void theDateOfCreationCountsOnlyWithoutADateOfIssue() {
        String created = "<dcterms:created>" + FIRST + "</dcterms:created>";
        Article both = item(created + "<dcterms:issued>" + SECOND + "</dcterms:issued>");

        assertThat(item(created).published()).contains(FIRST);
        assertThat(both.published()).contains(SECOND);
        assertThat(both.extensions()).hasSize(1);
    }

    @Test
    void theElementOfTheFormatTakesPrecedence() {
        Article article =
                item("<dcterms:issued>" + FIRST + "</dcterms:issued><pubDate>Mon, 06 May 2024 07:08:09 GMT</pubDate>");

        assertThat(article.published()).contains(SECOND);
        assertThat(article.extensions())
                .extracting(
                        extension -> ((Extension.Element) extension).element().text())
                .containsExactly(FIRST.toString());
    }

    @Test
    void theEndOfAPeriodIsTheDateOfExpiryUnlessItHasAStart() {
        assertThat(item("<dcterms:valid>end=2024-05-06T07:08:09Z;</dcterms:valid>")
                        .expires())
                .contains(SECOND);
        Article period = item("<dcterms:valid>start=2023-01-01; end=2024-01-01</dcterms:valid>");
        assertThat(period.expires()).isEmpty();
        assertThat(period.extensions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void theDateOfExpiryIsWrittenAndReadBack(String format) {
        Feed feed = Feed.builder()
                .article(Article.builder().headline("Ink").expires(FIRST).build())
                .build();

        Writing written = Writing.of(format, feed);
        assertThat(written.text()).contains("<dcterms:valid>2023-03-04T05:06:07Z</dcterms:valid>");
        assertThat(written.findings()).noneMatch(Finding::isLoss);
        assertThat(written.readBack().articles().get(0).expires()).contains(FIRST);
    }
}
