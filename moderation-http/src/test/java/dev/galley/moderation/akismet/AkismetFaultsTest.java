package dev.galley.moderation.akismet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.model.Url;
import dev.galley.moderation.internal.http.FakeServer;
import dev.galley.moderation.internal.http.ResettingServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault of the server causes the same kind of exception, within the timeout, whose message names the fault. */
@Timeout(60)
class AkismetFaultsTest {
    private static final Duration PATIENT = Duration.ofSeconds(30);
    private static final Duration IMPATIENT = Duration.ofMillis(100);

    private final FakeAkismet server = new FakeAkismet();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void givesUpOnAServerThatDoesNotAnswer() {
        server.does(exchange -> server.hang());
        fails(client(IMPATIENT), "did not answer within 100 ms");
    }

    @Test
    void givesUpOnAnAnswerThatDoesNotEnd() {
        server.does(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('t');
            exchange.getResponseBody().flush();
            server.hang();
        });
        fails(client(IMPATIENT), "did not answer within 100 ms");
    }

    @Test
    void givesUpOnAnAnswerThatTricklesIn() {
        server.does(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                while (!server.closesWithin(Duration.ofMillis(10))) {
                    out.write(' ');
                    out.flush();
                }
            }
        });
        fails(client(IMPATIENT), "did not answer within 100 ms");
    }

    @Test
    void readsAnAnswerThatComesInPieces() throws Exception {
        server.does(exchange -> {
            exchange.sendResponseHeaders(200, 4);
            try (OutputStream out = exchange.getResponseBody()) {
                for (char c : "true".toCharArray()) {
                    out.write(c);
                    out.flush();
                }
            }
        });
        assertThat(client(PATIENT).ask(Submissions.least())).isNotNull();
    }

    @Test
    void stopsWhenItIsInterrupted() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        server.does(exchange -> {
            asked.countDown();
            server.hang();
        });
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<?> call = thread.submit(() -> client(PATIENT).ask(Submissions.least()));
            asked.await();
            thread.shutdownNow();
            assertThatThrownBy(() -> call.get(10, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(InterruptedException.class);
        } finally {
            thread.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 429, 500, 503, 204})
    void reportsAnUnexpectedStatus(int status) {
        server.says(status, status == 204 ? "" : "true");
        fails(client(PATIENT), "status " + status);
    }

    @Test
    void doesNotFollowARedirect() {
        server.headers.put("Location", server.endpoint().resolve("elsewhere").toString());
        server.says(302, "true");
        fails(client(PATIENT), "redirect (status 302)");
        assertThat(server.calls).extracting(FakeAkismet.Call::method).containsExactly("comment-check");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "TRUE", "true false", "<html>Welcome to the hotel's network</html>", "\u0000\u001b[31m"})
    void rejectsUnknownAnswers(String body) {
        server.says(200, body);
        fails(client(PATIENT), "unknown answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#64;", "%40", "\\u0040", "\u0000@"})
    void doesNotShowAnAddressThatTheServerRepeatsInAnotherEncoding(String at) {
        String local = Submissions.EMAIL.substring(0, Submissions.EMAIL.indexOf('@'));
        String domain = Submissions.EMAIL.substring(local.length() + 1);
        server.says(200, "refused: " + local + at + domain);

        assertThatThrownBy(() -> client(PATIENT).ask(Submissions.full()))
                .isInstanceOf(AkismetException.class)
                .hasMessageContaining("[withheld]")
                .hasMessageNotContainingAny(local, domain);
    }

    @Test
    void rejectsAnAnswerThatIsTooLong() {
        server.saysAGigabyte();
        fails(client(PATIENT), "longer than 16384 bytes");
    }

    @Test
    void reportsARefusedConnection() throws IOException {
        int port = FakeServer.unusedPort();
        fails(client(PATIENT, URI.create("http://localhost:" + port + "/1.1/")), "could not be reached");
    }

    @Test
    void reportsABrokenConnection() throws IOException {
        try (ResettingServer broken = new ResettingServer()) {
            fails(client(PATIENT, URI.create("http://localhost:" + broken.port() + "/1.1/")), "the connection broke");
        }
    }

    private Akismet client(Duration timeout) {
        return client(timeout, server.endpoint());
    }

    private static Akismet client(Duration timeout, URI endpoint) {
        return Akismet.builder(FakeAkismet.KEY, Url.of("https://harbour.example/"))
                .endpoint(endpoint)
                .timeout(timeout)
                .build();
    }

    private static void fails(Akismet akismet, String message) {
        assertThatThrownBy(() -> akismet.ask(Submissions.full()))
                .isInstanceOf(AkismetException.class)
                .hasNoCause()
                .hasMessageContaining(message)
                .hasMessageNotContainingAny(FakeAkismet.KEY, Submissions.EMAIL, Submissions.IP, "\u001b");
    }
}
