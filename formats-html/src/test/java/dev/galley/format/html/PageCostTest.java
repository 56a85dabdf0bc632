package dev.galley.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Url;
import dev.galley.testkit.CostGrowth;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads pages that repeat what rules compare or split, and measures how the processor time grows. */
class PageCostTest {
    private static final Url URL = Url.of("https://tide.example/news/1");
    private static final String PROSE =
            "<p>The tide came in at noon, the harbour office says, and it went out again in the evening.</p>".repeat(9);
    private static final int COUNT = 10_000;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    enum Repeated {
        TITLES_AND_HEADINGS(count -> "<meta property=og:title content='The tide of noon'>".repeat(count)
                + "<h1>Tide at noon</h1>".repeat(count)),
        TITLE_ELEMENTS(
                count -> "<meta property=og:title content=Tide>".repeat(count) + "<title>Tide</title>".repeat(count)),
        WORDS_OF_A_DESCRIPTION(count -> "<meta name=description content='" + "tide ".repeat(count * 10)
                + "'><h1>Tide</h1>" + "<div>The harbour office says so</div>".repeat(count)),
        WORDS_BEFORE_A_NAME(count -> "<meta name=author content='" + "by ".repeat(count * 10) + "'>"),
        SPACES_IN_A_NAME(count -> "<meta name=author content='Ada" + " ".repeat(count * 10) + "Brook'>"),
        NAMES_OF_A_PROPERTY(count -> "<div itemscope itemtype=https://schema.org/Article><p itemprop='"
                + "keywords ".repeat(count) + "'>" + "tide ".repeat(count) + "</p></div>"),
        NESTED_PROPERTIES(count -> "<div itemscope itemtype=https://schema.org/Article>"
                + "<div itemprop=author>".repeat(400) + "tide ".repeat(count * 10));

        private final IntFunction<String> page;

        Repeated(IntFunction<String> page) {
            this.page = page;
        }
    }

    @ParameterizedTest
    @EnumSource
    void costGrowsWithThePage(Repeated repeated) throws Exception {
        CostGrowth.isLinear(repeated.toString(), COUNT, count -> {
            String page = repeated.page.apply(count) + PROSE;
            return () -> assertThat(Pages.read(page, URL).article().url()).contains(URL);
        });
    }
}
