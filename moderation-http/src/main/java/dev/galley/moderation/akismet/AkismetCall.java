package dev.galley.moderation.akismet;

import dev.galley.moderation.internal.http.BoundedCall;
import dev.galley.moderation.internal.http.NoAnswerException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

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
        try {
            return AkismetReply.of(
                    BoundedCall.send(
                            settings.client(),
                            request,
                            MAX_ANSWER_BYTES,
                            settings.timeout().toNanos()),
                    form.secrets());
        } catch (NoAnswerException e) {
            throw new AkismetException(message(e.reason()));
        }
    }

    private String message(NoAnswerException.Reason reason) {
        return switch (reason) {
            case TOO_SLOW ->
                "Akismet did not answer within " + settings.timeout().toMillis() + " ms";
            case TOO_LONG -> "Akismet's answer is longer than " + MAX_ANSWER_BYTES + " bytes";
            case NOT_REACHED -> "Akismet could not be reached";
            case BROKEN -> "The request to Akismet failed: the connection broke";
            case CLIENT_FAILED -> "The request to Akismet failed: the HTTP client failed";
        };
    }
}
