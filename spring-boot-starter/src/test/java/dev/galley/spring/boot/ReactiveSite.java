package dev.galley.spring.boot;

import dev.galley.format.ArticleStream;
import dev.galley.format.FeedException;
import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.spring.HttpFeeds;
import dev.galley.spring.UnreadableFeedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.reactive.TomcatReactiveWebServerAutoConfiguration;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A running application of WebFlux and its client. Only one runs at a time, because closing it ends the threads of Reactor Netty. */
final class ReactiveSite implements AutoCloseable {
    static final Feed FEED = Feed.builder()
            .id("https://harbour.example/")
            .title("Café Harbour")
            .article(Article.builder().id("urn:1").headline("Ferry").build())
            .build();

    /** The maximum size of a request; more than Spring's codecs hold in memory. */
    static final int MAX_SIZE = 1 << 20;

    private final ReactiveWebServerApplicationContext application;

    private ReactiveSite(ReactiveWebServerApplicationContext application) {
        this.application = application;
    }

    /** The class path also has Tomcat, for the tests of Spring MVC. */
    @EnableAutoConfiguration(exclude = TomcatReactiveWebServerAutoConfiguration.class)
    @RestController
    static class Controller {
        private final HttpFeeds feeds;

        Controller(HttpFeeds feeds) {
            this.feeds = feeds;
        }

        @GetMapping("/plain")
        Feed plain() {
            return FEED;
        }

        @GetMapping({"/feed", "/feed.atom", "/feed.json"})
        ResponseEntity<byte[]> feed(ServerHttpRequest request) {
            return feeds.response(FEED, request);
        }

        @PostMapping("/feed")
        String read(@RequestBody Feed feed) {
            return feed.title().orElseThrow().value() + " " + feed.articles().size();
        }

        @PostMapping("/result")
        Mono<String> readResult(@RequestBody Mono<ReadResult> result) {
            return result.map(read -> read.format() + " " + read.findings().size());
        }

        @PostMapping("/stream")
        String readStream(@RequestBody ArticleStream articles) throws IOException {
            try (articles) {
                return "" + articles.readAll().feed().articles().size();
            } catch (FeedException e) {
                throw new UnreadableFeedException(e);
            }
        }
    }

    /** Starts the application on a free port, with further configurations. */
    static ReactiveSite start(Class<?>... configurations) {
        return new ReactiveSite((ReactiveWebServerApplicationContext) new SpringApplicationBuilder(Controller.class)
                .sources(configurations)
                .web(WebApplicationType.REACTIVE)
                .properties(
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "galley.reader.strict=true",
                        "galley.reader.max-size=" + MAX_SIZE + "B")
                .run());
    }

    WebServer server() {
        return application.getWebServer();
    }

    HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<byte[]> post(String path, String contentType, BodyPublisher body) throws Exception {
        return send(request(path).header("Content-Type", contentType).POST(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server().getPort() + path))
                .timeout(Duration.ofMinutes(1));
    }

    /**
     * Sends a request on a connection of its own, because Reactor Netty 1.3.6 may stop reading a connection on which a request
     * arrives before the server has ended the previous one.
     */
    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient()
                .send(request.version(HttpClient.Version.HTTP_1_1).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Begins a request for which only a part of the body is sent. */
    Socket stall(String path) throws IOException {
        Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), server().getPort());
        String request = "POST " + path + " HTTP/1.1\r\nHost: harbour.example\r\nContent-Type: text/xml\r\n"
                + "Content-Length: 1000\r\n\r\n<rss>";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    @Override
    public void close() {
        application.close();
    }
}
