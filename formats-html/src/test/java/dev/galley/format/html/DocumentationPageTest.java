package dev.galley.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reads what pages of documentation do differently from news, and standfirsts that begin with a place. */
class DocumentationPageTest {
    private static final String PROSE =
            "<p>The tide came in at noon, the harbour office says, and it went out again in the evening.</p>".repeat(4);

    private static Article read(String body) {
        return Pages.read("<html><body>" + body + "</body></html>", Url.of("https://tide.example/docs/1"))
                .article();
    }

    private static String words(Article article) {
        StringBuilder words = new StringBuilder();
        for (Section section : article.body()) {
            words.append(section).append('\n');
        }
        return words.toString();
    }

    @Test
    void readsAllPanels() {
        Article article = read("<article><h1>Install</h1>" + PROSE
                + "<div role=tabpanel><p>On Linux, open the lock gate with the long lever.</p></div>"
                + "<div role=tabpanel hidden=hidden><p>On macOS, open the lock gate with the short lever.</p></div>"
                + "<div hidden><p>This note is for the harbour office only.</p></div></article>");

        assertThat(words(article)).contains("the long lever", "the short lever").doesNotContain("harbour office only");
    }

    @Test
    void ignoresIdsThatRepeatHeadings() {
        String sections = "<section id=describe-the-tide><h2>Describe the tide</h2>" + PROSE + "</section>"
                + "<section id=respond-to-comments><h2>Respond to comments<a href=#c>¶</a></h2>"
                + "<p>Answer each comment of the harbour master within a day.</p>" + PROSE + "</section>"
                + "<section id=share-the-log><h2>Share the log</h2><p>Send the log to the office.</p>" + PROSE
                + "</section>"
                + "<section id=related-rules><h2>Related rules</h2><p>Read the rules of the lock too.</p>" + PROSE
                + "</section>";

        assertThat(words(read("<article><h1>Tides</h1>" + sections + "</article>")))
                .contains("Answer each comment", "Send the log", "Read the rules of the lock");
    }

    @Test
    void keepsIdsThatNameAPartOfThePage() {
        Article article = read("<article><h1>Tides</h1>" + PROSE
                + "<section id=related-articles><h2>Related articles</h2><a href=/2>Ebb</a></section></article>");

        assertThat(article.body())
                .noneMatch(section -> section.heading().map(Text::plain).equals(Optional.of("Related articles")));
    }

    @Test
    void keepsHeadingsThatAreNotInTheTableOfContents() {
        Article article = read("<article><h1>Tides</h1>" + PROSE + "<h2 class=hide-from-toc>At noon</h2>" + PROSE
                + "<div class=toc><h2>Contents</h2><a href=#noon>At noon</a></div></article>");

        assertThat(article.body().stream()
                        .flatMap(section -> section.heading().stream())
                        .map(Text::plain))
                .containsExactly("At noon");
    }

    @Test
    void keepsCodeBesideTheText() {
        Article article = read("<article><h1>Tides</h1>" + PROSE
                + "<div class=sidebar><pre>curl https://tide.example/v1/noon</pre></div>" + PROSE
                + "<div class=sidebar><p>Weather: fine</p></div></article>");

        assertThat(words(article)).contains("curl https://tide.example/v1/noon").doesNotContain("Weather: fine");
    }

    @Test
    void readsAStandfirstThatBeginsWithAPlace() {
        String description =
                "The tide came in an hour late, and nobody in the harbour office had told the captain of it.";
        Article article = Pages.read(
                        "<html><meta name=description content='" + description + "'><body><article><h1>Late</h1>"
                                + "<div><span>Hamburg.</span> <span>" + description + "</span></div>"
                                + "<div class=article-body>" + PROSE + "</div></article></body></html>",
                        Url.of("https://tide.example/news/1"))
                .article();

        assertThat(article.standfirst().map(Text::plain)).contains("Hamburg. " + description);
        assertThat(words(article)).doesNotContain("an hour late");
    }
}
