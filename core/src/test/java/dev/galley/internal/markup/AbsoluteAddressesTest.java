package dev.galley.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Url;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbsoluteAddressesTest {
    private static final Url BASE = Url.of("https://proof.example/log/");

    private static String resolved(String html) {
        return AbsoluteAddresses.of(
                html, address -> Url.of(address).resolve(BASE).value());
    }

    @Test
    void aControlCharacterAtTheEdgeOfAnAddressStays() {
        String html = "<img src=\u001D\"a.jpg data-x=b>\"<a href='\u001F '>c</a>";

        assertThat(AbsoluteAddresses.of(html, address -> address)).isEqualTo(html.replace("\u001F ", "\u001F"));
    }

    @Test
    void theResultIsAtMostAFewTimesAsLong() {
        String html = "<a href=x>l</a>".repeat(20_000);
        Url base = Url.of("https://proof.example/" + "b".repeat(2_000) + "/");

        assertThat(AbsoluteAddresses.of(
                        html, address -> Url.of(address).resolve(base).value()))
                .hasSizeBetween(1 << 20, (1 << 20) + 10 * html.length())
                .endsWith("<a href=x>l</a>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href=\"../map\">m</a>|<a href=\"https://proof.example/map\">m</a>",
                "<img src=\"pic.png\">|<img src=\"https://proof.example/log/pic.png\">",
                "<IMG SRC=pic.png>|<IMG SRC=https://proof.example/log/pic.png>",
                "<video poster = \"/p.png\"/>|<video poster = \"https://proof.example/p.png\"/>",
                "<q cite=\"c?a=1&amp;b=2\">|<q cite=\"https://proof.example/log/c?a=1&amp;b=2\">",
                "<img srcset=\"a.png 1x, /b.png 2x\">|<img srcset=\"https://proof.example/log/a.png 1x, https://proof.example/b.png 2x\">",
                "<object data=\"//cdn.example/x\">|<object data=\"https://cdn.example/x\">",
            })
    void resolvesAddresses(String html, String absolute) {
        assertThat(resolved(html)).isEqualTo(absolute);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "words <3 and more",
                "<a href=\"#note\">n</a>",
                "<a href=\"https://other.example/\">n</a>",
                "<a href=\"mailto:ann@proof.example\">n</a>",
                "<a href=\"javascript&#58;go()\">n</a>",
                "<a title=\"map\">n</a>",
                "<!-- <img src=\"pic.png\"> -->",
                "<img src=\"",
                "<img src=",
                "<a href=\"\">n</a>",
                "<",
            })
    void leavesTheRestUnchanged(String html) {
        assertThat(resolved(html)).isEqualTo(html);
    }

    @Test
    void takesTimeInProportionToItsInput() {
        String html = "<img src='a.png'><".repeat(200_000);

        assertThat(resolved(html)).hasSizeGreaterThan(html.length());
    }
}
