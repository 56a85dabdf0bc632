package dev.galley.spring;

import dev.galley.format.ArticleStream;
import dev.galley.format.FeedException;
import dev.galley.format.FeedReader;
import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reads and writes feeds; the same class serves Spring MVC and WebFlux, except for one method each. */
@RestController
class SampleController {
    private final HttpFeeds feeds;

    /** What {@code /cached} answers. */
    Feed current = Samples.FEED;

    /** What {@code /stream} answers. */
    ArticleStream articles;

    SampleController(HttpFeeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/feed")
    Feed feed() {
        return Samples.FEED;
    }

    @GetMapping(path = "/atom", produces = "application/atom+xml")
    Feed atom() {
        return Samples.FEED;
    }

    @GetMapping("/preset")
    ResponseEntity<Feed> preset() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_XML).body(Samples.FEED);
    }

    @GetMapping("/stream")
    ArticleStream stream() throws IOException {
        return articles == null ? FeedReader.lenient().open(new ByteArrayInputStream(Samples.rss())) : articles;
    }

    @PostMapping("/feed")
    String readFeed(@RequestBody Feed feed) {
        return title(feed) + " " + feed.articles().size();
    }

    @PostMapping("/result")
    String readResult(@RequestBody ReadResult result) {
        return result.format() + " " + result.isComplete() + " "
                + result.findings().size();
    }

    @PostMapping("/stream")
    String readStream(@RequestBody ArticleStream articles) throws IOException {
        try (articles) {
            int count = 0;
            for (Article article : articles) {
                count += article.headline().isPresent() ? 1 : 0;
            }
            return title(articles.feed()) + " " + count;
        } catch (FeedException e) {
            throw new UnreadableFeedException(e);
        }
    }

    private static String title(Feed feed) {
        return feed.title().map(Text::value).orElse("");
    }

    /** Answers in Spring MVC. */
    @RestController
    static class Servlets {
        private final SampleController sample;

        Servlets(SampleController sample) {
            this.sample = sample;
        }

        @GetMapping({"/cached", "/cached.xml", "/cached.rss", "/cached.atom", "/cached.json"})
        ResponseEntity<byte[]> cached(RequestEntity<Void> request) {
            return sample.feeds.response(sample.current, request);
        }
    }

    /** Answers in WebFlux. */
    @RestController
    static class Reactive {
        private final SampleController sample;

        Reactive(SampleController sample) {
            this.sample = sample;
        }

        @GetMapping({"/cached", "/cached.atom"})
        ResponseEntity<byte[]> cached(ServerHttpRequest request) {
            return sample.feeds.response(sample.current, request);
        }
    }
}
