package dev.galley.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.galley.format.ArticleStream;
import dev.galley.format.FeedException;
import dev.galley.format.FeedReader;
import dev.galley.format.Limits;
import dev.galley.format.MalformedFeedException;
import dev.galley.model.Feed;
import dev.galley.spring.Samples.LongDocument;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeStrategies;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Feeds in WebFlux and {@code WebClient}. */
class FeedCodecsTest {
    private final HttpFeeds feeds = HttpFeeds.builder()
            .reader(FeedReader.builder().limits(Limits.DEFAULT.withBytes(2_000)).build())
            .build();
    private final SampleController controller = new SampleController(feeds);
    private final WebTestClient client = client(controller, feeds);

    @RestControllerAdvice
    static class Problems extends ResponseEntityExceptionHandler {}

    private static WebTestClient client(SampleController controller, HttpFeeds feeds) {
        return WebTestClient.bindToController(controller, new SampleController.Reactive(controller))
                .controllerAdvice(new Problems())
                .httpMessageCodecs(codecs -> FeedCodecs.register(feeds, codecs))
                .configureClient()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(-1))
                .build();
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
        "application/rss+xml;charset=ISO-8859-1, rss, application/rss+xml;charset=UTF-8"
    })
    void writesAFeedInTheFormatThatIsAccepted(String accept, String format, String contentType) {
        for (String path : List.of("/feed", "/stream")) {
            EntityExchangeResult<byte[]> result = client.get()
                    .uri(path)
                    .header("Accept", accept)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .returnResult();

            assertThat(result.getResponseHeaders().getFirst("Content-Type")).isEqualTo(contentType);
            assertThat(Samples.format(result.getResponseBody())).isEqualTo(format);
            assertThat(Samples.read(result.getResponseBody())
                            .title()
                            .orElseThrow()
                            .value())
                    .startsWith("Café");
        }
    }

    @ParameterizedTest
    @CsvSource({"/atom, application/atom+xml;charset=UTF-8", "/preset, text/xml;charset=UTF-8"})
    void writesTheTypeThatTheControllerSets(String path, String contentType) {
        client.get().uri(path).exchange().expectStatus().isOk().expectHeader().valueEquals("Content-Type", contentType);
    }

    @ParameterizedTest
    @CsvSource({
        "application/rss+xml, ISO-8859-1, ISO-8859-1",
        "application/rss+xml;charset=ISO-8859-1, UTF-8, ISO-8859-1",
        "application/xml;charset=utf-8, ISO-8859-1, UTF-8",
        "text/xml, UTF-8, UTF-8",
        "application/xml;charset=ISO-8859-1, UTF-16, UTF-16"
    })
    void readsTheCharsetOfMarkThenHeaderThenDocument(String type, String declared, String actual) {
        byte[] document = Samples.rss(declared, Charset.forName(actual));

        assertThat(post("/feed", type, document)).isEqualTo("Café 1");
        assertThat(post("/stream", type, document)).isEqualTo("Café 1");
        assertThat(post("/result", type, document)).startsWith("rss true");
    }

    @ParameterizedTest
    @CsvSource({"application/atom+xml, atom", "application/feed+json, json", "application/json, json"})
    void readsOtherFormats(String type, String format) {
        byte[] document = (format.equals("atom") ? Samples.ATOM : Samples.JSON).getBytes(StandardCharsets.UTF_8);

        assertThat(post("/feed", type, document)).isEqualTo("Café 1");
        assertThat(post("/stream", type, document)).isEqualTo("Café 1");
    }

    @Test
    void answers400WithThePositionIfADocumentCannotBeRead() {
        HttpFeeds strict = HttpFeeds.builder()
                .reader(FeedReader.builder().strict().build())
                .build();
        byte[] broken =
                "<rss version='2.0'><channel>\n<title>a</wrong>\n</channel></rss>".getBytes(StandardCharsets.UTF_8);

        for (String path : List.of("/feed", "/result", "/stream")) {
            assertThat(problem(client(new SampleController(strict), strict), path, broken, HttpStatus.BAD_REQUEST))
                    .contains("\"line\":2", "\"column\":9", "\"code\":\"xml.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed", "/result", "/stream"})
    void answers413IfADocumentExceedsALimit(String path) {
        byte[] large = Samples.RSS.replace("Ferry", "Ferry ".repeat(1_000)).getBytes(StandardCharsets.UTF_8);

        assertThat(problem(client, path, large, HttpStatus.CONTENT_TOO_LARGE)).contains("limit.exceeded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed", "/result", "/stream"})
    void answers415IfADocumentIsNoFeed(String path) {
        assertThat(problem(
                        client,
                        path,
                        "<note>a</note>".getBytes(StandardCharsets.UTF_8),
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE))
                .contains("format.unknown");
    }

    @Test
    void answers415ToOtherMediaTypesAnd406IfNothingIsAccepted() {
        client.post()
                .uri("/feed")
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("text")
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        for (String path : List.of("/feed", "/cached")) {
            client.get()
                    .uri(path)
                    .accept(MediaType.IMAGE_PNG)
                    .exchange()
                    .expectStatus()
                    .isEqualTo(HttpStatus.NOT_ACCEPTABLE);
        }
    }

    @Test
    void answers400ToAnEmptyRequest() {
        client.post()
                .uri("/feed")
                .contentType(MediaType.APPLICATION_XML)
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void answers304ToTheTagOrDateOfTheSameDocument() {
        String tag = client.get()
                .uri("/cached.atom")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseHeaders()
                .getETag();

        client.get()
                .uri("/cached.atom")
                .header("If-None-Match", tag)
                .exchange()
                .expectStatus()
                .isNotModified()
                .expectBody()
                .isEmpty();
        client.get()
                .uri("/cached.atom")
                .header("If-Modified-Since", "Sun, 05 May 2024 18:00:00 GMT")
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void readsAResponseWhileItArrives() {
        HttpFeeds standard = HttpFeeds.standard();
        LongDocument document = new LongDocument(10_000);
        Flux<DataBuffer> body =
                DataBufferUtils.readInputStream(() -> document, DefaultDataBufferFactory.sharedInstance, 4_096);

        Integer madeAtFirstArticle = webClient(standard, "application/rss+xml", body)
                .get()
                .retrieve()
                .bodyToMono(ArticleStream.class)
                .map(articles -> {
                    try (articles) {
                        articles.next();
                        return document.made();
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .block();

        assertThat(madeAtFirstArticle).isLessThan(1_000);
    }

    @Test
    void readsADocumentWhoseFirstBufferIsEmpty() {
        DataBuffer empty = DefaultDataBufferFactory.sharedInstance.wrap(new byte[0]);
        DataBuffer document = DefaultDataBufferFactory.sharedInstance.wrap(Samples.rss());

        Feed feed = webClient(HttpFeeds.standard(), "application/rss+xml", Flux.just(empty, document))
                .get()
                .retrieve()
                .bodyToMono(Feed.class)
                .block();

        assertThat(feed.articles()).hasSize(1);
    }

    @Test
    void writesAStreamWhileItIsRead() throws IOException {
        LongDocument document = new LongDocument(10_000);
        controller.articles = FeedReader.lenient().open(document);

        byte[] written = client.get()
                .uri("/stream")
                .accept(MediaType.parseMediaType("application/feed+json"))
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseBody();

        assertThat(written).hasSizeGreaterThan(5_000_000);
        assertThat(document.closed).isTrue();
    }

    @Test
    void aClientThatCannotReadAResponseIsNotToldToAnswer400() {
        HttpFeeds strict = HttpFeeds.builder()
                .reader(FeedReader.builder().strict().build())
                .build();
        DataBuffer broken = DefaultDataBufferFactory.sharedInstance.wrap(
                "<rss version='2.0'><channel></wrong></rss>".getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(DecodingException.class)
                .isThrownBy(() -> webClient(strict, "text/xml", Flux.just(broken))
                        .get()
                        .retrieve()
                        .bodyToMono(Feed.class)
                        .block())
                .withCauseInstanceOf(MalformedFeedException.class)
                .satisfies(
                        e -> assertThat(((FeedException) e.getCause()).finding().location())
                                .isPresent());
    }

    private static WebClient webClient(HttpFeeds feeds, String type, Flux<DataBuffer> body) {
        ExchangeStrategies strategies = ExchangeStrategies.builder()
                .codecs(codecs -> FeedCodecs.register(feeds, codecs))
                .build();
        return WebClient.builder()
                .exchangeFunction(request -> Mono.just(ClientResponse.create(HttpStatus.OK, strategies)
                        .header("Content-Type", type)
                        .body(body)
                        .build()))
                .build();
    }

    private String post(String path, String type, byte[] document) {
        byte[] answer = client.post()
                .uri(path)
                .header("Content-Type", type)
                .bodyValue(document)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return new String(answer, StandardCharsets.UTF_8);
    }

    private static String problem(WebTestClient client, String path, byte[] document, HttpStatus status) {
        EntityExchangeResult<byte[]> result = client.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_XML)
                .bodyValue(document)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .returnResult();
        assertThat(result.getResponseHeaders().getFirst("Content-Type")).isEqualTo("application/problem+json");
        return new String(result.getResponseBody(), StandardCharsets.UTF_8);
    }
}
