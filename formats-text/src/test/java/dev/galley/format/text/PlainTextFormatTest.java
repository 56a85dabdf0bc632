package dev.galley.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedWriter;
import dev.galley.format.WriteResult;
import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Feed;
import dev.galley.model.Person;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.report.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextFormatTest {
    private static final Article ARTICLE = Article.builder()
            .headline("Ferry *delayed*")
            .section(Section.headed(
                    "Reactions",
                    Block.paragraph(Text.html("It was <b>very</b> late,<br>said <a href='/port'>the port</a>.")),
                    Block.quote("Fog is fog.").withAttribution("Tom Reed"),
                    Block.listing("Monday", "Tuesday"),
                    Block.table(List.of(List.of(Text.plain("9:30"), Text.plain("late"))))
                            .withHeader(List.of(Text.plain("Time"), Text.plain("State"))),
                    Block.code("if (fog) {\n    wait();\n}"),
                    Block.relatedLink("Bridge reopens", "https://harbour.example/2")))
            .url("https://harbour.example/1")
            .build();

    @Test
    void leavesOutRowsWithoutWords() {
        Text none = Text.plain("");
        Block table = Block.table(
                List.of(List.of(none, none), List.of(Text.plain("9:30"), Text.plain("late")), List.of(none)));
        Article article = Article.builder().section(Section.of(table)).build();
        TextDocument document = new PlainTextFormat().document(article);
        assertThat(document.text()).isEqualTo("9:30 | late\n");
    }

    @Test
    void namesTheAuthorsOfTheSourceOfAnArticleWithoutAuthors() {
        Feed source = Feed.builder().title("Log").author(Person.named("Ada")).build();
        Article article = Article.builder().headline("Fog").source(source).build();

        assertThat(new PlainTextFormat().document(article).text()).isEqualTo("Fog\n\nAda\n");
    }

    @Test
    void writesWordsWithoutMarkup() {
        assertThat(new PlainTextFormat().document(ARTICLE).text()).isEqualTo("""
                        Ferry *delayed*

                        Reactions

                        It was very late,
                        said the port.

                        > Fog is fog.
                        >
                        > — Tom Reed

                        - Monday
                        - Tuesday

                        Time | State
                        9:30 | late

                            if (fog) {
                                wait();
                            }

                        Bridge reopens

                        https://harbour.example/1
                        """);
    }

    @Test
    void separatesArticles() {
        Feed feed = Feed.builder()
                .article(Article.builder().headline("One").build())
                .article(Article.builder().headline("Two").build())
                .build();
        TextDocument document = new PlainTextFormat().document(feed);
        assertThat(document.text()).isEqualTo("One\n\n* * *\n\nTwo\n");
        assertThat(document.spans())
                .extracting(TextSpan::path)
                .containsExactly("/articles/0/headline", "/articles/1/headline");
    }

    @Test
    void replacesWhatUtf8CannotHold() throws IOException {
        Feed feed = Feed.builder()
                .article(Article.builder().headline("a\uD800b\u0000").build())
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteResult result = FeedWriter.of("text").write(feed, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a\uFFFDb\uFFFD\n");
        assertThat(result.findings()).extracting(Finding::code).containsExactly("character.replaced");
    }
}
