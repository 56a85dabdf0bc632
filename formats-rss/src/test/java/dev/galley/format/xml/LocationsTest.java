package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Location;
import dev.galley.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Locations of feeds and articles: GeoRSS with GML, and W3C Basic Geo. */
class LocationsTest {
    private static final String RSS = "<rss version=\"2.0\" xmlns:georss=\"http://www.georss.org/georss\""
            + " xmlns:gml=\"http://www.opengis.net/gml\" xmlns:geo=\"http://www.w3.org/2003/01/geo/wgs84_pos#\">"
            + "<channel><title>T</title>";

    private static Article article(String elements) {
        return feed("<item><title>A</title>" + elements + "</item>").articles().get(0);
    }

    private static Feed feed(String elements) {
        return Reading.read(RSS + elements + "</channel></rss>").feed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<georss:point> 54.1  7.9 </georss:point>",
                "<georss:point>54.10,7.90</georss:point>",
                "<georss:where><gml:Point><gml:pos>54.1 7.9</gml:pos></gml:Point></georss:where>",
                "<georss:where><gml:Point srsName=\"urn:ogc:def:crs:EPSG::4326\" srsDimension=\"2\">"
                        + "<gml:pos srsDimension=\"2\">54.1 7.9</gml:pos></gml:Point></georss:where>",
                "<geo:long>7.9</geo:long><geo:lat>54.1</geo:lat>",
                "<geo:Point><geo:lat>54.1</geo:lat><geo:long>7.9</geo:long></geo:Point>",
                "<geo:lat>54.1</geo:lat><geo:long>7.9</geo:long><georss:point>54.1 7.9</georss:point>"
            })
    void pointsAreReadFromEveryElementForThem(String elements) {
        Article article = article(elements);

        assertThat(article.facet(Location.class)).contains(Location.of(54.1, 7.9));
        assertThat(article.extensions()).isEmpty();
        assertThat(feed(elements).facet(Location.class)).contains(Location.of(54.1, 7.9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<georss:elev>12.5</georss:elev><georss:featurename> Pier </georss:featurename>"
                        + "<georss:point>54.1 7.9</georss:point>",
                "<georss:point elev=\"12.5\" featurename=\"Pier\">54.1 7.9</georss:point>",
                "<georss:where><gml:Point><gml:pos>54.1 7.9 12.5</gml:pos></gml:Point></georss:where>"
                        + "<georss:featurename>Pier</georss:featurename>",
                "<geo:alt>12.5</geo:alt><geo:lat>54.1</geo:lat><geo:long>7.9</geo:long>"
                        + "<georss:featurename>Pier</georss:featurename>"
            })
    void elevationAndNameBelongToThePoint(String elements) {
        Article article = article(elements);

        assertThat(article.facet(Location.class))
                .contains(Location.of(54.1, 7.9).withElevation(12.5).withName("Pier"));
        assertThat(article.extensions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<georss:line>54.1 7.9 54.2 7.9</georss:line>",
                "<georss:where><gml:Polygon><gml:exterior/></gml:Polygon></georss:where>",
                "<georss:where><gml:Point srsName=\"urn:x\"><gml:pos>54.1 7.9</gml:pos></gml:Point></georss:where>",
                "<geo:lat>54.1</geo:lat>",
                "<geo:Point><geo:long>7.9</geo:long><geo:alt>54</geo:alt></geo:Point>",
                "<georss:point relationshiptag=\"near\">54.1 7.9</georss:point>",
                "<georss:elev>3</georss:elev>"
            })
    void everythingElseStaysAnExtension(String element) {
        Article article = article(element);

        assertThat(article.facets()).isEmpty();
        assertThat(article.extensions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<georss:point>7.9 254.1</georss:point>",
                "<georss:point>54.1</georss:point>",
                "<georss:point>54.1 7.9 3 4</georss:point>",
                "<georss:point>north 7.9</georss:point>",
                "<georss:point>1E2 7.9</georss:point>",
                "<geo:lat>NaN</geo:lat>"
            })
    void badCoordinatesAreReportedAndKept(String element) {
        var result = Reading.read(RSS + "<item><title>A</title>" + element + "</item></channel></rss>");

        Article article = result.feed().articles().get(0);
        assertThat(article.facets()).isEmpty();
        assertThat(article.extensions()).hasSize(1);
        assertThat(result.findings())
                .filteredOn(finding -> finding.code().equals("location.unreadable"))
                .extracting(Finding::path)
                .containsExactly("/articles/0/facets/location");
    }

    @Test
    void emptyElementsSayNothing() {
        assertThat(article("<georss:point/><geo:lat> </geo:lat>").extensions()).isEmpty();
    }

    @Test
    void aSecondPlaceStaysAnExtension() {
        Article article = article("<georss:point>54.1 7.9</georss:point><georss:point>1 2</georss:point>");

        assertThat(article.facet(Location.class)).contains(Location.of(54.1, 7.9));
        assertThat(article.extensions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void locationsAreWrittenAsGeoRss(String format) {
        Location pier = Location.of(-54.1, 0.0000079).withElevation(1200).withName("Pier");
        Feed feed = Feed.builder()
                .title("T")
                .facet(pier)
                .article(Article.builder()
                        .headline("A")
                        .facet(Location.of(54.0, 7.9))
                        .build())
                .build();

        Writing written = Writing.of(format, feed);

        assertThat(written.text())
                .contains("<georss:point>-54.1 0.0000079</georss:point><georss:elev>1200</georss:elev>"
                        + "<georss:featurename>Pier</georss:featurename>")
                .contains("<georss:point>54 7.9</georss:point>");
        assertThat(written.readBack().facet(Location.class)).contains(pier);
    }

    @Test
    void placesThatAreNotOnTheEarthAreLost() {
        Feed feed = Feed.builder().title("T").facet(Location.of(91, 0)).build();

        assertThat(Writing.of("rss", feed).codes()).contains("lost.facets.location");
    }
}
