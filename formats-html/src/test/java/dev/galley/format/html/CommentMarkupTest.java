package dev.galley.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Comments in the mark-up of old and new systems: where the name and the date stand, and which comment answers which. */
class CommentMarkupTest {
    private static final Url URL = Url.of("https://lock.example/closed");
    private static final String TEXT =
            "<p>The lock will stay shut until the autumn, the board said on Friday, because two of its gates have cracked.</p>"
                    + "<p>Boats will have to turn at the bridge from April, and the hire firms expect to lose half of their bookings.</p>"
                    + "<p>Nobody in the hall was surprised, the keeper said, and few believed that the money would ever be found.</p>";

    /** Returns each comment as "id parent author day: words". */
    private static List<String> comments(String html) {
        return read("<h1>Lock closes</h1>" + TEXT + html).article().comments().stream()
                .map(comment -> comment.id().orElse("-") + " "
                        + comment.parentId().orElse("-") + " "
                        + comment.author().flatMap(Commenter::name).orElse("-") + " "
                        + comment.published()
                                .map(date -> date.toLocalDate().toString())
                                .orElse("-") + ": "
                        + comment.body().map(Text::plain).orElse(""))
                .toList();
    }

    private static Page read(String body) {
        return Pages.read(
                "<!doctype html><html><head><title>Lock closes</title></head><body>" + body + "</body></html>", URL);
    }

    @Test
    void readsCommentsInADefinitionList() {
        String comment =
                "<dt class=comment-author id=c%1$d><a href=http://tom.example/>Tom Reed</a> said...</dt><dd class=comment-body>"
                        + "<p>%2$s</p></dd><dd class=comment-footer><span class=comment-timestamp><a href=#c%1$d>March 1%1$d, 2026"
                        + " 11:00 AM</a></span></dd>";
        String list = "<div id=comments><h4>3 comments:</h4><dl id=comments-block>" + comment.formatted(1, "Oak.")
                + comment.formatted(2, "They were cracked in my time already.")
                + "<dt class=comment-author id=c3>Anonymous hat gesagt…</dt><dd class=comment-body><p>Fog is fog.</p></dd></dl></div>";

        assertThat(comments(list))
                .containsExactly(
                        "c1 - Tom Reed 2026-03-11: Oak.",
                        "c2 - Tom Reed 2026-03-12: They were cracked in my time already.",
                        "c3 - Anonymous -: Fog is fog.");
    }

    @Test
    void keepsADeletedCommentThatOthersAnswer() {
        String html = """
                <div id=comments><div class=comment id=c1><div class=entry><p><a class=author href=/user/tom>Tom Reed</a>
                 <time datetime=2026-03-12>2 hours</time></p><div class=md><p>Those gates were cracked in my time.</p></div></div></div>
                <div class=comment id=c2><div class=entry><p>[–] <em>[deleted]</em> 12 points <time datetime=2026-03-12>2 hours</time>
                 (1 child)</p><div class=usertext-body><div class=md><p>[removed]</p></div></div></div>
                 <div class=child><div class=comment id=c3><div class=entry><p><a class=author href=/user/ida>Ida Moss</a>
                 <time datetime=2026-03-13>1 hour</time></p><div class=md><p>What did it say?</p></div></div></div></div></div></div>
                """;

        assertThat(comments(html))
                .containsExactly(
                        "c1 - Tom Reed 2026-03-12: Those gates were cracked in my time.",
                        "c2 - - 2026-03-12: [removed]",
                        "c3 c2 Ida Moss 2026-03-13: What did it say?");
    }

    @Test
    void readsWhichCommentIsAnsweredOutOfDepths() {
        String comment =
                "<div class='comment %2$s' id=comment-%1$d %3$s><b class=author>Sailor</b> <i class=date>12 March 2026</i>"
                        + "<p class=comment-text>Remark %1$d on the gates.</p></div>";
        for (String[] depths : List.of(
                new String[] {"level-1", "level-2", "level-1"},
                new String[] {"depth-1", "depth-2", "depth-1"},
                new String[] {"data-depth=0", "data-depth=1", "data-depth=0"})) {
            StringBuilder html = new StringBuilder("<div id=comments>");
            for (int i = 0; i < depths.length; i++) {
                boolean attribute = depths[i].indexOf('=') > 0;
                html.append(comment.formatted(i + 1, attribute ? "" : depths[i], attribute ? depths[i] : ""));
            }

            assertThat(comments(html + "</div>"))
                    .extracting(words -> words.substring(0, words.indexOf(" Sailor")))
                    .containsExactly("comment-1 -", "comment-2 comment-1", "comment-3 -");
        }
        String indented = "<section class=comments>" + comment.formatted(1, "", "") + "<div class=indented>"
                + comment.formatted(2, "", "") + "</div></section>";
        assertThat(comments(indented).get(1)).startsWith("comment-2 comment-1 ");
    }

    @Test
    void findsAuthorsWhomNoClassMarks() {
        String line =
                "<div class=comments-body><p>%s</p><p class=posted>Posted by: <a href=http://tom.example>Tom Reed</a> | March 12, 2026"
                        + " at 11:00 AM</p></div>";
        String link =
                "<div class=comment id=c%1$d><div class=comment-meta><a href=/u/tom>Tom Reed</a> <a title='Mar 12, 2026' class=timestamp"
                        + " href=/c>Mar 12</a></div><div class=comment-body><p>Gates %1$d.</p></div></div>";

        assertThat(comments(line.formatted("Oak, they should use oak.") + line.formatted("And nobody looked.")))
                .containsExactly(
                        "- - Tom Reed 2026-03-12: Oak, they should use oak.",
                        "- - Tom Reed 2026-03-12: And nobody looked.");
        assertThat(comments("<div id=comments>" + link.formatted(1) + link.formatted(2) + "</div>"))
                .containsExactly("c1 - Tom Reed 2026-03-12: Gates 1.", "c2 - Tom Reed 2026-03-12: Gates 2.");
    }

    @Test
    void readsTheWordsOfDeclaredCommentsRatherThanTheLinesAboveThem() {
        String comment = "<li class=comment id=comment-%1$d><article id=div-comment-%1$d class=comment-body itemscope"
                + " itemtype=https://schema.org/Comment><footer class=comment-meta><cite class=fn>Tom Reed</cite> <time"
                + " datetime=2026-03-12>March 12, 2026 at 11:00 in the morning</time></footer><div class=comment-content itemprop=text>"
                + "<p>Oak.</p></div></article></li>";

        assertThat(comments("<ol class=comment-list>" + comment.formatted(1) + comment.formatted(2) + "</ol>"))
                .containsExactly("comment-1 - Tom Reed 2026-03-12: Oak.", "comment-2 - Tom Reed 2026-03-12: Oak.");
    }

    @Test
    void readsACommentInTwoElementsOfTheSameClassOnce() {
        String comment =
                "<li class=comment id=li-comment-%1$d><article class=comment id=comment-%1$d><cite class=fn>Tom Reed</cite>"
                        + " <time datetime=2026-03-12>March 12</time><div class=comment-content><p>Gates %1$d.</p></div></article></li>";

        assertThat(comments("<ol class=comments>" + comment.formatted(1) + comment.formatted(2) + "</ol>"))
                .containsExactly(
                        "li-comment-1 - Tom Reed 2026-03-12: Gates 1.", "li-comment-2 - Tom Reed 2026-03-12: Gates 2.");
    }

    @Test
    void readsTheThreadOfASiteWhoseMainHeadingIsItsSection() {
        String comment =
                "<div class='thing comment' id=thing_t1_c%1$d><div class=entry><p><a class=author href=/user/tom>Tom Reed</a> <time"
                        + " datetime=2026-03-12>2 hours</time></p><form><input type=hidden><div class=usertext-body><div class=md><p>Nylon number %1$d"
                        + " stretches, and a ferry pulls at its rope all day long, whatever the weather and the tide may be.</p></div></div></form>"
                        + "</div></div>";
        String html =
                "<html><head><title>Which rope for a ferry? : canals</title></head><body><div id=header>Canals</div><div class=side>"
                        + "<h1><a href=/r/canals>canals</a></h1><p>A place for all who love canals.</p></div><div class=content><div class='thing"
                        + " link' id=thing_t3_a><p class=title><a class=title href=/r/canals/1>Which rope for a ferry?</a></p><p class=tagline>submitted"
                        + " by <a class=author href=/user/ada>ada</a></p><form><input type=hidden><div class=md><p>Hemp or nylon? We moor twice a day,"
                        + " and the old rope is worn out, so we need a new one by the spring.</p></div></form></div><div class=commentarea>"
                        + comment.formatted(1) + comment.formatted(2) + comment.formatted(3)
                        + "</div></div></body></html>";
        Page page = Pages.read(html, URL);

        assertThat(page.article().headline()).contains(Text.plain("Which rope for a ferry?"));
        assertThat(page.article().bodyHtml()).contains("Hemp or nylon?").doesNotContain("A place for all");
        assertThat(page.article().comments().stream()
                        .map(Comment::body)
                        .map(body -> body.orElse(Text.plain("")).plain()))
                .hasSize(3)
                .allMatch(words -> words.startsWith("Nylon number "));
    }

    @Test
    void takesThePostRatherThanTheSiteForTheHeadline() {
        String post =
                "<div id=header><h1>Harbour Notes</h1></div><div class=post><h3 class=post-title>The cracked gates</h3>"
                        + TEXT + "</div>";
        String html =
                "<html><head><title>Harbour Notes: The cracked gates</title></head><body>" + post + "</body></html>";

        assertThat(Pages.read(html, URL).article().headline()).contains(Text.plain("The cracked gates"));
    }

    @Test
    void leavesTheTitleAndTheNoteOfAChangeOutOfThePostsOfAThread() {
        String post =
                "<div class=post id=post%1$d><a class=username>Sailor</a> <time datetime=2026-03-12>March 12</time><div class=postbody>"
                        + "<h2 class=title>Re: Which rope?</h2><div class=message-content><div>Rope %1$d.</div><div class=message-lastEdit>Last edited:"
                        + " March 13, 2026</div></div></div></div>";
        String html =
                "<html><head><title>Which rope?</title><meta name=generator content=phpBB></head><body><h1>Which rope?</h1>"
                        + post.formatted(1) + post.formatted(2) + "</body></html>";

        assertThat(Pages.read(html, URL).article().comments())
                .singleElement()
                .satisfies(comment ->
                        assertThat(comment.body().orElseThrow().plain()).isEqualTo("Rope 2."));
    }
}
