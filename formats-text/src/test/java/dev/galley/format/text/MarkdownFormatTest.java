package dev.galley.format.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.galley.format.FeedReader;
import dev.galley.format.FeedWriter;
import dev.galley.format.UnknownFormatException;
import dev.galley.format.WriteResult;
import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Category;
import dev.galley.model.Feed;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownFormatTest {
    private static final Article FERRY = Article.builder()
            .kicker("Harbour")
            .headline("Ferry *delayed*")
            .standfirst("Fog closed the strait.")
            .author(Person.named("Ada Okoro").withEmail("ada@harbour.example"))
            .published(OffsetDateTime.parse("2026-11-28T12:00:00Z"))
            .url("https://harbour.example/1")
            .media(Media.builder(Url.of("https://harbour.example/a b.jpg"), Media.Role.LEAD)
                    .alt("The pier")
                    .caption(Text.plain("The pier at noon"))
                    .credit("Photo: Lin")
                    .build())
            .section(Section.of(Block.paragraph("The noon ferry left late.")))
            .section(Section.headed(
                    "Reactions",
                    Block.paragraph(Text.html("It was <b>very</b> late, <a href='/port'>the port</a> said.")),
                    Block.quote("Fog is fog.").withAttribution("Tom Reed"),
                    Block.listing("Monday", "Tuesday"),
                    Block.orderedListing("1. one", "# two"),
                    Block.table(List.of(List.of(Text.plain("9|30"), Text.plain("late"))))
                            .withHeader(List.of(Text.plain("Time"), Text.plain("State"))),
                    Block.code("if (fog) {\n    wait();\n}").withLanguage("java"),
                    Block.embed("https://video.example/1").withTitle("The strait"),
                    Block.relatedLink("Bridge reopens", "https://harbour.example/2")
                            .withCategory("World")))
            .category(Category.of("Traffic"))
            .build();

    private static final String MARKDOWN = """
            Harbour

            # Ferry \\*delayed\\*

            Fog closed the strait.

            Ada Okoro · 2026-11-28 12:00 +00:00

            ![The pier](<https://harbour.example/a%20b.jpg>)

            The pier at noon Photo: Lin

            The noon ferry left late.

            ## Reactions

            It was **very** late, [the port](<https://harbour.example/port>) said.

            > Fog is fog.
            >
            > — Tom Reed

            - Monday
            - Tuesday

            1. 1\\. one
            2. \\# two

            | Time | State |
            | --- | --- |
            | 9\\|30 | late |

            ```java
            if (fog) {
                wait();
            }
            ```

            [The strait](<https://video.example/1>)

            World – [Bridge reopens](<https://harbour.example/2>)

            [https://harbour.example/1](<https://harbour.example/1>)
            """;

    @Test
    void writesTheContentOfCdataSectionsInHtml() {
        Article article = Article.builder()
                .section(Section.of(Block.paragraph(Text.html("a <![CDATA[<b>]]> c <![CDATA[d"))))
                .build();
        assertThat(new MarkdownFormat().document(article).text()).isEqualTo("a \\<b> c d\n");
    }

    @Test
    void writesEveryKindOfBlock() {
        assertThat(new MarkdownFormat().document(FERRY).text()).isEqualTo(MARKDOWN);
    }

    @Test
    void writesFrontMatterAndAnchorsOnRequest() {
        String text = new MarkdownFormat()
                .withFrontMatter()
                .withAnchors()
                .document(FERRY)
                .text();
        assertThat(text)
                .startsWith("""
                        ---
                        title: "Ferry *delayed*"
                        description: "Fog closed the strait."
                        url: "https://harbour.example/1"
                        date: "2026-11-28T12:00Z"
                        authors:
                          - "Ada Okoro"
                        tags:
                          - "Traffic"
                        ---

                        Harbour
                        """)
                .contains("\n## <a id=\"reactions\"></a>Reactions\n")
                .doesNotContain("ada@harbour.example");
    }

    @Test
    void tellsWhereEachPartIs() {
        TextDocument document = new MarkdownFormat().withFrontMatter().document(FERRY);
        assertThat(document.spans())
                .extracting(TextSpan::path)
                .startsWith(
                        "/kicker", "/headline", "/standfirst", "/authors", "/media/0", "/body/0", "/body/0/blocks/0")
                .endsWith("/body/1/blocks/7", "/links");
        TextSpan reactions = span(document, "/body/1");
        assertThat(reactions.id()).isEqualTo("reactions");
        assertThat(document.text(reactions)).startsWith("## Reactions\n").endsWith("harbour.example/2>)");
        assertThat(document.text(span(document, "/body/1/blocks/2"))).isEqualTo("- Monday\n- Tuesday");
        int word = document.text().indexOf("Tuesday");
        assertThat(document.at(word)).contains(span(document, "/body/1/blocks/2"));
    }

    @Test
    void idsStayTheSameWhileOtherPartsChange() {
        Article longer = FERRY.toBuilder()
                .body(List.of(
                        Section.of(Block.paragraph("New."), Block.paragraph("The noon ferry left late.")),
                        FERRY.body().get(1)))
                .build();
        String id =
                span(new MarkdownFormat().document(FERRY), "/body/0/blocks/0").id();
        assertThat(span(new MarkdownFormat().document(longer), "/body/0/blocks/1")
                        .id())
                .isEqualTo(id);
    }

    @Test
    void headingsWithTheSameWordsGetDifferentIds() {
        Article article = Article.builder()
                .section(Section.headed("Fog", Block.paragraph("a")))
                .section(Section.headed("Fog", Block.paragraph("a")))
                .section(Section.headed("Fog 2", Block.paragraph("a")))
                .build();
        assertThat(new MarkdownFormat().document(article).spans())
                .extracting(TextSpan::id)
                .doesNotHaveDuplicates()
                .contains("fog", "fog-2", "fog-2-2");
    }

    @Test
    void separatesListsAndQuotationsThatFollowEachOther() {
        Article article = Article.builder()
                .section(Section.of(
                        Block.paragraph("a"),
                        Block.listing(""),
                        Block.listing("b"),
                        Block.orderedListing("c"),
                        Block.orderedListing("d"),
                        Block.quote("e"),
                        Block.quote("f")))
                .build();
        assertThat(new MarkdownFormat().document(article).text())
                .isEqualTo("a\n\n-\n\n* b\n\n1. c\n\n1) d\n\n> e\n\n> f\n");
    }

    @Test
    void keepsNestedListsOfMarkup() {
        Article article = Article.builder()
                .section(Section.of(
                        Block.markup(Text.html("<p>a</p><ul><li>b<ol><li>c<li>d</ol><li>e</ul><pre>x\n  y</pre>"))))
                .build();
        assertThat(new MarkdownFormat().document(article).text())
                .isEqualTo("a\n\n- b\n\n  1. c\n  2. d\n- e\n\n```\nx\n  y\n```\n");
    }

    @Test
    void writesNoAddressThatRunsAScript() {
        Article article = Article.builder()
                .section(Section.of(
                        Block.paragraph(Text.html("<a href='javascript:alert(1)'>go</a><script>alert(2)</script>"
                                + "<img src='javascript:x' alt='pier'>")),
                        Block.embed("javascript:alert(3)").withTitle("video")))
                .build();
        assertThat(new MarkdownFormat().document(article).text()).isEqualTo("gopier\n\nvideo\n");
    }

    @Test
    void boundsTheDepthOfNestedBlocks() {
        String nested = "<blockquote>".repeat(20_000) + "deep" + "</blockquote>".repeat(20_000) + "<p>after</p>";
        Article article = Article.builder()
                .section(Section.of(Block.markup(Text.html(nested))))
                .build();
        String text = new MarkdownFormat().document(article).text();
        assertThat(text).contains("deep").contains("after");
        assertThat(text.length()).isLessThan(200);
    }

    @Test
    void writesTheArticlesOfAFeedInSequence() throws IOException {
        Feed feed = Feed.builder()
                .title("Courier")
                .url("https://harbour.example/")
                .article(Article.builder().headline("One").build())
                .article(Article.builder().headline("Two").build())
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteResult result = FeedWriter.of("markdown").write(feed, out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text)
                .isEqualTo("""
                        # Courier

                        [https://harbour.example/](<https://harbour.example/>)

                        ---

                        # One

                        ---

                        # Two
                        """)
                .isEqualTo(new MarkdownFormat().document(feed).text());
        assertThat(result.findings()).isEmpty();
        assertThat(new MarkdownFormat().document(feed).spans())
                .extracting(TextSpan::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void reportsWhatIsNotWritten() throws IOException {
        Feed feed = Feed.builder().id("urn:x").article(FERRY).build();
        WriteResult result = FeedWriter.of("markdown").write(feed, new ByteArrayOutputStream());
        assertThat(result.findings())
                .extracting(Finding::path)
                .containsExactly("/id", "/articles/0/categories/0", "/articles/0/authors/0");
        WriteResult described =
                FeedWriter.of(new MarkdownFormat().withFrontMatter()).write(feed, new ByteArrayOutputStream());
        assertThat(described.findings()).extracting(Finding::path).containsExactly("/id", "/articles/0/authors/0");
    }

    @Test
    void isNeverRecognised() {
        FeedReader reader = FeedReader.builder().format(new MarkdownFormat()).build();
        assertThatExceptionOfType(UnknownFormatException.class)
                .isThrownBy(() -> reader.read(new ByteArrayInputStream(MARKDOWN.getBytes(StandardCharsets.UTF_8))));
    }

    private static TextSpan span(TextDocument document, String path) {
        return document.spans().stream()
                .filter(span -> span.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
