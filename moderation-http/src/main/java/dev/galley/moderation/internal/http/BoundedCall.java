package dev.galley.moderation.internal.http;

import dev.galley.moderation.internal.http.NoAnswerException.Reason;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Sends a request and waits for the complete answer, up to limits of time and size. */
public final class BoundedCall {
    private BoundedCall() {}

    /**
     * Sends a request.
     *
     * @param maxBytes the maximum size of the answer
     * @param nanos the time limit in nanoseconds
     * @throws InterruptedException if the thread is interrupted; the request is cancelled
     */
    public static HttpResponse<String> send(HttpClient client, HttpRequest request, int maxBytes, long nanos)
            throws NoAnswerException, InterruptedException {
        CompletableFuture<HttpResponse<String>> response = client.sendAsync(request, head -> new BoundedText(maxBytes));
        try {
            return response.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new NoAnswerException(Reason.TOO_SLOW);
        } catch (ExecutionException e) {
            throw new NoAnswerException(reason(e.getCause()));
        } finally {
            response.cancel(true);
        }
    }

    private static Reason reason(@Nullable Throwable cause) {
        if (cause instanceof HttpTimeoutException) {
            return Reason.TOO_SLOW;
        }
        if (cause instanceof ConnectException) {
            return Reason.NOT_REACHED;
        }
        if (cause instanceof BoundedText.TooLongException) {
            return Reason.TOO_LONG;
        }
        return cause instanceof IOException ? Reason.BROKEN : Reason.CLIENT_FAILED;
    }
}
