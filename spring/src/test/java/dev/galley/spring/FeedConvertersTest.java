package dev.galley.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.ArticleStream;
import dev.galley.format.FeedReader;
import dev.galley.format.FeedWriter;
import dev.galley.format.Limits;
import dev.galley.format.WriteResult;
import dev.galley.model.Feed;
import dev.galley.spring.Samples.LongDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Feeds in Spring MVC. */
class FeedConvertersTest {
    private final List<WriteResult> written = new ArrayList<>();
    private final HttpFeeds feeds = HttpFeeds.builder()
            .reader(FeedReader.builder().limits(Limits.DEFAULT.withBytes(2_000)).build())
            .onWritten(written::add)
            .build();
    private final SampleController controller = new SampleController(feeds);
    private final MockMvcTester mvc = mvc(controller, feeds);

    @RestControllerAdvice
    static class Problems extends ResponseEntityExceptionHandler {}

    static MockMvcTester mvc(SampleController controller, HttpFeeds feeds) {
        HttpMessageConverters.ServerBuilder converters =
                HttpMessageConverters.forServer().registerDefaults();
        feeds.converters().forEach(converters::addCustomConverter);
        List<HttpMessageConverter<?>> all = new ArrayList<>();
        converters.build().forEach(all::add);
        return MockMvcTester.create(
                MockMvcBuilders.standaloneSetup(controller, new SampleController.Servlets(controller))
                        .setMessageConverters(all.toArray(new HttpMessageConverter<?>[0]))
                        .setControllerAdvice(new Problems())
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "application/rss+xml, rss, application/rss+xml;charset=UTF-8",
        "application/atom+xml, atom, application/atom+xml;charset=UTF-8",
        "application/xml, rss, application/xml;charset=UTF-8",
        "text/xml, rss, text/xml;charset=UTF-8",
        "application/feed+json, jsonfeed, application/feed+json",
        "application/json, jsonfeed, application/json",
        "*/*, rss, application/rss+xml;charset=UTF-8",
        "application/atom+xml;q=0.5, atom, application/atom+xml;charset=UTF-8",
        "application/rss+xml;charset=ISO-8859-1, rss, application/rss+xml;charset=UTF-8",
        "application/feed+json;charset=ISO-8859-1, jsonfeed, application/feed+json"
    })
    void writesAFeedInTheFormatThatIsAccepted(String accept, String format, String contentType) {
        for (String path : List.of("/feed", "/stream")) {
            MvcTestResult result = mvc.get().uri(path).header("Accept", accept).exchange();

            assertThat(result).hasStatusOk();
            assertThat(result.getResponse().getContentType()).isEqualTo(contentType);
            byte[] document = result.getResponse().getContentAsByteArray();
            assertThat(Samples.format(document)).isEqualTo(format);
            assertThat(Samples.read(document).title().orElseThrow().value()).startsWith("Café");
        }
    }

    @Test
    void writesEveryArticle() {
        byte[] document = mvc.get()
                .uri("/feed")
                .accept(MediaType.APPLICATION_ATOM_XML)
                .exchange()
                .getResponse()
                .getContentAsByteArray();

        assertThat(Samples.read(document).articles()).isEqualTo(Samples.FEED.articles());
    }

    @ParameterizedTest
    @CsvSource({"/atom, application/atom+xml;charset=UTF-8", "/preset, text/xml;charset=UTF-8"})
    void writesTheTypeThatTheControllerSets(String path, String contentType) {
        MvcTestResult result = mvc.get().uri(path).exchange();

        assertThat(result.getResponse().getContentType()).isEqualTo(contentType);
        assertThat(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("encoding=\"UTF-8\"", "Café");
    }

    @Test
    void passesTheFindingsOfWritingOn() {
        mvc.get().uri("/stream").accept(MediaType.APPLICATION_ATOM_XML).exchange();

        assertThat(written).extracting(WriteResult::format).containsExactly("atom");
        assertThat(written.get(0).findings()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed", "/stream"})
    void answers406IfNoFormatIsAccepted(String path) {
        MvcTestResult result = mvc.get().uri(path).accept("image/png").exchange();

        assertThat(result).hasStatus(HttpStatus.NOT_ACCEPTABLE);
        assertThat(result.getResponse().getHeader("Accept")).contains("application/rss+xml", "application/feed+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/rss+xml", "application/xml", "text/xml", "application/rdf+xml"})
    void readsRss(String type) {
        assertThat(post("/feed", type, Samples.rss())).isEqualTo("Café 1");
        assertThat(post("/stream", type, Samples.rss())).isEqualTo("Café 1");
        assertThat(post("/result", type, Samples.rss())).isEqualTo("rss true 0");
    }

    @ParameterizedTest
    @CsvSource({
        "application/atom+xml, atom",
        "application/xml, atom",
        "application/feed+json, json",
        "application/json, json"
    })
    void readsOtherFormats(String type, String format) {
        byte[] document = (format.equals("atom") ? Samples.ATOM : Samples.JSON).getBytes(StandardCharsets.UTF_8);

        assertThat(post("/feed", type, document)).isEqualTo("Café 1");
        assertThat(post("/stream", type, document)).isEqualTo("Café 1");
    }

    @ParameterizedTest
    @CsvSource({
        "application/rss+xml, ISO-8859-1, ISO-8859-1",
        "application/rss+xml;charset=ISO-8859-1, UTF-8, ISO-8859-1",
        "application/rss+xml;charset=utf-8, ISO-8859-1, UTF-8",
        "text/xml;charset=\"windows-1252\", UTF-8, windows-1252",
        "text/xml, UTF-8, UTF-8",
        "application/xml;charset=ISO-8859-1, UTF-16, UTF-16"
    })
    void readsTheCharsetOfMarkThenHeaderThenDocument(String type, String declared, String actual) {
        byte[] document = Samples.rss(declared, Charset.forName(actual));

        assertThat(post("/feed", type, document)).isEqualTo("Café 1");
        assertThat(post("/stream", type, document)).isEqualTo("Café 1");
    }

    @Test
    void answers400WithThePositionIfADocumentCannotBeRead() {
        HttpFeeds strict = HttpFeeds.builder()
                .reader(FeedReader.builder().strict().build())
                .build();
        MockMvcTester strictly = mvc(new SampleController(strict), strict);
        byte[] broken =
                "<rss version='2.0'><channel>\n<title>a</wrong>\n</channel></rss>".getBytes(StandardCharsets.UTF_8);

        for (String path : List.of("/feed", "/result", "/stream")) {
            MvcTestResult result = strictly.post()
                    .uri(path)
                    .contentType("application/rss+xml")
                    .content(broken)
                    .exchange();

            assertThat(result).hasStatus(HttpStatus.BAD_REQUEST);
            assertThat(result.getResponse().getContentType()).isEqualTo("application/problem+json");
            assertThat(result).bodyText().contains("\"status\":400", "\"line\":2", "\"column\":9", "\"code\":\"xml.");
        }
    }

    @Test
    void reportsRepairsInAReadResult() {
        byte[] cut = "<rss version='2.0'><channel><title>a</title>".getBytes(StandardCharsets.UTF_8);

        assertThat(post("/result", "text/xml", cut)).startsWith("rss false ").doesNotEndWith(" 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed", "/result", "/stream"})
    void answers413IfADocumentExceedsALimit(String path) {
        byte[] large = Samples.RSS.replace("Ferry", "Ferry ".repeat(1_000)).getBytes(StandardCharsets.UTF_8);

        MvcTestResult result = mvc.post()
                .uri(path)
                .contentType("application/xml")
                .content(large)
                .exchange();

        assertThat(result).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
        assertThat(result).bodyText().contains("limit.exceeded", "2000").doesNotContain("Limits.with");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed", "/result", "/stream"})
    void answers415IfADocumentIsNoFeed(String path) {
        MvcTestResult result = mvc.post()
                .uri(path)
                .contentType("application/xml")
                .content("<note>a</note>")
                .exchange();

        assertThat(result).hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        assertThat(result).bodyText().contains("format.unknown", "Expected a feed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml;charset=unknown", "image/svg+xml"})
    void answers415ToOtherMediaTypes(String type) {
        MvcTestResult result = mvc.post()
                .uri("/feed")
                .header("Content-Type", type)
                .content(Samples.rss())
                .exchange();

        assertThat(result).hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void answers400ToAnEmptyRequest() {
        assertThat(mvc.post().uri("/feed").contentType("application/xml").exchange())
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void writesAStreamWhileItIsRead() throws IOException {
        LongDocument document = new LongDocument(20_000);
        ArticleStream articles = FeedReader.lenient().open(document);
        Output output = new Output(document);

        converter(ArticleStream.class).write(articles, MediaType.APPLICATION_ATOM_XML, output);

        assertThat(output.madeAtFirstByte).isBetween(1, 1_000);
        assertThat(output.size).isGreaterThan(10_000_000);
        assertThat(document.closed).isTrue();
    }

    @Test
    void writesTheFormatsThatAreSet() {
        HttpFeeds atomOnly = HttpFeeds.builder()
                .writers(List.of(FeedWriter.of("atom").withIndentation()))
                .build();

        assertThat(atomOnly.writable())
                .containsExactly(MediaType.APPLICATION_ATOM_XML, MediaType.APPLICATION_XML, MediaType.TEXT_XML);
        assertThat(atomOnly.readable()).contains(MediaType.APPLICATION_RSS_XML, MediaType.APPLICATION_JSON);
    }

    @Test
    void leavesOtherTypesToOtherConverters() {
        for (HttpMessageConverter<?> converter : feeds.converters()) {
            assertThat(converter.canRead(String.class, MediaType.APPLICATION_XML))
                    .isFalse();
            assertThat(converter.canWrite(Object.class, MediaType.APPLICATION_XML))
                    .isFalse();
        }
        assertThat(converter(Feed.class).canWrite(Feed.class, MediaType.TEXT_HTML))
                .isFalse();
    }

    private String post(String path, String type, byte[] document) {
        MvcTestResult result = mvc.post()
                .uri(path)
                .header("Content-Type", type)
                .content(document)
                .exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.ISO_8859_1)
                .replace("CafÃ©", "Café");
    }

    @SuppressWarnings("unchecked")
    private <T> HttpMessageConverter<T> converter(Class<T> type) {
        return (HttpMessageConverter<T>) feeds.converters().stream()
                .filter(converter -> converter.canRead(type, null))
                .findFirst()
                .orElseThrow();
    }

    /** Counts what is written, and remembers how much had been read when the first byte was written. */
    private static final class Output extends OutputStream implements HttpOutputMessage {
        private final LongDocument document;
        private final HttpHeaders headers = new HttpHeaders();
        private int madeAtFirstByte;
        private long size;

        Output(LongDocument document) {
            this.document = document;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            if (size == 0) {
                madeAtFirstByte = document.made();
            }
            size += length;
        }

        @Override
        public OutputStream getBody() {
            return this;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
