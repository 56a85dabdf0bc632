package dev.galley.format.html.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.ArticleSink;
import dev.galley.format.ArticleSource;
import dev.galley.format.FeedFormat;
import dev.galley.format.FeedWriter;
import dev.galley.format.Head;
import dev.galley.format.ReadContext;
import dev.galley.format.WriteContext;
import dev.galley.format.WriteResult;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Person;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageSinkTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A format that only writes pages. */
    private static final class Pages implements FeedFormat {
        @Override
        public String name() {
            return "pages";
        }

        @Override
        public List<String> mediaTypes() {
            return List.of("text/html");
        }

        @Override
        public String fileExtension() {
            return "html";
        }

        @Override
        public boolean isReadable() {
            return false;
        }

        @Override
        public boolean recognizes(Head head) {
            return false;
        }

        @Override
        public ArticleSource read(InputStream in, ReadContext context) {
            throw new UnsupportedOperationException("pages can only be written");
        }

        @Override
        public ArticleSink write(OutputStream out, WriteContext context) {
            return HtmlPages.sink(out, context);
        }
    }

    @Test
    void writesTheOnlyArticleAsItsPage() throws IOException {
        WriteResult result = write(Feed.builder().article(PageExamples.FERRY).build());
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(HtmlPages.page(PageExamples.FERRY));
        assertThat(result.findings())
                .extracting(Finding::path)
                .containsExactly(
                        "/articles/0/body/1",
                        "/articles/0/authors/0",
                        "/articles/0/media/0",
                        "/articles/0/comments/0/author/email",
                        "/articles/0/comments/0",
                        "/articles/0/comments/1/author/email",
                        "/articles/0/comments/1",
                        "/articles/0/comments/2");
        assertThat(result.findings().get(7).code()).isEqualTo("lost.comments");
        assertThat(result.findings().get(7).value()).contains("SPAM");
    }

    @Test
    void writesSeveralArticlesAsAnIndex() throws IOException {
        Feed feed = Feed.builder()
                .title("Courier")
                .article(PageExamples.FERRY)
                .article(Article.builder().headline("Two").build())
                .build();
        WriteResult result = write(feed);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(HtmlPages.index(feed));
        assertThat(result.findings())
                .extracting(Finding::path)
                .contains("/articles/0/body", "/articles/0/authors/0", "/articles/0/comments")
                .noneMatch(path -> path.startsWith("/articles/1"));
    }

    @Test
    void reportsPersonsWithoutNames() throws IOException {
        Person unnamed = Person.named(" ").withUrl(Url.of("https://harbour.example/ada"));
        WriteResult result = write(Feed.builder()
                .article(Article.builder().author(unnamed).contributor(unnamed).build())
                .build());
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("harbour.example/ada", "Person");
        assertThat(result.findings())
                .extracting(Finding::path)
                .containsExactly("/articles/0/authors/0", "/articles/0/contributors/0");
    }

    private WriteResult write(Feed feed) throws IOException {
        return FeedWriter.of(new Pages()).write(feed, out);
    }
}
