package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedValidator;
import dev.galley.format.ReadResult;
import dev.galley.format.xml.read.NamespaceUri;
import dev.galley.model.Episode;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Namespaces that are declared with a wrong URI, and those that are widely used. */
class NamespaceVariantTest {
    private static final String ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd";

    private static String document(String prefix, String uri, String item) {
        return "<rss version='2.0' xmlns:" + prefix + "='" + uri + "'><channel><title>t</title>"
                + "<link>https://tide.example/</link><description>d</description><item><title>One</title>" + item
                + "</item><item><title>Two</title>" + item + "</item></channel></rss>";
    }

    private static List<Finding> validated(String document) throws IOException {
        return FeedValidator.builder()
                .format(new RssFormat())
                .build()
                .validate(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))
                .findings()
                .stream()
                .filter(finding -> finding.code().startsWith("namespace."))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.itunes.com/dtds/podcast-1.0.dtd",
                "http://www.itunes.com/dtds/podcast-1.0.dtd/",
                "http://www.iTunes.com/DTDs/podcast-1.0.dtd",
                "http://itunes.com/dtds/podcast-1.0.dtd",
                "http://www.itunes.com/dtds/podcast-1.O.dtd",
                "http://www.itunes.com/dtd/podcast-1.0.dtd",
                "http://www.itune.com/dtds/podcast-1.0.dtd"
            })
    void aWrongUriIsReadAsTheRightOneAndReportedOnceByReaderAndValidator(String uri) throws IOException {
        String document = document("itunes", uri, "<itunes:season>3</itunes:season>");
        ReadResult reading = Reading.read(document);
        Feed feed = reading.feed();

        assertThat(feed.articles().get(1).facet(Episode.class).flatMap(Episode::season))
                .contains(3);
        assertThat(Reading.codes(reading)).containsOnlyOnce("namespace.variant");
        assertThat(validated(document)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("namespace.variant");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).contains(uri, ITUNES);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "media, http://search.yahoo.com/mrss",
        "media, http://search.yahoo.com/rss/",
        "content, http://purl.org/rss/1.0/modules/content",
        "dc, https://purl.org/dc/elements/1.1/",
        "podcast, http://podcastindex.org/namespaces/1.0",
        "psc, https://podlove.org/simple-chapters/"
    })
    void otherNamespacesHaveVariantsToo(String prefix, String uri) throws IOException {
        String document = document(prefix, uri, "<" + prefix + ":x>1</" + prefix + ":x>");

        assertThat(Reading.codes(Reading.read(document))).containsOnlyOnce("namespace.variant");
        assertThat(validated(document)).extracting(Finding::code).containsExactly("namespace.variant");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://video.search.yahoo.com/mrss/",
                "http://tools.search.yahoo.com/mrss/",
                "http://search.yahoo.com/mrss/index.html",
                "https://www.rssboard.org/media-rss",
                "http://www.rssboard.org/media-rss/"
            })
    void otherAddressesOfMediaRssAreReadAsItsNamespaceAndReportedByTheValidator(String uri) throws IOException {
        String document = document(
                "media",
                uri,
                "<media:content url='https://tide.example/7.mp4'><media:title>Tide</media:title></media:content>");

        assertThat(Reading.read(document).feed().articles().get(0).media())
                .singleElement()
                .satisfies(medium -> assertThat(medium.title()).contains("Tide"));
        assertThat(validated(document)).extracting(Finding::code).containsExactly("namespace.variant");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ITUNES,
                "http://www.itunes.com/DTDs/Podcast-1.0.dtd",
                "http://www.itunes.com/dtds/podcast-2.0.dtd",
                "https://tide.example/dtds/podcast-1.0.dtd"
            })
    void theRightUriAnotherVersionAndAnotherNamespaceAreNoVariants(String uri) throws IOException {
        String document = document("itunes", uri, "<itunes:season>3</itunes:season>");

        assertThat(Reading.codes(Reading.read(document))).doesNotContain("namespace.variant");
        assertThat(validated(document)).extracting(Finding::code).doesNotContain("namespace.variant");
    }

    @ParameterizedTest
    @CsvSource({
        "sparkle, http://www.andymatuschak.org/xml-namespaces/sparkle",
        "webfeeds, http://webfeeds.org/rss/1.0",
        "acast, https://schema.acast.com/1.0/",
        "shop, http://jadedpixel.com/-/spec/shopify",
        "discourse, http://www.discourse.org/",
        "cap, urn:oasis:names:tc:emergency:cap:1.2"
    })
    void widelyUsedNamespacesAreInformationAtMost(String prefix, String uri) throws IOException {
        assertThat(validated(document(prefix, uri, "<" + prefix + ":x>1</" + prefix + ":x>")))
                .extracting(Finding::severity)
                .containsOnly(Severity.INFO);
    }

    @Test
    void theSchemaOfGooglePlayIsItsNamespace() throws IOException {
        String document = document(
                "googleplay",
                "http://www.google.com/schemas/play-podcasts/1.0/play-podcasts.xsd",
                "<googleplay:author>Ada</googleplay:author>");

        assertThat(Reading.read(document).feed().articles().get(0).authors()).hasSize(1);
        assertThat(validated(document)).isEmpty();
    }

    @Test
    void shortUrisAreNeverMisspelt() {
        assertThat(NamespaceUri.isMisspelt("urn:a", "urn:b")).isFalse();
        assertThat(NamespaceUri.isMisspelt("http://webfeeds.org/rss/2.0", "http://webfeeds.org/rss/1.0"))
                .isFalse();
    }
}
