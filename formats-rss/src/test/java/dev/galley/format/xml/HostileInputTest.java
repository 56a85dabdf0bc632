package dev.galley.format.xml;

import static dev.galley.format.xml.Reading.codes;
import static dev.galley.format.xml.Reading.read;
import static dev.galley.format.xml.Reading.rss;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.galley.format.FeedException;
import dev.galley.format.FeedReader;
import dev.galley.format.LimitExceededException;
import dev.galley.format.Limits;
import dev.galley.format.MalformedFeedException;
import dev.galley.format.ReadResult;
import dev.galley.format.UnknownFormatException;
import dev.galley.model.Article;
import dev.galley.model.Text;
import dev.galley.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileInputTest {
    private static final String SMALL = rss("<title>T</title><item><title>One</title></item>"
            + "<item><title>Two</title><guid>2</guid></item><item><title>Three</title></item>");

    @Test
    void aDocumentThatIsNotAFeedIsDescribed() {
        assertUnknown("<!DOCTYPE html><html><body>404</body></html>", "an HTML page");
        assertUnknown("", "an empty document");
        assertUnknown("  \n ", "nothing but white space");
        assertUnknown("<svg/>", "XML that is not a feed");
        assertUnknown("{\"a\":1}", "JSON that is not a feed");
        assertUnknown("\u0000\u0001PNG", "something that begins with");
    }

    private static void assertUnknown(String document, String found) {
        assertThatThrownBy(() -> read(document))
                .isInstanceOf(UnknownFormatException.class)
                .hasMessageContaining(found)
                .hasMessageContaining("rss, atom");
    }

    @Test
    void aDocumentCutAnywhereGivesTheWholeArticlesBeforeTheCut() {
        List<Article> all = read(SMALL).feed().articles();
        assertThat(read(SMALL).isComplete()).isTrue();
        byte[] bytes = SMALL.getBytes(StandardCharsets.UTF_8);
        for (int length = SMALL.indexOf("<channel>"); length < bytes.length; length++) {
            ReadResult result = read(Arrays.copyOf(bytes, length));
            List<Article> articles = result.feed().articles();
            assertThat(articles).isEqualTo(all.subList(0, articles.size()));
            assertThat(codes(result)).as("cut at %d", length).containsExactly("document.truncated");
            assertThat(result.isComplete()).isFalse();
            assertThat(result.findings().get(0).message()).isEqualTo("The document is incomplete");
            assertThat(result.findings().get(0).location()).isPresent();
        }
        int behindSecond = SMALL.indexOf("<item><title>Three");
        assertThat(read(Arrays.copyOf(bytes, behindSecond)).feed().articles()).hasSize(2);
    }

    @Test
    void strictReadingEndsAtTheFirstError() {
        FeedReader strict = FeedReader.builder().strict().build();
        String document = rss("<item><pubDate>soon</pubDate></item>");
        MalformedFeedException e = catchThrowableOfType(
                MalformedFeedException.class, () -> Reading.read(strict, document.getBytes(StandardCharsets.UTF_8)));
        assertThat(e.finding().code()).isEqualTo("date.unreadable");
        assertThat(Reading.read(strict, SMALL.getBytes(StandardCharsets.UTF_8))
                        .feed()
                        .articles())
                .hasSize(3);
    }

    @Test
    void externalEntitiesAreNeverFetched() {
        ReadResult result = read("<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                + rss("<title>a&x;b</title><item><title>One</title></item>"));
        assertThat(result.feed().title()).contains(Text.plain("a&x;b"));
        assertThat(result.feed().articles()).hasSize(1);
        assertThat(codes(result)).contains("entity.undeclared");
    }

    @Test
    void entitiesOfADtdAreNotExpanded() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE rss [<!ENTITY lol0 'lol'>");
        for (int i = 1; i < 10; i++) {
            dtd.append("<!ENTITY lol")
                    .append(i)
                    .append(" '")
                    .append(("&lol" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        ReadResult result =
                read(dtd.append("]>").append(rss("<title>&lol9;</title>")).toString());
        assertThat(result.feed().title()).contains(Text.plain("&lol9;"));
    }

    @Test
    void namedEntitiesOfHtmlAreUnderstoodAndReported() {
        ReadResult result = read(rss("<title>caf&eacute;&nbsp;x</title><description a='&eacute;'>d</description>"));
        assertThat(result.feed().title()).contains(Text.plain("café\u00A0x"));
        assertThat(codes(result)).containsExactly("entity.undeclared");
    }

    @Test
    void nestingBeyondTheLimitIsRefused() {
        String deep = rss("<item>" + "<a>".repeat(10_000) + "</a>".repeat(10_000) + "</item>");
        LimitExceededException e = catchThrowableOfType(LimitExceededException.class, () -> read(deep));
        assertThat(e.limit()).isEqualTo("depth");
        assertThat(e.value()).isEqualTo(Limits.DEFAULT.depth());
        assertThat(e.finding().location()).isPresent();
        String markup = rss("<description>" + "<b>".repeat(10_000) + "</description>");
        assertThatThrownBy(() -> read(markup)).isInstanceOf(LimitExceededException.class);
    }

    @Test
    void aTextOfOneGigabyteIsRefusedInBoundedMemory() {
        for (String start : List.of("<title>", "<unknown>", "<title><b>", "<description><![CDATA[")) {
            assertThat(limitOfEndless(start)).as(start).isEqualTo("textLength");
        }
        assertThat(limitOfEndless("<title x='")).isEqualTo("tagLength");
        assertThat(limitOfEndless("<")).isEqualTo("nameLength");
        assertThat(limitOfEndless("<title ")).isEqualTo("nameLength");
    }

    private static String limitOfEndless(String start) {
        LimitExceededException e =
                catchThrowableOfType(LimitExceededException.class, () -> endless("<rss><channel>" + start, 1L << 30));
        assertThat(e).as(start).isNotNull();
        return e.limit();
    }

    @Test
    void aCommentOfOneGigabyteIsSkippedInBoundedMemory() throws IOException {
        assertThat(codes(endless("<rss><channel><title>T</title><!--", 1L << 30)))
                .containsExactly("document.truncated");
    }

    private static ReadResult endless(String start, long length) throws IOException {
        InputStream rest = new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] b, int off, int len) {
                if (left <= 0) {
                    return -1;
                }
                int count = (int) Math.min(len, left);
                Arrays.fill(b, off, off + count, (byte) 'x');
                left -= count;
                return count;
            }
        };
        return FeedReader.lenient()
                .read(new SequenceInputStream(new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), rest));
    }

    @Test
    void everyLimitIsNamedWhenItIsReached() {
        assertLimit("bytes", Limits.DEFAULT.withBytes(100), SMALL);
        assertLimit("items", Limits.DEFAULT.withItems(2), SMALL);
        assertLimit("textLength", Limits.DEFAULT.withTextLength(200), rss("<title>" + "x".repeat(201) + "</title>"));
        StringBuilder many = new StringBuilder("<x");
        for (int i = 0; i < 1001; i++) {
            many.append(" a").append(i).append("=''");
        }
        assertLimit("attributes", Limits.DEFAULT, rss(many + "/>"));
    }

    private static void assertLimit(String limit, Limits limits, String document) {
        FeedReader reader = FeedReader.builder().limits(limits).build();
        LimitExceededException e = catchThrowableOfType(
                LimitExceededException.class, () -> Reading.read(reader, document.getBytes(StandardCharsets.UTF_8)));
        assertThat(e).as(limit).isNotNull();
        assertThat(e.limit()).isEqualTo(limit);
        assertThat(e.getMessage()).containsIgnoringCase("raise the limit with Limits.with" + limit + "(…)");
    }

    @Test
    void aMillionBrokenItemsDoNotFillTheMemoryWithFindings() {
        FeedReader reader =
                FeedReader.builder().limits(Limits.DEFAULT.withFindings(10)).build();
        String document = rss("<item><pubDate>soon</pubDate></item>".repeat(1000));
        ReadResult result = Reading.read(reader, document.getBytes(StandardCharsets.UTF_8));
        assertThat(result.findings()).hasSize(11);
        assertThat(result.findings().get(10).code()).isEqualTo("findings.truncated");
        assertThat(result.findings().get(10).message()).contains("990");
    }

    @Test
    void aWrongEndTagIsNamed() {
        Finding finding = read(rss("<item><title>One</b></item>")).findings().get(0);

        assertThat(finding.code()).isEqualTo("xml.malformed");
        assertThat(finding.value()).contains("b");
        assertThat(finding.message()).doesNotEndWith(".");
    }

    @Test
    void aWellFormednessErrorIsReportedWithItsLocation() {
        ReadResult result = read(rss("<item><title>One</title></item>\n<item><title>A & B</title></item>"));
        assertThat(result.feed().articles()).hasSize(2);
        assertThat(codes(result)).containsExactly("xml.malformed");
        assertThat(result.findings().get(0).location().orElseThrow().line()).isEqualTo(2);
    }

    @Test
    void undeclaredPrefixesAreResolvedToTheirUsualNamespaces() {
        ReadResult result = read("<rss><channel><item><dc:creator>Ann</dc:creator><x:y>z</x:y></item></channel></rss>");
        Article article = result.feed().articles().get(0);
        assertThat(article.authors()).hasSize(1);
        assertThat(article.extensions()).hasSize(1);
        assertThat(codes(result)).containsExactly("namespace.undeclared");
    }

    @Test
    void noDocumentOfRandomBytesBreaksTheReader() {
        Random random = new Random(42);
        byte[] base = SMALL.getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 3000; round++) {
            byte[] broken = base.clone();
            for (int i = 0; i < 1 + round % 5; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(read(broken).feed()).isNotNull();
            } catch (FeedException expected) {
                assertThat(expected.finding().message()).isNotBlank();
            }
        }
    }
}
