package dev.galley.format.xml;

import static dev.galley.format.xml.Reading.codes;
import static dev.galley.format.xml.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.galley.format.FeedReader;
import dev.galley.format.FeedValidator;
import dev.galley.format.MalformedFeedException;
import dev.galley.format.ReadResult;
import dev.galley.model.Text;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static final String WORDS = "naïve Ω ☃ 日本 \uD83D\uDE00";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE", "GB18030"})
    void readsTheEncodingThatIsDeclared(String charset) {
        assertTitle(document("<?xml version='1.0' encoding='" + charset + "'?>", WORDS, charset), WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void theByteOrderMarkOverridesTheDeclaration(String charset) {
        assertTitle(document("\uFEFF<?xml version='1.0' encoding='koi8-r'?>", WORDS, charset), WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "koi8-r", "ISO-8859-5"})
    void readsCyrillicEncodings(String charset) {
        assertTitle(document("<?xml version='1.0' encoding=\"" + charset + "\"?>", "Привет", charset), "Привет");
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, L’été",
        "ISO-8859-1, é",
        "ISO-8859-15, é",
        "windows-1250, Žluťoučký kůň",
        "windows-1251, Новости",
        "koi8-r, Новости",
        "ISO-8859-2, Łódź",
        "Shift_JIS, 日本",
        "EUC-KR, 새소식",
        "gb2312, 新闻",
        "Big5, 新聞",
        "UTF-16, L’été"
    })
    void utf8IsReadAsSuchWhateverTheDocumentDeclares(String label, String words) {
        ReadResult read = read(document("<?xml version='1.0' encoding='" + label + "'?>", words, "UTF-8"));

        assertThat(read.feed().title().map(Text::plain)).contains(words);
        assertThat(codes(read)).containsExactly("encoding.mismatch");
    }

    @Example
    void theCharsetThatIsGivenHoldsWhateverTheBytesAre() {
        FeedReader given =
                FeedReader.builder().charset(StandardCharsets.ISO_8859_1).build();

        assertThat(Reading.read(given, document("", "é", "UTF-8"))
                        .feed()
                        .title()
                        .map(Text::plain))
                .contains("Ã©");
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, L'été à São Paulo",
        "windows-1252, NESCAFÉ®",
        "windows-1252, BEYONCÉ’S",
        "windows-1252, Å®",
        "windows-1252, cliché…”",
        "ISO-8859-9, BEYONCÉ® and NESCAFÉ®",
        "windows-1250, CAFÉ™ CAFÉ™",
        "windows-1251, Новости",
        "windows-1251, В» Г»",
        "koi8-r, её",
        "Shift_JIS, 日本",
        "EUC-KR, 새소식",
        "gb2312, 联通"
    })
    void otherCharsetsAreNotTakenForUtf8(String label, String words) {
        ReadResult read = read(document("<?xml version='1.0' encoding='" + label + "'?>", words, label));

        assertThat(read.feed().title().map(Text::plain)).contains(words);
        assertThat(codes(read)).isEmpty();
    }

    @Example
    void latin1IsReadAsWindows1252AsBrowsersDo() {
        assertTitle(document("<?xml version='1.0' encoding='ISO-8859-1'?>", "“x”", "windows-1252"), "“x”");
    }

    @ParameterizedTest
    @CsvSource({
        "gb2312, GBK, 朱镕基",
        "gbk, GB18030, 㐀㒨",
        "Shift_JIS, windows-31j, ①髙㈱～",
        "EUC-KR, x-windows-949, 똠방각하",
        "ks_c_5601-1987, x-windows-949, 펲시콜라",
        "big5, Big5-HKSCS, 香港㗎咗",
        "ISO-8859-9, windows-1254, “ğış”",
        "TIS-620, x-windows-874, “ไทย”",
        "iso-8859-8-i, ISO-8859-8, שלום",
        "macintosh, x-MacRoman, “é”",
        "cp1252, windows-1252, “é”",
    })
    void readsTheLargerCharsetThatANameMeans(String label, String charset, String title) {
        assertTitle(document("<?xml version='1.0' encoding='" + label + "'?>", title, charset), title);
    }

    @Example
    void theCharsetOfTheTransportMeansTheLargerOneToo() {
        FeedReader reader =
                FeedReader.builder().charset(Charset.forName("GB2312")).build();
        assertThat(Reading.read(reader, document("", "朱镕基", "GBK")).feed().title())
                .contains(Text.plain("朱镕基"));
    }

    @Example
    void theTransportCharsetOverridesTheDeclaration() {
        FeedReader reader =
                FeedReader.builder().charset(Charset.forName("windows-1251")).build();
        byte[] document = document("<?xml version='1.0' encoding='utf-8'?>", "Привет", "windows-1251");
        assertThat(Reading.read(reader, document).feed().title()).contains(Text.plain("Привет"));
    }

    @Example
    void bytesThatAreNotUtf8AreReadAsWindows1252AndReported() {
        ReadResult result = read(document("", "caf\u00E9 “x”", "windows-1252"));
        assertThat(result.feed().title()).contains(Text.plain("café “x”"));
        assertThat(codes(result)).containsExactly("encoding.malformed");
    }

    @ParameterizedTest
    @CsvSource({
        "gb2312, GB18030, 日本語, FF, 港口",
        "Shift_JIS, windows-31j, 港の橋, 81 20, 開通",
        "EUC-JP, EUC-JP, 港の橋, FF, 開通",
        "EUC-JP, EUC-JP, 港の橋, A4, x",
        "EUC-JP, EUC-JP, 港の橋, 92, 開通",
        "ISO-2022-JP, ISO-2022-JP, 港の橋, 1B 24 42 FF, 港",
        "EUC-KR, x-windows-949, 항구의, FF, 다리",
        "big5, Big5-HKSCS, 港口的, 81 20, 新橋",
        "UTF-16BE, UTF-16BE, 港口的, DC 00, 新橋",
        "UTF-16LE, UTF-16LE, 港口的, 80 D8, 新橋",
    })
    void aMalformedSequenceIsReplacedAndTheRestReadInTheSameCharset(
            String label, String charset, String before, String malformed, String after) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        Charset written = Charset.forName(charset);
        document.writeBytes(
                ("<?xml version='1.0' encoding='" + label + "'?><rss version='2.0'><channel><title>" + before)
                        .getBytes(written));
        document.writeBytes(HexFormat.ofDelimiter(" ").parseHex(malformed));
        document.writeBytes((after + "</title></channel></rss>").getBytes(written));
        ReadResult result = read(document.toByteArray());

        assertThat(result.feed().title().orElseThrow().plain().replace(" ", "")).isEqualTo(before + "\uFFFD" + after);
        assertThat(codes(result)).containsExactly("encoding.malformed");
        assertThat(result.findings().get(0).message()).contains("replaced by U+FFFD");
    }

    @Example
    void theEuroSignOfWindows936IsReadInChineseDocuments() {
        ReadResult result = read(("<?xml version='1.0' encoding='gbk'?>" + Reading.rss("<title>\u0080 5</title>"))
                .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(result.feed().title()).contains(Text.plain("€ 5"));
    }

    @Example
    void utf8ThatIsDeclaredAsAsciiIsReadAsUtf8AndReported() {
        ReadResult result = read("<?xml version='1.0' encoding='us-ascii'?><rss version='2.0'><channel><title>Größe 🚢 "
                + "Ä".repeat(20_000) + "</title></channel></rss>");

        assertThat(result.feed().title().orElseThrow().plain()).isEqualTo("Größe 🚢 " + "Ä".repeat(20_000));
        assertThat(codes(result)).containsExactly("encoding.malformed");
    }

    @Example
    void anUnknownEncodingIsReadAsUtf8AndReported() {
        ReadResult result = read(document("<?xml version='1.0' encoding='klingon'?>", WORDS, "UTF-8"));
        assertThat(result.feed().title()).contains(Text.plain(WORDS));
        assertThat(codes(result)).containsExactly("encoding.unknown");
        assertThat(result.findings().get(0).value()).contains("klingon");
    }

    @Example
    void whiteSpaceBeforeTheDeclarationIsSkippedAndReported() {
        ReadResult result = read(document("\n\t <?xml version='1.0'?>", "x", "UTF-8"));
        assertThat(result.feed().title()).contains(Text.plain("x"));
        assertThat(codes(result)).containsExactly("xml.declaration-late");
    }

    void whiteSpaceWithoutADeclarationIsNotReported() {
        assertTitle(document("\n\t ", "x", "UTF-8"), "x");
        assertTitle(document("\n<?xml-stylesheet href='a.css'?>", "x", "UTF-8"), "x");
    }

    @Example
    void bytesThatAreMalformedInAnyCharsetAreErrorsInStrictReadingAndValidation() throws IOException {
        FeedReader strict = FeedReader.builder().strict().build();
        for (String charset : List.of("UTF-8", "GB2312", "EUC-JP")) {
            byte[] document = ("<?xml version='1.0' encoding='" + charset + "'?>"
                            + Reading.rss("<title>a\u00FFb</title>"))
                    .getBytes(StandardCharsets.ISO_8859_1);
            assertThat(Reading.read(document).findings())
                    .extracting(Finding::severity)
                    .as(charset)
                    .containsExactly(Severity.WARNING);
            assertThat(catchThrowableOfType(MalformedFeedException.class, () -> Reading.read(strict, document))
                            .finding()
                            .code())
                    .as(charset)
                    .isEqualTo("encoding.malformed");
            assertThat(FeedValidator.standard()
                            .validate(new ByteArrayInputStream(document))
                            .findings())
                    .as(charset)
                    .anyMatch(finding ->
                            finding.code().equals("encoding.malformed") && finding.severity() == Severity.ERROR);
        }
    }

    @Example
    void controlCharactersAreReplacedAndReported() {
        ReadResult result = read(document("", "a\u0008b\uFFFFc", "UTF-8"));
        assertThat(result.feed().title()).contains(Text.plain("a\uFFFDb\uFFFDc"));
        assertThat(codes(result)).containsExactly("character.forbidden");
        assertThat(result.findings().get(0).value()).contains("U+0008");
    }

    @Property(tries = 200)
    void textIsReadUnchangedAtEveryBufferPosition(@ForAll @IntRange(max = 70_000) int before, @ForAll String raw) {
        String text = allowed(raw);
        String padding = "x".repeat(before);
        String title = "[" + text + "]";
        assertTitle(document("", title + "<!--" + padding + "-->" + title, "UTF-8"), title + title);
    }

    @Example
    void aSupplementaryCharacterIsReadAcrossBufferEnds() {
        for (int before = 0; before < 8; before++) {
            String title = "x".repeat(before) + "ab\uD83D\uDE00c\uD83D\uDE00defg\uD83D\uDE00".repeat(4_000);
            assertTitle(document("", title, "UTF-8"), title);
        }
    }

    private static String allowed(String raw) {
        StringBuilder out = new StringBuilder();
        raw.codePoints()
                .filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF && c != '<' && c != '&' && c != '>')
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static void assertTitle(byte[] document, String title) {
        ReadResult result = read(document);
        assertThat(result.feed().title()).contains(Text.plain(title));
        assertThat(result.findings()).isEqualTo(List.of());
    }

    private static byte[] document(String start, String title, String charset) {
        return (start + "<rss version='2.0'><channel><title>" + title + "</title></channel></rss>")
                .getBytes(Charset.forName(charset));
    }
}
