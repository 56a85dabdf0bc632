package dev.galley.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.DocumentReport;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedValidatorTest {
    private static InputStream document(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static FeedValidator.Builder lines() {
        return FeedValidator.builder().format(new Lines());
    }

    @Test
    void reportsFormatVersionAndEveryFinding() throws IOException {
        DocumentReport report = lines().build().validate(document("#lines\nfine\nbad\n"));

        assertThat(report.format()).isEqualTo("lines");
        assertThat(report.version()).hasValue("Lines 1");
        assertThat(report.findings()).extracting(Finding::code).containsExactly("line.bad");
        assertThat(report.findings().get(0).location()).hasValue(new Location(3, 1));
        assertThat(report.isValid()).isFalse();
    }

    @Test
    void takesTheSeverityThatTheUserGives() throws IOException {
        FeedValidator mild = lines().severity("line.bad", Severity.INFO).build();

        assertThat(mild.validate(document("#lines\nbad\n")).isValid()).isTrue();
        assertThat(mild.isValid(document("#lines\nbad\n"))).isTrue();
    }

    @Test
    void stopsAtTheFirstErrorWhereOnlyValidityIsAsked() throws IOException {
        assertThat(lines().build().isValid(document("#lines\nbad\nfatal\n"))).isFalse();
        assertThat(lines().build().isValid(document("#lines\nfine\n"))).isTrue();
        assertThat(lines().build().isValid(document("no feed"))).isFalse();
    }

    @Test
    void listsWhatEndedTheReadingAsTheLastFinding() throws IOException {
        DocumentReport report = lines().build().validate(document("#lines\nbad\nfatal\nbad\n"));

        assertThat(report.findings()).extracting(Finding::code).containsExactly("line.bad", "line.fatal");
    }

    @Test
    void listsFindingsInDocumentOrder() throws IOException {
        DocumentReport report = lines().build().validate(document("#lines\nbad\nwhole\nbad\nlate\n"));

        assertThat(report.findings())
                .extracting(Finding::code)
                .containsExactly("line.late", "line.bad", "line.bad", "document.bad");
    }

    @Test
    void listsALimitThatIsReached() throws IOException {
        FeedValidator small = lines().limits(Limits.DEFAULT.withBytes(10)).build();

        assertThat(small.validate(document("#lines\nfine\nfine\n")).findings())
                .extracting(Finding::code)
                .containsExactly("limit.exceeded");
    }

    @Test
    void refusesDocumentsThatAreNotFeeds() {
        assertThatThrownBy(() -> Feeds.validate(document("no feed"))).isInstanceOf(UnknownFormatException.class);
    }

    /** A format of lines, each an article, some of them bad; it has no rules of its own beside its reader. */
    private static final class Lines implements FeedFormat {
        @Override
        public String name() {
            return "lines";
        }

        @Override
        public List<String> mediaTypes() {
            return List.of("text/x-lines");
        }

        @Override
        public String fileExtension() {
            return "lines";
        }

        @Override
        public boolean recognizes(Head head) {
            return head.text().startsWith("#lines");
        }

        @Override
        public ArticleSource read(InputStream in, ReadContext context) throws IOException {
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
            return new ArticleSource() {
                private int next = 1;

                @Override
                public String version() {
                    return "Lines 1";
                }

                @Override
                public Feed feed() {
                    return Feed.builder().build();
                }

                @Override
                public Optional<Article> next() {
                    if (next == lines.length) {
                        return Optional.empty();
                    }
                    String line = lines[next++];
                    Finding finding = Finding.of("line." + line, Severity.ERROR, "", "A bad line")
                            .withLocation(new Location(next, 1));
                    if (line.equals("fatal")) {
                        throw new MalformedFeedException(finding);
                    }
                    if (line.equals("whole")) {
                        context.report(Finding.of("document.bad", Severity.ERROR, "", "A bad document"));
                    }
                    if (line.equals("late")) {
                        context.report(finding.withLocation(new Location(1, 1)));
                    }
                    if (line.equals("bad")) {
                        context.report(finding);
                    }
                    return Optional.of(Article.builder().headline(line).build());
                }

                @Override
                public void close() {}
            };
        }

        @Override
        public ArticleSink write(OutputStream out, WriteContext context) {
            throw new AssertionError("This format is only read");
        }
    }
}
