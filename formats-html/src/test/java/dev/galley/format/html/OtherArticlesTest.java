package dev.galley.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Url;
import org.junit.jupiter.api.Test;

/** Articles below that of the page, which readers reach by scrolling on. */
class OtherArticlesTest {
    private static final String MILL = "<article><h1>The mill turns</h1><p>By Ada Brook</p>"
            + "<p>The mill at the weir grinds rye again, and the miller says that he has orders until the spring.</p></article>";
    private static final String WEIR = "<article><h1>The weir leaks</h1><p>By Tom Reed</p>"
            + "<p>The weir has lost two of its stones, and the council will close the path on the dam for a month.</p>"
            + "<p>Anglers were told on Monday, but some of them have already been seen on the other side of it.</p></article>";

    private static String body(String title, String body) {
        return Pages.read(
                        "<!doctype html><html lang=en><head><title>" + title + "</title></head><body>" + body
                                + "</body></html>",
                        Url.of("https://mill.example/news/1"))
                .article()
                .bodyHtml();
    }

    @Test
    void endsTheTextWithTheArticleOfThePage() {
        assertThat(body("The mill turns | Mill Post", MILL + WEIR))
                .contains("grinds rye")
                .doesNotContain("Anglers", "The weir leaks");
        assertThat(body("The mill turns | Mill Post", "<main>" + MILL + "<div>" + WEIR + "</div></main>"))
                .contains("grinds rye")
                .doesNotContain("Anglers");
    }

    @Test
    void keepsAllArticlesOfAPageThatIsNotCalledAfterTheFirst() {
        assertThat(body("Mill Post", MILL + WEIR)).contains("Anglers");
    }

    @Test
    void keepsArticlesWithoutAMainHeading() {
        assertThat(
                        body(
                                "The mill turns",
                                "<article><h1>The mill turns</h1><p>The mill at the weir grinds rye again,"
                                        + " and the miller has orders until the spring.</p><article><h2>What the guild says</h2><p>The guild had"
                                        + " asked for that since the old miller closed his books and moved to the coast.</p></article></article>"))
                .contains("What the guild says", "closed his books");
    }
}
