package dev.galley.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {
    private static final String DOCUMENT = "@ T\n* a\n* b\n~ late\n";
    private static final String FAULTY = "@ T\n* a\nfault\n* b\n";

    @Test
    void recognisesAnInstalledFormatByItsContent(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("feed.xml"), DOCUMENT);

        ReadResult result = FeedReader.lenient().read(file);

        assertThat(result.format()).isEqualTo("text");
        assertThat(result.version()).isEqualTo("Text 1");
        assertThat(result.findings()).isEmpty();
        assertThat(result.feed())
                .isEqualTo(feed("a", "b").toBuilder().subtitle("late").build());
        assertThat(Feeds.read(file)).isEqualTo(result.feed());
        assertThat(Feeds.read(input(DOCUMENT))).isEqualTo(result.feed());
    }

    @Test
    void asksTheFormatsOfTheUserBeforeTheInstalledOnesInTheirOrder() throws IOException {
        FeedReader reader = FeedReader.builder()
                .format(new PlainTextFormat("mine"))
                .format(new PlainTextFormat("second"))
                .build();

        assertThat(reader.read(input(DOCUMENT)).format()).isEqualTo("mine");
    }

    @Test
    void aReaderMadeFromAnotherKeepsWhatIsNotSetAgain() throws IOException {
        FeedReader strict = FeedReader.builder()
                .format(new PlainTextFormat("mine"))
                .limits(Limits.DEFAULT.withItems(1))
                .strict()
                .build();

        FeedReader copy = strict.toBuilder().baseUrl(Url.of("https://a/")).build();

        assertThat(copy.read(input("@ T\n* a\n")).format()).isEqualTo("mine");
        assertThatExceptionOfType(MalformedFeedException.class).isThrownBy(() -> copy.read(input(FAULTY)));
        assertThatExceptionOfType(LimitExceededException.class).isThrownBy(() -> copy.read(input(DOCUMENT)));
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> strict.toBuilder().build().read(input(DOCUMENT)));
    }

    @Test
    void keepsTheGoodArticlesBesideAFaultUnlessStrict() throws IOException {
        ReadResult lenient = FeedReader.lenient().read(input(FAULTY));

        assertThat(lenient.feed()).isEqualTo(feed("a", "b"));
        assertThat(lenient.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("line.unreadable");
            assertThat(finding.location()).contains(new Location(3, 1));
        });
        assertThatExceptionOfType(MalformedFeedException.class)
                .isThrownBy(() -> FeedReader.builder().strict().build().read(input(FAULTY)))
                .satisfies(e ->
                        assertThat(e.finding()).isEqualTo(lenient.findings().get(0)))
                .withMessageStartingWith("3:1: error: The line cannot be read: \"fault\"");
        assertThat(FeedReader.builder().strict().build().read(input(DOCUMENT)).findings())
                .isEmpty();
    }

    @Test
    void namesTheExceededLimitAndItsValue() throws IOException {
        long size = DOCUMENT.length();

        assertThat(limited(Limits.DEFAULT.withBytes(size))
                        .read(input(DOCUMENT))
                        .feed()
                        .articles())
                .hasSize(2);
        assertExceeded("bytes", size - 1, Limits.DEFAULT.withBytes(size - 1));
        assertThat(limited(Limits.DEFAULT.withItems(2))
                        .read(input(DOCUMENT))
                        .feed()
                        .articles())
                .hasSize(2);
        assertExceeded("items", 1, Limits.DEFAULT.withItems(1));
    }

    private static void assertExceeded(String name, long value, Limits limits) {
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> limited(limits).read(input(DOCUMENT)))
                .satisfies(e -> {
                    assertThat(e.limit()).isEqualTo(name);
                    assertThat(e.value()).isEqualTo(value);
                    assertThat(e.finding().code()).isEqualTo("limit.exceeded");
                })
                .withMessageContaining("The document exceeds the limit \"" + name + "\" of " + value)
                .withMessageContaining("raise the limit with Limits.with"
                        + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "(…)");
    }

    @Test
    void reportsWhereALimitIsExceededIfTheFormatKnows() {
        LimitExceededException e = new LimitExceededException("depth", 9, Optional.of(new Location(7, 8)));

        assertThat(e.finding().location()).contains(new Location(7, 8));
        assertThat(e).hasMessageStartingWith("7:8: error: The document exceeds the limit \"depth\" of 9");
    }

    @Test
    void keepsAsManyFindingsAsItMay() throws IOException {
        ReadResult result = limited(Limits.DEFAULT.withFindings(2)).read(input("@ T\n1\n2\n3\n4\n"));

        assertThat(result.findings())
                .extracting(Finding::code)
                .containsExactly("line.unreadable", "line.unreadable", "findings.truncated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~|an empty document",
                "~ \n\t ~|nothing but white space",
                "<!DOCTYPE HTML><p>|an HTML page",
                "<html>|an HTML page",
                "{\"a\":1}|JSON that is not a feed",
                "[1]|JSON that is not a feed",
                "<svg/>|XML that is not a feed, beginning with \"<svg/>\"",
                "%PDF-1.7|something that begins with \"%PDF-1.7\"",
                "a\u001B[31mb|something that begins with \"a.[31mb\""
            })
    void namesWhatItFoundInsteadOfAFeed(String document, String found) {
        assertThatExceptionOfType(UnknownFormatException.class)
                .isThrownBy(() -> FeedReader.lenient().read(input(document)))
                .withMessage("error: Expected a feed but found " + found + ". Known formats: text [format.unknown]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello\nworld", "hello\r\nworld", "hello"})
    void quotesNoMoreThanTheFirstLineOfWhatIsNotAFeed(String document) {
        assertThatExceptionOfType(UnknownFormatException.class)
                .isThrownBy(() -> FeedReader.lenient().read(input(document)))
                .withMessageContaining("something that begins with \"hello\". Known formats");
    }

    @Test
    void passesTheOptionsOfTheDocumentToTheFormat() throws IOException {
        Asked asked = new Asked();
        Limits limits = Limits.DEFAULT.withDepth(3).withTextLength(4).withAttributes(5);
        FeedReader.Builder builder = FeedReader.builder()
                .format(asked)
                .baseUrl(Url.of("https://a/"))
                .charset(StandardCharsets.UTF_16)
                .limits(limits)
                .strict();
        FeedReader reader = builder.build();
        builder.baseUrl(Url.of("https://other/")).limits(Limits.DEFAULT);

        reader.read(input(DOCUMENT));

        assertThat(asked.context.baseUrl()).contains(Url.of("https://a/"));
        assertThat(asked.context.charset()).contains(StandardCharsets.UTF_16);
        assertThat(asked.context.limits()).isEqualTo(limits);
        assertThat(asked.context.strict()).isTrue();
    }

    /** A format that records the context it is given. */
    private static final class Asked implements FeedFormat {
        private final PlainTextFormat format = new PlainTextFormat("asked");
        private ReadContext context;

        @Override
        public String name() {
            return format.name();
        }

        @Override
        public List<String> mediaTypes() {
            return format.mediaTypes();
        }

        @Override
        public String fileExtension() {
            return format.fileExtension();
        }

        @Override
        public boolean recognizes(Head head) {
            return format.recognizes(head);
        }

        @Override
        public ArticleSource read(InputStream in, ReadContext given) throws IOException {
            context = given;
            return format.read(in, given);
        }

        @Override
        public ArticleSink write(OutputStream out, WriteContext given) {
            return format.write(out, given);
        }
    }

    private static FeedReader limited(Limits limits) {
        return FeedReader.builder().limits(limits).build();
    }

    private static InputStream input(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }

    private static Article article(String headline) {
        return Article.builder().headline(headline).build();
    }

    private static Feed feed(String... headlines) {
        var feed = Feed.builder().title("T");
        for (String headline : headlines) {
            feed.article(article(headline));
        }
        return feed.build();
    }
}
