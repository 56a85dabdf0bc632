package dev.galley.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Block;
import dev.galley.model.Media;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Images, recordings and players between the paragraphs of a page, in the mark-up of many systems. */
class FiguresTest {
    private static final Url URL = Url.of("https://lock.example/");
    private static final String TEXT =
            "<p>The lock will stay shut until the autumn, the board said on Friday, because two of its gates have cracked.</p>";
    private static final String REST =
            "<p>Boats will have to turn at the bridge from April, and the hire firms expect to lose half of their bookings.</p>";

    private static Page read(String figure) {
        return Pages.read(
                "<!doctype html><html><head><title>Lock closes</title></head><body><article><h1>Lock closes</h1>" + TEXT
                        + figure + REST + REST.replace("April", "May") + "</article></body></html>",
                URL);
    }

    private static List<Block> blocks(Page page) {
        return page.article().body().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block -> !(block instanceof Block.Paragraph))
                .toList();
    }

    private static String described(Block block) {
        if (!(block instanceof Block.Figure figure)) {
            return block.toString();
        }
        Media media = figure.media();
        return media.url().value().substring(URL.value().length()) + "|"
                + media.caption().map(Text::value).orElse("") + "|"
                + media.credit().orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <figure><img src=gate.jpg><figcaption>The gate</figcaption></figure>                                ~ gate.jpg|The gate|
            <figure><img src=gate.jpg><figcaption>The gate <i class=credit>Lin Berg</i></figcaption></figure>   ~ gate.jpg|The gate|Lin Berg
            <figure><img src=gate.jpg><figcaption><p>The gate</p><small>Lin Berg</small></figcaption></figure>  ~ gate.jpg|The gate|Lin Berg
            <figure><a href=full.jpg><img src=gate.jpg></a><figcaption>The gate</figcaption></figure>           ~ gate.jpg|The gate|
            <figure class=has-caption><img src=gate.jpg><figcaption>The gate</figcaption></figure>              ~ gate.jpg|The gate|
            <div class=wp-caption><img src=gate.jpg><p class=wp-caption-text>The gate</p></div>                 ~ gate.jpg|The gate|
            <div class=image><img src=gate.jpg><div class=caption>The gate <b class=copyright>Berg</b></div></div> ~ gate.jpg|The gate|Berg
            <figure><div><img src=gate.jpg></div><button>Enlarge</button><figcaption>The gate</figcaption></figure> ~ gate.jpg|The gate|
            <figure><amp-img src=gate.jpg></amp-img><figcaption>The gate</figcaption></figure>                  ~ gate.jpg|The gate|
            <figure><amp-video src=gate.mp4></amp-video><figcaption>The gate</figcaption></figure>              ~ gate.mp4|The gate|
            <figure><video><source src=gate.mp4><source src=gate.webm>None</video><figcaption>The gate</figcaption></figure> ~ gate.mp4|The gate|
            <figure><i class=box></i><noscript><img src=gate.jpg></noscript><figcaption>The gate</figcaption></figure> ~ gate.jpg|The gate|
            """)
    void readsTheCaptionAndTheCreditOfAFigure(String figure, String expected) {
        assertThat(blocks(read(figure)))
                .singleElement()
                .extracting(FiguresTest::described)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img data-src=gate.jpg>",
                "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-src=gate.jpg>",
                "<img src=blank.gif data-lazy-src=gate.jpg>",
                "<img src=spacer.gif data-original=gate.jpg>",
                "<img src=lazyload.png><noscript><img src=gate.jpg></noscript>",
                "<img data-srcset='gate-300.jpg 300w, gate.jpg 900w'>",
                "<img srcset='gate-1.jpg 1x, gate.jpg 2x'>",
                "<picture><source srcset='gate.jpg 900w'><img alt=Gate></picture>",
                "<picture><source srcset='gate.webp'><img src=gate.jpg></picture>",
                "<amp-img src=gate.jpg><noscript><img src=other.jpg></noscript></amp-img>"
            })
    void findsTheAddressOfAnImageThatAScriptLoads(String image) {
        assertThat(blocks(read("<figure>" + image + "</figure>")))
                .singleElement()
                .extracting(FiguresTest::described)
                .isEqualTo("gate.jpg||");
        assertThat(read("<div>" + image + "</div>").article().bodyHtml()).contains("https://lock.example/gate.jpg");
    }

    @Test
    void readsEachFigureOfAGallery() {
        String figures =
                "<figure><figure><img src=a.jpg><figcaption>A</figcaption></figure><figure><img src=b.jpg></figure></figure>";
        String list = "<figure><ul><li><img src=c.jpg><li><img src=d.jpg></ul><figcaption>Both</figcaption></figure>";

        assertThat(blocks(read(figures + list)).stream().map(FiguresTest::described))
                .containsExactly("a.jpg|A|", "b.jpg||", "c.jpg||", "d.jpg|Both|");
    }

    @Test
    void readsPlayersButNoOtherFrames() {
        String players =
                "<amp-youtube data-videoid=abc-1></amp-youtube><iframe data-src='https://player.vimeo.com/video/7'></iframe>";
        String others =
                "<iframe src='https://ads.example/1'></iframe><figure><iframe src=/count width=1></iframe></figure>";

        assertThat(blocks(read(players + others)).stream()
                        .map(block -> ((Block.Embed) block).url().value()))
                .containsExactly("https://www.youtube.com/embed/abc-1", "https://player.vimeo.com/video/7");
    }

    @Test
    void keepsATableInAFigureAndTheLinkAroundAnImage() {
        String table = "<figure><table><tr><td>Oak</td><td>25</td></tr></table></figure>";
        String link = "<figure><a href=/gates><img src=gate.jpg></a></figure>";

        assertThat(blocks(read(table))).singleElement().isInstanceOf(Block.Table.class);
        assertThat(read(link).article().bodyHtml()).contains("href=\"https://lock.example/gates\"");
    }

    @Test
    void takesTheFigureUnderTheHeadlineForTheLeadImageIfNoneIsDeclared() {
        String html = "<html><body><article><h1>Lock closes</h1><figure><img src=/gate.jpg><figcaption>The gate"
                + "</figcaption></figure><div>" + TEXT + REST + "</div></article></body></html>";

        assertThat(Pages.read(html, URL).article().media()).singleElement().satisfies(media -> {
            assertThat(media.role()).isEqualTo(Media.Role.LEAD);
            assertThat(media.url().value()).isEqualTo("https://lock.example/gate.jpg");
            assertThat(media.caption()).contains(Text.plain("The gate"));
        });
    }
}
