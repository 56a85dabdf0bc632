package dev.galley.body;

import static dev.galley.body.SectionsTest.blocks;
import static dev.galley.body.SectionsTest.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.internal.markup.HtmlText;
import dev.galley.model.Block;
import dev.galley.model.BodyHtml;
import dev.galley.model.Media;
import dev.galley.model.MediaBuilder;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests each kind of block, and HTML that does not fit into it. */
class SectionBlocksTest {
    @Test
    void readsLists() {
        assertThat(blocks("<ul><li>a <b>b</b></li> <li>c<ul><li>d</li></ul></li></ul><ol><li>e</ol>"))
                .containsExactly(
                        new Block.Listing(false, texts("a <b>b</b>", "c<ul><li>d</li></ul>")),
                        new Block.Listing(true, texts("e")));
    }

    @Test
    void readsDefinitionListsAsListsOfTermsWithDefinitions() {
        assertThat(blocks("<dl><dt>a<dd>b<dd>c<dt>d<dt>e<dd>f</dl>"))
                .containsExactly(
                        new Block.Listing(false, texts("<dfn>a</dfn><br>b<br>c", "<dfn>d</dfn><br><dfn>e</dfn><br>f")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ol start=\"5\"><li>a</li></ol>",
                "<ol><li value=\"3\">a</li></ol>",
                "<ul>a<li>b</li></ul>",
                "<ul><li>a</li><ul><li>b</li></ul></ul>",
                "<dl><div><dt>a</dt></div></dl>"
            })
    void keepsOtherListsVerbatim(String html) {
        assertMarkup(html);
    }

    @Test
    void readsQuotes() {
        assertThat(blocks("<blockquote cite='https://a/'><p>b <i>c</i></p></blockquote>"))
                .containsExactly(
                        new Block.Quote(Text.html("b <i>c</i>"), Optional.empty(), Optional.of(Url.of("https://a/"))));
        assertThat(blocks("<blockquote>a<p>b</p></blockquote>")).containsExactly(quote("a<p>b</p>", null));
    }

    @Test
    void readsTheAttributionOfAQuote() {
        assertThat(blocks("<blockquote><p>a</p><footer>Ada, <cite>Book</cite></footer></blockquote>"))
                .containsExactly(quote("a", "Ada, Book"));
        assertThat(blocks("<blockquote><p>a</p> <cite>Ada</cite></blockquote>")).containsExactly(quote("a", "Ada"));
    }

    @Test
    void keepsACitationInsideTheTextOfAQuote() {
        assertThat(blocks("<blockquote>as in <cite>Book</cite></blockquote>"))
                .containsExactly(quote("as in <cite>Book</cite>", null));
        assertThat(blocks("<blockquote><p>a</p><footer><a href=\"/b\">Ada</a></footer></blockquote>"))
                .containsExactly(quote("<p>a</p><footer><a href=\"/b\">Ada</a></footer>", null));
    }

    @Test
    void readsImages() {
        Block image = figure("a.png", media -> media.alt("b").width(3).height(4).title("t"));

        assertThat(blocks("<img src=a.png alt=b width=3 height=4 title=t>")).containsExactly(image);
        assertThat(blocks("<p>\n<img src=a.png alt=b width=3 height=4 title=t></p>"))
                .containsExactly(image);
        assertThat(blocks("<p>a <img src=\"b.png\"></p>")).containsExactly(paragraph("a <img src=\"b.png\">"));
    }

    @Test
    void ignoresAWidthThatIsNotANumberOfPixels() {
        assertThat(blocks("<img src=a.png width=100%>")).containsExactly(figure("a.png", media -> media));
    }

    @Test
    void readsFigures() {
        assertThat(blocks("<figure><picture><img src=a.png></picture><figcaption>b <i>c</i></figcaption></figure>"))
                .containsExactly(figure("a.png", media -> media.caption(Text.html("b <i>c</i>"))));
        assertThat(blocks("<figure><pre>x</pre></figure>")).containsExactly(new Block.Code("x", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<figure><a href=\"/b\"><img src=\"a.png\"></a></figure>",
                "<figure><img src=\"a.png\"><img src=\"b.png\"></figure>",
                "<figure><img src=\"a.png\">words</figure>",
                "<figure><figcaption>words</figcaption></figure>",
                "<video src=\"a.mp4\">words</video>",
                "<video><source src=\"a.mp4\"><source src=\"a.webm\"></video>",
                "<video src=\"a.unknown\"></video>",
                "<audio src=\"a.mp4\"></audio>",
                "<video></video>",
                "<iframe src=\"https://a/\">words</iframe>",
                "<iframe></iframe>"
            })
    void keepsOtherMediaVerbatim(String html) {
        assertThat(HtmlText.of(BodyHtml.of(SectionsTest.html(html)))).isEqualTo(HtmlText.of(html));
        assertThat(BodyHtml.of(SectionsTest.html(html)).strip().replaceAll("</?p>", ""))
                .isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource({
        "<video src=a.mp4 controls></video>, a.mp4, video/mp4",
        "<video><source src=a.bin type='video/webm'></video>, a.bin, video/webm",
        "<audio src=a.MP3?x=1></audio>, a.MP3?x=1, audio/mpeg",
        "<figure><audio src=a.ogg></audio></figure>, a.ogg, audio/ogg"
    })
    void readsVideoAndAudio(String html, String src, String type) {
        assertThat(blocks(html)).containsExactly(figure(src, media -> media.type(type)));
    }

    @Test
    void readsEmbeds() {
        assertThat(blocks("<iframe src='https://a/' title='A map'></iframe>"))
                .containsExactly(new Block.Embed(Url.of("https://a/"), Optional.empty(), Optional.of("A map")));
        assertThat(blocks("<p><embed src=b type=x/y></p>"))
                .containsExactly(new Block.Embed(Url.of("b"), Optional.of("x/y"), Optional.empty()));
    }

    @Test
    void readsTables() {
        assertThat(blocks("<table><caption>c</caption><tr><th>a<th>b<tr><td>1<td><i>2</i></table>"))
                .containsExactly(
                        new Block.Table(Optional.of(Text.html("c")), texts("a", "b"), List.of(texts("1", "<i>2</i>"))));
        assertThat(blocks("<table><thead><tr><td>a</thead><tfoot><tr><td>2</tfoot></table>"))
                .containsExactly(new Block.Table(Optional.empty(), texts("a"), List.of(texts("2"))));
        assertThat(blocks("<table><tr><td>1<tr><th>2</table>"))
                .containsExactly(new Block.Table(Optional.empty(), List.of(), List.of(texts("1"), texts("2"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tbody><tr><td colspan=\"2\">a</td></tr></tbody></table>",
                "<table><tbody><tr><td rowspan=\"2\">a</td></tr></tbody></table>",
                "<table><tbody><tr><td>a</td></tr></tbody><caption>b</caption></table>",
                "<table></table>"
            })
    void keepsOtherTablesVerbatim(String html) {
        assertMarkup(html);
    }

    @Test
    void readsCode() {
        assertThat(blocks("<pre class='x lang-sql'>a\n  <b>b</b>&lt;</pre>"))
                .containsExactly(new Block.Code("a\n  b<", Optional.of("sql")));
        assertThat(blocks("<pre><code class=language-java>a</code></pre>"))
                .containsExactly(new Block.Code("a", Optional.of("java")));
        assertMarkup("<pre>a <a href=\"/b\">b</a></pre>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>See also <a href='/x'>UNITED STATES - Papers seized - again</a></p>",
                "<p><b>See also:</b> UNITED STATES – <a href='/x'>Papers seized - again</a></p>",
                "<a href='/x'><div><span>See also</span>&nbsp; <span>UNITED STATES - Papers seized - again</span></div></a>",
                "see also&nbsp;&nbsp;<a href=/x><b>UNITED STATES | Papers seized - again</b></a><br>",
                "<aside><p><b>UNITED STATES</b> <a href='/x'>Papers seized - again</a></p></aside>",
                "<aside><p>Lire aussi : <a href='/x'>UNITED STATES - Papers seized - again</a></p></aside>"
            })
    void readsRelatedLinks(String html) {
        assertThat(blocks(html))
                .containsExactly(new Block.RelatedLink(
                        Optional.of("UNITED STATES"), "Papers seized - again", Optional.of(Url.of("/x"))));
    }

    @Test
    void treatsAPrefixInLowerCaseAsPartOfTheHeadline() {
        assertThat(blocks("<p>See also <a href='/x'>Rome - the eternal city</a></p>"))
                .containsExactly(
                        new Block.RelatedLink(Optional.empty(), "Rome - the eternal city", Optional.of(Url.of("/x"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See also UNITED STATES - Papers seized",
                "See also <a href=\"/x\">this</a> and that",
                "See also what Ada says in <a href=\"/x\">her book</a>",
                "See also x <a href=\"/x\">y</a>",
                "See also <a href=\"/x\">a</a> <a href=\"/y\">b</a>",
                "See also <a name=\"x\">a</a>",
                "See also <a href=\"/x\"><img src=\"a.png\"></a>",
                "See alsoran <a href=\"/x\">a</a>",
                "<a href=\"/x\">See</a> also",
                "See also"
            })
    void treatsNoOtherParagraphAsARelatedLink(String html) {
        assertThat(blocks("<p>" + html + "</p>")).containsExactly(paragraph(html));
    }

    private static void assertMarkup(String html) {
        assertThat(blocks(html)).containsExactly(Block.markup(Text.html(html)));
    }

    private static List<Text> texts(String... html) {
        return Arrays.stream(html).map(Text::html).toList();
    }

    private static Block quote(String html, String attribution) {
        return new Block.Quote(Text.html(html), Optional.ofNullable(attribution), Optional.empty());
    }

    private static Block figure(String url, java.util.function.UnaryOperator<MediaBuilder> more) {
        return new Block.Figure(
                more.apply(Media.builder(Url.of(url), Media.Role.ENCLOSURE)).build());
    }
}
