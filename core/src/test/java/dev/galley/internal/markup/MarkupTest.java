package dev.galley.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.galley.internal.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
    private static List<String> codes(Syntax syntax, String value) {
        List<String> codes = new ArrayList<>();
        syntax.check(value, (code, arguments) -> codes.add(code));
        return codes;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bits & Bytes",
                "AT&T",
                "M&S to expand",
                "I <3 you",
                "a < b > c",
                "x<y>z",
                "?a=1&copy=2",
                "<name@example.org>",
                "1 &lt 2",
                "Lóránt"
            })
    void allowsPunctuationInPlainText(String text) {
        assertThat(codes(Markup.PLAIN, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>Title</b>",
                "a<br/>b",
                "</P>",
                "alpha&omega",
                "&copy; 2005",
                "Lo&#239;c",
                "&#x26;",
                "<a href='x'>"
            })
    void reportsMarkupInPlainText(String text) {
        assertThat(codes(Markup.PLAIN, text)).containsExactly("text.undeclared-markup");
    }

    @ParameterizedTest
    @CsvSource({"Ã©,text.double-encoded", "caf\u0092,text.bad-character", "caf\uFFFD,text.bad-character", "É»,"})
    void reportsBadCharacters(String text, String code) {
        assertThat(codes(Markup.CHARACTERS, text)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>One<br>two &amp; three<p>four",
                "<!-- note --><em title='a > b'>x</em>",
                "2 < 4",
                "<my-part>x</my-part>",
                "<img src=\" https://example.org/a.png \" alt=x>",
                "<a href=\"#note\">1</a>",
                "<p>x</p></p>",
                "<hr/>",
                "&#8217;",
                "<a href='mailto:ada@example.org'>x</a>",
                "<svg viewBox='0 0 9 9'><linearGradient id='a'><stop/></linearGradient><path d='M0 0h9'/></svg>",
                "<math><mfrac><mi>a</mi><mn>2</mn></mfrac></math>",
                "<SVG/><p>A square</p>"
            })
    void acceptsSoundHtml(String html) {
        assertThat(codes(Markup.HTML_WITHOUT_BASE, html)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script src='https://example.org/bad.js'></script> | html.unsafe-element",
                "<OBJECT></OBJECT> | html.unsafe-element",
                "<?import namespace='x'> | html.unsafe-element",
                "<a onsubmit=\"doevil()\">x</a> | html.unsafe-attribute",
                "<a href=\"java&#10;script:x()\">x</a> | html.unsafe-attribute",
                "<a href=JavaScript:x()>x</a> | html.unsafe-attribute",
                "<a href=\"&#1;java&Tab;script&colon;x()\">x</a> | html.unsafe-attribute",
                "<a href=\"data:text/html,x\">x</a> | html.unsafe-attribute",
                "<img src=\"vb&#10;script:x()\"> | html.unsafe-attribute",
                "<img src=a.png> | html.relative-reference",
                "<a href='x | html.malformed",
                "<a | html.malformed",
                "<!-- note | html.malformed",
                "<scriptingNews> | html.element-unknown",
                "<svg></svg><circle></circle> | html.element-unknown",
                "<svg/><circle></circle> | html.element-unknown",
                "<svg><foreignObject></foreignObject></svg> | html.unsafe-element",
                "<svg><circle onclick='x()'/></svg> | html.unsafe-attribute",
                "<math><script>x()</script></math> | html.unsafe-element",
                "x</b> | html.unmatched-end",
                "&foo; | html.entity-unknown",
                "isn&#x92;t | html.reference-to-control",
                "&#99999999999; | html.reference-to-control"
            })
    void reportsUnsafeAndBrokenHtml(String html, String code) {
        assertThat(codes(Markup.HTML_WITHOUT_BASE, html)).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "border: 1px solid rgb(0, 0, 0);",
                "border: none !important",
                "border: 3px solid #ccc",
                "padding: 0 0 12px 12px",
                "font-family: 'Comic Sans MS'",
                "font-size: 0.9em",
                "margin:-5px auto",
                "float:left;color:blue",
                "color: rgb(0 0 0 / 50%)",
                "color: HSL(120deg 50% 50%)",
                "color: lab(50% -20 30)",
                ""
            })
    void acceptsHarmlessStyles(String style) {
        assertThat(codes(Markup.HTML, "<p style=\"" + style + "\">x</p>")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "position: absolute",
                "background: url(https://example.org/x)",
                "background: url(1)",
                "color: url(1)",
                "color: x-rgb(1)",
                "color: rgb(url(1))",
                "color: rgb(1",
                "background-repeat: repeat-x",
                "mso-tab-count: 3",
                "width: expression(x)",
                "color: r\\65 d",
                "&#97;&#110;&#121;: expression(x)",
                "color /* x */ : red",
                "color"
            })
    void reportsUnsafeStyles(String style) {
        assertThat(codes(Markup.HTML, "<p style=\"" + style + "\">x</p>")).containsExactly("html.unsafe-style");
    }

    @Property
    void neverThrows(
            @ForAll
                    @Chars({'<', '>', '&', '/', '!', '-', '?', '"', '\'', '=', ' ', ';', '#', 'x', '(', ')', ':'})
                    @CharRange(from = 'a', to = 'e')
                    String html) {
        assertThatCode(() -> {
                    codes(Markup.HTML_WITHOUT_BASE, html);
                    codes(Markup.PLAIN, html);
                    codes(Markup.HTML, "<a style=\"" + html + "\">");
                })
                .doesNotThrowAnyException();
    }
}
