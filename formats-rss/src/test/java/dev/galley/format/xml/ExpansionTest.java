package dev.galley.format.xml;

import static dev.galley.format.xml.Reading.codes;
import static dev.galley.format.xml.Reading.read;
import static dev.galley.format.xml.Reading.rss;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.galley.format.FeedValidator;
import dev.galley.format.LimitExceededException;
import dev.galley.format.ReadResult;
import dev.galley.model.Link;
import dev.galley.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a document repeats by reference, it must not be able to multiply. */
class ExpansionTest {
    private static String atom(String attributes, String content) {
        return "<feed xmlns='http://www.w3.org/2005/Atom' " + attributes + ">" + content + "</feed>";
    }

    private static String base(int length) {
        return "xml:base='https://a.example/" + "b".repeat(length) + "/'";
    }

    @Test
    void aBaseThatIsTooLongIsReportedAndIgnored() {
        ReadResult result = read(atom(base(10_000), "<link href='a'/>"));

        assertThat(codes(result)).containsExactly("base.too-long");
        assertThat(result.feed().links()).containsExactly(Link.alternate("a"));
        assertThat(read(atom(base(1_000), "<link href='a'/>"))
                        .feed()
                        .links()
                        .get(0)
                        .href()
                        .value())
                .endsWith("b/a");
    }

    @Test
    void basesGrowNoFurtherThanTheLimit() {
        String nested = "<x xml:base='" + "c".repeat(900) + "/'>";
        ReadResult result = read(atom(base(900), "<entry>" + nested.repeat(3) + "</x>".repeat(3) + "</entry>"));

        assertThat(codes(result)).contains("base.too-long");
    }

    @Test
    void whatBasesAddToADocumentIsLimited() {
        String entry = "<entry>" + "<link href='a'/>".repeat(100) + "</entry>";

        assertLimit("expansion", atom(base(1_900), entry.repeat(100)));
        assertThat(read(atom(base(1_900), entry)).feed().articles()).hasSize(1);
    }

    @Test
    void whatNamespacesAddToADocumentIsLimited() {
        String uri = "xmlns:z='urn:" + "z".repeat(900) + "'";

        assertLimit(
                "expansion",
                rss("<item " + uri + "><description>" + "<z:a/>".repeat(10_000) + "</description></item>"));
        assertLimit("nameLength", rss("<item " + uri.replace("urn", "urn".repeat(100)) + "/>"));
    }

    private static void assertLimit(String limit, String document) {
        LimitExceededException e = catchThrowableOfType(LimitExceededException.class, () -> read(document));

        assertThat(e).isNotNull();
        assertThat(e.limit()).isEqualTo(limit);
    }

    @Test
    void findingsDoNotRepeatLongNames() throws IOException {
        String name = "n".repeat(900);
        String document = rss("<item>" + ("<" + name + ">").repeat(100) + "</item>");

        assertThat(FeedValidator.standard()
                        .validate(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))
                        .findings())
                .isNotEmpty()
                .extracting(Finding::path)
                .allMatch(path -> path.length() <= Finding.MAX_PATH_LENGTH);
    }
}
