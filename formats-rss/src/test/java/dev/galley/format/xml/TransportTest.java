package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.galley.format.FeedReader;
import dev.galley.format.Feeds;
import dev.galley.format.LimitExceededException;
import dev.galley.format.ReadResult;
import dev.galley.model.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the transport of a document adds: compression, and the charset of its Content-Type. */
class TransportTest {
    private static byte[] packed(byte[] document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(document);
        }
        return bytes.toByteArray();
    }

    @Test
    void readsACompressedDocument() throws IOException {
        byte[] document = Reading.rss("<title>Tide é</title>").getBytes(StandardCharsets.UTF_8);
        assertThat(Reading.read(packed(document)).feed().title()).contains(Text.plain("Tide é"));
    }

    @Test
    void readsACompressedDocumentThatIsCutOff() throws IOException {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            items.append("<item><title>").append(Integer.toHexString(i * 7_919)).append("</title></item>");
        }
        byte[] whole = packed(Reading.rss(items.toString()).getBytes(StandardCharsets.UTF_8));
        ReadResult read = Reading.read(Arrays.copyOf(whole, whole.length / 2));
        assertThat(read.feed().articles()).hasSizeBetween(500, 2_500);
        assertThat(Reading.codes(read)).containsExactly("document.truncated");
    }

    @Test
    void refusesADocumentThatGrowsTooMuch() throws IOException {
        byte[] bomb = packed(
                Reading.rss("<title>" + " ".repeat(20_000_000) + "</title>").getBytes(StandardCharsets.UTF_8));
        LimitExceededException e = catchThrowableOfType(LimitExceededException.class, () -> Reading.read(bomb));
        assertThat(e.limit()).isEqualTo("gzipRatio");
        assertThat(e.finding().hint().orElseThrow()).doesNotContain("withGzipRatio");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/rss+xml; charset=windows-1251",
                "application/rss+xml;charset=\"windows-1251\"",
                "text/xml ; Charset = Windows-1251; q=1"
            })
    void theContentTypeNamesTheCharset(String contentType) {
        byte[] document = Reading.rss("<title>чай</title>").getBytes(Charset.forName("windows-1251"));
        FeedReader reader = FeedReader.builder().contentType(contentType).build();
        assertThat(Reading.read(reader, document).feed().title()).contains(Text.plain("чай"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/rss+xml", "application/rss+xml; charset=none-such", "; charset=", ""})
    void theDocumentDecidesIfTheContentTypeDoesNot(String contentType) {
        byte[] document = Reading.rss("<title>чай</title>").getBytes(StandardCharsets.UTF_8);
        FeedReader reader = FeedReader.builder().contentType(contentType).build();
        assertThat(Reading.read(reader, document).feed().title()).contains(Text.plain("чай"));
    }

    @Test
    void anUnknownCharsetInTheContentTypeChangesNothing() {
        byte[] document = Reading.rss("<title>чай</title>").getBytes(Charset.forName("windows-1251"));
        FeedReader reader = FeedReader.builder()
                .charset(Charset.forName("windows-1251"))
                .contentType("text/xml; charset=none-such")
                .build();
        assertThat(Reading.read(reader, document).feed().title()).contains(Text.plain("чай"));
    }

    @Test
    void readsACompressedDocumentUpToTheDamage() throws IOException {
        byte[] packed = packed(Reading.rss("<title>Tide</title>" + "<item><title>a</title></item>".repeat(50))
                .getBytes(StandardCharsets.UTF_8));
        Arrays.fill(packed, packed.length - 30, packed.length - 20, (byte) 0x55);
        ReadResult whole = Reading.read(packed);
        assertThat(whole.feed().title()).contains(Text.plain("Tide"));
        assertThat(Reading.codes(whole)).contains("document.truncated");
    }

    @Test
    void readsACompressedDocumentInSeveralParts() throws IOException {
        byte[] document = Reading.rss("<title>Tide</title>").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        parts.write(packed(Arrays.copyOf(document, 20)));
        parts.write(packed(Arrays.copyOfRange(document, 20, document.length)));
        InputStream slow = new ByteArrayInputStream(parts.toByteArray()) {
            @Override
            public synchronized int available() {
                return 0;
            }
        };
        assertThat(Feeds.read(slow).title()).contains(Text.plain("Tide"));
    }
}
