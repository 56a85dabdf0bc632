package dev.galley.moderation.webhook;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret with which requests are signed, as Standard Webhooks defines it. Never displayed. */
final class WebhookSecret {
    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int MIN_BYTES = 24;
    private static final int MAX_BYTES = 64;

    private final String text;
    private final byte[] key;

    /**
     * Creates a secret.
     *
     * @throws IllegalArgumentException if it does not have this form; the message does not quote it
     */
    WebhookSecret(String text) {
        this.text = text.strip();
        this.key = key(this.text);
        if (key.length < MIN_BYTES || key.length > MAX_BYTES) {
            throw new IllegalArgumentException("The secret of a webhook is \"" + PREFIX + "\" followed by " + MIN_BYTES
                    + " to " + MAX_BYTES + " random bytes in Base64");
        }
    }

    private static byte[] key(String text) {
        try {
            return text.startsWith(PREFIX) ? Base64.getDecoder().decode(text.substring(PREFIX.length())) : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** Returns the header {@code webhook-signature} for a message. */
    String sign(String id, long timestamp, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            byte[] signed = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    /** Returns the secret itself, only to remove it from what a server says. */
    String text() {
        return text;
    }

    @Override
    public String toString() {
        return "WebhookSecret";
    }
}
