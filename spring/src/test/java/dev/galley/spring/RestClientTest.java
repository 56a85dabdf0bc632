package dev.galley.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.galley.format.FeedReader;
import dev.galley.format.MalformedFeedException;
import dev.galley.model.Feed;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.client.MockClientHttpRequest;
import org.springframework.mock.http.client.MockClientHttpResponse;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Feeds as bodies of {@code RestClient}. */
class RestClientTest {
    private final AtomicReference<MockClientHttpRequest> sent = new AtomicReference<>();

    @Test
    void readsAResponseWithTheCharsetOfItsHeader() {
        Feed feed = client(
                        HttpFeeds.standard(),
                        "text/xml;charset=ISO-8859-1",
                        Samples.rss("UTF-8", StandardCharsets.ISO_8859_1))
                .get()
                .uri("https://harbour.example/feed")
                .retrieve()
                .body(Feed.class);

        assertThat(feed.title().orElseThrow().value()).isEqualTo("Café");
    }

    @Test
    void aResponseThatCannotBeReadIsNotBlamedOnARequest() {
        HttpFeeds strict = HttpFeeds.builder()
                .reader(FeedReader.builder().strict().build())
                .build();
        byte[] broken = "<rss version='2.0'><channel></wrong></rss>".getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(RestClientException.class)
                .isThrownBy(() -> client(strict, "text/xml", broken)
                        .get()
                        .uri("https://harbour.example/feed")
                        .retrieve()
                        .body(Feed.class))
                .withCauseInstanceOf(HttpMessageNotReadableException.class)
                .withRootCauseInstanceOf(MalformedFeedException.class);
    }

    @Test
    void sendsAFeed() {
        client(HttpFeeds.standard(), "text/plain", new byte[0])
                .post()
                .uri("https://harbour.example/feed")
                .contentType(MediaType.APPLICATION_ATOM_XML)
                .body(Samples.FEED)
                .retrieve()
                .toBodilessEntity();

        assertThat(sent.get().getHeaders().getFirst("Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
        assertThat(Samples.read(sent.get().getBodyAsBytes()).articles()).isEqualTo(Samples.FEED.articles());
    }

    private RestClient client(HttpFeeds feeds, String type, byte[] body) {
        return RestClient.builder()
                .configureMessageConverters(converters -> feeds.converters().forEach(converters::addCustomConverter))
                .requestFactory((uri, method) -> {
                    MockClientHttpRequest request = new MockClientHttpRequest(method, uri);
                    MockClientHttpResponse response = new MockClientHttpResponse(body, HttpStatus.OK);
                    response.getHeaders().set("Content-Type", type);
                    request.setResponse(response);
                    sent.set(request);
                    return request;
                })
                .build();
    }
}
