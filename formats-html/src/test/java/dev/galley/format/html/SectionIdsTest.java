package dev.galley.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids that repeat the words of a heading, and ids of notes: neither says which part of the page an element is. */
class SectionIdsTest {
    private static final String TEXT =
            "<p>The mill at the weir grinds rye again, and the miller says that he has orders until the spring.</p>"
                    + "<p>For eleven years the wheel had stood still, because nobody would pay for a new shaft of oak.</p>";
    private static final String MORE =
            "<p>Two bakers of the town have promised to buy their flour there, if the price stays what it is.</p>"
                    + "<p>The guild had asked for that since the old miller closed his books and moved to the coast.</p>";

    private static Article read(String body) {
        return Pages.read(
                        "<!doctype html><html lang=en><head><title>The mill turns</title></head><body>" + body
                                + "</body></html>",
                        Url.of("https://mill.example/news/1"))
                .article();
    }

    private static List<String> headings(Article article) {
        return article.body().stream()
                .flatMap(section -> section.heading().stream())
                .map(Text::plain)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            h-share-prices            | Share prices
            related-questions         | Related questions
            comments                  | Comments
            advertising-ban           | Advertising ban
            tags-and-labels           | Tags and labels
            author                    | The author of the plan
            user-content-footer-links | Footer links
            section-newsletter        | Newsletter
            sponsor-wheel             | The sponsor of the wheel
            share-2                   | Share
            """)
    void keepsAHeadingThatItsOwnIdRepeats(String id, String heading) {
        Article article = read("<article><h1>The mill turns</h1>" + TEXT + "<h2 id=" + id + ">" + heading + "</h2>"
                + MORE + "</article>");

        assertThat(headings(article)).containsExactly(heading);
    }

    @ParameterizedTest
    @CsvSource({"comments, Comments", "share-prices, Share prices", "h-related-work, Related work"})
    void keepsASectionWhoseIdRepeatsItsHeading(String id, String heading) {
        Article article = read("<article><h1>The mill turns</h1>" + TEXT + "<section id=" + id + "><h2>" + heading
                + "</h2>" + MORE + "</section></article>");

        assertThat(headings(article)).containsExactly(heading);
        assertThat(article.bodyHtml()).contains("The guild had asked");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <h2 id=comments>Comments</h2><ol class=list><li><b class=fn>Tom</b> <time>4 May 2026</time><p>I can hear the wheel from my kitchen, and it is the best sound of the morning.</p></ol>
            <h2 id=related-articles>Related articles</h2><ul><li><a href=/2>The weir is repaired</a><li><a href=/3>A new shaft of oak</a></ul>
            <section id=newsletter><h2>Newsletter</h2><p>The news of the mill every Friday in your inbox, free of charge and without advertisements.</p><form><input type=email></form></section>
            <section id=related><h2>Related</h2><ul><li><a href=/2>The weir is repaired</a><li><a href=/3>A new shaft of oak</a></ul></section>
            """)
    void leavesOutAPartThatIsNotText(String part) {
        Article article = read("<article><h1>The mill turns</h1>" + TEXT + MORE + part + "</article>");

        assertThat(headings(article)).isEmpty();
        assertThat(article.bodyHtml()).doesNotContain("inbox");
    }

    @Test
    void keepsHeadingsWithoutTextOfTheirOwnAboveOthers() {
        Article article = read("<article><h1>The mill turns</h1>" + TEXT
                + "<div class=heading><h2 id=comments>Comments<a href=#comments>¶</a></h2></div><h3>Who may write</h3>"
                + MORE + "</article>");

        assertThat(headings(article)).containsExactly("Comments", "Who may write");
    }

    @ParameterizedTest
    @CsvSource({"fn1", "fn-1", "fn:1", "fn_note", "author2", "FN3"})
    void keepsNotesWithTheirNumberAsId(String id) {
        String note = "The wheel has a diameter of five metres, says the chronicle of the guild.";
        String text = "<article><h1>The mill turns</h1>" + TEXT + MORE;

        assertThat(read(text + "<section class=footnotes role=doc-endnotes><hr><ol><li id=" + id + "><p>" + note
                                + "<a href=#r1 class=footnote-back>↩</a></p></ol></section></article>")
                        .bodyHtml())
                .contains(note);
        assertThat(read(text + "<p id=" + id + ">" + note + "</p>" + TEXT + "</article>")
                        .bodyHtml())
                .contains(note);
    }

    @Test
    void readsABylineByTheClassOfAnAddressCard() {
        Article article =
                read("<article><h1>The mill turns</h1><p class=fn>Ada Brook</p>" + TEXT + MORE + "</article>");

        assertThat(article.authors()).hasSize(1);
        assertThat(article.bodyHtml()).doesNotContain("Ada Brook");
    }
}
