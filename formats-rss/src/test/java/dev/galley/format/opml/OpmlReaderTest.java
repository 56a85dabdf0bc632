package dev.galley.format.opml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.galley.format.Head;
import dev.galley.format.LimitExceededException;
import dev.galley.format.Limits;
import dev.galley.format.MalformedFeedException;
import dev.galley.model.Url;
import dev.galley.model.XmlName;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.testkit.CostGrowth;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpmlReaderTest {
    private static final String LIST = """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <opml version="2.0" xmlns:r="https://reader.example/ns">
              <head>
                <title>Häfen</title>
                <dateCreated>Sun, 05 May 2024 10:00:00 GMT</dateCreated>
                <ownerName>Ada Brook</ownerName>
                <ownerEmail>ada@harbour.example</ownerEmail>
                <ownerId>https://harbour.example/ada</ownerId>
                <docs>http://opml.org/spec2.opml</docs>
                <expansionState>1,3</expansionState>
              </head>
              <body>
                <outline text="News">
                  <outline text="Harbour" title="Harbour Courier" type="rss" xmlUrl="https://harbour.example/feed"
                           htmlUrl="https://harbour.example/" description="Tides" language="en" version="RSS2"
                           created="Sun, 05 May 2024 11:00:00 GMT" category="/News/Local, tides" r:unread="7" icon="a.png"/>
                  <outline text="Canal" type="rss" xmlUrl="https://canal.example/feed"/>
                </outline>
                <outline text="Rules" type="link" url="https://harbour.example/rules" isComment="true" isBreakpoint="false"/>
              </body>
            </opml>
            """;

    private static OpmlReadResult read(String document) throws IOException {
        return OpmlReader.lenient().read(in(document));
    }

    private static ByteArrayInputStream in(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String body(String outlines) {
        return "<opml version='2.0'><head/><body>" + outlines + "</body></opml>";
    }

    private static List<String> codes(OpmlReadResult result) {
        return result.findings().stream().map(Finding::code).toList();
    }

    @Test
    void readsEveryElementAndAttribute() throws IOException {
        OpmlReadResult result = OpmlReader.strict().read(in(LIST));

        assertThat(result.findings()).isEmpty();
        assertThat(result.version()).isEqualTo("2.0");
        assertThat(result.isComplete()).isTrue();
        Outline harbour = Outline.builder("Harbour")
                .title("Harbour Courier")
                .type("rss")
                .xmlUrl(Url.of("https://harbour.example/feed"))
                .htmlUrl(Url.of("https://harbour.example/"))
                .description("Tides")
                .language("en")
                .version("RSS2")
                .created(OffsetDateTime.parse("2024-05-05T11:00:00Z"))
                .category("/News/Local")
                .category("tides")
                .attribute(XmlName.of("https://reader.example/ns", "unread"), "7")
                .attribute(XmlName.of("icon"), "a.png")
                .build();
        assertThat(result.opml())
                .isEqualTo(Opml.builder()
                        .title("Häfen")
                        .created(OffsetDateTime.parse("2024-05-05T10:00:00Z"))
                        .ownerName("Ada Brook")
                        .ownerEmail("ada@harbour.example")
                        .ownerId(Url.of("https://harbour.example/ada"))
                        .docs(Url.of("http://opml.org/spec2.opml"))
                        .setting("expansionState", "1,3")
                        .outline(Outline.builder("News")
                                .outline(harbour)
                                .outline(Outline.feed("Canal", Url.of("https://canal.example/feed")))
                                .build())
                        .outline(Outline.builder("Rules")
                                .type("link")
                                .url(Url.of("https://harbour.example/rules"))
                                .comment(true)
                                .build())
                        .build());
        assertThat(result.opml().feeds()).extracting(Outline::text).containsExactly("Harbour", "Canal");
    }

    @Test
    void unpacksGzipAndObeysTheCharsetOfTheTransport() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body("<outline text='гавань'/>").getBytes(Charset.forName("windows-1251")));
        }
        OpmlReader reader =
                OpmlReader.builder().charset(Charset.forName("windows-1251")).build();

        assertThat(reader.read(new ByteArrayInputStream(packed.toByteArray()))
                        .opml()
                        .outlines())
                .extracting(Outline::text)
                .containsExactly("гавань");
    }

    @Test
    void readsNamesInAnyCase() throws IOException {
        OpmlReadResult result = read("<OPML Version='1.0'><HEAD><Title>T</Title></HEAD><BODY>"
                + "<Outline TEXT='A' XMLURL='https://a.example/' Type='RSS'/></BODY></OPML>");

        assertThat(result.version()).isEqualTo("1.0");
        assertThat(result.opml().title()).contains("T");
        assertThat(result.opml().outlines()).containsExactly(Outline.feed("A", Url.of("https://a.example/")));
        assertThat(codes(result)).containsOnly("opml.attribute-case");
    }

    @Test
    void findsWhatIsWrittenIntoAnotherAttribute() throws IOException {
        OpmlReadResult result = read(body("<outline title='A' type='rss' url='feed://a.example/rss'/>"
                + "<outline htmlUrl='https://b.example/'/><outline/><outline text='C' type='rss'/>"
                + "<outline text='D' xmlUrl='feed:feed:https://d.example/'/><outline text='E' url='feed:'/>"));

        assertThat(result.opml().outlines())
                .extracting(Outline::text)
                .containsExactly("A", "https://b.example/", "", "C", "D", "E");
        assertThat(result.opml().feeds())
                .extracting(feed -> feed.xmlUrl().orElseThrow().value())
                .containsExactly("http://a.example/rss", "https://d.example/");
        assertThat(result.findings())
                .extracting(Finding::code, Finding::path)
                .contains(
                        tuple("opml.text-missing", "/outlines/0/text"),
                        tuple("opml.text-missing", "/outlines/1/text"),
                        tuple("opml.text-missing", "/outlines/2/text"),
                        tuple("opml.feed-without-address", "/outlines/0/xmlUrl"),
                        tuple("opml.feed-without-address", "/outlines/3/xmlUrl"),
                        tuple("opml.feed-scheme", "/outlines/0/url"),
                        tuple("opml.feed-scheme", "/outlines/4/xmlUrl"));
    }

    @Test
    void reportsValuesThatAreNeitherTrueNorFalseAndRepeatedElements() throws IOException {
        OpmlReadResult result = read("<opml version='2.0'><head><title>T</title><title>U</title><dateModified/>"
                + "</head><body><outline text='A' isComment='yes' isBreakpoint='TRUE'/></body></opml>");

        assertThat(result.opml().title()).contains("T");
        assertThat(result.opml().outlines())
                .containsExactly(Outline.builder("A").breakpoint(true).build());
        assertThat(result.findings())
                .extracting(Finding::code, finding -> finding.value().orElse(""))
                .containsExactly(tuple("opml.element-repeated", "U"), tuple("opml.flag", "yes"));
    }

    @Test
    void reportsWhatItLeavesOut() throws IOException {
        OpmlReadResult result = read("<opml version='2.0'>\n<extra/><body>words<outline text='A' x:y='1'>\n"
                + "<note/></outline></body></opml>");

        assertThat(result.opml().outlines())
                .containsExactly(Outline.builder("A").build());
        assertThat(result.findings())
                .extracting(
                        Finding::code,
                        finding -> finding.location().orElseThrow().line())
                .containsExactly(
                        tuple("opml.element-unknown", 2),
                        tuple("opml.text-ignored", 2),
                        tuple("opml.attribute-name", 2),
                        tuple("opml.element-unknown", 3));
    }

    @Test
    void leavesOutElementsOfTheHeadWithInvalidNames() throws IOException {
        OpmlReadResult result =
                read("<opml version='2.0'><head><date:1>x</date:1><windowTop>6</windowTop></head></opml>");

        assertThat(result.opml().settings()).containsOnlyKeys("windowTop");
        assertThat(codes(result)).contains("opml.element-unknown");
    }

    @Test
    void keepsOutlinesOfDamagedDocuments() throws IOException {
        OpmlReadResult result = read("<opml version='1.1'><body><outline text='A & B' xmlUrl=https://a.example/>"
                + "<outline text='C'></body></outline><outline text='D'/>");

        assertThat(result.isComplete()).isFalse();
        assertThat(result.opml().feeds()).extracting(Outline::text).containsExactly("A & B");
        assertThat(result.opml().toString()).contains("outlines");
        assertThat(codes(result)).contains("xml.malformed", "document.truncated");
        assertThatExceptionOfType(MalformedFeedException.class)
                .isThrownBy(() -> OpmlReader.strict().read(in(body("<outline text='A & B'/>"))));
    }

    @Test
    void readsOutlinesOutsideTheBody() throws IOException {
        OpmlReadResult result = read("<opml version='2.0'><outline text='A'><outline text='B'/></outline></opml>");

        assertThat(result.opml().outlines())
                .containsExactly(Outline.builder("A")
                        .outline(Outline.builder("B").build())
                        .build());
        assertThat(codes(result)).containsExactly("opml.outline-misplaced");
    }

    @Test
    void reportsUnreadableDates() throws IOException {
        OpmlReadResult result = read("<opml version='2.0'><head><dateModified>some day</dateModified></head>"
                + "<body><outline text='A' created='2024-13-01'/></body></opml>");

        assertThat(result.opml().modified()).isEmpty();
        assertThat(result.findings())
                .extracting(Finding::code, Finding::path)
                .containsExactly(
                        tuple("date.unreadable", "/modified"), tuple("date.unreadable", "/outlines/0/created"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<rss version='2.0'><channel/></rss>", "{}", "", "<html><body>x</body></html>"})
    void refusesOtherDocuments(String document) {
        assertThatExceptionOfType(MalformedFeedException.class).isThrownBy(() -> read(document));
        assertThat(OpmlReader.recognizes(Head.of(document.getBytes(StandardCharsets.UTF_8))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<opml>", "<?xml version='1.0'?>\n<!-- a list --><!DOCTYPE opml><OPML version='1.0'>"})
    void recognizesOpml(String beginning) {
        assertThat(OpmlReader.recognizes(Head.of(beginning.getBytes(StandardCharsets.UTF_8))))
                .isTrue();
    }

    @Test
    void stopsAtTheLimits() {
        OpmlReader small = OpmlReader.builder()
                .limits(Limits.DEFAULT
                        .withItems(2)
                        .withDepth(4)
                        .withTextLength(10)
                        .withBytes(500))
                .build();

        assertThat(limit(small, body("<outline text='a'/>".repeat(3)))).isEqualTo("items");
        assertThat(limit(small, body("<outline text='a'><outline text='b'><x>")))
                .isEqualTo("depth");
        assertThat(limit(small, "<opml><head><title>a title that is too long</title>"))
                .isEqualTo("textLength");
        assertThat(limit(small, body(" ".repeat(600)))).isEqualTo("bytes");
    }

    private static String limit(OpmlReader reader, String document) {
        try {
            return reader.read(in(document)).toString();
        } catch (LimitExceededException e) {
            return e.limit();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<outline text='a'/>",
                "<outline text='a'><outline text='b'/></outline>",
                "<outline a='1' TEXT=x xmlurl=feed:y created=z />",
                "<outline x:a='1' xmlns:x='y'></x></outline>",
                "</outline>",
                "words <b/>"
            })
    void takesTimeInProportionToTheDocument(String part) throws Exception {
        CostGrowth.isLinear(part, 4_000, size -> {
            String document = body(part.repeat(size));
            return () -> assertThat(read(document).version()).isEqualTo("2.0");
        });
    }

    @Test
    void findingsNameLineAndColumn() throws IOException {
        assertThat(read(body("\n  <outline/>")).findings().get(0).location()).contains(new Location(2, 3));
    }
}
