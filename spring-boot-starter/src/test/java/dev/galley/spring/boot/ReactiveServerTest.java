package dev.galley.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedReader;
import dev.galley.format.ReadResult;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.reactor.netty.NettyWebServer;

/** An application of WebFlux on Reactor Netty, called over HTTP. */
class ReactiveServerTest {
    private static final String RSS =
            "<rss version=\"2.0\"><channel><title>Café</title><item><title>Ferry</title></item></channel></rss>";

    private static ReactiveSite site;

    @BeforeAll
    static void start() {
        site = ReactiveSite.start();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void theServerIsReactorNetty() {
        assertThat(site.server()).isInstanceOf(NettyWebServer.class);
    }

    @ParameterizedTest
    @CsvSource({
        "application/rss+xml, rss, application/rss+xml;charset=UTF-8",
        "application/atom+xml, atom, application/atom+xml;charset=UTF-8",
        "application/feed+json, jsonfeed, application/feed+json",
        "'application/rss+xml;q=0.5, application/atom+xml', atom, application/atom+xml;charset=UTF-8",
        "*/*, rss, application/rss+xml;charset=UTF-8"
    })
    void returnsAFeedInTheFormatThatIsAccepted(String accept, String format, String contentType) throws Exception {
        for (String path : List.of("/plain", "/feed")) {
            HttpResponse<byte[]> response = site.get(path, "Accept", accept);

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type")).contains(contentType);
            ReadResult read = FeedReader.lenient().read(new ByteArrayInputStream(response.body()));
            assertThat(read.format()).isEqualTo(format);
            assertThat(read.feed().title()).isEqualTo(ReactiveSite.FEED.title());
            assertThat(read.feed().articles()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"/feed.atom, application/atom+xml;charset=UTF-8", "/feed.json, application/feed+json"})
    void returnsAFeedInTheFormatOfTheSuffix(String path, String contentType) throws Exception {
        assertThat(site.get(path, "Accept", "application/rss+xml").headers().firstValue("Content-Type"))
                .contains(contentType);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plain", "/feed"})
    void answers406IfNoFormatIsAccepted(String path) throws Exception {
        assertThat(site.get(path, "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void answers304ToTheTagOfTheSameDocument() throws Exception {
        HttpResponse<byte[]> first = site.get("/feed", "Accept", "application/rss+xml");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = site.get("/feed", "Accept", "application/rss+xml", "If-None-Match", tag);
        HttpResponse<byte[]> other = site.get("/feed", "Accept", "application/atom+xml", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(again.headers().firstValue("Vary")).contains("Accept");
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/feed, Café 1", "/result, rss 0", "/stream, 1"})
    void receivesAFeed(String path, String answer) throws Exception {
        String large = RSS.replace("Ferry", "Ferry ".repeat(100_000));

        assertThat(text(post(path, "application/rss+xml", bytes(RSS)))).isEqualTo(answer);
        assertThat(text(post(path, "application/rss+xml", bytes(large)))).isEqualTo(answer);
        assertThat(text(post(
                        path, "application/rss+xml;charset=ISO-8859-1", RSS.getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/rss+xml", "application/atom+xml", "application/feed+json"})
    void receivesWhatItReturns(String type) throws Exception {
        assertThat(text(post("/feed", type, site.get("/feed", "Accept", type).body())))
                .isEqualTo("Café Harbour 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed", "/result", "/stream"})
    void answers400ToAnUnreadableBodyWithItsProblem(String path) throws Exception {
        HttpResponse<byte[]> response = post(path, "application/xml", bytes("<rss>\n<channel></rss>"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(text(response))
                .contains("\"detail\":\"This element has no end tag\"", "\"line\":2", "\"code\":\"xml.malformed\"")
                .doesNotContain("trace", "Exception", "dev.galley");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed", "/result", "/stream"})
    void answers413ToABodyThatIsTooLong(String path) throws Exception {
        byte[] body = bytes(RSS + " ".repeat(8 * ReactiveSite.MAX_SIZE));

        // The length of the second is not known before its end.
        for (BodyPublisher publisher : List.of(
                BodyPublishers.ofByteArray(body), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))) {
            HttpResponse<byte[]> response = site.post(path, "application/rss+xml", publisher);

            assertThat(response.statusCode()).isEqualTo(413);
            assertThat(text(response)).contains("limit.exceeded").doesNotContain("trace", "Exception", "dev.galley");
        }
    }

    @Test
    void answers400ToAnEmptyBodyAnd415ToWhatIsNoFeed() throws Exception {
        assertThat(post("/feed", "application/rss+xml", new byte[0]).statusCode())
                .isEqualTo(400);
        assertThat(post("/feed", "image/png", bytes(RSS)).statusCode()).isEqualTo(415);
        assertThat(post("/feed", "application/xml", bytes("<note>a</note>")).statusCode())
                .isEqualTo(415);
    }

    private static HttpResponse<byte[]> post(String path, String contentType, byte[] body) throws Exception {
        return site.post(path, contentType, BodyPublishers.ofByteArray(body));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
