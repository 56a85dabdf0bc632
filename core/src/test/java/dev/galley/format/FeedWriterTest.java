package dev.galley.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Text;
import dev.galley.report.Finding;
import dev.galley.report.FindingCollector;
import dev.galley.report.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedWriterTest {
    private static final Feed FEED = Feed.builder()
            .title("T")
            .article(Article.builder().id("1").headline("a").build())
            .article(Article.builder().headline("b").build())
            .build();
    private static final Feed UNWRITABLE = Feed.builder()
            .title("T")
            .article(Article.builder().headline("a\nb").build())
            .build();

    private final Output out = new Output();

    @Test
    void writesAFeedInAnInstalledFormat() throws IOException {
        WriteResult result = Feeds.write(FEED, "TEXT", out);

        assertThat(out).hasToString("@ T\n* a\n* b\n");
        assertThat(out.closed).isFalse();
        assertThat(result.format()).isEqualTo("text");
        assertThat(result.losses())
                .extracting(Finding::code, Finding::path)
                .containsExactly(tuple("lost.id", "/articles/0/id"));
    }

    @Test
    void writesAFormatGivenByHand() throws IOException {
        FeedWriter writer = FeedWriter.of(new PlainTextFormat("mine"));

        assertThat(writer.format().name()).isEqualTo("mine");
        assertThat(writer.write(FEED, out).format()).isEqualTo("mine");
    }

    @Test
    void namesTheInstalledFormatsIfTheRequestedOneIsMissing() {
        assertThatThrownBy(() -> Feeds.write(FEED, "none", out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No format \"none\" is installed, only: text");
    }

    @Test
    void writesAFileWholeOrNotAtAll(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("feed.txt");
        Feeds.write(FEED, "text", file);
        assertThat(file).hasContent("@ T\n* a\n* b\n");

        assertThatThrownBy(() -> Feeds.write(UNWRITABLE, "text", file)).isInstanceOf(UnwritableFeedException.class);

        assertThat(file).hasContent("@ T\n* a\n* b\n");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void convertsMetadataThatFollowsTheArticles() throws IOException {
        Conversion done = Feeds.convert(input("@ T\n* a\nfault\n* b\n~ late\n"), out, "text");

        assertThat(out).hasToString("@ T\n~ late\n* a\n* b\n");
        assertThat(out.closed).isFalse();
        assertThat(done.from()).isEqualTo("text");
        assertThat(done.version()).isEqualTo("Text 1");
        assertThat(done.to()).isEqualTo("text");
        assertThat(done.articles()).isEqualTo(2);
        assertThat(done.read()).extracting(Finding::code).containsExactly("line.unreadable");
        assertThat(done.losses()).isEmpty();
    }

    @Test
    void convertsTheArticlesThatAStreamHasNotReturnedYet() throws IOException {
        try (ArticleStream articles = FeedReader.lenient().open(input("@ T\n* a\n* b\n* c\n~ late\n"))) {
            articles.next();

            Conversion done = FeedWriter.of("text").convert(articles, out);

            assertThat(out).hasToString("@ T\n~ late\n* b\n* c\n");
            assertThat(done.articles()).isEqualTo(2);
        }
    }

    @Test
    void writesMetadataBehindMoreArticlesThanAreHeldBackAtTheEnd() throws IOException {
        String articles = "* a\n".repeat(101);

        Conversion done = Feeds.convert(input("@ T\n" + articles + "~ late\n"), out, "text");

        assertThat(out).hasToString("@ T\n" + articles + "~ late\n");
        assertThat(done.losses()).isEmpty();
    }

    @Test
    void changesAndLeavesOutArticlesInAConversion() throws IOException {
        Conversion done = FeedWriter.of("text")
                .convert(
                        input("@ T\n* a\n* b\n* c\n"),
                        FeedReader.lenient(),
                        out,
                        article -> article.headline()
                                .map(Text::value)
                                .filter(headline -> !headline.equals("b"))
                                .map(headline -> article.toBuilder()
                                        .headline(headline + "!")
                                        .build()));

        assertThat(out).hasToString("@ T\n* a!\n* c!\n");
        assertThat(done.articles()).isEqualTo(2);
    }

    @Test
    void convertsAFileWholeOrNotAtAll(@TempDir Path folder) throws IOException {
        Path from = Files.writeString(folder.resolve("from.txt"), "@ T\n* a\n");
        Path to = folder.resolve("to.txt");

        Conversion done = Feeds.convert(from, to, "text");

        assertThat(to).hasContent("@ T\n* a\n");
        assertThat(done.articles()).isEqualTo(1);
        Files.writeString(from, "no feed");
        assertThatThrownBy(() -> Feeds.convert(from, to, "text")).isInstanceOf(UnknownFormatException.class);
        assertThat(to).hasContent("@ T\n* a\n");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(from, to);
        }
    }

    @Test
    void isIncompleteIfTheSourceBreaksOff() throws IOException {
        Conversion broken = Feeds.convert(input("@ T\n* a\n# stop\n* b\n"), out, "text");

        assertThat(out).hasToString("@ T\n* a\n");
        assertThat(broken.isComplete()).isFalse();
        assertThat(broken.isValid()).isTrue();
        assertThat(Feeds.convert(input("@ T\n* a\n"), out, "text").isComplete()).isTrue();
    }

    @Test
    void knowsWhetherAllLossesAreListed() throws IOException {
        Feed many = FEED.toBuilder()
                .articles(Collections.nCopies(3, FEED.articles().get(0)))
                .build();
        FeedWriter writer = FeedWriter.of("text");

        assertThat(writer.withMaxFindings(3).write(many, out).lossesComplete()).isTrue();
        assertThat(writer.withMaxFindings(2).write(many, out).lossesComplete()).isFalse();
        assertThatThrownBy(() -> writer.withMaxFindings(-1)).isInstanceOf(IllegalArgumentException.class);
        Finding infos = Finding.of(Finding.TRUNCATED, Severity.INFO, "", "m");
        Finding others = infos.withSeverity(Severity.WARNING);
        assertThat(new Conversion("a", "A 1", "b", 1, true, List.of(others), List.of(infos)).lossesComplete())
                .isTrue();
        assertThat(new Conversion("a", "A 1", "b", 1, true, List.of(), List.of(others)).lossesComplete())
                .isFalse();
    }

    @Test
    void reportsExactlyTheLossesOfAConversion() {
        Finding lost = Finding.of("lost.kicker", Severity.WARNING, "/articles/0/kicker", "m");
        Finding derived = Finding.of("derived.id", Severity.INFO, "/id", "m");
        var written = new ArrayList<>(List.of(derived, lost));
        Conversion done = new Conversion("a", "A 1", "b", 1, true, List.of(), written);
        written.clear();

        assertThat(done.losses()).containsExactly(lost);
        assertThat(new WriteResult("b", done.written()).losses()).containsExactly(lost);
        assertThat(done.isValid()).isTrue();
    }

    @Test
    void isInvalidIfARequiredValueIsMissing() {
        Finding malformed = Finding.of("date.unreadable", Severity.ERROR, "/updated", "m");
        Finding lost = Finding.of("lost.kicker", Severity.WARNING, "/articles/0/kicker", "m");
        Finding missing = Finding.of("missing.title", Severity.ERROR, "/title", "m");

        WriteResult written = new WriteResult("a", List.of(lost, missing));
        assertThat(written.problems()).containsExactly(missing);
        assertThat(written.isValid()).isFalse();
        assertThat(new WriteResult("a", List.of(lost)).isValid()).isTrue();
        Conversion invalid = new Conversion("a", "A 1", "b", 1, true, List.of(malformed), List.of(lost, missing));
        assertThat(invalid.problems()).containsExactly(missing);
        assertThat(invalid.isValid()).isFalse();
        assertThat(new Conversion("a", "A 1", "b", 1, true, List.of(malformed), List.of()).isValid())
                .isTrue();
    }

    @Test
    void keepsAsManyFindingsAsItMay() throws IOException {
        Feed many = FEED.toBuilder()
                .articles(Collections.nCopies(5, FEED.articles().get(0)))
                .build();

        WriteResult result = FeedWriter.of("text").withMaxFindings(2).write(many, out);

        assertThat(result.findings())
                .extracting(Finding::code)
                .containsExactly("lost.id", "lost.id", "findings.truncated");
    }

    @Test
    void namesWhatWasLostByTheStepsOfItsPath() {
        FindingCollector findings = new FindingCollector(9);
        WriteContext context = new WriteContext("text", true, findings);
        context.lost("/articles/3/media/0/alt", "v");
        context.derived("/articles/3/id", "w", "its page");
        context.reduced("/title", "plain words");
        context.missing("/updated");
        context.lost("/source/articles/1/id", "x");

        assertThat(context.indented()).isTrue();
        assertThat(findings.findings())
                .extracting(Finding::code, Finding::severity, Finding::path)
                .containsExactly(
                        tuple("lost.media.alt", Severity.WARNING, "/articles/3/media/0/alt"),
                        tuple("derived.id", Severity.INFO, "/articles/3/id"),
                        tuple("reduced.title", Severity.INFO, "/title"),
                        tuple("missing.updated", Severity.ERROR, "/updated"),
                        tuple("lost.source.articles.id", Severity.WARNING, "/source/articles/1/id"));
        assertThat(findings.findings().get(0).value()).contains("v");
    }

    private static InputStream input(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }

    /** An output that knows whether it is closed. */
    private static final class Output extends ByteArrayOutputStream {
        private boolean closed;

        @Override
        public void close() throws IOException {
            closed = true;
            super.close();
        }
    }
}
