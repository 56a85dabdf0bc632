package dev.galley.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Url;
import dev.galley.testkit.CostGrowth;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Reads pages that repeat one shape, nested or side by side, or what rules compare or split, and measures how the processor
 * time grows.
 */
class HostilePageTest {
    private static final Url URL = Url.of("https://tide.example/news/1");
    private static final String PROSE =
            "<p>The tide came in at noon, the harbour office says, and it went out again in the evening.</p>".repeat(9);
    private static final int COUNT = 2_000;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    enum Shape {
        NESTED_ELEMENTS(count -> "<div>".repeat(count)),
        NESTED_LISTS(count -> "<ul><li>x".repeat(count)),
        NESTED_TABLES(count -> "<table><tr><td>".repeat(count)),
        UNCLOSED_ELEMENTS(count -> "<b><p>Noon".repeat(count)),
        UNCLOSED_LINKS(count -> "<a href=/2>Noon ".repeat(count)),
        LONG_CLASS(count -> "<div class='" + "tide-entry ".repeat(count * 10) + "'>Noon</div>"),
        LONG_CLASS_NAME(count -> "<div class='" + "tide".repeat(count * 10) + "'>Noon</div>"),
        DIFFERENT_CLASSES(count -> numbered(count, "<div class='post-", "x'>Noon</div>")),
        ATTRIBUTES(count -> "<div " + numbered(count / 4, "a", "=x ") + ">Noon</div>"),
        RELATED_LINKS(count -> "<div class=related><a href=/2>The tide came in at noon</a></div>".repeat(count / 2)),
        TABLES(count -> "<table><tr><td>Noon<td>Evening</table>".repeat(count / 2)),
        ROWS(count -> "<table>" + "<tr><td>Noon".repeat(count) + "</table>"),
        JSON_LD_BLOCKS(
                count -> "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"Tide\"}</script>"
                        .repeat(count)),
        DEEP_JSON_LD(count -> "<script type=application/ld+json>" + "{\"a\":[".repeat(count * 4) + "</script>"),
        AUTHORS_IN_JSON_LD(count -> "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":["
                + numbered(count, "{\"name\":\"Ada Brook ", "\"},") + "{}]}</script>"),
        CUT_OFF_DESCRIPTIONS(count -> numbered(
                        count,
                        "<meta name=description content='The tide came in at noon, the harbour office says, and then ",
                        " left …'>")
                + "<h1>Tide</h1>" + "<div>The harbour office says that it came</div>".repeat(count)),
        DESCRIPTIONS_OF_BLOCKS_ABOVE_THE_TEXT(
                count -> numbered(count / 8, "<meta name=description content='The tide of day ", " left at noon'>")
                        + "<h1>Tide</h1>" + "<div>The harbour office says that it came</div>".repeat(count / 8)
                        + "<article>" + PROSE.repeat(count / 32)),
        COMMENTS(count -> "<ol class=commentlist>"
                + numbered(
                        count / 2,
                        "<li class=comment id=comment-",
                        "><b class=author>Ada</b><p>The tide was late.</li>")),
        NESTED_COMMENTS(
                count -> "<div class=comment><b class=author>Ada</b><p>The tide was late.</p>".repeat(count / 2)),
        COMMENTS_IN_A_DEFINITION_LIST(count ->
                "<dl id=comments>" + "<dt>Ada said...<dd>The tide was late.<dd>1 May 2026".repeat(count) + "</dl>"),
        IMAGES_OF_A_PICTURE(count -> "<picture>" + "<source srcset='x'><img data-src=''>".repeat(count) + "</picture>"),
        LONG_DATE_OF_A_COMMENT(count -> "<ol class=commentlist>"
                + "<li class=comment><b class=author>Ada</b><p>The tide was late.</li>".repeat(3)
                + "<li class=comment><b class=author>Ada</b><time datetime='" + "noon".repeat(count) + "'></time>"
                + "<p>The tide was late." + "<b></b>".repeat(count) + "</li></ol>"),
        HEADINGS(count -> "<h2>Noon</h2>".repeat(count)),
        FIGURES(count -> "<figure><img src=/a.jpg><figcaption>Noon</figcaption></figure>".repeat(count / 2)),
        CHARACTER_REFERENCES(count -> "<p>" + "&amp;&lt;&eacute;&".repeat(count * 4)),
        UPDATES_BEFORE_A_DATE(count -> "<p>" + "updated ".repeat(count * 2) + "<time>Noon</time></p>"),
        SHORT_LINES(count -> "<p>By</p>".repeat(count)),
        LINE_BREAKS(count -> "Noon<br>".repeat(count)),
        TITLES_AND_HEADINGS(count -> "<meta property=og:title content='The tide of noon'>".repeat(count * 5)
                + "<h1>Tide at noon</h1>".repeat(count * 5)),
        TITLE_ELEMENTS(count ->
                "<meta property=og:title content=Tide>".repeat(count * 5) + "<title>Tide</title>".repeat(count * 5)),
        WORDS_OF_A_DESCRIPTION(count -> "<meta name=description content='" + "tide ".repeat(count * 50)
                + "'><h1>Tide</h1>" + "<div>The harbour office says so</div>".repeat(count * 5)),
        WORDS_BEFORE_A_NAME(count -> "<meta name=author content='" + "by ".repeat(count * 50) + "'>"),
        DATES_BEHIND_A_NAME(count -> "<div class=byline>By Ada Brook " + "on ".repeat(count * 5) + "1 May</div>"),
        SPACES_IN_A_NAME(count -> "<meta name=author content='Ada" + " ".repeat(count * 50) + "Brook'>"),
        NAMES_OF_A_PROPERTY(count -> "<div itemscope itemtype=https://schema.org/Article><p itemprop='"
                + "keywords ".repeat(count * 5) + "'>" + "tide ".repeat(count * 5) + "</p></div>"),
        NESTED_PROPERTIES(count -> "<div itemscope itemtype=https://schema.org/Article>"
                + "<div itemprop=author>".repeat(400) + "tide ".repeat(count * 50));

        private static String numbered(int count, String before, String after) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < count; i++) {
                all.append(before).append(i).append(after);
            }
            return all.toString();
        }

        private final IntFunction<String> page;

        Shape(IntFunction<String> page) {
            this.page = page;
        }
    }

    @ParameterizedTest
    @EnumSource
    void costGrowsWithThePage(Shape shape) throws Exception {
        CostGrowth.isLinear(shape.toString(), COUNT, count -> {
            String page = shape.page.apply(count) + PROSE;
            return () -> assertThat(Pages.read(page, URL).article().url()).contains(URL);
        });
    }
}
