package dev.galley.moderation.akismet;

import dev.galley.moderation.internal.http.BoundedText;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Sends one form and waits for the complete answer, up to the time limit. */
final class AkismetCall {
    private static final int MAX_ANSWER_BYTES = 16 * 1024;

    private final AkismetSettings settings;

    AkismetCall(AkismetSettings settings) {
        this.settings = settings;
    }

    AkismetReply send(String method, AkismetForm form) throws AkismetException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(settings.endpoint().resolve(method))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .header("User-Agent", settings.userAgent())
                .POST(HttpRequest.BodyPublishers.ofString(form.encoded(), StandardCharsets.US_ASCII))
                .build();
        CompletableFuture<HttpResponse<String>> response =
                settings.client().sendAsync(request, head -> new BoundedText(MAX_ANSWER_BYTES));
        try {
            return AkismetReply.of(response.get(settings.timeout().toNanos(), TimeUnit.NANOSECONDS), form.secrets());
        } catch (TimeoutException e) {
            throw tookTooLong();
        } catch (ExecutionException e) {
            throw failed(e.getCause());
        } finally {
            response.cancel(true);
        }
    }

    private AkismetException tookTooLong() {
        return new AkismetException(
                "Akismet did not answer within " + settings.timeout().toMillis() + " ms");
    }

    /** Returns an exception without the cause, whose message might contain confidential data. */
    private AkismetException failed(@Nullable Throwable cause) {
        if (cause instanceof HttpTimeoutException) {
            return tookTooLong();
        }
        if (cause instanceof ConnectException) {
            return new AkismetException("Akismet could not be reached");
        }
        if (cause instanceof BoundedText.TooLongException) {
            return new AkismetException("Akismet's answer is longer than " + MAX_ANSWER_BYTES + " bytes");
        }
        String what = cause instanceof IOException ? "the connection broke" : "the HTTP client failed";
        return new AkismetException("The request to Akismet failed: " + what);
    }
}
