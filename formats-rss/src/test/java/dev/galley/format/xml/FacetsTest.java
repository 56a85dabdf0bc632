package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.galley.model.Article;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.License;
import dev.galley.model.Syndication;
import dev.galley.model.Syndication.Period;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facets that namespaces map to. */
class FacetsTest {
    @Test
    void syndicationIsReadFromAChannel() {
        Feed feed = Reading.read("""
                <rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>
                <sy:updatePeriod> Hourly </sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>
                <sy:updateBase>2000-01-01T12:00+00:00</sy:updateBase></channel></rss>""").feed();

        assertThat(feed.facet(Syndication.class))
                .contains(Syndication.of(Period.HOURLY, 2).withBase(OffsetDateTime.parse("2000-01-01T12:00:00Z")));
        assertThat(feed.extensions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sy:updatePeriod>sometimes</sy:updatePeriod>",
                "<sy:updateFrequency>0</sy:updateFrequency>",
                "<sy:updateFrequency>often</sy:updateFrequency>",
                "<sy:updateBase>yesterday</sy:updateBase>",
                "<sy:updatePeriod unit=\"x\">daily</sy:updatePeriod>",
                "<sy:updatePeriod><b>daily</b></sy:updatePeriod>",
                "<sy:updateOften>daily</sy:updateOften>"
            })
    void valuesThatSyndicationCannotHoldStayExtensionsInPlace(String element) {
        Feed feed = Reading.read("<rss version=\"2.0\" xmlns:sy=\"http://purl.org/rss/1.0/modules/syndication/\">"
                        + "<channel><before/>" + element + "<after/></channel></rss>")
                .feed();

        assertThat(feed.facets()).isEmpty();
        assertThat(feed.extensions())
                .extracting(extension ->
                        ((Extension.Element) extension).element().name().prefix())
                .containsExactly("", "sy", "");
    }

    @Test
    void aSecondPeriodStaysAnExtension() {
        Feed feed = Reading.read("""
                <rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>
                <sy:updatePeriod>daily</sy:updatePeriod><sy:updatePeriod>weekly</sy:updatePeriod></channel></rss>""").feed();

        assertThat(feed.facet(Syndication.class)).contains(Syndication.NONE.withPeriod(Period.DAILY));
        assertThat(feed.extensions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void writtenFacetsAreReadBackEqual(String format) {
        Feed feed = Feed.builder()
                .title("News")
                .facet(Syndication.of(Period.WEEKLY, 3).withBase(OffsetDateTime.parse("2024-02-03T04:05:06+01:00")))
                .facet(License.of("https://example.org/by"))
                .article(Article.builder()
                        .headline("Ink")
                        .facet(License.of("https://example.org/by", "https://example.org/nc"))
                        .build())
                .build();

        Writing written = Writing.of(format, feed);
        assertThat(written.readBack().facets()).isEqualTo(feed.facets());
        assertThat(written.readBack().articles().get(0).facets())
                .isEqualTo(feed.articles().get(0).facets());
        assertThat(written.findings()).noneMatch(Finding::isLoss);
        assertThat(written.text())
                .contains("<sy:updatePeriod>weekly</sy:updatePeriod><sy:updateFrequency>3</sy:updateFrequency>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void aFacetWithoutAMappingIsReportedAsLost(String format) {
        Feed feed = Feed.builder()
                .article(Article.builder()
                        .headline("Ink")
                        .facet(Syndication.of(Period.DAILY, 1))
                        .build())
                .build();

        assertThat(Writing.of(format, feed).findings())
                .filteredOn(Finding::isLoss)
                .extracting(Finding::path)
                .contains("/articles/0/facets/syndication");
    }

    @Test
    void partsOfAFacetThatCannotBeWrittenAreReportedAsLost() {
        Feed feed = Feed.builder()
                .facet(Syndication.of(Period.DAILY, 0))
                .facet(new License(List.of(Url.of(" "), Url.of("https://example.org/by"))))
                .build();

        assertThat(Writing.of("rss", feed).findings())
                .filteredOn(Finding::isLoss)
                .extracting(Finding::path)
                .contains("/facets/syndication/frequency", "/facets/license/urls/0");
    }

    @Test
    void licencesOfAnArticleAreReadInOrderAndManyStayLinear() {
        StringBuilder item = new StringBuilder("<rss version=\"2.0\" xmlns:c=\"")
                .append("http://backend.userland.com/creativeCommonsRssModule\"><channel><item>");
        IntStream.range(0, 150)
                .forEach(i ->
                        item.append("<c:license>https://example.org/").append(i).append("</c:license>"));
        Article article =
                Reading.read(item + "</item></channel></rss>").feed().articles().get(0);

        License license = article.facet(License.class).orElseThrow();
        assertThat(license.urls()).hasSize(100).startsWith(Url.of("https://example.org/0"));
        assertThat(article.extensions()).hasSize(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void licencesBeyondTheLimitAreReportedAsLost(String format) {
        Feed feed = Feed.builder()
                .facet(new License(IntStream.range(0, 102)
                        .mapToObj(i -> Url.of("https://example.org/" + i))
                        .toList()))
                .build();

        Writing written = Writing.of(format, feed);

        assertThat(written.findings())
                .filteredOn(finding -> finding.path().startsWith("/facets"))
                .extracting(Finding::code, Finding::path)
                .containsExactly(
                        tuple("lost.facets.license.urls", "/facets/license/urls/100"),
                        tuple("lost.facets.license.urls", "/facets/license/urls/101"));
        assertThat(written.readBack().facet(License.class).orElseThrow().urls()).hasSize(100);
        assertThat(written.readBack().extensions()).isEmpty();
    }
}
