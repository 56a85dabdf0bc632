package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedReader;
import dev.galley.format.FeedWriter;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Processing instructions before the root, by which browsers show a feed, survive from a format to itself. */
class InstructionsTest {
    private static final String INSTRUCTIONS = "<?xml-stylesheet type=\"text/xsl\" href=\"/fêed.xsl\"?>\n<?press?>\n";
    private static final String RSS =
            "<rss version=\"2.0\"><channel><title>T</title><link>https://proof.example/</link>"
                    + "<description>D</description></channel></rss>";
    private static final String RSS_10 = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
            + " xmlns='http://purl.org/rss/1.0/'><channel rdf:about='https://proof.example/'><title>T</title>"
            + "<link>https://proof.example/</link><description>D</description></channel></rdf:RDF>";
    private static final String ATOM = "<feed xmlns='http://www.w3.org/2005/Atom'><id>urn:x-feed:f</id><title>T</title>"
            + "<updated>2024-01-02T03:04:05Z</updated><author><name>Ann</name></author></feed>";

    @ParameterizedTest
    @CsvSource({"rss", "atom", "rss1.0"})
    void staysBeforeTheRoot(String format) throws IOException {
        Conversion made = convert(INSTRUCTIONS + document(format), format);

        assertThat(made.document()).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + INSTRUCTIONS + "<");
        assertThat(made.codes()).noneMatch(code -> code.endsWith(".extensions"));
    }

    private static String document(String format) {
        return switch (format) {
            case "rss" -> RSS;
            case "rss1.0" -> RSS_10;
            default -> ATOM;
        };
    }

    @Test
    void isReadAsAnExtensionOfTheFeed() {
        Feed feed = Reading.read(INSTRUCTIONS + RSS).feed();

        assertThat(feed.extensions())
                .containsExactly(
                        new Extension.Instruction("xml-stylesheet", "type=\"text/xsl\" href=\"/fêed.xsl\""),
                        new Extension.Instruction("press", ""));
    }

    @ParameterizedTest
    @CsvSource({"rss, atom", "atom, rss", "rss1.0, rss", "rss, rss1.0", "rss1.0, atom"})
    void isReportedAsLostInAnotherFormatSinceAStyleSheetFitsOne(String from, String to) throws IOException {
        Conversion made = convert(INSTRUCTIONS + document(from), to);

        assertThat(made.document()).doesNotContain("xml-stylesheet");
        assertThat(made.codes()).contains("lost.extensions");
    }

    @Test
    void staysWhenAnOlderVersionWithTheSameElementsBecomesRss20() throws IOException {
        Conversion made = convert(INSTRUCTIONS + RSS.replace("2.0", "0.91"), "rss");

        assertThat(made.document()).contains("xml-stylesheet");
    }

    @Test
    void thatWouldEndEarlyIsReportedAsLost() {
        Feed feed = Reading.read(RSS).feed().toBuilder()
                .extension(new Extension.Instruction("press", "a ?> b"))
                .extension(new Extension.Instruction("xml", "version='1.0'"))
                .build();

        assertThat(Writing.of("rss", feed).codes()).containsExactly("lost.extensions", "lost.extensions");
    }

    private record Conversion(String document, List<String> codes) {}

    private static Conversion convert(String document, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var made = FeedWriter.of(format)
                .convert(
                        new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), FeedReader.lenient(), out);
        return new Conversion(
                out.toString(StandardCharsets.UTF_8),
                made.losses().stream().map(Finding::code).toList());
    }
}
