package dev.galley.moderation.webhook;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Webhook}. Not thread-safe. */
public final class WebhookBuilder {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final URI endpoint;
    private final WebhookSecret secret;
    private Duration timeout = Duration.ofSeconds(2);
    private int maxRequestBytes = 256 * 1024;
    private int maxAnswerBytes = 16 * 1024;
    private boolean retry = true;
    private boolean sendsEmail;
    private boolean sendsIp;
    private double holdFrom = 0.5;
    private double spamFrom = 0.9;
    private Clock clock = Clock.systemUTC();
    private @Nullable HttpClient client;

    WebhookBuilder(URI endpoint, String secret) {
        boolean secure = "https".equalsIgnoreCase(endpoint.getScheme()) && endpoint.getHost() != null;
        boolean local = "http".equalsIgnoreCase(endpoint.getScheme()) && LOOPBACK.contains(endpoint.getHost());
        if (!secure && !local) {
            throw new IllegalArgumentException(
                    "The address of a webhook must be an absolute one with HTTPS, such as https://hooks.example/comments");
        }
        this.endpoint = endpoint;
        this.secret = new WebhookSecret(secret);
    }

    /** Also sends the e-mail address of the author, as {@code author.email}. It is not sent by default. */
    public WebhookBuilder sendEmail() {
        sendsEmail = true;
        return this;
    }

    /** Also sends the IP address that the comment came from, as {@code ip}. It is not sent by default. */
    public WebhookBuilder sendIp() {
        sendsIp = true;
        return this;
    }

    /**
     * Sets the time limit for an answer, including a second attempt; 2 seconds by default. The policy has a limit as well.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public WebhookBuilder timeout(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("The timeout must be positive, not " + timeout);
        }
        this.timeout = timeout;
        return this;
    }

    /** Makes a single attempt, even if the connection fails or the server is overloaded. */
    public WebhookBuilder withoutRetry() {
        retry = false;
        return this;
    }

    /**
     * Sets the maximum size of a request body, in bytes; 256 KiB by default. A larger comment is not sent, and the rule
     * fails.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public WebhookBuilder maxRequestBytes(int bytes) {
        maxRequestBytes = positive(bytes);
        return this;
    }

    /**
     * Sets the maximum size of an answer, in bytes; 16 KiB by default.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public WebhookBuilder maxAnswerBytes(int bytes) {
        maxAnswerBytes = positive(bytes);
        return this;
    }

    /**
     * Sets the scores from which a comment is held, and from which it is spam; 0.5 and 0.9 by default. They apply to answers
     * without a verdict.
     *
     * @throws IllegalArgumentException unless 0 &lt; holdFrom &lt;= spamFrom
     */
    public WebhookBuilder scores(double holdFrom, double spamFrom) {
        if (!(holdFrom > 0 && holdFrom <= spamFrom)) {
            throw new IllegalArgumentException(
                    "holdFrom must be positive and at most spamFrom, not " + holdFrom + " and " + spamFrom);
        }
        this.holdFrom = holdFrom;
        this.spamFrom = spamFrom;
        return this;
    }

    /**
     * Sets the HTTP client, for example to use a proxy.
     *
     * @throws IllegalArgumentException if it follows redirects, which could send comments elsewhere
     */
    public WebhookBuilder httpClient(HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("The HTTP client must not follow redirects");
        }
        this.client = client;
        return this;
    }

    /** Sets the clock for the timestamps; the system clock by default. */
    public WebhookBuilder clock(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    private static int positive(int bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("The maximum size must be at least 1 byte, not " + bytes);
        }
        return bytes;
    }

    /** Builds the service. */
    public Webhook build() {
        HttpClient used = client != null
                ? client
                : HttpClient.newBuilder().connectTimeout(timeout).build();
        return new Webhook(new WebhookSettings(
                endpoint,
                secret,
                timeout,
                maxRequestBytes,
                maxAnswerBytes,
                retry,
                sendsEmail,
                sendsIp,
                holdFrom,
                spamFrom,
                clock,
                used));
    }

    /** Returns the host, never the secret or the rest of the address. */
    @Override
    public String toString() {
        return "WebhookBuilder[" + endpoint.getHost() + "]";
    }
}
