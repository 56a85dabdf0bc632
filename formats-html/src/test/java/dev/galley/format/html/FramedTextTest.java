package dev.galley.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.Feeds;
import dev.galley.model.BodyHtml;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What belongs to the text of a page, and what only frames it. */
class FramedTextTest {
    private static final String PROSE =
            "<p>The tide came in at noon, the harbour office says, and it went out again in the evening, as it always does.</p>";

    private static Page read(String head, String body) {
        return Pages.read(
                "<!doctype html><html lang=en><head><title>Tides</title>" + head + "</head><body>" + body
                        + "</body></html>",
                Url.of("https://tide.example/news/1"));
    }

    private static String text(String body) {
        return BodyHtml.of(read("", body).article().body());
    }

    @Test
    void readsATableAlthoughAnAsideBesideItHasMoreProse() {
        StringBuilder table = new StringBuilder("<table>");
        for (int i = 1; i < 40; i++) {
            table.append("<tr><td>")
                    .append(i)
                    .append("<td>Quay ")
                    .append(i)
                    .append("<td>")
                    .append(i * 3)
                    .append("</tr>");
        }
        String text = text(
                "<h1>Tides</h1><article><p>The table of the tides, brought up to date by the harbour office each week:</p>"
                        + table + "</table></article><aside class=sidebar>"
                        + PROSE.repeat(6).replace("tide", "ferry") + "</aside>");

        assertThat(text).contains("Quay 39");
    }

    @Test
    void leavesOutAListOfOtherArticlesByItsHeading() {
        String teaser = "<li><a href=/n/%1$d>Headline number %1$d about quite another quay</a>"
                + "<p>The teaser number %1$d, which is a sentence long enough to be taken for prose, says what is behind the link.</p></li>";
        String list = String.format(teaser, 1) + String.format(teaser, 2) + String.format(teaser, 3);
        String article = "<div class=page><h1>Tides</h1>" + PROSE.repeat(1)
                + PROSE.replace("noon", "one").repeat(1)
                + PROSE.replace("noon", "two, to everybody's surprise,") + PROSE.replace("noon", "three")
                + PROSE.replace("noon", "four") + PROSE.replace("noon", "five") + "%s</div>";

        assertThat(text(String.format(article, "<div><h2>More in Harbours</h2><ul>" + list + "</ul></div>")))
                .contains("at five")
                .doesNotContain("teaser number");
        assertThat(text(String.format(article, "<div><h2>Recommended depths</h2><ul>" + list + "</ul></div>")))
                .contains("teaser number 3");
    }

    @Test
    void keepsTheFirstParagraphInTheTextIfTheNextOneFollowsAPicture() {
        String first = "The tide came in at noon, and nobody at the harbour office had expected it to.";
        Page page = read(
                "<meta name=description content='" + first + "'>",
                "<h1>Tides</h1><article><p>" + first + "</p><div><img src=tide.jpg></div>" + PROSE
                        + PROSE.replace("noon", "one") + "</article>");

        assertThat(BodyHtml.of(page.article().body())).contains(first);
        assertThat(page.article().standfirst()).isEmpty();
    }

    @Test
    void leavesOutADateThatStandsAloneAboveTheText() {
        String text = text("<article><h1>Tides</h1><time datetime=2024-05-05>5 May 2024</time>" + PROSE
                + "<p>It was still high on <time>6 May 2024</time>.</p></article>");

        assertThat(text).doesNotContain("5 May").contains("6 May");
    }

    @Test
    void recognizesAPageWithoutItsOuterElements() throws IOException {
        byte[] page = ("<h1>Tides</h1>" + PROSE).getBytes(StandardCharsets.UTF_8);

        assertThat(Feeds.read(new ByteArrayInputStream(page))
                        .articles()
                        .get(0)
                        .headline()
                        .map(Text::plain))
                .contains("Tides");
    }

    @Test
    void leavesOutTheDateAndTheCountsAboveTheText() {
        String html =
                "<html lang=de><head><title>Die Tore</title></head><body><div><h1>Die Tore</h1><div>12.03.2026, 10:15 Uhr</div>"
                        + "<p>12</p><p>Die Schleuse bleibt bis zum Herbst geschlossen, sagte das Amt am Freitag, weil zwei Tore gerissen"
                        + " sind.</p><p>Niemand im Saal war überrascht, sagte der Wärter, und nur wenige glaubten, dass das Geld zu finden"
                        + " sei.</p></div></body></html>";
        String body =
                Pages.read(html, Url.of("https://schleuse.example/1")).article().bodyHtml();

        assertThat(body).startsWith("<p>Die Schleuse").doesNotContain("Uhr").doesNotContain("<p>12");
    }

    @Test
    void leavesOutTheLinksToEditTheSectionsOfAWiki() {
        String html =
                "<html><head><title>Lock</title></head><body><h1>Lock</h1><div><div class=hatnote>For the village, see Brindle.</div>"
                        + "<p>The lock was built in 1794, and it has two gates of oak, both of which have cracked since then.</p><h2>History<span"
                        + " class=mw-editsection>[<a href=/e>edit</a>]</span></h2><p>Divers found the damage in March, and they warned that"
                        + " even a small flood could tear the wood apart.</p></div></body></html>";
        String body =
                Pages.read(html, Url.of("https://wiki.example/lock")).article().bodyHtml();

        assertThat(body).contains("<h2>History</h2>").doesNotContain("village");
    }
}
