package dev.galley.moderation.webhook;

import dev.galley.moderation.internal.http.BoundedText;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Sends one message and waits for the complete answer, up to the time limit, with at most one further attempt. */
final class WebhookCall {
    private static final int OK = 200;
    /** Statuses of a server that may answer the same request a moment later. */
    private static final Set<Integer> OVERLOADED = Set.of(429, 502, 503, 504);

    private final WebhookSettings settings;

    WebhookCall(WebhookSettings settings) {
        this.settings = settings;
    }

    /** Returns the body of the answer. */
    String send(String id, String body) throws WebhookException, InterruptedException {
        long end = System.nanoTime() + settings.timeout().toNanos();
        try {
            try {
                HttpResponse<String> first = attempt(id, body, end);
                if (!settings.retry() || !OVERLOADED.contains(first.statusCode())) {
                    return accepted(first);
                }
            } catch (IOException e) {
                if (!settings.retry() || e instanceof WebhookException) {
                    throw e;
                }
            }
            return accepted(attempt(id, body, end));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /**
     * Makes one attempt.
     *
     * @throws WebhookException if another attempt would be in vain
     * @throws IOException if the connection fails
     */
    private HttpResponse<String> attempt(String id, String body, long end) throws IOException, InterruptedException {
        long timestamp = settings.clock().instant().getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(settings.endpoint())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("User-Agent", "Galley")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(timestamp))
                .header("webhook-signature", settings.secret().sign(id, timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        CompletableFuture<HttpResponse<String>> response =
                settings.client().sendAsync(request, head -> new BoundedText(settings.maxAnswerBytes()));
        try {
            return response.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw tookTooLong();
        } catch (ExecutionException e) {
            throw ioException(e.getCause());
        } finally {
            response.cancel(true);
        }
    }

    private IOException ioException(@Nullable Throwable cause) {
        if (cause instanceof HttpTimeoutException) {
            return tookTooLong();
        }
        if (cause instanceof BoundedText.TooLongException) {
            return new WebhookException(
                    settings.name() + " gave an answer longer than " + settings.maxAnswerBytes() + " bytes");
        }
        return cause instanceof IOException io
                ? io
                : new WebhookException(settings.name() + " was not asked, because the HTTP client failed");
    }

    private String accepted(HttpResponse<String> response) throws WebhookException {
        int status = response.statusCode();
        if (status / 100 == 3) {
            throw new WebhookException(
                    settings.name() + " answered with a redirect (status " + status + "), which is not followed");
        }
        if (status != OK) {
            throw new WebhookException(settings.name() + " answered with the status " + status);
        }
        return response.body();
    }

    private WebhookException tookTooLong() {
        return new WebhookException(
                settings.name() + " did not answer within " + settings.timeout().toMillis() + " ms");
    }

    /** Returns an exception without the cause, whose message might contain confidential data. */
    private WebhookException failed(IOException e) {
        if (e instanceof WebhookException known) {
            return known;
        }
        return new WebhookException(
                settings.name() + (e instanceof ConnectException ? " could not be reached" : " broke the connection"));
    }
}
