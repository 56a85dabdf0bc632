package dev.galley.cli.io;

import dev.galley.cli.usage.Argument;
import dev.galley.cli.usage.VersionProvider;
import dev.galley.http.FeedClient;
import dev.galley.http.FeedClientBuilder;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How documents are fetched from web addresses: the options of a command, and the client made with them. Thread-safe. */
public final class Downloads {
    /** Documents are converted while they arrive, so that their size costs no memory. */
    private static final long MAX_BYTES = 4L << 30;

    private final Argument<Boolean> allowsPrivate = Argument.flag(
            "--allow-private-addresses", "Also fetch web addresses in private networks and on this machine.");

    /** Returns the options. */
    public List<Argument<?>> arguments() {
        return List.of(allowsPrivate);
    }

    private @Nullable FeedClient client;

    /** Returns a builder of clients for this command. */
    public FeedClientBuilder builder() {
        FeedClientBuilder builder = FeedClient.builder()
                .userAgent(
                        "Galley" + VersionProvider.version().map(v -> "/" + v).orElse(""));
        return allowsPrivate.get() ? builder.allowPrivateAddresses() : builder;
    }

    /** Returns the client for documents of any size. */
    synchronized FeedClient client() {
        FeedClient made = client;
        if (made == null) {
            made = builder()
                    .maxBytes(MAX_BYTES)
                    .maxUnpackedBytes(MAX_BYTES)
                    .timeout(Duration.ofMinutes(5))
                    .build();
            client = made;
        }
        return made;
    }
}
