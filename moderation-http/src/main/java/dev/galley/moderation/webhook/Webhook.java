package dev.galley.moderation.webhook;

import dev.galley.moderation.internal.http.Secrets;
import dev.galley.moderation.service.CommentService;
import dev.galley.moderation.service.ServiceAnswer;
import dev.galley.moderation.submission.Submission;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * A service of your own that is asked about comments: each one is sent as JSON in a signed POST request, and the answer is a
 * verdict or a score. Immutable and thread-safe.
 *
 * <pre>{@code
 * Webhook webhook = Webhook.builder(URI.create("https://hooks.harbour.example/comments"), secret).build();
 * Moderator moderator = Moderator.builder(policy).service("toxicity", webhook).build();
 * }</pre>
 *
 * <p>The signature is that of <a href="https://www.standardwebhooks.com/">Standard Webhooks</a>: the header {@code
 * webhook-signature} is {@code v1,} and the Base64 of an HMAC-SHA256 over {@code webhook-id}, {@code webhook-timestamp}
 * (seconds since 1970) and the body, joined by full stops. Receivers compare it in constant time and reject old timestamps;
 * libraries exist for many languages.
 *
 * <p>The answer is a JSON object with {@code verdict} ({@code approve} or {@code ham}, {@code hold}, {@code spam}, {@code
 * reject}), or with {@code score} from 0 to 1, where 1 is certainly bad; and optionally {@code reason}, {@code reference}
 * and {@code recheckAfter} in seconds. If both are given, the verdict counts.
 *
 * <p>The e-mail address and the IP address of the author are sent only after {@link WebhookBuilder#sendEmail()} and {@link
 * WebhookBuilder#sendIp()}, the account never. Requests use HTTPS, redirects are not followed, and answers are limited in
 * time and size.
 */
public final class Webhook implements CommentService {
    private final WebhookSettings settings;
    private final WebhookCall call;

    Webhook(WebhookSettings settings) {
        this.settings = settings;
        call = new WebhookCall(settings);
    }

    /**
     * Returns a builder.
     *
     * @param endpoint the address, with HTTPS
     * @param secret the secret shared with the receiver: {@code whsec_} followed by 24 to 64 random bytes in Base64
     * @throws IllegalArgumentException if the address is neither HTTPS nor on the local machine, or the secret does not have
     *     this form
     */
    public static WebhookBuilder builder(URI endpoint, String secret) {
        return new WebhookBuilder(endpoint, secret);
    }

    /**
     * Asks about a submission. Unless it is disabled, one further attempt follows within the same time if the connection
     * fails or the server is overloaded (status 429, 502, 503 or 504); it has the same {@code webhook-id}.
     *
     * @throws WebhookException if there is no usable answer, or the comment is too large to be sent
     * @throws InterruptedException if the thread is interrupted; the call is cancelled
     */
    @Override
    public ServiceAnswer ask(Submission submission) throws WebhookException, InterruptedException {
        String body = WebhookBody.of(submission, settings);
        int size = body.getBytes(StandardCharsets.UTF_8).length;
        if (size > settings.maxRequestBytes()) {
            throw new WebhookException("The comment was not sent, because the request would have " + size
                    + " bytes; the maximum is " + settings.maxRequestBytes());
        }
        Secrets secrets = new Secrets(settings.secret().text());
        secrets.add(submission.ip());
        secrets.add(submission.account());
        secrets.add(submission.comment().author().flatMap(author -> author.email()));
        secrets.add(Optional.ofNullable(settings.endpoint().getRawQuery()));
        return WebhookReply.parse(call.send("msg_" + UUID.randomUUID(), body), settings, secrets);
    }

    /** Returns the host, never the secret or the rest of the address. */
    @Override
    public String toString() {
        return "Webhook[" + settings.endpoint().getHost() + "]";
    }
}
