package dev.galley.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.internal.markup.HtmlText;
import dev.galley.model.Block;
import dev.galley.model.BodyHtml;
import dev.galley.model.Section;
import dev.galley.model.Text;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Checks that structuring a body never loses a word. */
class SectionLawsTest {
    @Property(tries = 5000)
    void losesNoWordOfHtml(@ForAll("html") String html) {
        assertThat(wordsAfter(Text.html(html))).isEqualTo(words(html));
    }

    @Property
    void losesNoWordOfPlainText(@ForAll("plain") String plain) {
        assertThat(wordsAfter(Text.plain(plain))).isEqualTo(words(HtmlText.escape(plain)));
    }

    @Property
    void losesNoWordOfAnyString(@ForAll String any) {
        assertThat(wordsAfter(Text.html(any))).isEqualTo(words(any));
    }

    @Property
    void changesNothingTheSecondTime(@ForAll("html") String html) {
        List<Section> once = Sections.of(List.of(Section.of(Block.markup(Text.html(html)))));

        if (BodyHtml.verbatim(once).isEmpty()) {
            assertThat(Sections.of(once)).isEqualTo(once);
        }
    }

    /** Generates bad HTML, in which tags open and close in any order. */
    @Provide
    Arbitrary<String> html() {
        Arbitrary<String> tags = Arbitraries.of(
                        "p",
                        "div",
                        "h1",
                        "h2",
                        "h6",
                        "ul",
                        "ol",
                        "li",
                        "dl",
                        "dt",
                        "dd",
                        "blockquote",
                        "figure",
                        "figcaption",
                        "table",
                        "tr",
                        "td",
                        "th",
                        "thead",
                        "tfoot",
                        "caption",
                        "pre",
                        "code",
                        "section",
                        "b",
                        "a href=/x",
                        "span",
                        "del",
                        "footer",
                        "cite",
                        "aside",
                        "header",
                        "form",
                        "button",
                        "select",
                        "option",
                        "details",
                        "textarea",
                        "noscript",
                        "template",
                        "svg",
                        "video src=a.mp4",
                        "object",
                        "script",
                        "style",
                        "title",
                        "x-y",
                        "nobr",
                        "audio",
                        "picture",
                        "math",
                        "center",
                        "xmp")
                .flatMap(tag -> Arbitraries.of("<" + tag + ">", "</" + tag.split(" ", -1)[0] + ">"));
        Arbitrary<String> empty = Arbitraries.of(
                "<br>", "<hr>", "<img src=a.png>", "<img alt=x>", "<input>", "<col>", "<!-- c -->", "<p/>");
        Arbitrary<String> words = Arbitraries.of(
                "a", " b", "c ", " ", "\n\n", "&nbsp;", "&lt;d&gt;", "&amp;", "1 < 2", "\u2003", "é", "-");
        return Arbitraries.frequencyOf(Tuple.of(6, tags), Tuple.of(1, empty), Tuple.of(4, words))
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.of("a", " b", "\n", "\n\n", "\r\n", "<c>", "&", " ", "\t", "\u0085", "\u2028")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    private static List<String> wordsAfter(Text content) {
        return words(BodyHtml.of(Sections.of(List.of(Section.of(Block.markup(content))))));
    }

    private static List<String> words(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.nodeStream(Comment.class).toList().forEach(Node::remove);
        return List.of(
                body.text().replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip().split(" ", -1));
    }
}
