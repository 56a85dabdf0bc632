package dev.galley.format.html.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.html.Pages;
import dev.galley.model.Article;
import dev.galley.model.Text;
import dev.galley.model.Url;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Standfirsts as pages without structured data show them. */
class StandfirstTest {
    private static final Url URL = Url.of("https://lock.example/news/1");
    private static final String LEAD =
            "The old lock will be closed in April, because there is no money for its gates, and boats must turn at the bridge.";
    private static final String TEXT =
            "<p>The council voted on Tuesday to close the old lock, after engineers had warned for years that its gates would fail.</p>"
                    + "<p>Nobody in the hall was surprised, the keeper said, and few believed that the money would ever be found.</p>"
                    + "<p>Boats will have to turn at the bridge from April, and the hire firms expect to lose half of their bookings.</p>"
                    + "<p>What remains is a bridge, a plaque and a promise that the question will be looked at again in five years.</p>";

    private static Article read(String description, String before, String text) {
        String meta = description.isEmpty() ? "" : "<meta name=description content='" + description + "'>";
        return Pages.read(
                        "<!doctype html><html><head><title>Lock closes</title>" + meta
                                + "</head><body><h1>Lock closes</h1>" + before + "<div class=article-body>" + text
                                + "</div></body></html>",
                        URL)
                .article();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class='artikel-teaser-vorspann'>%s</p>",
                "<div class='intro typo-intro u-richtext'>%s</div>",
                "<h2 class=sub-tit>%s</h2>",
                "<p class=linha-fina>%s</p>",
                "<h2>%s</h2><p>By Mira Oates</p>"
            })
    void readsAParagraphAboveTheText(String markup) {
        Article article = read("", markup.formatted(LEAD), TEXT);

        assertThat(article.standfirst()).contains(Text.plain(LEAD));
        assertThat(article.bodyHtml()).startsWith("<p>The council").doesNotContain(LEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The old lock will be closed in April, because there is no money for its gates, and boats must...",
                "The old lock will be closed in April because there is no money for gates. Boats turn at the bridge.",
                "The old lock will be closed in April, because there is no money for its gates, and boats must turn at the bridge. | Lock Post"
            })
    void prefersWhatIsShownToADescriptionThatWasCutOrChanged(String description) {
        assertThat(read(description, "<div class=x1><p class=x2>" + LEAD + "</p></div>", TEXT)
                        .standfirst())
                .contains(Text.plain(LEAD));
    }

    @Test
    void comparesADescriptionWithoutSpacesAsAWhole() {
        String description = "旧水闸将于四月关闭因为没有钱修理闸门船只必须在桥边掉头".repeat(3);

        assertThat(read(description, "<div>" + LEAD + "</div>", TEXT).standfirst())
                .contains(Text.plain(description));
    }

    @Test
    void readsABoldFirstParagraphAboveAnotherElement() {
        Article article = read("", "", "<p><strong>" + LEAD + "</strong></p><div>" + TEXT + "</div>");

        assertThat(article.standfirst()).contains(Text.plain(LEAD));
    }

    @Test
    void takesNoHeadingOfASectionForAStandfirst() {
        String sections = "<h2>What the council decided on Tuesday evening</h2>" + TEXT
                + "<h2>What the keeper of the old lock said about it</h2>" + TEXT;

        assertThat(read("", "", sections).standfirst()).isEmpty();
        assertThat(read("", "", "<h2>What happened</h2>" + TEXT).standfirst()).isEmpty();
    }

    @Test
    void keepsAFirstSentenceThatBeginsLikeAByline() {
        Article article = read("", "", "<p>By Tuesday the gates were shut.</p>" + TEXT);

        assertThat(article.bodyHtml()).contains("By Tuesday the gates were shut.");
    }

    @Test
    void leavesOutLinesWithAuthorAndDateAboveTheText() {
        Article article = read("", "", "<p>Γράφει η Μίρα Οτς</p><p>· Water · Mar 12, 2026 · 4 min read</p>" + TEXT);

        assertThat(article.bodyHtml()).startsWith("<p>The council");
    }
}
