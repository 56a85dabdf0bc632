package dev.galley.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {
    @Test
    void writesElementsAttributesAndText() {
        HtmlWriter html = new HtmlWriter();

        html.start("p")
                .attribute("class", "lead")
                .text("Fish & ")
                .element("b", "chips")
                .end();

        assertThat(html.take()).isEqualTo("<p class=\"lead\">Fish &amp; <b>chips</b></p>");
    }

    @Test
    void writesNoEndTagForVoidElements() {
        assertThat(new HtmlWriter()
                        .element("br")
                        .start("img")
                        .attribute("width", 5)
                        .end()
                        .take())
                .isEqualTo("<br><img width=\"5\">");
    }

    @Property
    void textAndAttributesCannotBreakOut(@ForAll String value) {
        String words = value.replace('\0', ' ').replace('\r', ' ');
        HtmlWriter html = new HtmlWriter();

        html.start("pre").attribute("title", words).text("|").text(words).end();

        Element body = Jsoup.parseBodyFragment(html.take()).body();
        assertThat(body.childNodeSize()).isEqualTo(1);
        assertThat(body.child(0).attr("title")).isEqualTo(words);
        assertThat(body.child(0).wholeText()).isEqualTo("|" + words);
        assertThat(body.child(0).childNodeSize()).isEqualTo(1);
    }

    @Test
    void stylesAreNotEscapedAndCannotBeEndedByTheirText() {
        assertThat(new HtmlWriter().element("style", "a > b { color: red; }").take())
                .isEqualTo("<style>a > b { color: red; }</style>");
        assertThatThrownBy(() -> new HtmlWriter().element("style", "</style><script>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("style");
    }

    @Test
    void elementsStayOpenWhenTheTextIsTaken() {
        HtmlWriter html = new HtmlWriter().start("ul");

        assertThat(html.take()).isEqualTo("<ul>");
        assertThat(html.element("li", "one").take()).isEqualTo("<li>one</li>");
        assertThat(html.end().take()).isEqualTo("</ul>");
    }

    @Test
    void writesTrustedMarkupAndAttributesWithoutValuesUnchanged() {
        assertThat(new HtmlWriter()
                        .start("video")
                        .attribute("controls")
                        .attribute("src", "a")
                        .markup("<b>&amp;</b>")
                        .end()
                        .take())
                .isEqualTo("<video controls src=\"a\"><b>&amp;</b></video>");
    }

    @Test
    void voidElementsHaveNoContent() {
        assertThatThrownBy(() -> new HtmlWriter().element("br", "text"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("void element br");
        assertThatThrownBy(() -> new HtmlWriter().start("img").start("b")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new HtmlWriter().start("hr").markup("<b>")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesCallsThatWouldGiveBrokenMarkup() {
        assertThatThrownBy(() -> new HtmlWriter().end()).hasMessage("No element is open");
        assertThatThrownBy(() -> new HtmlWriter().start("p").doctype())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("must precede all elements");
        assertThatThrownBy(() -> new HtmlWriter().start("p").text("a").attribute("id", "b"))
                .hasMessageContaining("attribute id");
        assertThatThrownBy(() -> new HtmlWriter().start("p onclick=x")).hasMessageContaining("onclick");
    }
}
