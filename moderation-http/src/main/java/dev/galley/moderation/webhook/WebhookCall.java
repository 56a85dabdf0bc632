package dev.galley.moderation.webhook;

import dev.galley.moderation.internal.http.BoundedCall;
import dev.galley.moderation.internal.http.NoAnswerException;
import dev.galley.moderation.internal.http.NoAnswerException.Reason;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;

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
            return accepted(settings.retry() ? lastOfTwo(id, body, end) : attempt(id, body, end));
        } catch (NoAnswerException e) {
            throw new WebhookException(settings.name() + " " + message(e.reason()));
        }
    }

    private HttpResponse<String> lastOfTwo(String id, String body, long end)
            throws NoAnswerException, InterruptedException {
        try {
            HttpResponse<String> first = attempt(id, body, end);
            if (!OVERLOADED.contains(first.statusCode())) {
                return first;
            }
        } catch (NoAnswerException e) {
            if (e.reason() != Reason.NOT_REACHED && e.reason() != Reason.BROKEN) {
                throw e;
            }
        }
        return attempt(id, body, end);
    }

    private HttpResponse<String> attempt(String id, String body, long end)
            throws NoAnswerException, InterruptedException {
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
        return BoundedCall.send(
                settings.client(), request, settings.maxAnswerBytes(), Math.max(0, end - System.nanoTime()));
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

    private String message(Reason reason) {
        return switch (reason) {
            case TOO_SLOW -> "did not answer within " + settings.timeout().toMillis() + " ms";
            case TOO_LONG -> "gave an answer longer than " + settings.maxAnswerBytes() + " bytes";
            case NOT_REACHED -> "could not be reached";
            case BROKEN -> "broke the connection";
            case CLIENT_FAILED -> "was not asked, because the HTTP client failed";
        };
    }
}
