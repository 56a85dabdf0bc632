package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.ReadResult;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An element of a namespace that has no value stays an extension or is reported. */
class EmptyElementsTest {
    private static final String NAMESPACES = " xmlns:dc='http://purl.org/dc/elements/1.1/'"
            + " xmlns:dcterms='http://purl.org/dc/terms/' xmlns:geo='http://www.w3.org/2003/01/geo/wgs84_pos#'"
            + " xmlns:georss='http://www.georss.org/georss' xmlns:content='http://purl.org/rss/1.0/modules/content/'"
            + " xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd' xmlns:media='http://search.yahoo.com/mrss/'"
            + " xmlns:podcast='https://podcastindex.org/namespace/1.0' xmlns:psc='http://podlove.org/simple-chapters'"
            + " xmlns:googleplay='http://www.google.com/schemas/play-podcasts/1.0' xmlns:thr='http://purl.org/syndication/thread/1.0'"
            + " xmlns:slash='http://purl.org/rss/1.0/modules/slash/' xmlns:wfw='http://wellformedweb.org/CommentAPI/'"
            + " xmlns:prism='http://prismstandard.org/namespaces/basic/2.0/' xmlns:xhtml='http://www.w3.org/1999/xhtml'"
            + " xmlns:sy='http://purl.org/rss/1.0/modules/syndication/' xmlns:yt='http://www.youtube.com/xml/schemas/2015'"
            + " xmlns:feedburner='http://rssnamespace.org/feedburner/ext/1.0'"
            + " xmlns:creativeCommons='http://backend.userland.com/creativeCommonsRssModule'"
            + " xmlns:source='http://source.scripting.com/' xmlns:rawvoice='http://www.rawvoice.com/rawvoiceRssModule/'";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dc:creator",
                "dc:contributor",
                "dc:subject",
                "dc:title",
                "dc:description",
                "dc:date",
                "dc:rights",
                "dc:language",
                "dcterms:issued",
                "dcterms:created",
                "dcterms:modified",
                "geo:lat",
                "geo:long",
                "geo:alt",
                "geo:Point",
                "georss:point",
                "georss:where",
                "georss:elev",
                "georss:featurename",
                "itunes:author",
                "itunes:image",
                "itunes:keywords",
                "itunes:category",
                "itunes:summary",
                "itunes:subtitle",
                "itunes:explicit",
                "itunes:owner",
                "itunes:block",
                "media:rating",
                "media:copyright",
                "media:content",
                "media:thumbnail",
                "media:group",
                "media:credit",
                "media:keywords",
                "media:description",
                "podcast:guid",
                "podcast:locked",
                "podcast:funding",
                "podcast:person",
                "podcast:location",
                "podcast:license",
                "podcast:value",
                "googleplay:author",
                "googleplay:image",
                "googleplay:description",
                "prism:doi",
                "prism:issn",
                "prism:volume",
                "prism:channel",
                "sy:updatePeriod",
                "sy:updateFrequency",
                "yt:channelId",
                "creativeCommons:license",
                "source:self",
                "rawvoice:poster"
            })
    void areReportedOrKeptInAFeed(String name) {
        String empty = "<" + name + "/>";
        assertReportedOrKept(name, read(empty, ""), Feed::extensions);
        assertReportedOrKept(name, read("<" + name + "> </" + name + ">", ""), Feed::extensions);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content:encoded",
                "dc:creator",
                "dc:subject",
                "dc:title",
                "dc:date",
                "dcterms:valid",
                "geo:lat",
                "geo:long",
                "georss:point",
                "itunes:author",
                "itunes:duration",
                "itunes:episode",
                "itunes:season",
                "itunes:episodeType",
                "itunes:explicit",
                "itunes:image",
                "itunes:keywords",
                "itunes:order",
                "itunes:summary",
                "media:rating",
                "media:copyright",
                "media:content",
                "media:thumbnail",
                "media:credit",
                "podcast:season",
                "podcast:episode",
                "podcast:transcript",
                "podcast:chapters",
                "podcast:soundbite",
                "podcast:alternateEnclosure",
                "podcast:socialInteract",
                "podcast:person",
                "psc:chapters",
                "googleplay:explicit",
                "prism:doi",
                "prism:startingPage",
                "slash:comments",
                "thr:total",
                "wfw:commentRss",
                "wfw:comment",
                "xhtml:body",
                "feedburner:origLink",
                "yt:videoId",
                "creativeCommons:license"
            })
    void areReportedOrKeptInAnArticle(String name) {
        assertReportedOrKept(
                name,
                read("", "<" + name + "/>"),
                feed -> feed.articles().get(0).extensions());
        assertReportedOrKept(
                name,
                read("", "<" + name + "> </" + name + ">"),
                feed -> feed.articles().get(0).extensions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"prism:channel", "x:channel"})
    void areNotTakenForTheChannel(String name) {
        ReadResult read = read("<" + name + " x:id='7'>Tides</" + name + ">", "");

        assertThat(read.feed().id()).isEmpty();
        assertThat(read.feed().extensions())
                .singleElement()
                .isInstanceOfSatisfying(
                        Extension.Element.class,
                        extension -> assertThat(extension.element().text()).isEqualTo("Tides"));
    }

    @Test
    void ofTheFormatItselfAreNotReported() {
        assertThat(read("<description/><language/>", "<description/><author/><pubDate/><guid/>")
                        .findings())
                .isEmpty();
    }

    private static void assertReportedOrKept(String name, ReadResult read, Function<Feed, List<Extension>> extensions) {
        List<Finding> findings = read.findings();
        if (extensions.apply(read.feed()).isEmpty()) {
            assertThat(findings).as(name).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("value.blank");
                assertThat(finding.severity()).isEqualTo(Severity.INFO);
                assertThat(finding.value()).contains(name);
                assertThat(finding.location()).isPresent();
            });
        } else {
            assertThat(extensions.apply(read.feed())).as(name).hasSize(1);
        }
    }

    private static ReadResult read(String channel, String item) {
        return Reading.read("<rss version='2.0' xmlns:x='https://words.example/ns'" + NAMESPACES
                + "><channel><title>Tides</title>" + channel + "<item><title>Low tide</title>" + item
                + "</item></channel></rss>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<enclosure url='' length='5' type='audio/mpeg'/>",
                "<enclosure url=' \t' length='5' type='audio/mpeg'/>",
                "<enclosure length='5' type='audio/mpeg'/>",
                "<atom:link xmlns:atom='http://www.w3.org/2005/Atom' rel='enclosure' href=''/>",
                "<atom:link xmlns:atom='http://www.w3.org/2005/Atom' rel='enclosure' type='audio/mpeg'/>"
            })
    void anEnclosureWithoutAddressIsNoFile(String enclosure) {
        ReadResult read = Reading.read(Reading.rss("<item><title>a</title>" + enclosure + "</item>"));
        assertThat(read.feed().articles().get(0).media()).isEmpty();
        assertThat(read.feed().articles().get(0).extensions()).hasSize(1);
        assertThat(Reading.codes(read)).containsOnlyOnce("enclosure.without-url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0001", " -9223372036854775808 "})
    void aNegativeLengthIsNoSize(String length) {
        ReadResult read = Reading.read(Reading.rss(
                "<item><enclosure url='https://h.example/a.mp3' type='audio/mpeg' length='" + length + "'/></item>"));
        assertThat(read.feed().articles().get(0).media().get(0).size()).isEmpty();
        assertThat(Reading.codes(read)).containsOnlyOnce("number.unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<item><enclosure url='https://h.example/a.mp3' type='audio/mpeg' length='99999999999999999999'/></item>",
                "<item><atom:link href='https://h.example/a' length='99999999999999999999'/></item>",
                "<ttl>99999999999999999999</ttl>",
                "<ttl>9999999999</ttl>",
            })
    void aNumberThatIsTooLargeIsIgnoredWithAWarning(String channel) {
        ReadResult read = Reading.read(Reading.rss(channel));

        assertThat(read.findings())
                .filteredOn(finding -> finding.code().equals("number.unreadable"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).contains("too large");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }
}
