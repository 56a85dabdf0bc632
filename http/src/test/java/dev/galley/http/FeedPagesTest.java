package dev.galley.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.http.FetchProblem.Kind;
import dev.galley.model.Article;
import dev.galley.model.Link;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeedPagesTest {
    private final TestServer server = new TestServer();
    private final FeedClient client =
            FeedClient.builder().allowPrivateAddresses().build();

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private static String page(String relation, String next, String... items) {
        return Documents.rss("<title>T</title><atom:link rel=\"" + relation + "\" href=\"" + next + "\"/>", items);
    }

    private static List<Optional<String>> ids(FeedPages pages) {
        return pages.stream().map(Article::id).toList();
    }

    @Test
    void giveEachArticleOnce() throws Exception {
        server.says("/1", 200, "", page("next", "/2", Documents.item("a", "A"), Documents.item("b", "B")));
        server.says(
                "/2", 200, "", page("prev-archive", "/3", Documents.item("b", "B, older"), Documents.item("c", "C")));
        server.says("/3", 200, "", Documents.rss("<title>Last</title>", Documents.item("d", "D")));

        try (FeedPages pages = client.pages(server.url("/1"), 10)) {
            assertThat(ids(pages))
                    .containsExactly(Optional.of("a"), Optional.of("b"), Optional.of("c"), Optional.of("d"));
            assertThat(pages.pages()).isEqualTo(3);
            assertThat(pages.isComplete()).isTrue();
            assertThat(pages.findings()).isEmpty();
            assertThat(pages.feed().title().orElseThrow().plain()).isEqualTo("T");
        }
    }

    @Test
    void followTheNextAddressOfJsonFeed() throws Exception {
        server.says("/1", 200, "", """
                {"version": "https://jsonfeed.org/version/1.1", "title": "T", "next_url": "%s",
                 "items": [{"id": "a", "content_text": "A"}]}""".formatted(server.url("/2")));
        server.says("/2", 200, "", """
                {"version": "https://jsonfeed.org/version/1.1", "title": "T",
                 "items": [{"id": "b", "content_text": "B"}]}""");

        try (FeedPages pages = client.pages(server.url("/1"), 10)) {
            assertThat(ids(pages)).containsExactly(Optional.of("a"), Optional.of("b"));
        }
    }

    @Test
    void stopInACircle() throws Exception {
        server.says("/1", 200, "", page("next", "/2", Documents.item("a", "A")));
        server.says("/2", 200, "", page("next", "/1", Documents.item("b", "B")));

        try (FeedPages pages = client.pages(server.url("/1"), 10)) {
            assertThat(ids(pages)).hasSize(2);
            assertThat(pages.isComplete()).isFalse();
            assertThat(pages.findings()).extracting(Finding::code).containsExactly("paging.loop");
        }
        assertThat(server.requests).hasSize(2);
    }

    @Test
    void stopAtTheLimit() throws Exception {
        server.says("/1", 200, "", page("next", "/2", Documents.item("a", "A")));

        try (FeedPages pages = client.pages(server.url("/1"), 1)) {
            assertThat(ids(pages)).hasSize(1);
            assertThat(pages.isComplete()).isFalse();
            assertThat(pages.findings()).extracting(Finding::code).containsExactly("paging.limit");
        }
        assertThat(server.requests).hasSize(1);
    }

    @Test
    void failOnceAtAPageThatIsMissing() throws Exception {
        server.says("/1", 200, "", page("next", "/2", Documents.item("a", "A")));

        try (FeedPages pages = client.pages(server.url("/1"), 10)) {
            assertThat(pages.next()).isPresent();
            assertThatThrownBy(pages::next).isInstanceOf(FetchException.class).hasMessageContaining("/2 answered");
            assertThat(pages.next()).isEmpty();
            assertThat(pages.isComplete()).isFalse();
        }
    }

    @Test
    void keepCredentialsWithinTheirOrigin() throws Exception {
        server.says("/1", 200, "", page("next", "/2", Documents.item("a", "A")));
        server.says("/2", 200, "", Documents.RSS);

        try (FeedPages pages = client.pages(Url.of(server.url("/1").value().replace("//", "//ada:secret@")), 10)) {
            assertThat(pages.stream().count()).isEqualTo(2);
        }
        assertThat(server.requests)
                .allSatisfy(
                        request -> assertThat(request.header("Authorization")).isPresent());
    }

    @Test
    void discoveryNamesTheFeedsOfAPage() throws Exception {
        server.says("/", 200, "", "<!doctype html><link rel=alternate type=application/atom+xml title=News href=feed>");
        server.says("/feed", 200, "", Documents.RSS);

        Discovery page = client.discover(server.url("/"));
        Discovery feed = client.discover(server.url("/feed"));

        assertThat(page.isFeed()).isFalse();
        assertThat(page.feeds()).extracting(Link::href).containsExactly(server.url("/feed"));
        assertThat(feed.isFeed()).isTrue();
        assertThat(feed.feeds()).containsExactly(Link.self(server.url("/feed")));
        assertThatThrownBy(() -> client.discover(server.url("/missing")))
                .isInstanceOfSatisfying(
                        FetchException.class,
                        e -> assertThat(e.problem().kind()).isEqualTo(Kind.STATUS));
    }

    @Test
    void anOpenDocumentIsConvertedWithoutBeingHeld() throws Exception {
        server.says("/feed", 200, "Content-Type: text/xml; charset=utf-8\r\n", Documents.RSS);

        try (HttpDocument document = client.open(server.url("/feed"))) {
            assertThat(document.url()).isEqualTo(server.url("/feed"));
            assertThat(document.charset()).contains(StandardCharsets.UTF_8);
            assertThat(new String(document.body().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(Documents.RSS);
        }
    }
}
