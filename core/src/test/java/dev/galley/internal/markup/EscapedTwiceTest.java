package dev.galley.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapedTwiceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "&lt;p class=&quot;a&quot;&gt;Tom &amp;amp; Anna&lt;/p&gt; | <p class=\"a\">Tom &amp; Anna</p>",
                "Tom &amp;amp; Anna | Tom &amp; Anna",
                "Caf&amp;eacute; &amp;#8217; | Caf&eacute; &#8217;",
                "<p>Caf&amp;eacute;&amp;nbsp;</p> | <p>Caf&eacute;&nbsp;</p>",
                "&#60;br/&#62; | <br/>",
                "&lt;!-- c --&gt; | <!-- c -->",
            })
    void undoesOneEscaping(String given, String undone) {
        assertThat(EscapedTwice.undo(given)).isEqualTo(undone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Tom &amp; Anna",
                "a &lt; b &amp;&amp; c &gt; d",
                "<p>Write &lt;p&gt; and &amp;amp; or &amp;lt;</p>",
                "caf&eacute;",
                "AT&amp;T; or &amp",
                "&lt;3",
                "Why x &lt;y and &amp; more",
                "&gt; a &lt;b",
            })
    void leavesOtherTextsAsTheyAre(String html) {
        assertThat(EscapedTwice.undo(html)).isSameAs(html);
    }

    @Test
    void replacesReferencesInPlainText() {
        assertThat(EscapedTwice.undoPlain("Tom &amp; Anna")).isEqualTo("Tom & Anna");
        assertThat(EscapedTwice.undoPlain("caf&#233;")).isEqualTo("café");
        assertThat(EscapedTwice.undoPlain("&lt;b&gt; &amp;amp; no&nbsp;break")).isEqualTo("<b> &amp; no\u00A0break");
        assertThat(EscapedTwice.undoPlain("Tom & Anna; AT&T")).isEqualTo("Tom & Anna; AT&T");
        assertThat(EscapedTwice.undoPlain("<code>&amp;</code>")).isEqualTo("<code>&amp;</code>");
    }

    @Test
    void keepsTheLinesAndWordsOfPlainText() {
        assertThat(EscapedTwice.undoPlain("a &amp; b\n\n  c <?php d ?> <!DOCTYPE e>"))
                .isEqualTo("a & b\n\n  c <?php d ?> <!DOCTYPE e>");
    }
}
