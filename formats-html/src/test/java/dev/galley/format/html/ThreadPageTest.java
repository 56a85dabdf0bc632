package dev.galley.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Person;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Threads of forums and questions with answers, each in the mark-up of another kind of software. */
class ThreadPageTest {
    private static final Url URL = Url.of("https://tide.example/threads/1");

    private static Page read(String head, String body) {
        return Pages.read(
                "<!doctype html><html lang=en><head><title>Which rope?</title>" + head + "</head><body>" + body
                        + "</body></html>",
                URL);
    }

    private static String jsonLd(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    private static List<String> words(Page page) {
        return page.article().comments().stream()
                .map(comment -> comment.body().map(Text::plain).orElse(""))
                .toList();
    }

    private static String body(Article article) {
        return article.body().stream()
                .flatMap(section -> section.blocks().stream())
                .map(block -> Section.of(block).toString())
                .reduce("", String::concat);
    }

    @Test
    void readsAThreadThatIsOnlyDeclared() {
        Page page = read(
                jsonLd("""
                        {"@context": "https://schema.org", "@type": "DiscussionForumPosting", "headline": "Which rope?",
                         "text": "Hemp or nylon for a small ferry?\\n\\nIt moors twice a day.", "author": {"name": "Ada Brook"},
                         "datePublished": "2024-05-05T10:00:00Z", "comment": [
                          {"@type": "Comment", "@id": "#c1", "text": "Nylon, it stretches.", "author": {"name": "Tom Reed"},
                           "dateCreated": "2024-05-05T11:00:00Z", "comment": [
                            {"@type": "Comment", "@id": "#c2", "text": "And it does not rot.", "author": {"name": "Ida Moss"}}]},
                          {"@type": "Comment", "@id": "#c3", "text": "Hemp smells better.", "author": {"name": "Jo Fen"}}]}
                        """), "<div><div>Hemp or nylon for a small ferry?</div><div>Nylon, it stretches.</div></div>");

        Article article = page.article();
        assertThat(page.kind()).isEqualTo(Page.Kind.THREAD);
        assertThat(article.headline().map(Text::plain)).contains("Which rope?");
        assertThat(article.body().get(0).blocks()).hasSize(2);
        assertThat(words(page)).containsExactly("Nylon, it stretches.", "And it does not rot.", "Hemp smells better.");
        assertThat(article.comments().stream().map(Comment::parentId))
                .containsExactly(Optional.empty(), Optional.of("#c1"), Optional.empty());
        assertThat(article.comments().stream().map(Comment::author).map(author -> author.flatMap(Commenter::name)))
                .containsExactly(Optional.of("Tom Reed"), Optional.of("Ida Moss"), Optional.of("Jo Fen"));
    }

    @Test
    void readsADeclaredQuestionWithItsAnswers() {
        Page page = read(jsonLd("""
                        {"@type": "QAPage", "mainEntity": {"@type": "Question", "name": "Which rope?",
                         "text": "<p>Hemp or nylon?</p>", "answerCount": 2,
                         "acceptedAnswer": {"@type": "Answer", "text": "Nylon.", "url": "#a1",
                          "comment": {"@type": "Comment", "text": "Thanks!"}},
                         "suggestedAnswer": [{"@type": "Answer", "text": "Hemp, if you must."}]}}
                        """), "<div><div>Hemp or nylon?</div></div>");

        assertThat(page.kind()).isEqualTo(Page.Kind.THREAD);
        assertThat(body(page.article())).contains("Hemp or nylon?").doesNotContain("Nylon.");
        assertThat(words(page)).containsExactly("Nylon.", "Thanks!", "Hemp, if you must.");
        assertThat(page.article().comments().get(1).parentId()).contains("#a1");
    }

    @Test
    void readsPostsWhoseWordsAreNamedAfterTheirUser() {
        String post =
                "<article id='elPost_%1$d' class='entry entry--post'><aside class='entry__author-column'><h3 class='entry__username'>"
                        + "<a href='/u/%1$d'>Sailor %1$d</a></h3><div class='entry__group'>Members</div></aside>"
                        + "<div class='entry__meta'><time datetime='2024-05-0%1$dT10:00:00Z'>May %1$d</time></div>"
                        + "<div class='richText richText--user'><p>Rope number %1$d holds the ferry in any weather.</p></div></article>";
        Page page = read(
                "<meta name=generator content=Invision>",
                String.format(post, 1) + String.format(post, 2) + String.format(post, 3));

        assertThat(body(page.article()))
                .contains("Rope number 1 holds the ferry")
                .doesNotContain("Members");
        assertThat(words(page))
                .containsExactly(
                        "Rope number 2 holds the ferry in any weather.",
                        "Rope number 3 holds the ferry in any weather.");
    }

    @Test
    void takesNoMenuForAThread() {
        StringBuilder menu = new StringBuilder("<ul>");
        for (int i = 1; i < 9; i++) {
            menu.append("<li id=menu-item-")
                    .append(i)
                    .append(" class='menu-item object-post'><a href=/")
                    .append(i);
            menu.append(">About the harbour</a></li>");
        }
        String post =
                "<div class=post id=p%1$d><b class=author>Sailor</b><p>Rope number %1$d holds the ferry in any weather.</p></div>";
        Page page = read(
                "<meta name=generator content=phpBB>",
                menu + "</ul>" + String.format(post, 1) + String.format(post, 2));

        assertThat(body(page.article())).contains("Rope number 1");
        assertThat(page.article().comments()).hasSize(1);
    }

    @Test
    void takesTheAnswersOfAQuestionRatherThanTheManyCommentsOnThem() {
        StringBuilder comments = new StringBuilder();
        for (int i = 1; i < 9; i++) {
            comments.append("<li id=comment-")
                    .append(i)
                    .append(" class=comment><span class=comment-copy>Remark ")
                    .append(i);
            comments.append(
                    " on ropes and on what they cost</span> <a class=comment-user>Tom</a> <span class=comment-date>May 5</span>");
        }
        Page page = read(
                "",
                "<div itemscope itemtype='https://schema.org/QAPage'><div itemprop=mainEntity itemscope"
                        + " itemtype='https://schema.org/Question'><div class=body itemprop=text><p>Hemp or nylon for a ferry?</p></div>"
                        + "<div id=answer-1 class=answer itemprop=acceptedAnswer itemscope itemtype='https://schema.org/Answer'>"
                        + "<div class=body itemprop=text><p>Nylon, because it stretches.</p></div><ul>" + comments
                        + "</ul></div>"
                        + "<div id=answer-2 class=answer itemprop=suggestedAnswer itemscope itemtype='https://schema.org/Answer'>"
                        + "<div class=body itemprop=text><p>Hemp, because it smells.</p></div></div></div></div>"
                        + jsonLd("{\"@type\": \"QAPage\", \"name\": \"Which rope?\"}"));

        assertThat(body(page.article())).contains("Hemp or nylon for a ferry?").doesNotContain("stretches");
        assertThat(words(page)).containsExactly("Nylon, because it stretches.", "Hemp, because it smells.");
    }

    @Test
    void readsTheNameOutOfThePhraseAroundIt() {
        String post =
                "<div class=post id=p%1$d><div class=postbody><p class=author>by <a class=username>Sailor %1$d</a> » <time"
                        + " datetime='2024-05-0%1$dT10:00:00Z'>May %1$d</time></p><div class=content>Rope number %1$d holds the ferry.</div></div></div>";
        Page page = read("<meta name=generator content=phpBB>", String.format(post, 1) + String.format(post, 2));

        assertThat(page.article().authors()).extracting(Person::name).containsExactly(Optional.of("Sailor 1"));
        assertThat(page.article().comments().get(0).author().flatMap(Commenter::name))
                .contains("Sailor 2");
    }

    @Test
    void readsNoAnswerAsAnAnswerToItself() {
        Page page = Pages.read(
                "<html><head><title>Ropes</title></head><body class=question-page><h1>Ropes</h1><div itemscope"
                        + " itemtype='https://schema.org/Question'><div itemprop=text><p>Hemp or nylon for a ferry?</p></div>"
                        + "<div class=user-info><div class=user-action-time>asked <span title='2026-03-12 10:15:00Z'>Mar 12</span></div>"
                        + "<div class=user-details itemprop=author><a href=/u/1>Tom Reed</a><span>1,234</span></div></div>"
                        + "<div id=answer-1 class=answer itemscope itemtype='https://schema.org/Answer'><div itemprop=text><p>Nylon, it"
                        + " stretches.</p></div><div class=user-info><div class=user-action-time>edited <span title='2026-03-13"
                        + " 08:00:00Z'>Mar 13</span></div><div class=user-details><a href=/u/3>Editor</a></div></div><div class=user-info>"
                        + "<div class=user-details itemprop=author><a href=/u/2>Ida Moss</a></div></div></div></div></body></html>",
                URL);

        assertThat(page.kind()).isEqualTo(Page.Kind.THREAD);
        assertThat(page.article().comments()).singleElement().satisfies(answer -> {
            assertThat(answer.parentId()).isEmpty();
            assertThat(answer.author().flatMap(Commenter::name)).contains("Ida Moss");
            assertThat(answer.published()).contains(java.time.OffsetDateTime.parse("2026-03-13T08:00:00Z"));
        });
    }

    @Test
    void readsPostsWhoseNamesStandBesideTheElementWithTheWords() {
        String row =
                "<tr class=row id=r%1$d><td><table><tr><td><span class=age title='2026-03-1%1$dT10:15:00 177331050%1$d'>2 days ago"
                        + "</span> <a href='user?id=%1$d' class=hnuser>keeper%1$d</a></td></tr><tr><td><div class=comment><div class=text>The gates"
                        + " number %1$d leak.</div></div></td></tr></table></td></tr>";
        Page page = Pages.read(
                "<html><head><title>Gates</title></head><body><h1>Gates</h1><table>" + row.formatted(1)
                        + row.formatted(2) + row.formatted(3) + "</table></body></html>",
                URL);

        assertThat(page.article().comments()).hasSize(3);
        assertThat(page.article().comments().get(1).author().flatMap(Commenter::name))
                .contains("keeper2");
        assertThat(page.article().comments().get(1).body().map(Text::plain)).contains("The gates number 2 leak.");
        assertThat(page.article().comments().get(1).published())
                .contains(java.time.OffsetDateTime.parse("2026-03-12T10:15:00Z"));
    }
}
