package dev.galley.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentersTest {
    private static final Url URL = Url.of("https://tide.example/news/1");
    private static final String PROSE =
            "<p>The tide came in at noon, the harbour office says, and it went out again.</p>";

    private static List<Comment> read(String comments) {
        String page = "<!doctype html><body><h1>Tide</h1><article>" + PROSE.repeat(6) + "</article><div id=comments>"
                + "<ol class=commentlist>" + comments + "</ol></div>";
        return Pages.read(page, URL).article().comments();
    }

    private static String comment(int number, String author, String words) {
        return "<li class=comment id=comment-" + number + "><b class=author>" + author
                + "</b> <time>2024-05-05</time><p>" + words + "</p>";
    }

    private static Commenter linked(String address) {
        String author = "<a href='" + address + "'>Ann</a>";
        return read(comment(1, author, "And who asks the gulls?") + comment(2, "Tom", "Nobody asks the gulls."))
                .get(0)
                .author()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "mailto:ann@tide.example",
        "MAILTO:ann@tide.example",
        "' mailto:ann@tide.example?subject=Gulls'",
        "mailto:ann%40tide.example",
    })
    void readsAnEmailAddressOnlyAsSuch(String address) {
        assertThat(linked(address)).isEqualTo(Commenter.named("Ann").withEmail("ann@tide.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mailto:", "mailto:?subject=Gulls", " JavaScript:alert(1)", "java&#10;script:alert(1)", "#"})
    void leavesOutAddressesThatLeadNowhere(String address) {
        assertThat(linked(address)).isEqualTo(Commenter.named("Ann"));
    }

    @Test
    void keepsAMalformedEscapeInAnEmailAddress() {
        assertThat(linked("mailto:ann%zz@tide.example").email()).isEqualTo(Optional.of("ann%zz@tide.example"));
    }

    @Test
    void leavesTheAnswersOutOfThePostThatTheyAnswer() {
        List<Comment> comments = read(comment(1, "Ann", "And who asks the gulls?") + "<ol>"
                + comment(2, "Tom", "Nobody asks the gulls.") + "</ol>");

        assertThat(comments).hasSize(2);
        assertThat(comments.get(1).parentId()).contains("comment-1");
        assertThat(comments)
                .extracting(comment -> comment.body().map(Text::plain).orElse(""))
                .satisfiesExactly(
                        first -> assertThat(first).contains("And who asks").doesNotContain("Nobody"),
                        second -> assertThat(second).contains("Nobody").doesNotContain("And who asks"));
    }
}
