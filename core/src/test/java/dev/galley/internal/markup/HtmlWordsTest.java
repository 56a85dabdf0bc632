package dev.galley.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlWordsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "a<p>b</p>c | a b c",
                "a<br/>b | a b",
                "a<b>b</b>c | abc",
                "a < b & c > d | a < b & c > d",
                "AT&T &ampx &notit; &notin; &unknown; | AT&T &x ¬it; ∉ &unknown;",
                "&#146;&#x80;&#0;&#xD800;&#99999999999; | ’€\uFFFD\uFFFD\uFFFD",
                "&#x; &#; & | &#x; &#; &",
                "a<script>if (b < c) d()</script>e | a e",
                "a<style>p > b {}</style >b | a b",
                "a<script>b | a",
                "<a title='>' href=\">\">b</a> | b",
                "<a b=>c | c",
                "a<!-- > -- b --!>c<!-->d<!--->e<!-- f | acde",
                "a<![CDATA[ <b> ]]>c | a <b> c",
                "a<!b>c<?d>e</>f</ g>h | acefh",
                "a</ | a</",
                "a</div>b</p>c | ab c",
                "a<b | a",
                "<textarea>&lt;b></textarea>c | <b> c",
                "no&nbsp;break so&shy;ft | no break soft"
            })
    void extractsTheWordsOfBrokenMarkup(String html, String words) {
        assertThat(new HtmlWords(html).read()).isEqualTo(words);
    }

    @Test
    void keepsWhiteSpaceWherePreformatted() {
        assertThat(new HtmlWords("a\n b<pre>\nc\n  d</pre>\ne\n\nf").read()).isEqualTo("a b c\n  d e f");
    }

    @Property
    void agreesWithTheParserOnWellNestedMarkup(@ForAll("fragments") String html) {
        assertThat(new HtmlWords(html).read()).isEqualTo(parsed(html));
    }

    @Provide
    Arbitrary<String> fragments() {
        Arbitrary<String> text = Arbitraries.of(
                "a",
                "b c",
                " ",
                "\n",
                "1 &lt; 2",
                "&amp;",
                "&eacute;",
                "&nbsp;",
                "&#8217;",
                "d & e",
                "&copy f",
                "x > y",
                "\u00AD");
        Arbitrary<String> empty =
                Arbitraries.of("<br>", "<hr/>", "<img src='a>b'>", "<wbr>", "<!-- c -->", "<input value=v>");
        return Arbitraries.lazyOf(
                () -> text,
                () -> empty,
                () -> element(
                        "p", "b", "em", "span", "a href=x", "code", "i class='y z'", "font", "h2", "pre", "custom-tag"),
                () -> element("div", "section", "blockquote", "ul", "main", "figure"));
    }

    /**
     * Puts blocks into blocks only: the parser moves some that are elsewhere, looks for a preformatted element a few levels up
     * only, and takes an element that it does not know for a block once it holds one.
     */
    private Arbitrary<String> element(String... names) {
        boolean inline = names[0].equals("p");
        Arbitrary<List<String>> children = (inline
                        ? Arbitraries.of("a", " b ", "<b>c</b>", "<!-- d -->", "&gt;", "<br>", "<i> e</i>")
                        : fragments())
                .list()
                .ofMaxSize(4);
        return Combinators.combine(Arbitraries.of(names), children)
                .as((name, content) ->
                        "<" + name + ">" + String.join("", content) + "</" + name.split(" ", 2)[0] + ">");
    }

    private static String parsed(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.nodeStream(Comment.class).toList().forEach(Node::remove);
        return body.text();
    }
}
