package dev.galley.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.galley.http.FetchProblem.Kind;
import dev.galley.http.schedule.FetchState;
import dev.galley.http.schedule.Validators;
import dev.galley.model.Article;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchTest {
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    private final TestServer server = new TestServer();
    private final FeedClient client =
            FeedClient.builder().allowPrivateAddresses().clock(() -> NOW).build();

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private FetchState state(String path) {
        return FetchState.of(server.url(path));
    }

    private FetchResult.Fetched fetched(FetchState state) throws InterruptedException {
        FetchResult result = client.fetch(state);
        assertThat(result).isInstanceOf(FetchResult.Fetched.class);
        return (FetchResult.Fetched) result;
    }

    private FetchProblem problem(FetchState state) throws InterruptedException {
        FetchResult result = client.fetch(state);
        assertThat(result.state().failures()).isEqualTo(state.failures() + 1);
        return result instanceof FetchResult.Refused refused
                ? refused.problem()
                : ((FetchResult.Failed) result).problem();
    }

    @Test
    void readsAFeedAndKeepsItsValidators() throws InterruptedException {
        server.says(
                "/feed",
                200,
                "ETag: \"a1\"\r\nLast-Modified: Sat, 28 Nov 2026 10:00:00 GMT\r\nCache-Control: max-age=7200\r\n",
                Documents.RSS);

        FetchResult.Fetched fetched = fetched(state("/feed"));

        assertThat(fetched.document().feed().title().map(Text::plain)).contains("Harbour News");
        assertThat(fetched.document().feed().articles()).extracting(Article::id).contains(Optional.of("a"));
        assertThat(fetched.state().validators())
                .contains(new Validators(
                        server.url("/feed"), Optional.of("\"a1\""), Optional.of("Sat, 28 Nov 2026 10:00:00 GMT")));
        assertThat(fetched.state().nextFetch()).contains(NOW.plus(Duration.ofHours(2)));
    }

    @Test
    void namesItselfAndWhatItAccepts() throws InterruptedException {
        server.says("/feed", 200, "", Documents.RSS);
        FeedClient named = FeedClient.builder()
                .allowPrivateAddresses()
                .userAgent("HarbourReader/1.0")
                .decoder("br", encoded -> encoded)
                .build();

        named.fetch(state("/feed"));

        TestServer.Request request = server.requests.get(0);
        assertThat(request.header("User-Agent")).contains("HarbourReader/1.0");
        assertThat(request.header("Accept-Encoding")).contains("br, gzip, deflate");
        assertThat(request.header("Accept"))
                .hasValueSatisfying(
                        accept -> assertThat(accept).contains("application/rss+xml", "application/feed+json"));
        assertThat(request.header("If-None-Match")).isEmpty();
        assertThat(request.header("Upgrade")).isEmpty();
    }

    @Test
    void asksWhetherTheFeedHasChanged() throws InterruptedException {
        server.says("/feed", 200, "ETag: \"a1\"\r\nLast-Modified: yesterday\r\n", Documents.RSS);
        FetchState known = fetched(state("/feed")).state();
        server.saysRaw("/feed", "HTTP/1.1 304 Not Modified\r\nCache-Control: max-age=10800\r\n\r\n");

        FetchResult result = client.fetch(known);

        assertThat(result).isInstanceOf(FetchResult.NotModified.class);
        assertThat(result.state().validators()).isEqualTo(known.validators());
        assertThat(result.state().nextFetch()).contains(NOW.plus(Duration.ofHours(3)));
        assertThat(server.requests.get(1).header("If-None-Match")).contains("\"a1\"");
        assertThat(server.requests.get(1).header("If-Modified-Since")).contains("yesterday");
    }

    @Test
    void remembersTheHintsOfTheFeedWhileItIsNotModified() throws InterruptedException {
        String daily = Documents.rss("<title>Daily</title><ttl>1440</ttl>", Documents.item("a", "Ferry"));
        server.says("/feed", 200, "ETag: \"a1\"\r\n", daily);
        FetchState known = fetched(state("/feed")).state();
        server.saysRaw("/feed", "HTTP/1.1 304 Not Modified\r\n\r\n");

        assertThat(client.fetch(known).state().nextFetch()).contains(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void refusesA304ThatItDidNotAskFor() throws InterruptedException {
        server.saysRaw("/feed", "HTTP/1.1 304 Not Modified\r\n\r\n");

        assertThat(problem(state("/feed")).status()).contains(304);
    }

    @Test
    void doesNotKeepTheValidatorsOfADocumentThatEndsEarly() throws InterruptedException {
        server.says("/feed", 200, "ETag: \"a1\"\r\n", Documents.RSS.substring(0, 300));

        FetchResult.Fetched fetched = fetched(state("/feed"));

        assertThat(fetched.document().isComplete()).isFalse();
        assertThat(fetched.state().validators()).isEmpty();
    }

    @Test
    void remembersThatAFeedIsGoneAndDoesNotAskAgain() throws InterruptedException {
        server.says("/feed", 410, "", "");

        FetchResult result = client.fetch(state("/feed"));
        FetchResult again = client.fetch(result.state());

        assertThat(result).isInstanceOf(FetchResult.Gone.class);
        assertThat(result.state().isGone()).isTrue();
        assertThat(result.state().isDue(Instant.MAX)).isFalse();
        assertThat(again).isInstanceOf(FetchResult.Gone.class);
        assertThat(server.requests).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"301, 308, true", "301, 302, false", "307, 301, false", "303, 303, false"})
    void hasMovedOnlyIfEveryRedirectIsPermanent(int first, int second, boolean moved) throws InterruptedException {
        server.redirects("/old", first, "/middle");
        server.redirects("/middle", second, "/new");
        server.says("/new", 200, "", Documents.RSS);

        FetchResult.Fetched fetched = fetched(state("/old"));

        assertThat(fetched.url()).isEqualTo(server.url("/new"));
        assertThat(fetched.state().movedTo()).isEqualTo(moved ? Optional.of(server.url("/new")) : Optional.empty());
        assertThat(fetched.state().address()).isEqualTo(server.url("/old"));
        assertThat(fetched.state().requestAddress()).isEqualTo(server.url(moved ? "/new" : "/old"));
    }

    @Test
    void doesNotMoveToAnAddressThatDoesNotAnswerWithAFeed() throws InterruptedException {
        server.redirects("/old", 301, "/missing");

        FetchResult result = client.fetch(state("/old"));

        assertThat(result).isInstanceOf(FetchResult.Failed.class);
        assertThat(result.state().movedTo()).isEmpty();
    }

    @Test
    void sendsValidatorsOnlyToTheAddressTheyAreFrom() throws InterruptedException {
        server.redirects("/old", 302, "/new");
        server.says("/new", 200, "ETag: \"a1\"\r\n", Documents.RSS);
        FetchState known = fetched(state("/old")).state();
        server.redirects("/old", 302, "/newer");
        server.says("/newer", 200, "ETag: \"a1\"\r\n", Documents.RSS);

        fetched(known);

        assertThat(server.requests)
                .allSatisfy(
                        request -> assertThat(request.header("If-None-Match")).isEmpty());
    }

    @Test
    void stopsAtRedirectsThatLeadInACircle() throws InterruptedException {
        server.redirects("/a", 302, "/b");
        server.redirects("/b", 302, "/a");

        FetchProblem problem = problem(state("/a"));

        assertThat(problem.kind()).isEqualTo(Kind.REDIRECT);
        assertThat(problem.message()).startsWith("The redirects lead in a circle");
        assertThat(server.requests).hasSize(2);
    }

    @Test
    void stopsAtTooManyRedirects() throws InterruptedException {
        for (int i = 0; i < 20; i++) {
            server.redirects("/" + i, 302, "/" + (i + 1));
        }

        assertThat(problem(state("/0")).message()).startsWith("There are more than 10 redirects");
        assertThat(server.requests).hasSize(11);
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://a.example/feed, cannot be fetched",
        "file:///etc/passwd, cannot be fetched",
        "http:///feed, no valid host name and port",
        "http:feed, does not begin with http://",
        "http://localhost:99999/, no valid host name and port",
    })
    void refusesRedirectsToOtherThanWebAddresses(String location, String message) throws InterruptedException {
        server.redirects("/a", 302, location);

        FetchProblem problem = problem(state("/a"));

        assertThat(problem.kind()).isEqualTo(Kind.REDIRECT);
        assertThat(problem.message()).contains(message);
    }

    @Test
    void reportsARedirectWithoutAnAddress() throws InterruptedException {
        server.says("/a", 302, "", "");

        assertThat(problem(state("/a")).message()).contains("does not say where to");
    }

    @ParameterizedTest
    @CsvSource({"401, credentials", "403, forbidden", "404, not found", "500, internal server error", "204, no content"
    })
    void reportsAStatus(int status, String name) throws InterruptedException {
        server.says("/feed", status, "", "");

        FetchResult result = client.fetch(state("/feed"));

        assertThat(result).asInstanceOf(type(FetchResult.Failed.class)).satisfies(failed -> {
            assertThat(failed.problem().status()).contains(status);
            assertThat(failed.problem().message()).contains(server.url("/feed").value(), name);
            assertThat(failed.problem().hint()).isNotBlank();
        });
        assertThat(result.state().nextFetch()).contains(NOW.plus(Duration.ofMinutes(15)));
    }

    @ParameterizedTest
    @CsvSource({"429, 86400", "503, 'Sun, 29 Nov 2026 12:00:00 GMT'"})
    void waitsAsLongAsTheServerDemands(int status, String retryAfter) throws InterruptedException {
        server.says("/feed", status, "Retry-After: " + retryAfter + "\r\n", "");

        FetchResult result = client.fetch(state("/feed"));

        assertThat(result.state().nextFetch()).contains(NOW.plus(Duration.ofDays(1)));
        assertThat(((FetchResult.Failed) result).problem().retryAfter()).contains(Duration.ofDays(1));
    }

    @Test
    void forgetsFailuresAfterASuccess() throws InterruptedException {
        FetchState failing = client.fetch(state("/feed")).state();
        FetchState again = client.fetch(failing).state();
        server.says("/feed", 200, "", Documents.RSS);

        assertThat(again.failures()).isEqualTo(2);
        assertThat(again.nextFetch()).contains(NOW.plus(Duration.ofMinutes(30)));
        assertThat(fetched(again).state().failures()).isZero();
    }

    @Test
    void reportsTheAddressThatTheFeedAnnounces() throws InterruptedException {
        server.says(
                "/feed", 200, "", Documents.rss("<itunes:new-feed-url>https://new.example/feed</itunes:new-feed-url>"));

        FetchResult.Fetched fetched = fetched(state("/feed"));

        assertThat(fetched.announcedAddress()).contains(Url.of("https://new.example/feed"));
        assertThat(fetched.state().movedTo()).isEmpty();
    }

    @Test
    void namesTheFeedsOfAPageThatWasFoundInstead() throws InterruptedException {
        server.says(
                "/",
                200,
                "Content-Type: text/html\r\n",
                "<!doctype html><title>Home</title>" + " ".repeat(20_000)
                        + "<link rel=alternate type=application/rss+xml href='/feed.xml'>");

        FetchProblem problem = problem(state("/"));

        assertThat(problem.kind()).isEqualTo(Kind.NOT_A_FEED);
        assertThat(problem.toString())
                .isEqualTo("Expected a feed but found an HTML page: " + server.url("/") + ". The page links to "
                        + server.url("/feed.xml") + "; ask for that.");
        assertThat(problem.feeds()).extracting(link -> link.href()).containsExactly(server.url("/feed.xml"));
    }

    @Test
    void saysWhatADocumentIsThatIsNoFeed() throws InterruptedException {
        server.says("/", 200, "", "{\"error\": 1}");

        assertThat(problem(state("/")).message()).startsWith("Expected a feed but found JSON that is not a feed");
    }

    @Test
    void readsTheCharsetOfTheHeaderUnlessThereIsAByteOrderMark() throws InterruptedException {
        String text = Documents.rss("<title>Hélène</title>");
        server.says(
                "/latin1",
                200,
                "Content-Type: application/rss+xml; charset=iso-8859-1\r\n",
                text.getBytes(StandardCharsets.ISO_8859_1));
        server.says("/mark", 200, "Content-Type: text/xml; charset=iso-8859-1\r\n", "\uFEFF" + text);
        server.says("/unknown", 200, "Content-Type: text/xml; charset=nonsense\r\n", text);
        server.says("/ascii", 200, "Content-Type: text/xml\r\n", text);

        for (String path : new String[] {"/latin1", "/mark", "/unknown", "/ascii"}) {
            assertThat(fetched(state(path)).document().feed().title().map(Text::plain))
                    .as(path)
                    .contains("Hélène");
        }
    }

    @Test
    void resolvesRelativeAddressesAgainstTheLastAddressWithoutCredentials() throws InterruptedException {
        server.redirects("/a/feed", 302, "/b/feed");
        server.says("/b/feed", 200, "", Documents.rss("<title>T</title><link>news</link>"));
        Url address = Url.of(server.url("/a/feed").value().replace("//", "//ada:secret@"));

        FetchResult.Fetched fetched = fetched(FetchState.of(address));

        assertThat(fetched.document().feed().url()).contains(server.url("/b/news"));
    }
}
