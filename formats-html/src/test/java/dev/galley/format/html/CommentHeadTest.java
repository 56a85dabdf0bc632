package dev.galley.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments whose head has the name and the date, and is not taken for the words. */
class CommentHeadTest {
    private static final String TEXT =
            "<p>The mill at the weir grinds rye again, and the miller says that he has orders until the spring.</p>"
                    + "<p>For eleven years the wheel had stood still, because nobody would pay for a new shaft of oak.</p>"
                    + "<p>Two bakers of the town have promised to buy their flour there, if the price stays what it is.</p>";

    /** Returns each comment as "author day: words". */
    private static List<String> comments(String list) {
        return Pages.read(
                        "<!doctype html><html lang=en><head><title>The mill turns</title></head><body><article><h1>The mill turns</h1>"
                                + TEXT + "</article>" + list + "</body></html>",
                        Url.of("https://mill.example/news/1"))
                .article()
                .comments()
                .stream()
                .map(comment -> comment.author().flatMap(Commenter::name).orElse("-") + " "
                        + comment.published()
                                .map(date -> date.toLocalDate().toString())
                                .orElse("-") + ": "
                        + comment.body().map(Text::plain).orElse(""))
                .toList();
    }

    /** Each is one comment; NAME, DAY and WORDS stand for what differs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=comment><div class=comment-header><strong>NAME</strong> <time datetime=2026-05-DAY>DAY May</time></div><p>WORDS</p></div>",
                "<div class=comment><header><strong>NAME</strong> <time datetime=2026-05-DAY>DAY May</time></header><p>WORDS</p></div>",
                "<div class=comment><div class=comment__head><span class=comment__name>NAME</span><span class=comment__date>DAY May 2026</span>"
                        + "</div><div class=comment__text>WORDS</div></div>",
                "<div class=comment><div class=commentHead><b>NAME</b> <time datetime=2026-05-DAY>DAY May</time></div>"
                        + "<div class=commentBody><p>WORDS</p></div></div>",
                "<div class=comment><div class=comment-info><b>NAME</b>, <span class=date>DAY May 2026</span></div><div>WORDS</div></div>",
                "<div class=comment><div class=vcard><cite class=fn>NAME</cite> <span class=says>says:</span></div>"
                        + "<div class=commentmetadata><a href=#c>May DAY, 2026 at 3:04 pm</a></div><p>WORDS</p></div>"
            })
    void readsTheWordsBelowTheHead(String comment) {
        String first = comment.replace("NAME", "Ida Moss").replace("DAY", "04");
        String second = comment.replace("NAME", "Tom Reed").replace("DAY", "05").replace("WORDS", "Me too.");

        assertThat(comments("<section class=comments>" + first.replace("WORDS", "I can hear the wheel from my kitchen.")
                        + second + "</section>"))
                .containsExactly(
                        "Ida Moss 2026-05-04: I can hear the wheel from my kitchen.", "Tom Reed 2026-05-05: Me too.");
        assertThat(comments("<section class=comments>" + first.replace("WORDS", "Nice.") + second + "</section>"))
                .containsExactly("Ida Moss 2026-05-04: Nice.", "Tom Reed 2026-05-05: Me too.");
    }

    @Test
    void readsItemsWithALineAboutEach() {
        assertThat(comments(
                        "<ul id=comments><li class=comment><p class=comment-meta>Ida on 4 May 2026</p><p>I can hear the wheel"
                                + " from my kitchen.</p><p>Even at night.</p></li><li class=comment><p class=comment-meta>Tom on 5 May"
                                + " 2026</p><p>Me too.</p></li></ul>"))
                .containsExactly(
                        "Ida 2026-05-04: I can hear the wheel from my kitchen. Even at night.",
                        "Tom 2026-05-05: Me too.");
    }

    @Test
    void readsTheNamesOfOldBlogs() {
        String comment =
                "<li id=comment-%1$d><cite><a href=https://ida.example/>Ida</a></cite> Says:<br><small class=commentmetadata>"
                        + "<a href=#comment-%1$d>May 0%1$dth, 2026 at 3:04 pm</a></small><p>Remark %1$d on the wheel.</p></li>";

        assertThat(comments("<ol class=commentlist>" + comment.formatted(4) + comment.formatted(5) + "</ol>"))
                .containsExactly("Ida 2026-05-04: Remark 4 on the wheel.", "Ida 2026-05-05: Remark 5 on the wheel.");
    }

    @Test
    void keepsBoldWordsWithWhichAnUnsignedCommentBegins() {
        String comment =
                "<div class=comment id=c%1$d><div class=date>%1$d May 2026</div><div class=comment-text><p><b>Please</b> mend the"
                        + " weir %1$d times.</p></div></div>";

        assertThat(comments("<div class=comments>" + comment.formatted(4) + comment.formatted(5) + "</div>"))
                .containsExactly(
                        "- 2026-05-04: Please mend the weir 4 times.", "- 2026-05-05: Please mend the weir 5 times.");
    }

    @Test
    void keepsTheTitleOfAQuotation() {
        String comment =
                "<div class=comment id=c%1$d><b class=author>Ida Moss</b> <span class=date>%1$d May 2026</span>"
                        + "<div class=comment-text><aside><header>Chronicle of the guild</header><p>The wheel stood still.</p></aside>"
                        + "<p>So they wrote %1$d times.</p></div></div>";

        assertThat(comments("<div class=comments>" + comment.formatted(4) + comment.formatted(5) + "</div>")
                        .get(0))
                .contains("Chronicle of the guild", "So they wrote 4 times.");
    }
}
