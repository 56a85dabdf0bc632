package dev.galley.moderation.webhook;

import java.io.IOException;

/**
 * Thrown when a webhook does not give a usable answer. The message explains the reason to a moderator and contains neither
 * the secret, nor the path of the address, nor anything confidential about the author.
 */
public final class WebhookException extends IOException {
    private static final long serialVersionUID = 1L;

    WebhookException(String message) {
        super(message);
    }
}
