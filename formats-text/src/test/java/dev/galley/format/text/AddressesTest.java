package dev.galley.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Feed;
import dev.galley.model.Media;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressesTest {
    private static final Text PORT = Text.html("<a href='port'>The port</a>");

    private static String markdown(String address, Block... blocks) {
        Article article =
                Article.builder().url(address).section(Section.of(blocks)).build();
        return new MarkdownFormat().document(article).text();
    }

    @Test
    void resolvesRelativeAddressesAgainstTheArticle() {
        String text = markdown(
                "https://harbour.example/news/1",
                Block.paragraph(PORT),
                Block.embed("/video"),
                Block.figure(Media.lead(Url.of("pier.jpg"))),
                Block.table(List.of(List.of(PORT))));
        assertThat(text)
                .contains("\n[/video](<https://harbour.example/video>)\n")
                .contains("![](<https://harbour.example/news/pier.jpg>)")
                .contains("| [The port](<https://harbour.example/news/port>) |")
                .startsWith("[The port](<https://harbour.example/news/port>)\n");
    }

    @Test
    void prefersTheBaseOfATextToTheAddressOfTheArticle() {
        assertThat(markdown(
                        "https://harbour.example/news/1",
                        Block.paragraph(PORT.withBase(Url.of("https://mirror.example/a/")))))
                .startsWith("[The port](<https://mirror.example/a/port>)\n");
        assertThat(markdown("https://harbour.example/news/1", Block.paragraph(PORT.withBase(Url.of("/a/")))))
                .startsWith("[The port](<https://harbour.example/a/port>)\n");
    }

    @Test
    void keepsRelativeAddressesIfTheArticleIsNotOnTheWeb() {
        assertThat(markdown("urn:article:1", Block.paragraph(PORT))).startsWith("[The port](<port>)\n");
    }

    @Test
    void writesTheAddressOfAnArticleOrFeedThatRunsAScriptAsWords() {
        assertThat(markdown("javascript:alert(1)", Block.paragraph("a"))).isEqualTo("a\n\njavascript:alert(1)\n");
        Feed feed = Feed.builder()
                .title("Courier")
                .url("JavaScript:alert(2)")
                .article(Article.builder().headline("One").build())
                .build();
        assertThat(new MarkdownFormat().document(feed).text())
                .startsWith("# Courier\n\nJavaScript:alert(2)\n")
                .doesNotContain("](");
    }

    @Test
    void theLongestRowDoesNotMultiplyATable() {
        StringBuilder html = new StringBuilder("<table><tr>" + "<td>a".repeat(2_000));
        html.append("<tr><td>b".repeat(2_000)).append("</table>");
        assertThat(markdown("https://harbour.example/1", Block.markup(Text.html(html.toString()))))
                .contains("\n| b |\n")
                .hasSizeLessThan(100_000);
    }
}
