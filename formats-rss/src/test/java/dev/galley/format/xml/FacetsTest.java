package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Episode;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Image;
import dev.galley.model.License;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Podcast;
import dev.galley.model.Publication;
import dev.galley.model.Syndication;
import dev.galley.model.Syndication.Period;
import dev.galley.model.Text;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<atom:link rel=\"license\" href=\"https://example.org/by\"/>",
                "<atom:link rel=\"http://www.iana.org/assignments/relation/license\" href=\"https://example.org/by\"/>",
                "<cc:license rdf:resource=\"https://example.org/by\"/>",
                "<cc:license>https://example.org/by</cc:license>",
                "<atom:link rel=\"license\" href=\"https://example.org/by\"/>"
                        + "<cc:license rdf:resource=\"https://example.org/by\"/>"
            })
    void licencesAreReadFromLinksAndRdf(String elements) {
        Feed feed = Reading.read("<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\""
                        + " xmlns:cc=\"http://creativecommons.org/ns#\""
                        + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><channel>" + elements
                        + "<item>" + elements + "</item></channel></rss>")
                .feed();

        License by = License.of("https://example.org/by");
        assertThat(feed.facet(License.class)).contains(by);
        assertThat(feed.articles().get(0).facet(License.class)).contains(by);
        assertThat(feed.links()).isEmpty();
        assertThat(feed.articles().get(0).extensions()).isEmpty();
    }

    @Test
    void licencesAreLinksInAtom() {
        Feed feed = Feed.builder()
                .title("T")
                .facet(License.of("https://example.org/by"))
                .build();

        assertThat(Writing.of("atom", feed).text())
                .contains("<link rel=\"license\" href=\"https://example.org/by\"/>")
                .doesNotContain("creativeCommons");
        assertThat(Writing.of("rss", feed).text())
                .contains("<creativeCommons:license>https://example.org/by</creativeCommons:license>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void aLinkToALicenceBecomesALicence(String format) {
        Feed feed = Feed.builder()
                .title("T")
                .facet(License.of("https://example.org/by"))
                .link(Link.of("license", Url.of("https://example.org/nc")))
                .build();

        Writing written = Writing.of(format, feed);

        assertThat(written.readBack().facet(License.class))
                .contains(License.of("https://example.org/by", "https://example.org/nc"));
        assertThat(written.codes()).contains("reduced.links", "derived.facets.license");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://prismstandard.org/namespaces/1.2/basic/",
                "http://prismstandard.org/namespaces/basic/2.0/",
                "http://prismstandard.org/namespaces/basic/3.0"
            })
    void publicationsAreReadInEveryVersionOfPrism(String uri) {
        Article article = Reading.read("<rss version=\"2.0\" xmlns:p=\"" + uri + "\"><channel><item>"
                        + "<p:publicationName>Ink Letters</p:publicationName><p:doi> 10.5555/1 </p:doi><p:volume/>"
                        + "<p:startingPage>7</p:startingPage><p:pageRange>7-9</p:pageRange><p:doi>10.5555/2</p:doi>"
                        + "<p:section>News</p:section></item></channel></rss>")
                .feed()
                .articles()
                .get(0);

        assertThat(article.facet(Publication.class))
                .contains(Publication.NONE
                        .withName("Ink Letters")
                        .withDoi("10.5555/1")
                        .withStartingPage("7")
                        .withPages("7-9"));
        assertThat(article.extensions()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void publicationsAreReadBackEqual(String format) {
        Publication letters = Publication.NONE
                .withName("Ink Letters")
                .withIssn("1234-5679")
                .withEIssn("1234-5680")
                .withDoi("10.5555/1")
                .withVolume("7")
                .withNumber("2a")
                .withStartingPage("7")
                .withEndingPage("9")
                .withPages("7-9");
        Feed feed = Feed.builder().title("T").facet(letters).build();

        assertThat(Writing.of(format, feed).readBack().facet(Publication.class)).contains(letters);
        assertThat(letters.addedSince(Publication.NONE.withIssn("1234-5679")))
                .hasValueSatisfying(
                        added -> assertThat(((Publication) added).issn()).isEmpty());
        assertThat(letters.addedSince(Publication.NONE.withIssn("1234-0000"))).isEmpty();
    }

    @Test
    void theOriginalAddressIsACanonicalLinkBesideFeedBurners() {
        Article article = Reading.read("""
                <rss version="2.0" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel><item>
                <feedburner:origLink>https://ink.example/1</feedburner:origLink>
                <link>https://feedproxy.example/~r/1</link></item></channel></rss>""").feed().articles().get(0);

        assertThat(article.links())
                .containsExactly(
                        Link.alternate(Url.of("https://feedproxy.example/~r/1")),
                        Link.of("canonical", Url.of("https://ink.example/1")));
        assertThat(article.extensions()).isEmpty();
    }

    @Test
    void googlePlayStandsInForApple() {
        String elements = "<g:author>Ada</g:author><g:image href=\"https://ink.example/i.png\"/>"
                + "<g:description>All ink</g:description><g:explicit>clean</g:explicit><g:block>yes</g:block>";
        Feed feed = Reading.read("<rss version=\"2.0\" xmlns:g=\"http://www.google.com/schemas/play-podcasts/1.0\">"
                        + "<channel>" + elements + "<g:category text=\"Arts\"/><item>" + elements
                        + "</item></channel></rss>")
                .feed();
        Article article = feed.articles().get(0);

        assertThat(feed.authors()).containsExactly(Person.named("Ada"));
        assertThat(feed.logo().map(Image::url)).contains(Url.of("https://ink.example/i.png"));
        assertThat(feed.subtitle()).contains(Text.plain("All ink"));
        assertThat(feed.categories()).containsExactly(Category.of("Arts"));
        assertThat(feed.facet(Podcast.class))
                .contains(Podcast.builder().explicit(false).block(true).build());
        assertThat(feed.extensions()).isEmpty();
        assertThat(article.authors()).containsExactly(Person.named("Ada"));
        assertThat(article.media()).containsExactly(Media.lead("https://ink.example/i.png"));
        assertThat(article.facet(Episode.class))
                .contains(Episode.builder().explicit(false).block(true).build());
        assertThat(article.extensions()).isEmpty();
    }

    @Test
    void googlePlayDoesNotReplaceApple() {
        Feed feed = Reading.read("<rss version=\"2.0\" xmlns:g=\"http://www.google.com/schemas/play-podcasts/1.0\""
                        + " xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\"><channel>"
                        + "<g:author>Ada</g:author><g:explicit>yes</g:explicit><itunes:author>Ben</itunes:author>"
                        + "<itunes:explicit>false</itunes:explicit></channel></rss>")
                .feed();

        assertThat(feed.authors()).containsExactly(Person.named("Ben"));
        assertThat(feed.facet(Podcast.class).flatMap(Podcast::explicit)).contains(false);
        assertThat(feed.extensions()).hasSize(2);
    }
}
