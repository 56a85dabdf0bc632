package dev.galley.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Text;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TracedTextTest {
    @Test
    void mapsPlainTextToItself() {
        TracedText traced = TracedText.of(Text.plain("a < b &amp; c"));

        assertThat(traced.words()).isEqualTo("a < b &amp; c");
        assertThat(originalOf(traced, "&amp;")).isEqualTo("&amp;");
    }

    @Test
    void findsTheWordsOfHtmlInTheOriginal() {
        TracedText traced = TracedText.of(Text.html("<p>Buy <b>cheap</b> pills</p><p>now</p>"));

        assertThat(traced.words()).isEqualTo("Buy cheap pills\nnow\n");
        assertThat(originalOf(traced, "cheap")).isEqualTo("cheap");
        assertThat(originalOf(traced, "Buy cheap")).isEqualTo("Buy <b>cheap");
        assertThat(originalOf(traced, "now")).isEqualTo("now");
    }

    @Test
    void keepsPositionsIfTheParserDropsCharacters() {
        TracedText traced = TracedText.of(Text.html("<p>a\0b\0\0 harbour \0</p><p>now</p>"));

        assertThat(traced.words()).isEqualTo("ab harbour \nnow\n");
        assertThat(originalOf(traced, "harbour")).isEqualTo("harbour");
        assertThat(originalOf(traced, "now")).isEqualTo("now");
    }

    @Test
    void mapsACharacterReferenceAsAWhole() {
        TracedText traced = TracedText.of(Text.html("Fish &amp; chips &#x41;&eacute;t&eacute; &copy2024 & &unknown;"));

        assertThat(traced.words()).isEqualTo("Fish & chips Aété ©2024 & &unknown;");
        assertThat(originalOf(traced, "& chips")).isEqualTo("&amp; chips");
        assertThat(originalOf(traced, "Aété")).isEqualTo("&#x41;&eacute;t&eacute;");
        assertThat(originalOf(traced, "&unknown;")).isEqualTo("&unknown;");
    }

    @Test
    void skipsScriptsAndComments() {
        assertThat(TracedText.of(Text.html("a<!-- b --><script>c</script><style>d</style> e"))
                        .words())
                .isEqualTo("a e");
    }

    @Test
    void startsALineWithABlock() {
        TracedText traced = TracedText.of(Text.html("one<div>two</div>three<ul><li>four</ul><b>five</b>"));

        assertThat(traced.words()).isEqualTo("one\ntwo\nthree\nfour\nfive");
        assertThat(originalOf(traced, "two\nthree")).isEqualTo("two</div>three");
    }

    @Test
    void endsAWordAtALineBreak() {
        assertThat(TracedText.of(Text.html("one<br>two")).words()).isEqualTo("one\ntwo");
    }

    @Property
    void keepsEveryPositionInsideTheOriginal(@ForAll @StringLength(max = 60) String html) {
        everyPlaceIsInside(html);
    }

    @Property
    void keepsEveryPositionInsideAnyMarkup(@ForAll("markup") String html) {
        everyPlaceIsInside(html);
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> markup() {
        return net.jqwik.api.Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<b",
                        ">",
                        "<table>",
                        "<td>",
                        "x",
                        " ",
                        "&amp;",
                        "&#0;",
                        "&#x1F600;",
                        "&",
                        ";",
                        "<!--",
                        "-->",
                        "\r\n",
                        "\u0000",
                        "<script>",
                        "</script>",
                        "\uD83D",
                        "<br/>",
                        "<![CDATA[",
                        "]]>",
                        "&lt",
                        "&notit;",
                        "<select>",
                        "<svg>",
                        "é")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    private static void everyPlaceIsInside(String html) {
        TracedText traced = TracedText.of(Text.html(html));
        int length = traced.words().length();
        for (int i = 0; i <= length; i++) {
            int end = Math.min(i + 2, length);
            assertThat(traced.originalStart(i, end)).isBetween(0, html.length());
            assertThat(traced.originalEnd(i, end)).isBetween(traced.originalStart(i, end), html.length());
        }
    }

    private static String originalOf(TracedText traced, String words) {
        int start = traced.words().indexOf(words);
        int end = start + words.length();
        return traced.original().substring(traced.originalStart(start, end), traced.originalEnd(start, end));
    }
}
