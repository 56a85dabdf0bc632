package dev.galley.moderation.akismet;

import dev.galley.model.Url;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Akismet} client. Not thread-safe. */
public final class AkismetBuilder {
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String apiKey;
    private final Url blog;
    private List<String> languages = List.of();
    private @Nullable String honeypotField;
    private @Nullable String commentType;
    private boolean test;
    private String application = "";
    private URI endpoint = URI.create("https://rest.akismet.com/1.1/");
    private Duration timeout = TIMEOUT;
    private @Nullable HttpClient client;

    AkismetBuilder(String apiKey, Url blog) {
        this.apiKey = apiKey.strip();
        this.blog = blog;
        if (this.apiKey.isEmpty()) {
            throw new IllegalArgumentException("The Akismet API key is blank");
        }
        if (!blog.isWeb()) {
            throw new IllegalArgumentException(
                    "The site's address needs a scheme, as in https://harbour.example; it is " + blog);
        }
    }

    /** Sets the languages of the site, such as {@code en} and {@code fr_ca} ({@code blog_lang}). */
    public AkismetBuilder languages(String... languages) {
        this.languages = List.of(languages);
        return this;
    }

    /**
     * Sets the name of the form's hidden field, so that its content is sent ({@code honeypot_field_name}). It is not
     * sent by default.
     *
     * @throws IllegalArgumentException if Akismet has a field with that name
     */
    public AkismetBuilder honeypotField(String name) {
        if (AkismetForm.FIELDS.contains(name)) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is a field name of Akismet; choose another name for the hidden field");
        }
        honeypotField = name;
        return this;
    }

    /** Sets the type of content ({@code comment_type}); {@code reply} or {@code comment} by default. */
    public AkismetBuilder commentType(String type) {
        commentType = Objects.requireNonNull(type, "type");
        return this;
    }

    /** Marks all calls as tests, which Akismet does not learn from ({@code is_test}). */
    public AkismetBuilder test() {
        test = true;
        return this;
    }

    /**
     * Sets the name and version of the application, which Akismet asks for, such as {@code Harbour/1.0}.
     *
     * @throws IllegalArgumentException if it contains characters not allowed in a header
     */
    public AkismetBuilder application(String application) {
        if (!application.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("The application name may contain only printable ASCII characters");
        }
        this.application = application;
        return this;
    }

    /** Sets the time limit of a call, from connecting to the last byte; 5 seconds by default. */
    public AkismetBuilder timeout(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("The timeout must be positive, not " + timeout);
        }
        this.timeout = timeout;
        return this;
    }

    /**
     * Sets the address of Akismet or a compatible service; a slash is added if it does not end with one.
     *
     * @throws IllegalArgumentException if it is neither HTTPS nor on the local machine, which would expose the key, or has a query or
     *     fragment
     */
    public AkismetBuilder endpoint(URI endpoint) {
        boolean secure = "https".equalsIgnoreCase(endpoint.getScheme());
        boolean local = "http".equalsIgnoreCase(endpoint.getScheme()) && LOOPBACK.contains(endpoint.getHost());
        if (!secure && !local) {
            throw new IllegalArgumentException("Akismet's endpoint must use HTTPS, not " + endpoint);
        }
        if (endpoint.getRawQuery() != null || endpoint.getRawFragment() != null) {
            throw new IllegalArgumentException("Akismet's endpoint must have no query and no fragment: " + endpoint);
        }
        String address = endpoint.toString();
        this.endpoint = address.endsWith("/") ? endpoint : URI.create(address + "/");
        return this;
    }

    /**
     * Sets the HTTP client, for example to use a proxy.
     *
     * @throws IllegalArgumentException if it follows redirects, which could send the key elsewhere
     */
    public AkismetBuilder httpClient(HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("The HTTP client must not follow redirects");
        }
        this.client = client;
        return this;
    }

    /** Builds the client. */
    public Akismet build() {
        HttpClient used = client != null
                ? client
                : HttpClient.newBuilder().connectTimeout(timeout).build();
        return new Akismet(new AkismetSettings(
                apiKey,
                blog,
                languages,
                Optional.ofNullable(honeypotField),
                Optional.ofNullable(commentType),
                test,
                application.isEmpty() ? "Galley" : application + " | Galley",
                endpoint,
                timeout,
                used));
    }

    /** Returns the site, never the key. */
    @Override
    public String toString() {
        return "AkismetBuilder[" + blog + "]";
    }
}
