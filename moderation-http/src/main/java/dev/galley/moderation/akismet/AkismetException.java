package dev.galley.moderation.akismet;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when Akismet does not give a usable answer: it is unreachable, too slow, rejects the key, or responds with
 * something unknown. The message explains the reason to a moderator and contains neither the key nor anything
 * confidential.
 */
public final class AkismetException extends IOException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String alertCode;

    AkismetException(String message, Optional<String> alertCode) {
        super(message);
        this.alertCode = alertCode.orElse(null);
    }

    AkismetException(String message) {
        this(message, Optional.empty());
    }

    /**
     * Returns Akismet's code for a problem with the account (the header {@code X-akismet-alert-code}), such as 10005.
     */
    public Optional<String> alertCode() {
        return Optional.ofNullable(alertCode);
    }
}
