package dev.galley.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.http.FetchProblem.Kind;
import dev.galley.http.schedule.FetchState;
import dev.galley.model.Url;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateAddressesTest {
    private final TestServer server = new TestServer();

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    /** Returns a client whose look-ups give the next of these addresses each time, and the last one from then on. */
    private static FeedClientBuilder resolving(String... lookUps) {
        AtomicInteger count = new AtomicInteger();
        return FeedClient.builder()
                .resolver(host -> addresses(lookUps[Math.min(count.getAndIncrement(), lookUps.length - 1)]));
    }

    private static List<InetAddress> addresses(String list) throws UnknownHostException {
        List<InetAddress> addresses = new ArrayList<>();
        for (String address : list.split(" ", -1)) {
            addresses.add(InetAddress.getByName(address));
        }
        return addresses;
    }

    private static FetchProblem refusal(FeedClient client, Url url) throws InterruptedException {
        FetchResult result = client.fetch(FetchState.of(url));
        assertThat(result).isInstanceOf(FetchResult.Refused.class);
        return ((FetchResult.Refused) result).problem();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://2130706433/",
                "http://localhost/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://0.0.0.0/",
                "https://10.0.0.1/",
            })
    void areRefusedByDefault(String address) throws InterruptedException {
        FetchProblem problem = refusal(FeedClient.create(), Url.of(address));

        assertThat(problem.kind()).isEqualTo(Kind.PRIVATE_ADDRESS);
        assertThat(problem.message()).contains("is in a private network, which is not asked");
    }

    @Test
    void areRefusedIfOneOfSeveralIsPrivate() throws InterruptedException {
        server.says("/feed", 200, "", Documents.RSS);
        FeedClient client = resolving("93.184.216.34 10.0.0.1").build();

        assertThat(refusal(client, server.url("/feed")).kind()).isEqualTo(Kind.PRIVATE_ADDRESS);
        assertThat(server.requests).isEmpty();
    }

    @Test
    void areRefusedAfterARedirect() throws InterruptedException {
        server.redirects("/feed", 302, "/metadata");
        server.says("/metadata", 200, "", Documents.RSS);
        FeedClient client =
                resolving("93.184.216.34", "93.184.216.34", "169.254.169.254").build();

        assertThat(refusal(client, server.url("/feed")).kind()).isEqualTo(Kind.PRIVATE_ADDRESS);
        assertThat(server.requests).hasSize(1);
    }

    @Test
    void areNoticedIfTheNameChangesBetweenCheckAndConnection() throws InterruptedException {
        server.says("/feed", 200, "", Documents.RSS);
        FeedClient client = resolving("93.184.216.34", "127.0.0.1").build();

        assertThat(refusal(client, server.url("/feed")).kind()).isEqualTo(Kind.PRIVATE_ADDRESS);
        assertThat(server.requests).hasSize(1);
    }

    @Test
    void areAskedIfAllowed() throws InterruptedException {
        server.says("/feed", 200, "", Documents.RSS);

        assertThat(FeedClient.builder().allowPrivateAddresses().build().fetch(FetchState.of(server.url("/feed"))))
                .isInstanceOf(FetchResult.Fetched.class);
    }

    @Test
    void publicAddressesAreAsked() throws InterruptedException {
        server.says("/feed", 200, "", Documents.RSS);

        assertThat(resolving("93.184.216.34").build().fetch(FetchState.of(server.url("/feed"))))
                .isInstanceOf(FetchResult.Fetched.class);
    }

    @Test
    void portsOfOtherServicesAreRefused() throws InterruptedException {
        FeedClient client = resolving("93.184.216.34").build();

        assertThat(refusal(client, Url.of("http://harbour.example:25/")).message())
                .startsWith("The port 25 is not allowed");
        assertThat(refusal(resolving("93.184.216.34").ports(443).build(), server.url("/feed"))
                        .kind())
                .isEqualTo(Kind.ADDRESS);
    }

    @Test
    void credentialsAreSentToTheirOwnOriginOnly() throws Exception {
        try (TestServer other = new TestServer()) {
            server.redirects("/feed", 301, "/here");
            server.redirects("/here", 301, other.url("/there").value());
            other.says("/there", 200, "", Documents.RSS);
            Url address = Url.of(server.url("/feed").value().replace("//", "//ada:s%C3%A9cret@"));
            FeedClient client = FeedClient.builder().allowPrivateAddresses().build();

            FetchResult result = client.fetch(FetchState.of(address));

            assertThat(server.requests)
                    .hasSize(2)
                    .allSatisfy(request ->
                            assertThat(request.header("Authorization")).contains("Basic YWRhOnPDqWNyZXQ="));
            assertThat(other.requests.get(0).header("Authorization")).isEmpty();
            assertThat(result.state().movedTo()).contains(other.url("/there"));
        }
    }

    @Test
    void credentialsStayWithAFeedThatMovesWithinItsOrigin() throws InterruptedException {
        server.redirects("/feed", 301, "/moved");
        server.says("/moved", 200, "", Documents.RSS);
        Url address = Url.of(server.url("/feed").value().replace("//", "//ada:secret@"));
        FeedClient client = FeedClient.builder().allowPrivateAddresses().build();

        FetchState state = client.fetch(FetchState.of(address)).state();
        client.fetch(state);

        assertThat(state.movedTo()).contains(Url.of(server.url("/moved").value().replace("//", "//ada:secret@")));
        assertThat(server.requests.get(2).header("Authorization")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/missing", "/circle", "/page", "/broken"})
    void credentialsAreInNoMessage(String path) throws InterruptedException {
        server.redirects("/circle", 302, "/circle");
        server.says("/page", 200, "", "<!doctype html><link rel=feed href=/feed>");
        server.saysRaw("/broken", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n<rss>");
        Url address = Url.of(server.url(path).value().replace("//", "//ada:secret@"));
        FeedClient client = FeedClient.builder().allowPrivateAddresses().build();

        FetchResult result = client.fetch(FetchState.of(address));

        assertThat(result).isInstanceOf(FetchResult.Failed.class);
        assertThat(result.toString())
                .doesNotContain("secret")
                .contains(server.url(path).value());
    }
}
