package dev.galley.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SanitizerLawsTest {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final List<HtmlSanitizer> ALL = List.of(
            HtmlSanitizer.text(),
            HtmlSanitizer.basic(),
            HtmlSanitizer.article(),
            HtmlSanitizer.builder()
                    .allow("td", "caption", "table", "li", "a", "h2", "ruby", "rt")
                    .build());

    @Property(tries = 2000)
    void changesNothingTheSecondTime(@ForAll("html") String html) {
        for (HtmlSanitizer sanitizer : ALL) {
            String safe = sanitizer.sanitize(html);

            assertThat(sanitizer.sanitize(safe)).isEqualTo(safe);
            assertThat(sanitizer.sanitize(Jsoup.parseBodyFragment(safe).body().html()))
                    .isEqualToIgnoringWhitespace(safe);
        }
    }

    @Property(tries = 2000)
    void leavesNothingThatRuns(@ForAll("html") String html) {
        for (HtmlSanitizer sanitizer : ALL) {
            assertThat(Executable.in(sanitizer.sanitize(html))).isEmpty();
        }
    }

    @Property(tries = 2000)
    void acceptsAnyString(@ForAll String any) {
        for (HtmlSanitizer sanitizer : ALL) {
            String safe = sanitizer.sanitize(any);

            assertThat(sanitizer.sanitize(safe)).isEqualTo(safe);
        }
    }

    /** Generates bad HTML, in which tags open and close in any order, with the elements that change how the rest is parsed. */
    @Provide
    Arbitrary<String> html() {
        Arbitrary<String> tags = Arbitraries.of(
                        ("p div h2 ul li dl dd a b i font nobr table tr td caption colgroup select option button form object "
                                        + "svg math mtext mi annotation-xml foreignObject desc title style script noscript "
                                        + "template textarea xmp iframe noembed pre listing ruby rt marquee details body html "
                                        + "frameset plaintext x-y")
                                .split(" "))
                .flatMap(tag -> Arbitraries.of(
                        "<" + tag + ">", "</" + tag + ">", "<" + tag + " onload=x() style='color:red'>"));
        Arbitrary<String> others = Arbitraries.of(
                "<img src=x onerror=x()>",
                "<a href='javascript:x()'>",
                "<a href='java&Tab;script:x()' title='</style></title><script>x()</script>'>",
                "<p title='--><img src=x onerror=x()>'>",
                "<!--",
                "-->",
                "--!>",
                "<![CDATA[",
                "]]>",
                "<br>",
                "</br>",
                "<hr/>",
                "<input>",
                "<image src=x>",
                "<mglyph>",
                "</p>",
                "<?x",
                "<");
        Arbitrary<String> words =
                Arbitraries.of("a", " b", "\n", "\r\n", "&nbsp;", "&lt;script&gt;", "&amp;lt;", "\u0000", "é");
        return Arbitraries.frequencyOf(Tuple.of(6, tags), Tuple.of(2, others), Tuple.of(3, words))
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    static List<IntFunction<String>> growing() {
        return List.of(
                n -> "<b>".repeat(n),
                n -> "<div>".repeat(n),
                n -> "<p>".repeat(n),
                n -> "<a href=x>".repeat(n),
                n -> "<table><td>".repeat(n),
                n -> "<svg><desc>".repeat(n),
                n -> "<".repeat(n),
                n -> "&".repeat(n),
                n -> "<!--".repeat(n),
                n -> "</p>".repeat(n),
                n -> "<b><i></b>".repeat(n),
                n -> "<p " + "a ".repeat(n) + ">",
                n -> "<p " + numbered(n) + ">",
                n -> "<p style='" + "a;".repeat(n) + "'>",
                n -> "<img srcset='" + "a 1x,".repeat(n) + "'>",
                n -> "<a href='" + "x".repeat(n) + "'>" + "<p>".repeat(n / 4),
                n -> "<a href='" + " ".repeat(n) + "'>",
                n -> "<style>a</style>".repeat(n),
                n -> "<pre>\n".repeat(n),
                n -> "<select><option>".repeat(n),
                n -> formatting() + "<p>".repeat(n));
    }

    private static String numbered(int n) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < n; i++) {
            names.append(" a").append(i);
        }
        return names.toString();
    }

    /** Returns elements with many attributes, which a parser repeats in every paragraph that follows. */
    private static String formatting() {
        StringBuilder tags = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            tags.append("<font").append(numbered(500)).append(" x=").append(i).append('>');
        }
        return tags.toString();
    }

    @ParameterizedTest
    @MethodSource("growing")
    void takesTimeInProportionToTheLength(IntFunction<String> html) {
        HtmlSanitizer sanitizer = HtmlSanitizer.article();
        String small = html.apply(2_500);
        String large = html.apply(20_000);
        sanitizer.sanitize(html.apply(4_000));

        // A linear cost is 8 times as high, a quadratic one 64 times. Short times say nothing.
        long first = best(sanitizer, small);
        long second = best(sanitizer, large);
        assertThat(second).isLessThan(Math.max(24 * first, 200_000_000L));
        assertThat(sanitizer.sanitize(large).length()).isLessThan(17 * large.length() + 100_000);
    }

    private static long best(HtmlSanitizer sanitizer, String html) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = CPU.getCurrentThreadCpuTime();
            sanitizer.sanitize(html);
            best = Math.min(best, CPU.getCurrentThreadCpuTime() - start);
        }
        return best;
    }

    @Test
    void survivesDeepNesting() {
        String deep = "<div><b><ul><li>".repeat(50_000) + "x";

        assertThat(HtmlSanitizer.article().sanitize(deep)).contains("x");
    }
}
