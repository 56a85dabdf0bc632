package dev.galley.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/**
 * A kind of document that might cost more than its size warrants.
 *
 * @param name what it consists of
 * @param document creates the document of about the given number of bytes
 */
record HostileShape(String name, IntFunction<byte[]> document) {
    private static final String RSS = "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'"
            + " xmlns:atom='http://www.w3.org/2005/Atom' xmlns:media='http://search.yahoo.com/mrss/'"
            + " xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd' xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
            + "<channel><title>T</title><link>https://a.example/</link><description>D</description>";
    private static final String RSS_END = "</channel></rss>";
    private static final String ITEM = "<item><title>One</title><guid isPermaLink='false'>1</guid>";
    private static final String ATOM = "<feed xmlns='http://www.w3.org/2005/Atom'><id>urn:a</id><title>T</title>"
            + "<updated>2026-01-01T00:00:00Z</updated>";
    private static final String ENTRY =
            "<entry><id>urn:b</id><title>One</title><updated>2026-01-01T00:00:00Z</updated>";
    private static final String JSON = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":[";

    /** Returns all shapes. */
    static List<HostileShape> all() {
        return List.of(
                item("dc:creator", i -> "<dc:creator>n" + i + "</dc:creator>"),
                item("dc:creator of one name", i -> "<dc:creator>Ann</dc:creator>"),
                item("author", i -> "<author>a" + i + "@a.example (Ann)</author>"),
                entry("Atom author", i -> "<author><name>n" + i + "</name></author>"),
                entry(
                        "Atom authors of one name",
                        i -> "<author><name>Ann</name><uri>https://a.example/" + i + "</uri></author>"),
                entry("Atom contributor", i -> "<contributor><name>n" + i + "</name></contributor>"),
                json("JSON authors", "\"authors\":[", i -> "{\"name\":\"n" + i + "\"}", "]"),
                json("JSON tags", "\"tags\":[", i -> "\"t" + i + "\"", "]"),
                json(
                        "JSON attachments",
                        "\"attachments\":[",
                        i -> "{\"url\":\"https://a.example/" + i + "\",\"mime_type\":\"audio/mpeg\"}",
                        "]"),
                json("JSON unknown members", "\"_x\":[", i -> "{\"a\":" + i + "}", "]"),
                json("JSON unknown text", "\"_x\":\"", i -> "some text", "\""),
                json("JSON extensions", "\"_a\":1", i -> ",\"_x" + i + "\":1", ""),
                items("JSON items without ids", i -> "{\"title\":\"a\"}"),
                items("JSON items of one id", i -> "{\"id\":\"a\",\"content_text\":\"a\"}"),
                item("atom:link", i -> "<atom:link href='https://a.example/" + i + "'/>"),
                item("atom:link enclosures", i -> "<atom:link rel='enclosure' href='https://a.example/" + i + "'/>"),
                item("RSS link", i -> "<link>https://a.example/" + i + "</link>"),
                item("enclosure", i -> "<enclosure url='https://a.example/" + i + "' type='audio/mpeg' length='1'/>"),
                item("comments", i -> "<comments>https://a.example/" + i + "</comments>"),
                entry("Atom link", i -> "<link href='https://a.example/" + i + "'/>"),
                entry("Atom links of one address", i -> "<link href='https://a.example/' title='" + i + "'/>"),
                entry("Atom link related", i -> "<link rel='related' href='https://a.example/" + i + "'/>"),
                entry("Atom category", i -> "<category term='t" + i + "'/>"),
                item("category", i -> "<category>c" + i + "</category>"),
                item("category of a domain", i -> "<category domain='d" + i + "'>c</category>"),
                item("media:content", i -> "<media:content url='https://a.example/" + i + "'/>"),
                item("media:thumbnail", i -> "<media:thumbnail url='https://a.example/" + i + "'/>"),
                item("media:keywords", i -> "<media:keywords>k" + i + ",l" + i + "</media:keywords>"),
                item(
                        "media:group",
                        i -> "<media:group><media:content url='https://a.example/" + i + "'/></media:group>"),
                item("itunes:keywords", i -> "<itunes:keywords>k" + i + ",l" + i + "</itunes:keywords>"),
                item("extension", i -> "<x" + i + "/>"),
                item("extension of one name", i -> "<x>1</x>"),
                item("extension of a namespace each", i -> "<x xmlns='urn:x" + i + "'/>"),
                item("pubDate", i -> "<pubDate>soon</pubDate>"),
                item("description", i -> "<description>d" + i + "</description>"),
                item("guid", i -> "<guid>g" + i + "</guid>"),
                item("source", i -> "<source url='https://a.example/" + i + "'>s</source>"),
                channel("channel category", i -> "<category>c" + i + "</category>"),
                channel("channel itunes:category", i -> "<itunes:category text='c" + i + "'/>"),
                channel("channel extension", i -> "<x" + i + ">1</x" + i + ">"),
                channel("channel atom:link", i -> "<atom:link href='https://a.example/" + i + "'/>"),
                channel("channel skipHours", i -> "<skipHours><hour>1</hour></skipHours>"),
                channel("image", i -> "<image><url>https://a.example/" + i + "</url></image>"),
                channel("items of a name each", i -> "<item><x" + i + "/></item>"),
                channel("items and categories", i -> "<item/><category>c" + i + "</category>"),
                channel("items without anything", i -> "<item/>"),
                channel("items of one guid", i -> "<item><guid>a</guid></item>"),
                channel("items with a broken date", i -> "<item><pubDate>soon</pubDate></item>"),
                html("script", i -> "<script></script>"),
                html("style", i -> "<style></style>"),
                html("open attributes", i -> "<a"),
                html("open attributes with a value", i -> "<a x='"),
                html("open comments", i -> "<!--"),
                html("open declarations", i -> "<!a"),
                html("open instructions", i -> "<?a"),
                html("open end tags", i -> "</a"),
                html("open elements", i -> "<b>"),
                html("nested blocks", i -> "<div>"),
                html("nested lists", i -> "<ul><li>"),
                html("nested tables", i -> "<table><tr><td>"),
                html("misnested formatting", i -> "<b><i><p>"),
                html("links in links", i -> "<a href='x'>"),
                html("end tags without start", i -> "</b>"),
                html("end tags of others", i -> "<b></i>"),
                html("open titles", i -> "<title>"),
                html("open textareas", i -> "<textarea></textare"),
                html("open scripts", i -> "<script></scrip"),
                html("references", i -> "&amp"),
                html("references without end", i -> "&#"),
                html("ampersands", i -> "&"),
                html("digits of a reference", i -> i == 0 ? "&#1" : "1"),
                html("attributes of one tag", i -> i == 0 ? "<a " : "a" + i + " "),
                html("attributes of one name", i -> i == 0 ? "<a " : "a "),
                html("images", i -> "<img src='" + i + "'>"),
                html("paragraphs", i -> "<p>p" + i + "</p>"),
                html("same paragraphs", i -> "<p>The same paragraph of some length.</p>"),
                html("headings", i -> "<h2>h</h2><h5>j</h5>"),
                html("links", i -> "<a href='https://a.example/?utm_source=" + i + "'>l</a>"),
                html("javascript addresses", i -> "<a href='java&#9;script:x'>l</a>"),
                html("style attribute", i -> i == 0 ? "<p style='" : "a:b;"),
                html("addresses in text", i -> "ann@a.example "),
                html("at signs", i -> "@"),
                html("dots", i -> "a."),
                html("spaces", i -> " "),
                html("no-break spaces", i -> "\u00A0"),
                html("letters", i -> "a"),
                html("capitals", i -> "A"),
                html("mojibake", i -> "Ã¤"),
                html("emphasis", i -> "*_"),
                html("brackets", i -> "[("),
                title("title with tags", i -> "<b>"),
                title("title with less-than signs", i -> "<"),
                title("title with references", i -> "&amp;"),
                title("title with spaces", i -> "a "),
                title("title with dashes", i -> " - "),
                markup("markup in text", i -> "<b/>"),
                markup("markup with attributes", i -> "<b x='1'/>"),
                markup("markup in namespaces", i -> "<b xmlns='urn:" + i + "'/>"),
                xhtml("XHTML", i -> "<b/>"),
                new HostileShape("namespace bindings in scope", HostileShape::bindings),
                new HostileShape("levels that declare namespaces", HostileShape::levels),
                new HostileShape("names of one hash code", HostileShape::collisions),
                new HostileShape("a long base", HostileShape::longBase),
                new HostileShape("a long base of each entry", HostileShape::longBases),
                new HostileShape("a long base in XHTML", HostileShape::longBaseInMarkup),
                new HostileShape("a long language", HostileShape::longLanguage),
                new HostileShape("a long namespace", HostileShape::longNamespace),
                new HostileShape("a long namespace of attributes", HostileShape::longNamespaceOfAttributes),
                new HostileShape("a long namespace in markup", HostileShape::longNamespaceInMarkup),
                new HostileShape("a long element name", size -> bytes(RSS + ITEM + "<" + "n".repeat(size) + "/>")),
                new HostileShape("long names at every level", HostileShape::longPath),
                new HostileShape("a long JSON member name", HostileShape::longMember),
                new HostileShape("long guids", HostileShape::longGuids),
                new HostileShape("nested sources", HostileShape::nestedSources),
                new HostileShape("a million attributes", HostileShape::attributes),
                new HostileShape("duplicate attributes", HostileShape::duplicateAttributes),
                xml("attributes cut by a quotation mark", "<x ", i -> " x=\"&a y=", "/>"),
                xml("attributes with less-than signs", "<x ", i -> " x=\"<\" ", "/>"),
                xml("attributes without quotes", "<x ", i -> " x=y&\n", "/>"),
                xml("junk in tags", "<x ", i -> "=\n", "/>"),
                xml("open comments", "", i -> "<!--", ""),
                xml("comments with dashes", "<!--", i -> "- --", "-->"),
                xml("small comments", "", i -> "<!---->", ""),
                xml("open sections", "", i -> "<![CDATA[", ""),
                xml("open sections in text", "<x>", i -> "<![CDATA[", "</x>"),
                xml("sections in sections", "<x>", i -> "<![CDATA[<![CDATA[]]>", "</x>"),
                xml("small sections", "<x>", i -> "<![CDATA[]]>", "</x>"),
                xml("open instructions", "", i -> "<?a", ""),
                xml("small instructions", "", i -> "<?a?>", ""),
                xml("declarations inside", "", i -> "<?xml version='1.0'?>", ""),
                xml("doctypes inside", "", i -> "<!DOCTYPE a>", ""),
                xml("items in items", "", i -> "<item>", ""),
                xml("items in items with titles", "", i -> "<item><title>T", ""),
                xml("open items in items", "", i -> "<item<item", ""),
                xml("stray end tags", "", i -> "</a>", ""),
                xml("stray end tags of items", "", i -> "</item>", ""),
                xml("misspelt end tags", "", i -> "<x></y>", ""),
                xml("end tags out of order", "", i -> "<x><y></x></y>", ""),
                xml("stray less-than signs", "", i -> "<", ""),
                xml("less-than signs in text", "<x>", i -> "< ", "</x>"),
                xml("tags in tags", "<x>", i -> "<a", "</x>"),
                xml("tags in tags with attributes", "<x>", i -> "<a b", "</x>"),
                xml("ampersands", "<x>", i -> "&", "</x>"),
                xml("ampersands with letters", "<x>", i -> "&a", "</x>"),
                xml("digits of a reference", "<x>&#", i -> "1", "</x>"),
                xml("undeclared entities", "<x>", i -> "&a" + i + ";", "</x>"),
                xml("brackets", "<x>", i -> "]", "</x>"),
                xml("ends of sections", "<x>", i -> "]]>", "</x>"),
                xml("forbidden characters", "<x>", i -> "\u0001", "</x>"),
                xml("carriage returns", "<x>", i -> "\r", "</x>"),
                xml("greater-than signs", "<x>", i -> ">", "</x>"),
                xml("stray text", "", i -> "a<x/>", ""),
                xml("text of empty lines", "<x>", i -> "\n", "</x>"),
                raw("open doctypes", i -> "<!DOCTYPE x [>", RSS + RSS_END),
                raw("doctypes", i -> "<!DOCTYPE x>", RSS + RSS_END),
                raw("doctypes with an open mark", i -> "<!DOCTYPE x \">", RSS + RSS_END),
                raw("declarations", i -> "<?xml version='1.0'?>", RSS + RSS_END),
                raw("junk", i -> "a<b>", RSS + RSS_END),
                raw("comments before the root", i -> "<!--a-->", RSS + RSS_END),
                raw("instructions before the root", i -> "<?a b?>", RSS + RSS_END),
                raw("open instructions before the root", i -> "<?a b>", RSS + RSS_END),
                raw("white space before the root", i -> " ", RSS + RSS_END),
                subset("entities without space", i -> "<!ENTITY"),
                subset("entities", i -> "<!ENTITY a" + i + " 'a'>"),
                subset("entities of an open reference", i -> "<!ENTITY a '&'>"),
                new HostileShape("doubling entities", HostileShape::bomb),
                new HostileShape("expanding entities", HostileShape::expansion));
    }

    /** Returns the shape of this name. */
    static HostileShape named(String name) {
        return all().stream()
                .filter(shape -> shape.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    byte[] of(int size) {
        return document.apply(size);
    }

    @Override
    public String toString() {
        return name;
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    /** Creates a document of parts up to a size. */
    private static HostileShape of(String name, String before, IntFunction<String> part, String after) {
        return new HostileShape(name, size -> {
            StringBuilder document = new StringBuilder(before);
            for (int i = 0; document.length() < size; i++) {
                document.append(part.apply(i));
            }
            return bytes(document.append(after).toString());
        });
    }

    private static HostileShape item(String name, IntFunction<String> part) {
        return of("item: " + name, RSS + ITEM, part, "</item>" + RSS_END);
    }

    private static HostileShape channel(String name, IntFunction<String> part) {
        return of("channel: " + name, RSS, part, RSS_END);
    }

    private static HostileShape entry(String name, IntFunction<String> part) {
        return of("entry: " + name, ATOM + ENTRY, part, "</entry></feed>");
    }

    private static HostileShape json(String name, String before, IntFunction<String> part, String after) {
        boolean list = after.equals("]");
        return of(
                name,
                JSON + "{\"id\":\"1\",\"content_text\":\"a\"," + before,
                i -> (list && i > 0 ? "," : "") + part.apply(i),
                after + "}]}");
    }

    private static HostileShape items(String name, IntFunction<String> part) {
        return of(name, JSON, i -> (i > 0 ? "," : "") + part.apply(i), "]}");
    }

    private static HostileShape html(String name, IntFunction<String> part) {
        return of("HTML: " + name, RSS + ITEM + "<description><![CDATA[", part, "]]></description></item>" + RSS_END);
    }

    private static HostileShape title(String name, IntFunction<String> part) {
        return of(name, RSS + "<item><title><![CDATA[", part, "]]></title></item>" + RSS_END);
    }

    private static HostileShape markup(String name, IntFunction<String> part) {
        return of(name, RSS + ITEM + "<description>", part, "</description></item>" + RSS_END);
    }

    private static HostileShape xhtml(String name, IntFunction<String> part) {
        return of(
                name,
                ATOM + ENTRY + "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>",
                part,
                "</div></content></entry></feed>");
    }

    private static HostileShape xml(String name, String before, IntFunction<String> part, String after) {
        return of("XML: " + name, RSS + ITEM + before, part, after + "</item>" + RSS_END);
    }

    private static HostileShape raw(String name, IntFunction<String> part, String after) {
        return of("prolog: " + name, "", part, after);
    }

    private static HostileShape subset(String name, IntFunction<String> part) {
        return of("DTD: " + name, "<!DOCTYPE rss [", part, "]>" + RSS + RSS_END);
    }

    private static String many(int count, IntFunction<String> part) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(part.apply(i));
        }
        return all.toString();
    }

    private static byte[] bindings(int size) {
        StringBuilder document = new StringBuilder(RSS + ITEM);
        int i = 0;
        for (int level = 0; level < 100; level++) {
            document.append("<x");
            for (int j = 0; j < 500 && document.length() < size / 2; j++) {
                document.append(" xmlns:a").append(i++).append("='u'");
            }
            document.append('>');
        }
        while (document.length() < size) {
            document.append("<y xmlns:b").append(i++).append("='u'/>");
        }
        return bytes(document + "</x>".repeat(100) + "</item>" + RSS_END);
    }

    private static byte[] levels(int size) {
        int each = size / 200 / 20;
        String levels = many(
                200, level -> "<x" + many(Math.min(each, 900), i -> " xmlns:a" + level + "b" + i + "='urn:'") + ">");
        return bytes(RSS + ITEM + levels + "</x>".repeat(200) + "</item>" + RSS_END);
    }

    /** Names of which the hash codes of strings are the same. */
    private static byte[] collisions(int size) {
        IntUnaryOperator bits = count -> 32 - Integer.numberOfLeadingZeros(Math.max(count - 1, 1));
        int count = size / 40;
        int length = bits.applyAsInt(count);
        return bytes(RSS
                + ITEM
                + many(count, i -> "<" + many(length, j -> (i >> j & 1) == 0 ? "Aa" : "BB") + "/>")
                + "</item>"
                + RSS_END);
    }

    private static byte[] longBase(int size) {
        String links = many(size / 200, i -> "<entry><id>urn:" + i + "</id><link href='" + i + "'/></entry>");
        return bytes(ATOM.replaceFirst(">", " xml:base='https://a.example/" + "b".repeat(size / 2) + "/'>")
                + links
                + "</feed>");
    }

    private static byte[] longBases(int size) {
        String entries = many(
                size / 10_000,
                i -> "<entry xml:base='https://a.example/" + "b".repeat(9_000) + "/'><id>urn:" + i + "</id>"
                        + many(20, j -> "<link href='" + j + "'/>") + "</entry>");
        return bytes(ATOM + entries + "</feed>");
    }

    private static byte[] longBaseInMarkup(int size) {
        return bytes(ATOM + ENTRY + "<content type='xhtml' xml:base='https://a.example/" + "b".repeat(size / 2) + "/'>"
                + "<div xmlns='http://www.w3.org/1999/xhtml'>" + "<a href='x'>l</a>".repeat(size / 40)
                + "</div></content></entry></feed>");
    }

    private static byte[] longLanguage(int size) {
        String entries = "<entry><id>urn:x</id><title>t</title><summary>s</summary></entry>".repeat(size / 140);
        return bytes(ATOM.replaceFirst(">", " xml:lang='" + "en-".repeat(size / 6) + "'>") + entries + "</feed>");
    }

    private static byte[] longNamespace(int size) {
        return bytes(RSS.replaceFirst(">", " xmlns:z='urn:" + "z".repeat(size / 2) + "'>") + ITEM
                + "<z:a/>".repeat(size / 12) + "</item>" + RSS_END);
    }

    private static byte[] longNamespaceOfAttributes(int size) {
        return bytes(RSS.replaceFirst(">", " xmlns:z='urn:" + "z".repeat(size / 2) + "'>") + ITEM
                + "<category z:a='1'>c</category>".repeat(size / 60) + "</item>" + RSS_END);
    }

    private static byte[] longNamespaceInMarkup(int size) {
        return bytes(RSS.replaceFirst(">", " xmlns:z='urn:" + "z".repeat(size / 2) + "'>") + ITEM + "<description>"
                + "<z:a/>".repeat(size / 12) + "</description></item>" + RSS_END);
    }

    private static byte[] longPath(int size) {
        String name = "n".repeat(900);
        return bytes(RSS + ITEM + ("<" + name + " xmlns='urn:a'>").repeat(100)
                + "<title xmlns=''>t</title>".repeat(Math.max(1, (size - 200_000) / 25))
                + ("</" + name + ">").repeat(100) + "</item>" + RSS_END);
    }

    private static byte[] longMember(int size) {
        return bytes(
                JSON + "{\"id\":\"1\",\"" + "n".repeat(size / 2) + "\":[" + "{\"a\":1},".repeat(size / 16) + "1]}]}");
    }

    private static byte[] longGuids(int size) {
        int each = size / 50;
        return bytes(RSS + many(50, i -> "<item><guid>" + i + "x".repeat(each) + "</guid></item>") + RSS_END);
    }

    private static byte[] nestedSources(int size) {
        String source = "<entry><source><id>urn:a</id>".repeat(Math.min(120, size / 40));
        return bytes(ATOM + source + "</source></entry>".repeat(Math.min(120, size / 40)) + "</feed>");
    }

    private static byte[] attributes(int size) {
        return bytes(RSS + "<x" + many(size / 8, i -> " a" + i + "=''") + "/>" + RSS_END);
    }

    private static byte[] duplicateAttributes(int size) {
        return bytes(RSS + ITEM + "<x" + " a".repeat(size / 2) + "/></item>" + RSS_END);
    }

    private static byte[] bomb(int size) {
        return bytes("<!DOCTYPE rss [<!ENTITY a0 'aaaaaaaaaa'>"
                + many(30, i -> "<!ENTITY a" + (i + 1) + " '&a" + i + ";&a" + i + ";'>") + "]>" + RSS
                + "<x>" + "&a9;".repeat(size / 4) + "</x>" + RSS_END);
    }

    private static byte[] expansion(int size) {
        return bytes("<!DOCTYPE rss [<!ENTITY a '" + "a".repeat(9_000) + "'>]>" + RSS + "<item><title>"
                + "&a;".repeat(size / 3) + "</title></item>" + RSS_END);
    }
}
