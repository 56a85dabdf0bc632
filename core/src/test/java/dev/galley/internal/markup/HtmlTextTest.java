package dev.galley.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
    @ParameterizedTest
    @CsvSource({
        "a <b>b</b>, a b",
        "a&amp;b &lt;c&gt; &eacute;, a&b <c> é",
        "'  a \n\t b ', a b",
        "a<br>b<p>c</p>d, a b c d",
        "a<script>b</script><style>c</style>, a",
        "a<!-- b -->, a",
        "<p>a</p><!-- b -->c, a c",
        "a<!-- b -->c, ac",
        "'', ''"
    })
    void extractsTheWordsOfHtml(String html, String words) {
        assertThat(HtmlText.of(html)).isEqualTo(words);
    }

    @Test
    void escapesCharactersThatAreSpecialInHtml() {
        assertThat(HtmlText.escape("a < b & c > \"d\" 'e'")).isEqualTo("a &lt; b &amp; c &gt; &quot;d&quot; 'e'");
        assertThat(HtmlText.escape("abc")).isSameAs("abc");
    }

    @ParameterizedTest
    @CsvSource({
        "a <![CDATA[b]]> c, a b c",
        "a <![CDATA[<b> &amp;]]> c, a &lt;b&gt; &amp;amp; c",
        "a <![CDATA[b, a b",
        "1 <<![CDATA[a]]> 2, 1 <<!---->a 2",
        "&am<![CDATA[p;]]>, &am<!---->p;",
        "&<![CDATA[lt;]]>, &<!---->lt;",
        "&#6<![CDATA[0;]]>, &#6<!---->0;",
        "am<![CDATA[p;]]>, amp;",
        "<!-- <![CDATA[ --> b ]]>, <!-- <![CDATA[ --> b ]]>",
        "<? <![CDATA[ ?> b ]]>, <? <![CDATA[ ?> b ]]>",
        "<i title='<![CDATA['>b</i>, <i title='<![CDATA['>b</i>",
        "<script>'<![CDATA['</script> b, <script>'<![CDATA['</script> b",
        "<b>a</b>, <b>a</b>"
    })
    void escapesCdataSections(String html, String escaped) {
        assertThat(HtmlText.withoutCdata(html)).isEqualTo(escaped);
        assertThat(HtmlText.of(escaped)).isEqualTo(HtmlText.of(html));
    }

    @Property
    void extractsTheSameWordsWithAndWithoutMarkup(@ForAll String words) {
        String escaped = HtmlText.escape(words);

        assertThat(HtmlText.of(escaped)).isEqualTo(HtmlText.of("<b></b>" + escaped));
    }
}
