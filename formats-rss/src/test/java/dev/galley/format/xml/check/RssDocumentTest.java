package dev.galley.format.xml.check;

import static dev.galley.format.xml.check.Checked.channel;
import static dev.galley.format.xml.check.Checked.codes;
import static dev.galley.format.xml.check.Checked.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Findings in RSS documents. */
class RssDocumentTest {
    @Test
    void acceptsAValidChannel() {
        assertThat(
                        item(
                                "<description>&lt;p>Words&lt;/p></description><pubDate>Thu, 06 May 2004 07:08:09 GMT</pubDate>"))
                .isEmpty();
    }

    @Test
    void checksRequiredAndRepeatedElements() {
        assertThat(channel("<title>Again</title>")).containsExactly("element.duplicate");
        assertThat(channel("<textinput/>")).containsExactly("element.unknown");
        assertThat(channel("<skipDays/>")).containsExactly("element.missing");
        assertThat(codes("<rss version=\"2.0\"/>")).containsExactly("element.missing");
        assertThat(codes("<rss version=\"2.0\"><channel/></rss>").stream().filter("element.missing"::equals))
                .hasSize(3);
    }

    @Test
    void checksValues() {
        assertThat(channel("<ttl>0</ttl>")).containsExactly("number.out-of-range");
        assertThat(channel("<managingEditor>Ada</managingEditor>")).containsExactly("contact.without-email");
        assertThat(channel("<pubDate>2004-05-06</pubDate>")).containsExactly("date.not-rfc822");
        assertThat(item("<link>example.org</link>")).containsExactly("url.relative");
        assertThat(item("<enclosure url=\"https://example.org/a\" length=\"-1\" type=\"audio/mpeg\"/>"))
                .containsExactly("number.out-of-range");
    }

    @Test
    void requiresTitleOrDescriptionAndDistinctGuids() {
        assertThat(channel("<item><guid>https://example.org/1</guid></item>")).containsExactly("item.empty");
        assertThat(channel("<item><title>One</title></item>")).containsExactly("guid.missing");
        String item = "<item><title>One</title><guid isPermaLink=\"false\">tag:example.org,2004:%d</guid></item>";
        assertThat(channel(item.formatted(1) + item.formatted(2))).isEmpty();
        assertThat(channel(item.formatted(1) + item.formatted(1))).containsExactly("guid.duplicate");
    }

    @Test
    void comparesTheImageWithTheChannel() {
        String image =
                "<image><url>https://example.org/a.%s</url><title>%s</title><link>https://example.org/</link></image>";
        assertThat(channel(image.formatted("png", "News"))).isEmpty();
        assertThat(channel(image.formatted("png", "Logo"))).containsExactly("image.title-differs");
        assertThat(channel(image.formatted("svg", "News"))).containsExactly("image.type-unusual");
    }

    @Test
    void reportsRepeatedSkipDays() {
        assertThat(channel("<skipDays><day>Monday</day><day>Sunday</day></skipDays>"))
                .isEmpty();
        assertThat(channel("<skipDays><day>Monday</day><day>Monday</day></skipDays>"))
                .containsExactly("skip.twice");
        assertThat(channel("<skipDays>" + "<day>Monday</day>".repeat(8) + "</skipDays>"))
                .contains("skip.too-many");
    }

    @Test
    void expectsNothingOfLaterVersionsInOlderOnes() {
        assertThat(codes("<rss version=\"0.91\"><channel><title>News</title><link>https://example.org/</link>"
                        + "<description>All</description><item><title>One</title></item></channel></rss>"))
                .isEmpty();
    }

    @Test
    void requiresRdfAboutInRss10() {
        String rdf =
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\">"
                        + "<channel rdf:about=\"https://example.org/\"><title>News</title><link>https://example.org/</link>"
                        + "<description>All</description><language xmlns=\"http://purl.org/dc/elements/1.1/\">en</language><items><rdf:Seq><rdf:li rdf:resource=\"https://example.org/1\"/></rdf:Seq>"
                        + "</items></channel><item%s><title>One</title><link>https://example.org/1</link></item></rdf:RDF>";
        assertThat(codes(rdf.formatted(" rdf:about=\"https://example.org/1\""))).isEmpty();
        assertThat(codes(rdf.formatted(""))).containsExactly("attribute.missing");
        assertThat(codes(rdf.formatted(" rdf:about=\"https://example.org/\""))).containsExactly("about.duplicate");
    }

    @Test
    void reportsMalformedDocuments() {
        assertThat(codes("<rss version=\"2.0\"><channel>")).contains("document.truncated");
        assertThat(codes("<rss version=\"2.0\"><channel></rss>")).contains("xml.malformed");
        assertThat(item("<description>&nbsp;</description>")).contains("entity.undeclared");
        assertThat(codes("<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:a\">]><rss version=\"2.0\"><channel/></rss>"))
                .contains("doctype.external-entity");
    }

    @Test
    void reportsMissingAttributesAndElementsInTheOrderOfTheGrammar() {
        assertThat(Checked.document("<rss version=\"2.0\"><channel><cloud/><textInput/></channel></rss>"))
                .filteredOn(finding ->
                        List.of("attribute.missing", "element.missing").contains(finding.code()))
                .extracting(finding -> finding.message().replaceAll("[^\"]*\"([^\"]*)\".*", "$1"))
                .containsExactly(
                        "title",
                        "link",
                        "description",
                        "domain",
                        "port",
                        "path",
                        "registerProcedure",
                        "protocol",
                        "title",
                        "description",
                        "name",
                        "link");
    }
}
