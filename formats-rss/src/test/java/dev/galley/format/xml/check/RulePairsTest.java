package dev.galley.format.xml.check;

import static dev.galley.format.xml.check.Checked.channel;
import static dev.galley.format.xml.check.Checked.codes;
import static dev.galley.format.xml.check.Checked.entry;
import static dev.galley.format.xml.check.Checked.feed;
import static dev.galley.format.xml.check.Checked.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedValidator;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** For each rule a document that violates it and a similar one that does not. */
class RulePairsTest {
    private static final String RSS = """
            <rss version="2.0"%s><channel><title>News</title><link>https://example.org/</link>
            <description>All of it</description><language>en</language>%s</channel></rss>""";

    private static void pair(String code, List<String> broken, List<String> kept) {
        assertThat(broken).as("broken").contains(code);
        assertThat(kept).as("kept").doesNotContain(code);
    }

    private static String declaring(String declaration) {
        return RSS.formatted(" " + declaration, "");
    }

    @Test
    void reportsWhiteSpaceAroundValues() {
        pair(
                "value.whitespace",
                feed("<icon> https://example.org/i </icon>"),
                feed("<icon>https://example.org/i</icon>"));
    }

    @Test
    void checksNamespaces() {
        pair(
                "namespace.malformed",
                codes(declaring("xmlns:a='http://example.org/ a'")),
                codes(declaring("xmlns:a='http://example.org/a'")));
        pair(
                "namespace.name-malformed",
                item("<a:b:c xmlns:a='http://example.org/a'/>"),
                item("<a:b xmlns:a='http://example.org/a'/>"));
        pair(
                "namespace.name-malformed",
                item("<a:b xmlns:a='http://example.org/a' a:='1'/>"),
                item("<a:b xmlns:a='http://example.org/a' a:c='1'/>"));
        pair(
                "namespace.attribute-twice",
                item("<x:a xmlns:x='http://example.org/a' xmlns:y='http://example.org/a' x:b='1' y:b='2'/>"),
                item("<x:a xmlns:x='http://example.org/a' xmlns:y='http://example.org/b' x:b='1' y:b='2'/>"));
        pair("namespace.empty", codes(declaring("xmlns:a=''")), codes(declaring("xmlns:a='http://example.org/a'")));
        pair(
                "namespace.reserved",
                codes(declaring("xmlns:xml='http://example.org/a'")),
                codes(declaring("xmlns:xml='http://www.w3.org/XML/1998/namespace'")));
        pair(
                "namespace.reserved",
                codes(declaring("xmlns:a='http://www.w3.org/XML/1998/namespace'")),
                codes(declaring("xmlns:a='http://example.org/a'")));
        pair(
                "namespace.reserved",
                codes(declaring("xmlns:a='http://www.w3.org/2000/xmlns/'")),
                codes(declaring("xmlns:a='http://example.org/a'")));
        pair(
                "namespace.reserved",
                codes(declaring("xmlns:xmlns='http://example.org/a'")),
                codes(declaring("xmlns:a='http://example.org/a'")));
        pair(
                "namespace.variant",
                codes(declaring("xmlns:media='http://search.yahoo.com/mrss'")),
                codes(declaring("xmlns:media='http://search.yahoo.com/mrss/'")));
        pair(
                "namespace.prefix-unusual",
                codes(declaring("xmlns:dublin='http://purl.org/dc/elements/1.1/'")),
                codes(declaring("xmlns:dc='http://purl.org/dc/elements/1.1/'")));
        pair(
                "namespace.prefix-reserved",
                codes(declaring("xmlns:dc='http://example.org/words'")),
                codes(declaring("xmlns:ex='http://example.org/words'")));
        pair(
                "namespace.unsupported",
                entry("<gd:a xmlns:gd='http://schemas.google.com/g/2005'/>"),
                entry("<ex:a xmlns:ex='http://example.org/a'/>"));
        pair(
                "namespace.absent",
                item("<x:photo xmlns:x='http://example.org/x'><PhotoDate/></x:photo>"),
                item("<x:photo xmlns:x='http://example.org/x'><x:PhotoDate/></x:photo>"));
        pair("rdf.thing-with-resource", codes(creator("resource")), codes(creator("about")));
        pair(
                "markup.misplaced",
                entry("<img xmlns='http://www.w3.org/1999/xhtml' src='https://example.org/i.png' alt=''/>"),
                entry("<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>A</div></content>"));
    }

    @Test
    void aPrefixWithAnEmptyNamespaceIsReportedOnceAndMeansNothing() {
        assertThat(item("<x:title xmlns:x=''>A</x:title><x:title xmlns:x=''>B</x:title>"))
                .containsOnlyOnce("namespace.empty")
                .doesNotContain("element.duplicate", "namespace.undeclared");
    }

    private static String creator(String attribute) {
        return """
                <Channel xmlns="http://purl.org/net/rss1.1#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                  xmlns:foaf="http://xmlns.com/foaf/0.1/" rdf:about="https://example.org/feed">
                <title>News</title><link>https://example.org/</link><description>All of it</description>
                <dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/"><foaf:Person rdf:%s="https://example.org/ada"/></dc:creator>
                <items rdf:parseType="Collection"/></Channel>""".formatted(attribute);
    }

    @Test
    void checksPartsOfEntries() {
        pair(
                "source.element-missing",
                entry("<source><id>tag:example.org,2004:a</id></source>"),
                entry("<source><id>tag:example.org,2004:a</id><title>A</title>"
                        + "<updated>2004-05-06T07:08:09Z</updated></source>"));
        pair(
                "content.type-composite",
                entry("<summary>A</summary><content type='multipart/mixed'>QQ==</content>"),
                entry("<summary>A</summary><content type='image/png'>QQ==</content>"));
        pair(
                "content.fragment",
                entry(page("<div xmlns='http://www.w3.org/1999/xhtml'>A</div>")),
                entry(page("<html xmlns='http://www.w3.org/1999/xhtml'><head><title>A</title></head><body/></html>")));
        pair("entry.same-ids", feed(three(1, 1, 1)), feed(three(1, 1, 2)));
        pair(
                "url.same-document",
                entry("<link rel='related' xml:base='http://example.org/' href='.'/>"),
                entry("<link rel='related' xml:base='http://example.org/' href='a'/>"));
    }

    private static String page(String markup) {
        return "<summary>A</summary><content type='application/xhtml+xml'>" + markup + "</content>";
    }

    private static String three(int... ids) {
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < ids.length; i++) {
            entries.append("<entry><id>tag:example.org,2004:%d</id><title>One</title>".formatted(ids[i]))
                    .append("<updated>2004-05-06T07:08:1%dZ</updated><summary>A</summary>".formatted(i))
                    .append("<link href='https://example.org/%d'/></entry>".formatted(i));
        }
        return entries.toString();
    }

    @Test
    void checksSelfLinks() throws IOException {
        String atom = " xmlns:atom='http://www.w3.org/2005/Atom'";
        String link = "<atom:link rel='self' href='%s' type='%s'/>";
        List<String> right =
                codes(RSS.formatted(atom, link.formatted("https://example.org/feed", "application/rss+xml")));
        pair(
                "link.self-not-feed",
                codes(RSS.formatted(atom, link.formatted("https://example.org/feed", "text/html"))),
                right);
        pair("link.self-relative", codes(RSS.formatted(atom, link.formatted("feed", "application/rss+xml"))), right);
        pair("link.self-missing", codes(RSS.formatted(atom, "")), right);
        String source = " xmlns:source='http://source.scripting.com/'";
        pair(
                "link.self-missing",
                codes(RSS.formatted(source, "")),
                codes(RSS.formatted(source, "<source:self>https://example.org/feed</source:self>")));
        pair("link.self-elsewhere", from("https://example.org/moved"), from("https://example.org/feed"));
    }

    private static List<String> from(String place) throws IOException {
        String document = RSS.formatted(
                " xmlns:atom='http://www.w3.org/2005/Atom'",
                "<atom:link rel='self' href='https://example.org/feed' type='application/rss+xml'/>");
        return FeedValidator.builder()
                .baseUrl(Url.of(place))
                .build()
                .validate(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))
                .findings()
                .stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void recommendsElementsOfChannels() {
        String enclosure = "<enclosure url='https://example.org/a.mp3' length='1' type='audio/mpeg'/>";
        pair("enclosure.several", item(enclosure + enclosure), item(enclosure));
        pair("image.link-differs", channel(image("https://example.com/")), channel(image("https://example.org/")));
        String date = "<pubDate>Thu, 06 May 2004 07:08:09 GMT</pubDate>";
        pair(
                "element.same-meaning",
                item(date + "<dc:date xmlns:dc='http://purl.org/dc/elements/1.1/'>2004-05-06T07:08:09Z</dc:date>"),
                item(date));
        pair(
                "description.same-meaning",
                item("<description>A</description><atom:content>A</atom:content>"),
                item("<description>A</description>"
                        + "<c:encoded xmlns:c='http://purl.org/rss/1.0/modules/content/'>A</c:encoded>"));
        pair(
                "feed.language-missing",
                codes(RSS.replace("<language>en</language>", "").formatted("", "")),
                codes(RSS.formatted("", "")));
        String commented = "<item><guid>https://example.org/1</guid><title>One</title>"
                + "<slash:comments xmlns:slash='http://purl.org/rss/1.0/modules/slash/'>4</slash:comments></item>";
        pair(
                "feed.build-date-missing",
                channel(commented),
                channel("<lastBuildDate>Thu, 06 May 2004 07:08:09 GMT</lastBuildDate>" + commented));
    }

    private static String image(String link) {
        return "<image><url>https://example.org/i.png</url><title>News</title><link>" + link + "</link></image>";
    }

    @Test
    void leavesAttributesOfOtherNamespacesAlone() {
        String foreign = "<summary xmlns:x='http://example.org/x' x:a='b'>A</summary>";
        assertThat(entry(foreign)).doesNotContain("attribute.extension");
        String enclosure =
                "<enclosure xmlns:%s='%s' url='https://example.org/a.zip' length='1' type='application/zip' %s='2'/>";
        pair(
                "attribute.extension",
                item(enclosure.formatted("x", "http://example.org/x", "x:version")),
                item(enclosure.formatted(
                        "sparkle", "http://www.andymatuschak.org/xml-namespaces/sparkle", "sparkle:version")));
    }

    @Test
    void checksFormatsOfEpisodesByTheirFileName() {
        String episode = "<itunes:author xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'>A</itunes:author>"
                + "<enclosure url='https://example.org/%s' length='1' type='audio/mpeg'/>";
        pair("itunes.format-unsupported", item(episode.formatted("a.wmv")), item(episode.formatted("get.php?f=a")));
        pair("itunes.format-unsupported", item(episode.formatted("a.ogg")), item(episode.formatted("a.MP3")));
    }

    @Test
    void knowsThatExtensionsHoldElementsOfOthers() {
        String yt = "xmlns:yt='http://www.youtube.com/xml/schemas/2015' xmlns:media='http://search.yahoo.com/mrss/'";
        assertThat(entry("<media:group " + yt + "><media:content url='https://example.org/a'/>"
                        + "<media:content url='https://example.org/b'/><yt:uploaded>2006</yt:uploaded></media:group>"))
                .doesNotContain("element.unexpected");
    }

    @Test
    void checksEncodings() {
        String document = "<?xml version='1.0' encoding='%s'?>" + RSS.formatted("", "");
        pair("encoding.unusual", codes(document.formatted("x-MacCyrillic")), codes(document.formatted("iso-8859-1")));
        pair("encoding.not-unicode", codes(document.formatted("iso-8859-1")), codes(document.formatted("utf-8")));
        assertThat(codes(document.formatted("utf-8"))).doesNotContain("encoding.mismatch");
        pair("encoding.mismatch", codes(document.formatted("utf-16")), codes(document.formatted("us-ascii")));
        assertThat(codes(document.formatted("iso-8859-2").replace("News", "Łódź")))
                .containsOnlyOnce("encoding.mismatch");
        pair(
                "encoding.mismatch",
                codes("\uFEFF" + document.formatted("iso-8859-1")),
                codes("\uFEFF" + document.formatted("UTF-8")));
    }
}
