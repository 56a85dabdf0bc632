package dev.galley.moderation.akismet;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Akismet gave no answer that counts: it was not reached, took too long, refused the key, or said what is none. The message
 * tells a moderator why; neither the key nor anything confidential of the comment is in it.
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

    /** Akismet's number for what is wrong with the account (the header {@code X-akismet-alert-code}), such as 10005. */
    public Optional<String> alertCode() {
        return Optional.ofNullable(alertCode);
    }
}
