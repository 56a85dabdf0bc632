package dev.galley.moderation.webhook;

import static dev.galley.moderation.webhook.WebhookTest.EMAIL;
import static dev.galley.moderation.webhook.WebhookTest.IP;
import static dev.galley.moderation.webhook.WebhookTest.SECRET;
import static dev.galley.moderation.webhook.WebhookTest.full;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.model.Comment;
import dev.galley.model.Text;
import dev.galley.moderation.internal.http.FakeServer;
import dev.galley.moderation.internal.http.ResettingServer;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault of the receiver causes an exception within the timeout, whose message names the fault. */
@Timeout(60)
class WebhookFaultsTest {
    private static final Duration PATIENT = Duration.ofSeconds(30);
    private static final Duration IMPATIENT = Duration.ofMillis(100);

    private final FakeReceiver server = new FakeReceiver();

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ok",
                "<html>",
                "[]",
                "null",
                "{}",
                "{\"verdict\":\"SPAM\"}",
                "{\"verdict\":null}",
                "{\"verdict\":true,\"score\":1}",
                "{\"score\":\"0.9\"}",
                "{\"score\":-0.1}",
                "{\"score\":1.1}",
                "{\"score\":1e999}",
                "{\"score\":NaN}",
                "{\"score\":1,\"reason\":7}",
                "{\"score\":1,\"recheckAfter\":-1}",
                "{\"score\":1} {\"score\":0}",
                "{\"a\":[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]}",
                "{\"verdict\":\"ada@harbour.example \u001b[31m\"}",
            })
    void rejectsAnswersThatCannotBeUsed(String answer) {
        server.says(200, answer);

        fails(webhook().build(), "gave an answer that");
        assertThat(server.calls).hasSize(1);
    }

    @Test
    void givesUpOnASlowAnswer() {
        server.does(exchange -> server.hang());
        fails(webhook().timeout(IMPATIENT).build(), "did not answer within 100 ms");

        server.does(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            server.hang();
        });
        fails(webhook().timeout(IMPATIENT).build(), "did not answer within 100 ms");
        assertThat(server.calls).as("there is no time for another attempt").hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void rejectsAHugeAnswer() {
        server.saysAGigabyte();

        fails(webhook().build(), "longer than 16384 bytes");
        assertThat(server.calls).hasSize(1);
    }

    @Test
    void doesNotSendAHugeComment() {
        Webhook webhook = webhook().maxRequestBytes(1_000).build();

        assertThatThrownBy(() -> webhook.ask(Submission.of(
                        Comment.builder().body(Text.plain("é".repeat(600))).build())))
                .isInstanceOf(WebhookException.class)
                .hasMessageContaining("the maximum is 1000");
        assertThat(server.calls).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void triesOnceMoreIfTheServerIsOverloaded(int status) throws Exception {
        AtomicInteger count = new AtomicInteger();
        server.does(exchange -> {
            boolean first = count.getAndIncrement() == 0;
            FakeServer.say(exchange, first ? status : 200, first ? "" : "{\"verdict\":\"spam\"}");
        });

        assertThat(webhook().build().ask(full()).verdict()).isEqualTo(Verdict.SPAM);
        assertThat(server.calls).hasSize(2);
        assertThat(server.calls.get(1).id()).isEqualTo(server.calls.get(0).id());
        assertThat(server.calls.get(1).body()).isEqualTo(server.calls.get(0).body());
    }

    @Test
    void triesNoMoreThanTwice() {
        server.says(503, "");
        fails(webhook().build(), "status 503");
        assertThat(server.calls).hasSize(2);

        fails(webhook().withoutRetry().build(), "status 503");
        assertThat(server.calls).hasSize(3);
    }

    @Test
    void triesNoMoreThanTwiceIfTheConnectionBreaksAfterAnOverload() {
        AtomicInteger count = new AtomicInteger();
        server.does(exchange -> {
            if (count.getAndIncrement() == 0) {
                FakeServer.say(exchange, 503, "");
            } else {
                exchange.close();
            }
        });

        fails(webhook().build(), "broke the connection");
        assertThat(server.calls).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 302, 400, 401, 404, 410, 500})
    void doesNotRepeatOtherStatuses(int status) {
        server.says(status, status == 204 ? "" : "{\"verdict\":\"ham\"}");

        fails(webhook().build(), "status " + status);
        assertThat(server.calls).hasSize(1);
    }

    @Test
    void reportsARefusedConnection() throws IOException {
        int port = FakeServer.unusedPort();
        fails(
                Webhook.builder(URI.create("http://localhost:" + port + "/hidden-path"), SECRET)
                        .timeout(PATIENT)
                        .build(),
                "could not be reached");
    }

    @Test
    void triesOnceMoreIfTheConnectionBreaks() throws IOException {
        try (ResettingServer broken = new ResettingServer()) {
            fails(
                    Webhook.builder(URI.create("http://localhost:" + broken.port() + "/hidden-path"), SECRET)
                            .timeout(PATIENT)
                            .build(),
                    "broke the connection");
            assertThat(broken.connections()).isEqualTo(2);
        }
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
            Future<?> call = thread.submit(() -> webhook().build().ask(full()));
            asked.await();
            thread.shutdownNow();
            assertThatThrownBy(() -> call.get(10, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(InterruptedException.class);
        } finally {
            thread.shutdownNow();
        }
    }

    private WebhookBuilder webhook() {
        return Webhook.builder(server.endpoint(), SECRET).timeout(PATIENT);
    }

    private static void fails(Webhook webhook, String message) {
        assertThatThrownBy(() -> webhook.ask(full()))
                .isInstanceOf(WebhookException.class)
                .hasNoCause()
                .hasMessageContaining(message)
                .hasMessageNotContainingAny(SECRET, EMAIL, IP, "hidden-path", "t0ken", "\u001b");
    }
}
