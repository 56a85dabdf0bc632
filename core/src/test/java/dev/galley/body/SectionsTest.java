package dev.galley.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.internal.markup.HtmlText;
import dev.galley.model.Block;
import dev.galley.model.BodyHtml;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionsTest {
    @Test
    void startsASectionAtEachHeading() {
        List<Section> sections =
                html("<p>before</p><h2>One</h2><p>a</p><p>b</p><h3>Two &amp; <i>a half</i></h3><p>c</p>");

        assertThat(sections)
                .containsExactly(
                        Section.of(paragraph("before")),
                        new Section(Optional.of(Text.html("One")), 2, List.of(paragraph("a"), paragraph("b"))),
                        new Section(Optional.of(Text.html("Two &amp; <i>a half</i>")), 3, List.of(paragraph("c"))));
    }

    @Test
    void keepsAHeadingWithoutContent() {
        assertThat(html("<h1>Only</h1>")).containsExactly(new Section(Optional.of(Text.html("Only")), 1, List.of()));
    }

    @Test
    void ignoresWrapperElements() {
        List<Section> sections =
                html("<article><div><div><p>a</p></div><section><h2>T</h2></section></div><div>b</div>");

        assertThat(sections)
                .containsExactly(
                        Section.of(paragraph("a")),
                        new Section(Optional.of(Text.html("T")), 2, List.of(paragraph("b"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a <![CDATA[b]]> c", "<p>a <![CDATA[<b>x</b> > y]]> c</p>", "a<![CDATA[<script>b</script>"})
    void readsCdataSectionsAsTextEverywhere(String html) {
        Text text = Text.html(html);

        assertThat(BodyHtml.of(html(html))).doesNotContain("CDATA");
        assertThat(Text.html(BodyHtml.of(html(html))).plain()).isEqualTo(text.plain());
        assertThat(HtmlSanitizer.article().sanitize(text).plain()).isEqualTo(text.plain());
        assertThat(HtmlSanitizer.text().sanitize(text).plain()).isEqualTo(text.plain());
    }

    @Test
    void keepsTheMarkupInsideAParagraph() {
        assertThat(blocks("<p class=x> a <b>c</b> <a href='/d'>e</a><br>f </p>"))
                .containsExactly(paragraph("a <b>c</b> <a href=\"/d\">e</a><br>f"));
    }

    @Test
    void wrapsLooseTextInParagraphs() {
        assertThat(blocks("a <em>b</em> c<p>d</p>e<div>f</div>g"))
                .containsExactly(
                        paragraph("a <em>b</em> c"), paragraph("d"), paragraph("e"), paragraph("f"), paragraph("g"));
    }

    @Test
    void endsAParagraphAtTwoLineBreaks() {
        assertThat(blocks("a<br>b<br> <br />c<br><br><br>d"))
                .containsExactly(paragraph("a<br>b"), paragraph("c"), paragraph("d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "<p></p>", "<p>&nbsp;<br></p>", "<!-- c -->", "<div> </div>", "<h2> </h2>"})
    void returnsNoSectionsForBlankHtml(String html) {
        assertThat(html(html)).isEmpty();
    }

    @Test
    void keepsOtherElementsVerbatim() {
        for (String other : List.of(
                "<hr>",
                "<script src=\"a.js\"></script>",
                "<form><input name=\"q\"></form>",
                "<details><summary>s</summary>t</details>",
                "<aside><p>no link</p></aside>",
                "<div data-player=\"7\"></div>",
                "<span>a<div>b</div>c</span>")) {
            assertThat(blocks(other)).as(other).containsExactly(Block.markup(Text.html(other)));
        }
    }

    @Test
    void keepsABodyVerbatimThatCannotBeSerialized() {
        List<Section> body = List.of(Section.of(Block.markup(Text.html("<p>a</p><xmp>a<b></xmp>"))));

        assertThat(Sections.of(body)).isEqualTo(body);
    }

    @Test
    void returnsAStructuredBodyUnchanged() {
        Section headed = Section.headed("T", Block.markup(Text.html("<p>a</p><p>b</p>")));
        Section two = Section.of(Block.markup(Text.html("<p>a</p>")), Block.paragraph("b"));

        assertThat(Sections.of(List.of(headed))).containsExactly(headed);
        assertThat(Sections.of(List.of(two))).containsExactly(two);
        assertThat(Sections.of(List.of())).isEmpty();
    }

    @Test
    void givesEveryBlockTheLanguageAndBaseOfTheBody() {
        Text content = Text.html("<h2>T</h2><p>a</p><img src='i.png'>")
                .withLanguage("en")
                .withBase(Url.of("https://example.org/x/"));

        Section section =
                Sections.of(List.of(Section.of(Block.markup(content)))).get(0);

        assertThat(section.heading().orElseThrow().language()).contains("en");
        assertThat(((Block.Paragraph) section.blocks().get(0)).text().base())
                .contains(Url.of("https://example.org/x/"));
        assertThat(((Block.Figure) section.blocks().get(1)).media().url())
                .isEqualTo(Url.of("https://example.org/x/i.png"));
    }

    @Test
    void endsParagraphsOfPlainTextAtBlankLines() {
        Text content = Text.plain("a < b\nc\n \t\r\n\r\n  d\n\n").withLanguage("en");

        List<Section> sections = Sections.of(List.of(Section.of(Block.markup(content))));

        assertThat(sections)
                .containsExactly(Section.of(
                        new Block.Paragraph(Text.plain("a < b\nc").withLanguage("en")),
                        new Block.Paragraph(Text.plain("  d").withLanguage("en"))));
    }

    @Test
    void returnsNoSectionsForBlankPlainText() {
        assertThat(Sections.of(List.of(Section.of(Block.markup(Text.plain(" \n\n"))))))
                .isEmpty();
    }

    @Test
    void readsXhtmlAsHtml() {
        assertThat(Sections.of(List.of(Section.of(Block.markup(Text.xhtml("<p>a<br/>b</p>"))))))
                .containsExactly(Section.of(paragraph("a<br>b")));
    }

    @Test
    void readsTheOutputOfBodyHtml() {
        List<Section> body = List.of(
                Section.of(paragraph("a")),
                new Section(
                        Optional.of(Text.html("T")),
                        3,
                        List.of(
                                new Block.Listing(true, List.of(Text.html("b"), Text.html("c"))),
                                new Block.Quote(Text.html("d"), Optional.of("E"), Optional.of(Url.of("https://f/"))),
                                new Block.Quote(Text.html("<p>d</p>\n<p>e</p>"), Optional.empty(), Optional.empty()),
                                new Block.Code("x < y\n  z", Optional.of("java")),
                                new Block.Table(
                                        Optional.of(Text.html("cap")),
                                        List.of(Text.html("h")),
                                        List.of(List.of(Text.html("1")))),
                                new Block.RelatedLink(
                                        Optional.of("World"), "A headline", Optional.of(Url.of("https://g/"))))));

        assertThat(html(BodyHtml.of(body))).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "blockquote", "ul", "span", "b", "table", "figure", "section", "font", "aside"})
    void readsDeepNestingWithoutOverflow(String tag) {
        String deep = ("<" + tag + ">w ").repeat(10_000);

        List<Section> sections = html(deep);

        assertThat(HtmlText.of(BodyHtml.of(sections)).split(" ", -1)).hasSize(10_000);
    }

    static Block paragraph(String html) {
        return new Block.Paragraph(Text.html(html));
    }

    static List<Section> html(String html) {
        return Sections.of(List.of(Section.of(Block.markup(Text.html(html)))));
    }

    static List<Block> blocks(String html) {
        List<Section> sections = html(html);
        assertThat(sections).hasSize(1);
        assertThat(sections.get(0).heading()).isEmpty();
        return sections.get(0).blocks();
    }
}
