package dev.galley.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Url;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final Url URL = Url.of("https://tide.example/news/1");
    private static final String PROSE =
            "<p>The tide came in at noon, the harbour office says, and it went out again in the evening.</p>".repeat(5);
    private static final PageReader READER = PageReader.builder().build();

    private static Document explained(String page) {
        return Jsoup.parse(READER.explain(page, URL));
    }

    @Test
    void coloursWhatWasTakenAndLeftOut() {
        Document shown = explained("<html><nav><a href=/>Home</a></nav>\n<article><h1>Tide</h1>" + PROSE
                + "<div class=related><a href=/2>Ebb</a></div></article></html>");

        assertThat(shown.select("pre .left").eachText()).contains("✗ navigation", "<nav><a href=/>Home</a></nav>");
        assertThat(shown.select("pre .left").eachText())
                .contains("✗ related", "<div class=related><a href=/2>Ebb</a></div>");
        assertThat(shown.select("pre .taken").eachText()).contains("✓ headline", "<h1>Tide</h1>", "✓ main-text");
        assertThat(shown.select("ol li").eachText())
                .contains("navigation: left out, line 1", "headline: taken, line 2");
        for (Element link : shown.select("ol a")) {
            assertThat(shown.select(link.attr("href"))).hasSize(1);
        }
    }

    @Test
    void keepsEveryCharacterOfTheSource() {
        String page =
                "<html>\n<b><p>mis</b>nested</p><div class=related>unclosed <a href=/2>Ebb\n<article><h1>Tide</h1>"
                        + PROSE + "<div class=comments><p>&lt;One&gt; &amp; \"two\"";

        Document shown = explained(page);

        shown.select("pre .rule").remove();
        assertThat(shown.selectFirst("pre").wholeText()).isEqualTo(page);
    }

    @Test
    void runsAndLoadsNothing() {
        Document shown = explained("<html><title><script>alert(1)</script></title><script>alert(2)</script>"
                + "<article><h1>&lt;img src=x onerror=alert(3)&gt;</h1></pre><img src=//tracker.example/>" + PROSE
                + "<nav class='\"><script>'>x</nav>\u202Eevil\u0000</article>");

        assertThat(shown.select("script, img, link, iframe, object, form, base"))
                .isEmpty();
        assertThat(shown.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")
                                || attribute.getKey().equals("src")));
        assertThat(shown.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
        assertThat(shown.text()).doesNotContain("\u202E").contains("<img src=//tracker.example/>");
    }

    @Test
    void isReadableInLightAndDark() {
        String shown = READER.explain("<html>" + PROSE, URL);

        assertThat(shown).contains("content=\"light dark\"", "@media (prefers-color-scheme: dark)", "Legend:");
    }

    @Test
    void explainsPagesWithoutElementsOrText() throws IOException {
        assertThat(explained("Tide at noon\n\nThe tide came in.").select("pre").text())
                .contains("The tide came in.");
        assertThat(explained("Tide at noon").text()).contains("Kind of page: plain text", "No rule took or left out");
        byte[] login = "<html><form><input type=password></form>".getBytes(StandardCharsets.UTF_8);
        assertThat(Jsoup.parse(READER.explain(new ByteArrayInputStream(login))).text())
                .contains("Kind of page: empty", "page.login");
    }
}
