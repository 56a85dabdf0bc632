package dev.galley.format.xml.check;

import static dev.galley.format.xml.check.Checked.entry;
import static dev.galley.format.xml.check.Checked.feed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.report.Finding;
import dev.galley.report.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Findings in Atom documents. */
class AtomDocumentTest {
    @Test
    void acceptsAValidFeed() {
        assertThat(feed("")).isEmpty();
        assertThat(entry("<summary>Words</summary><content type=\"html\">&lt;p>Words&lt;/p></content>"))
                .isEmpty();
    }

    @Test
    void aFindingHasPathAndLocation() {
        List<Finding> findings = Checked.document("""
                <feed xmlns="http://www.w3.org/2005/Atom">
                <id>tag:example.org,2004:feed</id><title>News</title><updated>yesterday</updated>
                <author><name>Ada</name></author><link rel="self" href="https://example.org/feed"/>
                </feed>""");

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("date.not-rfc3339");
            assertThat(finding.path()).isEqualTo("/feed/updated");
            assertThat(finding.location()).contains(new Location(2, 54));
            assertThat(finding.value()).contains("yesterday");
            assertThat(finding.hint()).isPresent();
        });
    }

    @Test
    void checksRequiredAndRepeatedElements() {
        assertThat(feed("<title>Again</title>")).containsExactly("element.duplicate");
        assertThat(feed("<pubDate>2004</pubDate>")).containsExactly("element.unknown");
        assertThat(feed("words")).containsExactly("text.unexpected");
        assertThat(feed("<entry/>"))
                .containsExactly("element.missing", "element.missing", "element.missing", "entry.without-content");
    }

    @Test
    void checksAttributes() {
        assertThat(feed("<link rel=\"alternate\"/>")).containsExactly("attribute.missing");
        assertThat(feed("<category term=\"\"/>")).containsExactly("value.blank");
        assertThat(feed("<category term=\"a\" lable=\"b\"/>")).containsExactly("attribute.unknown");
        assertThat(feed("<category term=\"a\" label=\"b\"/>")).isEmpty();
    }

    @Test
    void checksTextByItsType() {
        assertThat(feed("<subtitle>&lt;b>new&lt;/b></subtitle>")).containsExactly("text.undeclared-markup");
        assertThat(feed("<subtitle type=\"html\">&lt;b>new&lt;/b></subtitle>")).isEmpty();
        assertThat(feed("<subtitle type=\"rich\">new</subtitle>")).contains("text.type-unknown");
        assertThat(feed("<subtitle type=\"html\"><b>new</b></subtitle>")).contains("element.unknown");
    }

    @Test
    void acceptsEscapedTagsInXhtmlAboutMarkup() {
        String content = "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">%s</div></content>";
        assertThat(entry(content.formatted("<pre>&lt;p>Tide <b>&lt;b>tables&lt;/b></b>&lt;/p></pre>")))
                .isEmpty();
        assertThat(entry(content.formatted("<p>Write <code>&lt;a href=\"b\">&lt;/a></code>, not &lt;a>.</p>")))
                .isEmpty();
        assertThat(entry(content.formatted("<ul><li>the &lt;td></li><li>its &lt;/td></li></ul>")))
                .isEmpty();
        assertThat(entry(content.formatted("<pre>&lt;p></pre>&lt;p>See <a href=\"b\">the tides</a>.&lt;/p>")))
                .containsExactly("markup.escaped");
    }

    @Test
    void requiresADivAroundXhtml() {
        String div = "<div xmlns=\"http://www.w3.org/1999/xhtml\">%s</div>";
        assertThat(feed("<subtitle type=\"xhtml\">new</subtitle>")).containsExactly("markup.div-missing");
        assertThat(feed("<subtitle type=\"xhtml\">" + div.formatted("<b>new</b>") + "</subtitle>"))
                .isEmpty();
        assertThat(feed("<subtitle type=\"xhtml\">" + div.formatted("&lt;b>new&lt;/b>") + "</subtitle>"))
                .containsExactly("markup.escaped");
        assertThat(feed("<subtitle type=\"xhtml\">" + div.formatted("<script>x</script>") + "</subtitle>"))
                .containsExactly("html.unsafe-element");
        assertThat(feed("<subtitle type=\"xhtml\"><div>new</div></subtitle>"))
                .contains("markup.div-missing", "markup.not-xhtml");
    }

    @Test
    void checksContentByItsType() {
        assertThat(entry("<content type=\"image/png\">AAAA</content>")).containsExactly("summary.missing");
        assertThat(entry("<content src=\"a.pdf\"/><summary>A</summary>")).containsExactly("content.type-missing");
        assertThat(entry("<content src=\"a.pdf\" type=\"application/pdf\"/><summary>A</summary>"))
                .isEmpty();
    }

    @Test
    void requiresDistinctEntries() {
        String entry = "<entry><id>tag:example.org,2004:1</id><title>One</title>"
                + "<updated>2004-05-06T07:08:1%dZ</updated><content>A</content></entry>";
        assertThat(feed(entry.formatted(1) + entry.formatted(2))).isEmpty();
        assertThat(feed(entry.formatted(1) + entry.formatted(1)))
                .containsExactlyInAnyOrder("entry.duplicate", "updated.duplicate");
    }

    @Test
    void anIdThatOnlyOneEntryHasIsNotThatOfAll() {
        String entry =
                "<entry>%s<title>One</title><updated>2004-05-06T07:08:1%dZ</updated><content>A</content></entry>";
        String id = "<id>tag:example.org,2004:1</id>";
        assertThat(feed(entry.formatted("", 1) + entry.formatted(id, 2) + entry.formatted("", 3)))
                .doesNotContain("entry.same-ids");
        assertThat(feed(entry.formatted(id, 1) + entry.formatted(id, 2) + entry.formatted(id, 3)))
                .contains("entry.same-ids");
    }

    @Test
    void aRepeatedTimeIsReportedWhereItIs() {
        String entry = "<entry><id>tag:example.org,2004:%d</id><title>One</title>\n"
                + "<updated>2004-05-06T07:08:10Z</updated><content>A</content></entry>";
        List<Finding> findings = Checked.document("""
                <feed xmlns="http://www.w3.org/2005/Atom">
                <id>tag:example.org,2004:feed</id><title>News</title><updated>2004-05-06T07:08:10Z</updated>
                <author><name>Ada</name></author><link rel="self" href="https://example.org/feed"/>
                %s
                </feed>""".formatted(entry.formatted(1) + entry.formatted(2)));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("updated.duplicate");
            assertThat(finding.path()).isEqualTo("/feed/entry[2]/updated");
            assertThat(finding.location()).contains(new Location(6, 1));
            assertThat(finding.value()).contains("2004-05-06T07:08:10Z");
        });
    }

    @Test
    void anEntryIsNoDuplicateOfItself() {
        assertThat(feed("<entry><id>tag:example.org,2004:1</id><title>One</title>"
                        + "<updated>2004-05-06T07:08:10Z</updated><updated>2004-05-06T07:08:10Z</updated>"
                        + "<content>A</content></entry>"))
                .containsExactly("element.duplicate");
    }

    @Test
    void acceptsAFeedAuthorAfterTheEntries() {
        String feed = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>tag:example.org,2004:feed</id>"
                + "<title>News</title><updated>2004-05-06T07:08:09Z</updated>"
                + "<link rel=\"self\" href=\"https://example.org/feed\"/><entry><id>tag:example.org,2004:1</id>"
                + "<title>One</title><updated>2004-05-06T07:08:10Z</updated><content>A</content></entry>%s</feed>";
        assertThat(Checked.codes(feed.formatted("<author><name>Ada</name></author>")))
                .containsExactly("metadata.late");
        assertThat(Checked.codes(feed.formatted(""))).containsExactly("element.missing");
    }

    @Test
    void checksLinks() {
        assertThat(feed("<link rel=\"homepage\" href=\"https://example.org/\"/>"))
                .containsExactly("link.rel-unregistered");
        assertThat(feed("<link rel=\"alternate nofollow\" href=\"https://example.org/\"/>"))
                .containsExactly("link.rel-malformed");
        assertThat(feed("<link href=\"https://example.org/\"/><link href=\"https://example.org/b\"/>"))
                .containsExactly("link.duplicate-alternate");
        assertThat(feed("<link href=\"https://example.org/\"/><link hreflang=\"de\" href=\"https://example.org/b\"/>"))
                .isEmpty();
    }

    @Test
    void reportsElementsInPlaceOfTextOnce() {
        assertThat(entry("<content><h1>Words</h1></content>")).containsExactly("element.unknown");
    }

    @Test
    void checksNamespaces() {
        assertThat(Checked.codes("<feed/>")).contains("namespace.missing");
        assertThat(Checked.codes("<feed><subtitle type='html'>News</subtitle></feed>"))
                .contains("namespace.missing")
                .doesNotContain("attribute.extension", "attribute.unknown");
        assertThat(Checked.codes(
                        "<feed><link href='https://example.org/'/><link href='https://example.org/b'/></feed>"))
                .contains("link.duplicate-alternate");
        assertThat(Checked.codes("<feed xmlns=\"http://example.org/a\"/>")).contains("namespace.invalid");
        assertThat(feed("<x:a xmlns:x=\"http://example.org/a\"/>")).containsExactly("namespace.unknown");
        assertThat(feed("<x:a/>")).contains("namespace.undeclared");
        assertThat(feed("<a xmlns=\"\"/>")).containsExactly("namespace.undeterminable");
    }
}
