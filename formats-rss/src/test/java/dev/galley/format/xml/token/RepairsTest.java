package dev.galley.format.xml.token;

import static dev.galley.format.xml.token.Tokenizing.lenient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults in text, tags, names and entities, and what surrounds a feed. */
class RepairsTest {
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
        assertThat(lenient("<r><t>" + written + "</t></r>"))
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
                "<t a=b” c=\"d\"/>            | <t a=b c=d>      | ATTRIBUTE_UNQUOTED",
                "<t a=“b c” d=”e”/>         | <t a=b c d=e>    | ATTRIBUTE_QUOTES",
                "<t a=„b“ d=«e» f=’g’/>   | <t a=b d=e f=g>  | ATTRIBUTE_QUOTES",
                "<t a=“http://b/”>           | <t a=http://b/>  | ATTRIBUTE_QUOTES",
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
        assertThat(lenient("<r>" + written + "</r>"))
                .startsWith("<r>", read, "</t>", "</r>")
                .anyMatch(token -> token.startsWith("!" + fault + " "));
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
        assertThat(lenient(document)).startsWith("<rss>", "a", "</rss>").hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!doctype r><r/>", "<!DOCTYPE r><!DOCTYPE r><r/>", "<r><!DOCTYPE r></r>"})
    void aDoctypeInLowerCaseTwiceOrInsideIsAFault(String document) throws IOException {
        assertThat(lenient(document)).contains("<r>", "</r>").anyMatch(token -> token.startsWith("!DOCTYPE"));
    }

    @Test
    void replacesForbiddenCharactersInNames() throws IOException {
        assertThat(lenient("<r><a\uFFFFb c\uFFFEd='1'/></r>"))
                .startsWith("<r>", "<a\uFFFDb c\uFFFDd=1>", "</a\uFFFDb>", "</r>")
                .anyMatch(token -> token.startsWith("!NAME "));
        assertThatThrownBy(() -> Tokenizing.strict("<a\uFFFFb/>".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("NAME");
    }

    @Test
    void replacesForbiddenCharactersInEntities() throws IOException {
        assertThat(lenient("<!DOCTYPE r [<!ENTITY e 'f\u001Cg\uFFFF'>]><r>&e;</r>"))
                .contains("f\uFFFDg\uFFFD");
    }
}
