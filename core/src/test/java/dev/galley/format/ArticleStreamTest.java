package dev.galley.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Text;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleStreamTest {
    private static final String DOCUMENT = "@ T\n* a\n* b\n~ late\n";

    @Test
    void givesTheArticlesBeforeALimit() throws IOException {
        try (ArticleStream articles =
                FeedReader.builder().limits(Limits.DEFAULT.withItems(1)).build().open(input(DOCUMENT))) {
            Iterator<Article> iterator = articles.iterator();

            assertThat(iterator.next()).isEqualTo(article("a"));
            assertThatThrownBy(iterator::hasNext).isInstanceOf(LimitExceededException.class);
        }
    }

    @Test
    void isCompleteUntilReadingStops() throws IOException {
        try (ArticleStream articles = FeedReader.lenient().open(input("@ T\n* a\n* b\n* c\n# stop\n"))) {
            assertThat(articles.next()).isPresent();
            assertThat(articles.isComplete()).isTrue();
            assertThat(articles.findingsAfter(0)).isEmpty();
            assertThat(articles.stream()).hasSize(2);
            assertThat(articles.isComplete()).isFalse();
            assertThat(articles.findingsAfter(0)).hasSize(1).isEqualTo(articles.findings());
        }
        FeedReader reader = FeedReader.lenient();
        assertThat(reader.read(input(DOCUMENT)).isComplete()).isTrue();
        assertThat(reader.read(input("@ T\n* a\n# stop\n")).isComplete()).isFalse();
    }

    @Test
    void isIncompleteAfterALimit() throws IOException {
        FeedReader reader =
                FeedReader.builder().limits(Limits.DEFAULT.withItems(1)).build();
        try (ArticleStream articles = reader.open(input(DOCUMENT))) {
            assertThat(articles.next()).isPresent();
            assertThatThrownBy(articles::next).isInstanceOf(LimitExceededException.class);
            assertThat(articles.isComplete()).isFalse();
        }
    }

    @Test
    void continuesWhereTheIteratorBeforeStopped() throws IOException {
        try (ArticleStream articles = FeedReader.lenient().open(input("@ T\n* a\n* b\n* c\n* d\n"))) {
            assertThat(articles.iterator().hasNext()).isTrue();
            assertThat(articles.iterator().next()).isEqualTo(article("a"));
            Iterator<Article> abandoned = articles.iterator();
            assertThat(abandoned.hasNext()).isTrue();
            assertThat(abandoned.hasNext()).isTrue();
            assertThat(articles.next()).contains(article("b"));
            List<Article> rest = new ArrayList<>();
            articles.forEach(rest::add);
            assertThat(rest).containsExactly(article("c"), article("d"));
            assertThat(articles.next()).isEmpty();
            assertThat(articles.next()).isEmpty();
            assertThat(abandoned.hasNext()).isFalse();
            assertThatThrownBy(abandoned::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void streamsTheRemainingArticlesAndClosesWithTheStream() throws IOException {
        Input in = new Input(input("@ T\n* a\n* b\n* c\n"), Long.MAX_VALUE);
        ArticleStream articles = FeedReader.lenient().open(in);
        articles.next();

        try (var rest = articles.stream()) {
            assertThat(rest.findFirst()).contains(article("b"));
            assertThat(articles.next()).contains(article("c"));
            assertThat(in.closed).isFalse();
        }
        assertThat(in.closed).isTrue();
    }

    @Test
    void knowsTheWholeFeedOnceAllArticlesAreRead() throws IOException {
        try (ArticleStream articles = FeedReader.lenient().open(input(DOCUMENT))) {
            assertThat(articles.format()).isEqualTo("text");
            assertThat(articles.version()).isEqualTo("Text 1");
            assertThat(articles.feed()).isEqualTo(Feed.builder().title("T").build());
            articles.forEach(article -> {});
            assertThat(articles.feed().subtitle()).contains(Text.plain("late"));
        }
    }

    @Test
    void closesTheInput() throws IOException {
        Input read = new Input(input(DOCUMENT), Long.MAX_VALUE);
        FeedReader.lenient().read(read);
        Input opened = new Input(input(DOCUMENT), Long.MAX_VALUE);
        ArticleStream articles = FeedReader.lenient().open(opened);
        assertThat(opened.closed).isFalse();
        articles.close();
        Input unknown = new Input(input("?"), Long.MAX_VALUE);
        assertThatThrownBy(() -> FeedReader.lenient().open(unknown)).isInstanceOf(UnknownFormatException.class);
        Input faulty = new Input(input("@ T\nfault"), Long.MAX_VALUE);
        assertThatThrownBy(() -> FeedReader.builder().strict().build().open(faulty))
                .isInstanceOf(MalformedFeedException.class);

        assertThat(List.of(read.closed, opened.closed, unknown.closed, faulty.closed))
                .doesNotContain(false);
    }

    @Test
    void letsTroubleWithTheInputThrough(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> Feeds.read(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> Feeds.read(new Input(input(DOCUMENT), 0))).isInstanceOf(IOException.class);
        String large = DOCUMENT + "* c\n".repeat(50_000);
        try (ArticleStream articles = FeedReader.lenient().open(new Input(input(large), 100_000))) {
            assertThatThrownBy(() -> articles.forEach(article -> {}))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("line is dead");
        }
    }

    /** An input that knows whether it is closed, and fails after so many bytes. */
    private static final class Input extends FilterInputStream {
        private boolean closed;
        private long left;

        Input(InputStream in, long bytes) {
            super(in);
            left = bytes;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            if (left <= 0) {
                throw new IOException("The line is dead");
            }
            int read = super.read(b, off, len);
            left -= read;
            return read;
        }

        @Override
        public void close() throws IOException {
            closed = true;
            super.close();
        }
    }

    private static InputStream input(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }

    private static Article article(String headline) {
        return Article.builder().headline(headline).build();
    }
}
