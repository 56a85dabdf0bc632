package dev.galley.http;

import dev.galley.format.FeedReader;
import dev.galley.http.schedule.FetchSchedule;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Builds a {@link FeedClient}. Not thread-safe. */
public final class FeedClientBuilder {
    private String userAgent = "Galley";
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration timeout = Duration.ofSeconds(60);
    private long maxBytes = 20L << 20;
    private long maxUnpackedBytes = 100L << 20;
    private int maxRedirects = 10;
    private boolean allowsPrivate;
    private Set<Integer> ports = Set.of();
    private FeedReader reader = FeedReader.lenient();
    private FetchSchedule schedule = FetchSchedule.DEFAULT;
    private InstantSource clock = InstantSource.system();
    private Consumer<HttpClient.Builder> connection = builder -> {};
    private AddressCheck.Resolver resolver = AddressCheck::system;
    private final Map<String, ContentDecoder> decoders = new HashMap<>();

    FeedClientBuilder() {}

    /**
     * Sets the value of the header {@code User-Agent}; {@code Galley} by default. Name your application and an address at which publishers
     * reach you, such as {@code HarbourReader/1.0 (+https://harbour.example/reader)}: many servers refuse clients they do not know.
     *
     * @throws IllegalArgumentException if it is blank, or has characters other than visible ASCII and spaces
     */
    public FeedClientBuilder userAgent(String userAgent) {
        if (userAgent.isBlank() || !userAgent.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            throw new IllegalArgumentException("A user agent must consist of visible ASCII characters: " + userAgent);
        }
        this.userAgent = userAgent;
        return this;
    }

    /** Sets the time limit for making a connection; 10 seconds by default. */
    public FeedClientBuilder connectTimeout(Duration connectTimeout) {
        this.connectTimeout = positive(connectTimeout);
        return this;
    }

    /**
     * Sets the time that one call may wait for the server, with all redirects and to the end of the body; 60 seconds by default. It
     * is a limit on the whole call: a server that sends one byte a second does not prolong it. The time that the caller takes to process
     * what arrives does not count.
     */
    public FeedClientBuilder timeout(Duration timeout) {
        this.timeout = positive(timeout);
        return this;
    }

    /** Sets the maximum size of a body as it is sent, in bytes; 20 MiB by default. */
    public FeedClientBuilder maxBytes(long bytes) {
        maxBytes = positive(bytes);
        return this;
    }

    /** Sets the maximum size of a body after it has been unpacked, in bytes; 100 MiB by default. */
    public FeedClientBuilder maxUnpackedBytes(long bytes) {
        maxUnpackedBytes = positive(bytes);
        return this;
    }

    /** Sets the maximum number of redirects, 0 or more; 10 by default. */
    public FeedClientBuilder maxRedirects(int redirects) {
        if (redirects < 0) {
            throw new IllegalArgumentException("The maximum number of redirects must not be negative: " + redirects);
        }
        maxRedirects = redirects;
        return this;
    }

    /**
     * Allows private, loopback and other special addresses, which are refused by default; see {@link FeedClient}. For applications whose
     * addresses come from people who may use the network of the application anyway.
     */
    public FeedClientBuilder allowPrivateAddresses() {
        allowsPrivate = true;
        return this;
    }

    /** Sets the ports that may be asked. By default these are 80, 443, and all from 1024 on. */
    public FeedClientBuilder ports(int... ports) {
        if (ports.length == 0) {
            throw new IllegalArgumentException("At least one port must be allowed");
        }
        this.ports = Arrays.stream(ports).boxed().collect(Collectors.toUnmodifiableSet());
        return this;
    }

    /**
     * Sets the reader, {@link FeedReader#lenient()} by default. The client adds the address of each document and the charset that the
     * server names.
     */
    public FeedClientBuilder reader(FeedReader reader) {
        this.reader = Objects.requireNonNull(reader, "reader");
        return this;
    }

    /** Sets the rule for when to ask again. */
    public FeedClientBuilder schedule(FetchSchedule schedule) {
        this.schedule = Objects.requireNonNull(schedule, "schedule");
        return this;
    }

    /** Sets the source of the current time, from which {@code nextFetch} is computed; the clock of the system by default. */
    public FeedClientBuilder clock(InstantSource clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    /**
     * Adds a decoder for a content coding, which the client then accepts besides gzip and deflate.
     *
     * @param coding the name of the coding, such as {@code br}
     * @throws IllegalArgumentException if it is not the name of a coding
     */
    public FeedClientBuilder decoder(String coding, ContentDecoder decoder) {
        if (!coding.matches("[A-Za-z0-9-]+")) {
            throw new IllegalArgumentException("Not the name of a content coding: " + coding);
        }
        decoders.put(coding.toLowerCase(Locale.ROOT), Objects.requireNonNull(decoder, "decoder"));
        return this;
    }

    /**
     * Sets up the connections: proxy, TLS settings and threads. The client overrules the settings of redirects and of the time limit for
     * connecting, which it handles itself. Do not set an {@code Authenticator} or {@code CookieHandler} if strangers name the addresses.
     *
     * <pre>{@code
     * FeedClient client = FeedClient.builder()
     *         .connection(http -> http.proxy(ProxySelector.of(new InetSocketAddress("proxy.harbour.example", 3128))))
     *         .build();
     * }</pre>
     */
    public FeedClientBuilder connection(Consumer<HttpClient.Builder> connection) {
        this.connection = Objects.requireNonNull(connection, "connection");
        return this;
    }

    /** Sets how host names are looked up for the check of addresses. */
    FeedClientBuilder resolver(AddressCheck.Resolver resolver) {
        this.resolver = resolver;
        return this;
    }

    private static Duration positive(Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("A time limit must be positive: " + time);
        }
        return time;
    }

    private static long positive(long bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("A maximum size must be positive: " + bytes);
        }
        return bytes;
    }

    /** Returns the client. */
    public FeedClient build() {
        HttpClient.Builder http = HttpClient.newBuilder();
        connection.accept(http);
        HttpClient client = http.followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .build();
        return new FeedClient(new FeedClientSettings(
                client,
                new AddressCheck(ports, allowsPrivate, resolver),
                new ContentCodings(Map.copyOf(decoders)),
                userAgent,
                timeout,
                maxBytes,
                maxUnpackedBytes,
                maxRedirects,
                reader,
                schedule,
                clock));
    }
}
