package dev.galley.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Url;
import org.junit.jupiter.api.Test;

/** Short paragraphs before and after the element with the text, and lines of the site around it. */
class NextToTextTest {
    private static final String TEXT =
            "<p>The mill at the weir grinds rye again, and the miller says that he has orders until the spring.</p>"
                    + "<p>For eleven years the wheel had stood still, because nobody would pay for a new shaft of oak.</p>"
                    + "<p>Two bakers of the town have promised to buy their flour there, if the price stays what it is.</p>";

    private static String body(String body) {
        return Pages.read(
                        "<!doctype html><html lang=en><head><title>The mill turns | Mill Post</title></head><body>"
                                + body + "</body></html>",
                        Url.of("https://mill.example/news/1"))
                .article()
                .bodyHtml();
    }

    @Test
    void readsShortParagraphsBeforeAndAfterTheText() {
        String page = "%s<article>%s<p>The mill turns for you again.</p><div class=text>" + TEXT
                + "</div><p>We will keep you informed.</p></article>";
        String heading = "<h1>The mill turns</h1>";

        assertThat(body(page.formatted("", heading)))
                .startsWith("<p>The mill turns for you again.</p>")
                .endsWith("<p>We will keep you informed.</p>\n");
        assertThat(body(page.formatted(heading, ""))).startsWith("<p>The mill turns for you again.</p>");
    }

    @Test
    void leavesOutBylinesLinksAndLinesOfTheSite() {
        String text = body(
                "<article><h1>The mill turns</h1><p>By Ada Brook</p><p>Published on 5 May 2026.</p><div class=text>"
                        + TEXT
                        + "</div><p class=tags>Filed under mills and weirs.</p><p><a href=/2>The weir leaks again.</a></p>"
                        + "<div>More of this every Friday</div><p>Follow us wherever you like.</p></article>");

        assertThat(text).startsWith("<p>The mill at the weir").endsWith("what it is.</p>\n");
    }

    @Test
    void passesOverParagraphsThatShowNothing() {
        String text = body("<article><h1>The mill turns</h1><p>" + "&#8203;".repeat(40) + "</p><p><ruby><rt>"
                + "mill ".repeat(8) + "</rt></ruby></p><div class=text>" + TEXT + "</div></article>");

        assertThat(text).contains("The mill at the weir");
    }

    @Test
    void leavesOutNoticesOfTheSiteInTheText() {
        String text = body("<article><h1>The mill turns</h1>" + TEXT + "<p>ADVERTISEMENT - CONTINUE READING BELOW</p>"
                + TEXT.replace("mill", "sawmill") + "<p>© 2026 Mill Post. All rights reserved.</p></article>");

        assertThat(text).contains("sawmill").doesNotContain("ADVERTISEMENT", "rights reserved");
    }

    @Test
    void leavesOutTheNameOfTheSiteAboveTheText() {
        assertThat(body("<h1><a href=/>Mill Post</a></h1><h2>The mill turns</h2>" + TEXT))
                .startsWith("<p>The mill at");
        assertThat(body("<h1><a href=https://mill.example/>Mill Post</a></h1><h2>The mill turns</h2>" + TEXT))
                .startsWith("<p>The mill at");
    }

    @Test
    void leavesOutTheCommaBetweenTwoAuthors() {
        assertThat(body(
                        "<article><h1>The mill turns</h1><a rel=author href=/ada>Ada Brook</a>, <a rel=author href=/tom>Tom Reed</a>"
                                + TEXT + "</article>"))
                .startsWith("<p>The mill at");
    }
}
