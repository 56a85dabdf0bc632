package dev.galley.format.xml.token;

import static dev.galley.format.xml.token.Tokenizing.lenient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.galley.format.LimitExceededException;
import dev.galley.format.Limits;
import dev.galley.report.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tokens of a document: entities, encodings, locations, names and limits. */
class XmlTokensTest {
    @Test
    void readsElementsAttributesTextAndInstructions() throws IOException {
        assertThat(
                        lenient(
                                "<?xml version='1.0'?><?a b c?><r x=\"1\" y='&lt;\n2'>a<b/>&amp;<![CDATA[<c>]]>\r\nd<!-- e --></r>"))
                .containsExactly("?a b c", "<r x=1 y=< 2>", "a", "<b>", "</b>", "&<c>\nd", "</r>");
    }

    @Test
    void expandsTheEntitiesOfTheInternalSubset() throws IOException {
        assertThat(lenient("<!DOCTYPE r [<!ENTITY a \"b &#38; c\"><!ENTITY d \"<e/>\">]><r x='&a;'>&d;</r>"))
                .startsWith("<r x=&a;>", "&d;");
        assertThat(lenient("<!DOCTYPE r [<!-- > --><!ENTITY a \"b > c\"><!ENTITY d '&a;!'>]><r x='&a;'>&d;</r>"))
                .containsExactly("<r x=b > c>", "b > c!", "</r>");
    }

    @Test
    void expandsAmpersandsInEntitiesTwice() throws IOException {
        assertThat(lenient("<!DOCTYPE r [<!ENTITY rd 'R&#38;#38;D'><!ENTITY lt2 '&#38;lt;'>]><r>&rd; &lt2;b</r>"))
                .containsExactly("<r>", "R&D <b", "</r>");
        assertThat(lenient("<!DOCTYPE r [<!ENTITY a '&#60;b/>'>]><r>&a;</r>")).contains("!ENTITY 1:41");
    }

    @Test
    void limitsWhatEntitiesExpandTo() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE r [<!ENTITY a \"" + "x".repeat(9_000) + "\">]><r>");
        bomb.append("&a;".repeat(1_000)).append("</r>");
        assertThat(catchThrowableOfType(LimitExceededException.class, () -> lenient(bomb.toString()))
                        .limit())
                .isEqualTo("entityExpansion");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<",
                "<r",
                "<r a",
                "<r a='",
                "<r>",
                "<r>a",
                "<r>a&",
                "<r>a&am",
                "<r>a&#1",
                "<r><",
                "<r></",
                "<r></r",
                "<r><!",
                "<r><!--",
                "<r><!-- a --",
                "<r><![CDATA[",
                "<r><![CDATA[a]]",
                "<r><?",
                "<r><?a",
                "<!DOCTYPE"
            })
    void aDocumentThatIsCutOffIsIncomplete(String document) {
        assertThatThrownBy(() -> lenient(document)).isInstanceOf(TruncatedException.class);
    }

    @Test
    void locationsCountLinesAndCharacters() throws IOException {
        String document = "<r>\r\n<é/>\r<b/>\n\uD83D\uDE00é<c/></r>";
        XmlTokens tokens = new XmlTokens(
                new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)),
                Limits.DEFAULT,
                Structure.NONE,
                (fault, value, place) -> {});
        assertThat(locationOf(tokens, "é")).isEqualTo(new Location(2, 1));
        assertThat(locationOf(tokens, "b")).isEqualTo(new Location(3, 1));
        assertThat(locationOf(tokens, "c")).isEqualTo(new Location(4, 4));
    }

    private static Location locationOf(XmlTokens tokens, String name) throws IOException {
        while (tokens.next() != Token.START || !tokens.name().equals(name)) {
            // skips to the element
        }
        return tokens.location();
    }

    @Test
    void bytesThatAreNotUtf8AreReadAsWindows1252UnlessALetterWasCutOff() throws IOException {
        byte[] quote = "<r>it\u0092s</r>".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Tokenizing.read(quote, Structure.NONE, (fault, value, place) -> {}))
                .contains("it’s");
        byte[] whole = "<r>чай...</r>".getBytes(StandardCharsets.UTF_8);
        byte[] cut = new byte[whole.length - 1];
        System.arraycopy(whole, 0, cut, 0, 8);
        System.arraycopy(whole, 9, cut, 8, whole.length - 9);
        assertThat(Tokenizing.read(cut, Structure.NONE, (fault, value, place) -> {}))
                .contains("ча\uFFFD...");
        assertThat(damaged("<r>Größe: @... Größe</r>", 0xC3)).contains("Größe: \uFFFD... Größe");
        assertThat(damaged("<r>Str@</r>", 0xC3)).contains("Str\uFFFD");
        assertThat(damaged("<r>Größe, S@O, Caf@</r>", 0xC9)).contains("Größe, SÉO, Caf\uFFFD");
        assertThat(damaged("<r>Größe, Caf@</r>", 0xE9)).contains("Größe, Café");
    }

    /** Returns the tokens of a document with a byte in place of each at sign. */
    private static List<String> damaged(String document, int lone) throws IOException {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '@' ? (byte) lone : bytes[i];
        }
        return Tokenizing.read(bytes, Structure.NONE, (fault, value, place) -> {});
    }

    @Test
    void readsALongInstructionWholeOrNotAtAll() throws IOException {
        String data = "x".repeat(2 << 20);
        assertThat(lenient("<?a " + data + "?><r><?b " + data + "?></r>"))
                .containsExactly("?a " + data, "<r>", "?b " + data, "</r>");
        assertThat(catchThrowableOfType(
                                LimitExceededException.class, () -> lenient("<r><?b " + "x".repeat(5 << 20) + "?></r>"))
                        .limit())
                .isEqualTo("tagLength");
    }

    @Test
    void theLengthOfTagsLimitsNothingElse() throws IOException {
        Limits limits = Limits.DEFAULT.withTagLength(1_000);
        String text = "x".repeat(3 << 20);
        assertThat(read("<r><!-- " + text + " --><![CDATA[" + text + "]]></r>", limits))
                .isEqualTo(text.length());
        assertThat(catchThrowableOfType(
                                LimitExceededException.class, () -> read("<r a='" + "x".repeat(2_000) + "'/>", limits))
                        .limit())
                .isEqualTo("tagLength");
    }

    private static int read(String document, Limits limits) throws IOException {
        XmlTokens tokens = new XmlTokens(
                new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)),
                limits,
                Structure.NONE,
                (fault, value, place) -> {});
        int length = 0;
        for (Token token = tokens.next(); token != Token.DONE; token = tokens.next()) {
            length += token == Token.TEXT ? tokens.text().length() : 0;
        }
        return length;
    }

    @Test
    void aNameThatOnlyBeginsLikeTheExpectedOneIsAnother() throws IOException {
        assertThat(lenient("<r><a/><b/><a/><bc/><a/><b/><a/><bé/></r>"))
                .containsExactly(
                        "<r>", "<a>", "</a>", "<b>", "</b>", "<a>", "</a>", "<bc>", "</bc>", "<a>", "</a>", "<b>",
                        "</b>", "<a>", "</a>", "<bé>", "</bé>", "</r>");
    }
}
