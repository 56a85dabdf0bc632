package dev.galley.spring.boot;

import dev.galley.moderation.history.KeyScheme;
import dev.galley.moderation.history.Pseudonyms;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The secrets of which pseudonyms are made. They appear in no message. */
final class Secrets {
    private static final String PROPERTY = "galley.moderation.secrets";
    private static final String HOW =
            "Set " + PROPERTY + "[0] to at least 16 unpredictable characters, such as the output of"
                    + " \"openssl rand -base64 24\", and keep it outside the database.";

    private Secrets() {}

    /** Returns pseudonyms that are made of the first secret and recognised by all. */
    static Pseudonyms pseudonyms(List<String> newestFirst) {
        try {
            Pseudonyms pseudonyms = Pseudonyms.of(bytes(newestFirst.get(newestFirst.size() - 1)));
            for (int i = newestFirst.size() - 2; i >= 0; i--) {
                pseudonyms = pseudonyms.withNewSecret(bytes(newestFirst.get(i)));
            }
            return pseudonyms;
        } catch (IllegalArgumentException e) {
            throw new InvalidGalleyPropertyException(
                    "The property " + PROPERTY + " has a secret that is too short. " + e.getMessage() + ".", HOW, e);
        }
    }

    /**
     * Requires secrets for a history that outlives the application, unless the application has keys of its own.
     *
     * @throws InvalidGalleyPropertyException if there are none
     */
    static void requireFor(KeyScheme keys, GalleyProperties.Moderation moderation) {
        if (keys instanceof Pseudonyms && moderation.secrets().isEmpty()) {
            throw new InvalidGalleyPropertyException(
                    "The property " + PROPERTY + " is not set, but the history of comments is kept in a database."
                            + " With a new secret at each start, no author would be recognised again.",
                    HOW + " For a history that is forgotten when the application ends, set"
                            + " galley.moderation.history.store=memory.");
        }
    }

    private static byte[] bytes(String secret) {
        return secret.getBytes(StandardCharsets.UTF_8);
    }
}
