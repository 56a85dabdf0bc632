package dev.galley.format.xml.token;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTokensTest {
    private static List<String> tokens(String document) throws IOException {
        return Tokenizing.lenient(document);
    }

    @Test
    void readsElementsAttributesTextAndInstructions() throws IOException {
        assertThat(
                        tokens(
                                "<?xml version='1.0'?><?a b c?><r x=\"1\" y='&lt;\n2'>a<b/>&amp;<![CDATA[<c>]]>\r\nd<!-- e --></r>"))
                .containsExactly("?a b c", "<r x=1 y=< 2>", "a", "<b>", "</b>", "&<c>\nd", "</r>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a & b                       | a & b            | AMPERSAND",
                "?a=1&b=2                    | ?a=1&b=2         | AMPERSAND",
                "AT&T                        | AT&T             | AMPERSAND",
                "caf&eacute by               | café by          | REFERENCE_OPEN",
                "?a=1&copy=2                 | ?a=1&copy=2      | AMPERSAND",
                "&hellip;                    | …                | ENTITY",
                "&quayside;                  | &quayside;       | ENTITY",
                "&#65b                       | Ab               | REFERENCE_OPEN",
                "&#X41;                      | A                | REFERENCE_CASE",
                "&#11;                       | \uFFFD           | REFERENCE_FORBIDDEN",
                "&#0;                        | \uFFFD           | REFERENCE_FORBIDDEN",
                "&#x110000;                  | \uFFFD           | REFERENCE_FORBIDDEN",
                "&#55357;x                   | \uFFFDx          | REFERENCE_FORBIDDEN",
                "&#55357;&#56832;            | \uD83D\uDE00     | REFERENCE_HALF",
                "&#146;                      | ’                | REFERENCE_CONTROL",
                "1 < 2                       | 1 < 2            | LESS_THAN",
                "we <3 it                    | we <3 it         | LESS_THAN",
                "a <b                        | a <b             | LESS_THAN",
                "<1st>                       | <1st>            | LESS_THAN",
                "Ann <ann@x.example>         | Ann <ann@x.example> | LESS_THAN",
                "<https://x.example/>        | <https://x.example/> | LESS_THAN",
                "a ]]> b                     | a ]]> b          | CDATA_END",
                "a<!-- b -- c -->d           | ad               | COMMENT_DASHES",
                "a<?xml version='1.0'?>b     | ab               | DECLARATION_INSIDE",
                "a</p>b                      | ab               | END_STRAY",
                "<![CDAT[x                   | <![CDAT[x        | LESS_THAN"
            })
    void repairsText(String written, String read, Fault fault) throws IOException {
        assertThat(tokens("<r><t>" + written + "</t></r>"))
                .startsWith("<r>", "<t>", read, "</t>", "</r>")
                .anyMatch(token -> token.startsWith("!" + fault + " "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<t a=\"1\" a=\"2\"/>          | <t a=1>          | ATTRIBUTE_TWICE",
                "<t a=1 b=\"2\"/>              | <t a=1 b=2>      | ATTRIBUTE_UNQUOTED",
                "<t a=http://b/c/>             | <t a=http://b/c> | ATTRIBUTE_UNQUOTED",
                "<t a=b\" c=\"d\"/>            | <t a=b c=d>      | ATTRIBUTE_UNQUOTED",
                "<t hidden a=\"1\"/>           | <t hidden= a=1>  | ATTRIBUTE_VALUELESS",
                "<t a=\"b<1>c\"/>              | <t a=b<1>c>      | ATTRIBUTE_LESS_THAN",
                "<t a=\"b c=\"d\"/>            | <t a=b c=d>      | ATTRIBUTE_OPEN",
                "<t a=\"1\"b=\"2\"/>           | <t a=1 b=2>      | ATTRIBUTE_SPACE",
                "<t a=\"1\", b=\"2\"/>         | <t a=1 b=2>      | TAG_JUNK",
                "<t a=\"?b=1&c=2\"/>           | <t a=?b=1&c=2>   | AMPERSAND",
                "<t a=?b&#61;1&amp;c=é/>       | <t a=?b=1&c=é>   | ATTRIBUTE_UNQUOTED",
                "<t a=\"b\uFFFFc\"/>          | <t a=b\uFFFDc>   | CHARACTER",
            })
    void repairsAttributes(String written, String read, Fault fault) throws IOException {
        assertThat(tokens("<r>" + written + "</r>"))
                .startsWith("<r>", read, "</t>", "</r>")
                .anyMatch(token -> token.startsWith("!" + fault + " "));
    }

    @Test
    void closesWhatIsNotClosed() throws IOException {
        assertThat(tokens("<r><b>x<i>y</b>z</i></r>"))
                .containsExactly(
                        "<r>",
                        "<b>",
                        "x",
                        "<i>",
                        "y",
                        "</i>",
                        "</b>",
                        "z",
                        "</r>",
                        "!END_MISSING 1:12",
                        "!END_STRAY 1:17");
    }

    @Test
    void readsAMisspeltEndTagAsTheRightOne() throws IOException {
        assertThat(tokens("<rss><item><title>a</titel><link>b</Link></item></rss>"))
                .containsExactly(
                        "<rss>",
                        "<item>",
                        "<title>",
                        "a",
                        "</title>",
                        "<link>",
                        "b",
                        "</link>",
                        "</item>",
                        "</rss>",
                        "!END_WRONG 1:20",
                        "!END_WRONG 1:35");
    }

    @Test
    void closesAnArticleWhereTheNextBegins() throws IOException {
        assertThat(tokens("<rss><item><a>1</a><item><a>2</a></item></rss>"))
                .containsExactly(
                        "<rss>",
                        "<item>",
                        "<a>",
                        "1",
                        "</a>",
                        "</item>",
                        "<item>",
                        "<a>",
                        "2",
                        "</a>",
                        "</item>",
                        "</rss>",
                        "!END_MISSING 1:26");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<rss><channel><image><url>u</url><item>1</item><item>2</item></channel></rss>  | <image>",
                "<rss><channel><copyright>us<item>1</item><item>2</item></channel></rss>        | <copyright>",
                "<feed><author><name>Ann</name><entry>1</entry><entry>2</entry></feed>          | <author>"
            })
    void closesWhatIsOpenInTheHeadWhereTheFirstArticleBegins(String document, String open) throws IOException {
        List<String> read = tokens(document);

        assertThat(read).anyMatch(token -> token.startsWith("!END_MISSING "));
        assertThat(read.subList(0, read.indexOf("1"))).containsSubsequence(open, "</" + open.substring(1));
    }

    @Test
    void keepsArticlesInsideOtherElementsIfTheyAreClosed() throws IOException {
        assertThat(tokens("<Channel><items><item>1</item><item>2</item></items></Channel>"))
                .containsExactly(
                        "<Channel>",
                        "<items>",
                        "<item>",
                        "1",
                        "</item>",
                        "<item>",
                        "2",
                        "</item>",
                        "</items>",
                        "</Channel>");
    }

    @Test
    void keepsArticlesInsideArticlesIfTheyAreClosed() throws IOException {
        assertThat(tokens("<feed><entry><content><entry>1</entry></content></entry></feed>"))
                .containsExactly(
                        "<feed>",
                        "<entry>",
                        "<content>",
                        "<entry>",
                        "1",
                        "</entry>",
                        "</content>",
                        "</entry>",
                        "</feed>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OK\n<?xml version='1.0'?><rss>a</rss>",
                "<!-- cached --><?xml version='1.0'?><rss>a</rss>",
                "<br />\n<b>Warning</b>: x in <b>feed.php</b>\n<?xml version='1.0'?>\n<rss>a</rss>",
                "Notice: x in <stdin> on line 1 <br>\n<?xml version='1.0'?>\n<rss>a</rss>",
                "<html><body><rss>a</rss></body></html>",
                "<rss>a</rss>\n<script>track()</script>",
                "<rss>a</rss>done"
            })
    void findsTheFeedInOtherText(String document) throws IOException {
        assertThat(tokens(document)).startsWith("<rss>", "a", "</rss>").hasSizeGreaterThan(3);
    }

    @Test
    void readsASectionWithoutEndAsText() throws IOException {
        assertThat(tokens("<rss><item><t><![CDATA[a</t></item><item><t>b</t></item></rss>"))
                .containsExactly(
                        "<rss>",
                        "<item>",
                        "<t>",
                        "a",
                        "</t>",
                        "</item>",
                        "<item>",
                        "<t>",
                        "b",
                        "</t>",
                        "</item>",
                        "</rss>",
                        "!CDATA_OPEN 1:15");
    }

    @Test
    void aSectionDoesNotEndInAnotherArticleThoughInAnElementOfTheSameName() throws IOException {
        assertThat(tokens("<rss><item><t><![CDATA[a</t></item><item><t><![CDATA[b]]></t></item></rss>"))
                .startsWith("<rss>", "<item>", "<t>", "a", "</t>", "</item>", "<item>", "<t>", "b", "</t>", "</item>");
    }

    @Test
    void skipsACommentWithoutEndToTheNextTag() throws IOException {
        assertThat(tokens("<rss><!-- a ><t>b</t></rss>"))
                .containsExactly("<rss>", "<t>", "b", "</t>", "</rss>", "!COMMENT_OPEN 1:6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- a", "<!-- a --b", "<? a", "<?php echo 1"})
    void skipsWhatHasNoEndOnlyToTheEndTagThatFollows(String open) throws IOException {
        assertThat(tokens("<rss><t>" + open + "</t><item>b</item></rss>"))
                .startsWith("<rss>", "<t>", "</t>", "<item>", "b", "</item>", "</rss>");
    }

    @Test
    void aCommentDoesNotEndWithACommentOutsideOfItsElement() throws IOException {
        assertThat(tokens("<rss><t>a<!-- b</t><item><!-- c -->d</item></rss>"))
                .containsExactly("<rss>", "<t>", "a", "</t>", "<item>", "d", "</item>", "</rss>", "!COMMENT_OPEN 1:10");
    }

    @Test
    void aCommentMayContainTheBeginningOfAnotherAndWholeElements() throws IOException {
        assertThat(tokens("<rss><t>a<!-- <t>b</t> <!-- c -->d</t></rss>"))
                .containsExactly("<rss>", "<t>", "ad", "</t>", "</rss>", "!COMMENT_DASHES 1:26");
    }

    @Test
    void expandsTheEntitiesOfTheInternalSubset() throws IOException {
        assertThat(tokens("<!DOCTYPE r [<!ENTITY a \"b &#38; c\"><!ENTITY d \"<e/>\">]><r x='&a;'>&d;</r>"))
                .startsWith("<r x=&a;>", "&d;");
        assertThat(tokens("<!DOCTYPE r [<!-- > --><!ENTITY a \"b > c\"><!ENTITY d '&a;!'>]><r x='&a;'>&d;</r>"))
                .containsExactly("<r x=b > c>", "b > c!", "</r>");
    }

    @Test
    void limitsWhatEntitiesExpandTo() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE r [<!ENTITY a \"" + "x".repeat(9_000) + "\">]><r>");
        bomb.append("&a;".repeat(1_000)).append("</r>");
        assertThat(catchThrowableOfType(LimitExceededException.class, () -> tokens(bomb.toString()))
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
        assertThatThrownBy(() -> tokens(document)).isInstanceOf(TruncatedException.class);
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
        assertThat(tokens("<?a " + data + "?><r><?b " + data + "?></r>"))
                .containsExactly("?a " + data, "<r>", "?b " + data, "</r>");
        assertThat(catchThrowableOfType(
                                LimitExceededException.class, () -> tokens("<r><?b " + "x".repeat(5 << 20) + "?></r>"))
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

    @ParameterizedTest
    @ValueSource(strings = {"<!doctype r><r/>", "<!DOCTYPE r><!DOCTYPE r><r/>", "<r><!DOCTYPE r></r>"})
    void aDoctypeInLowerCaseTwiceOrInsideIsAFault(String document) throws IOException {
        assertThat(tokens(document)).contains("<r>", "</r>").anyMatch(token -> token.startsWith("!DOCTYPE"));
    }

    @Test
    void replacesForbiddenCharactersInNames() throws IOException {
        assertThat(tokens("<r><a\uFFFFb c\uFFFEd='1'/></r>"))
                .startsWith("<r>", "<a\uFFFDb c\uFFFDd=1>", "</a\uFFFDb>", "</r>")
                .anyMatch(token -> token.startsWith("!NAME "));
        assertThatThrownBy(() -> Tokenizing.strict("<a\uFFFFb/>".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("NAME");
    }

    @Test
    void replacesForbiddenCharactersInEntities() throws IOException {
        assertThat(tokens("<!DOCTYPE r [<!ENTITY e 'f\u001Cg\uFFFF'>]><r>&e;</r>"))
                .contains("f\uFFFDg\uFFFD");
    }

    @Test
    void anArticleAsTheRootStaysOpenAtTheNext() throws IOException {
        assertThat(tokens("<item>a<item>b</item></item>"))
                .containsExactly("<item>", "a", "<item>", "b", "</item>", "</item>");
    }

    @Test
    void aNameThatOnlyBeginsLikeTheExpectedOneIsAnother() throws IOException {
        assertThat(tokens("<r><a/><b/><a/><bc/><a/><b/><a/><bé/></r>"))
                .containsExactly(
                        "<r>", "<a>", "</a>", "<b>", "</b>", "<a>", "</a>", "<bc>", "</bc>", "<a>", "</a>", "<b>",
                        "</b>", "<a>", "</a>", "<bé>", "</bé>", "</r>");
    }
}
