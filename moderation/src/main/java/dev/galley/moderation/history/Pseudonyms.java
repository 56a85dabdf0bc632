package dev.galley.moderation.history;

import dev.galley.model.Commenter;
import dev.galley.moderation.submission.Submission;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys that are pseudonyms: HMAC-SHA256 of the identifying value under a secret of the application. They cannot be
 * reversed without the secret, and deleting a secret makes all pseudonyms created with it untraceable. Immutable and
 * thread-safe.
 *
 * <p>Secrets can be rotated with {@link #withNewSecret}: the newest is used for storing, all of them for look-ups.
 */
public final class Pseudonyms implements KeyScheme {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int MIN_SECRET_BYTES = 16;
    private static final int BYTES = 16;

    private final List<Mac> secrets;

    private Pseudonyms(List<Mac> secrets) {
        this.secrets = List.copyOf(secrets);
    }

    /**
     * Creates pseudonyms with one secret.
     *
     * @param secret at least 16 unpredictable bytes; keep it outside the store of comments
     * @throws IllegalArgumentException if it is shorter
     */
    public static Pseudonyms of(byte[] secret) {
        return new Pseudonyms(List.of(mac(secret)));
    }

    /** Creates pseudonyms with a random secret that is lost with this object; for histories in memory. */
    public static Pseudonyms ephemeral() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return of(secret);
    }

    /** Returns these pseudonyms with a newer secret for storing. */
    public Pseudonyms withNewSecret(byte[] newest) {
        List<Mac> all = new ArrayList<>(secrets.size() + 1);
        all.add(mac(newest));
        all.addAll(secrets);
        return new Pseudonyms(all);
    }

    /**
     * Returns these pseudonyms with only the newest secrets. Comments stored under the others can no longer be
     * attributed to their authors.
     *
     * @param count the number of secrets to keep, at least 1
     */
    public Pseudonyms withNewest(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("At least one secret must be kept, not " + count);
        }
        return new Pseudonyms(secrets.subList(0, Math.min(count, secrets.size())));
    }

    @Override
    public SubmissionKeys keysOf(Submission submission) {
        return new SubmissionKeys(
                submission
                        .account()
                        .map(this::ofAccount)
                        .or(() -> submission
                                .comment()
                                .author()
                                .flatMap(Commenter::email)
                                .map(this::ofEmail))
                        .orElse(List.of()),
                submission.ip().map(this::ofIp).orElse(List.of()));
    }

    /**
     * Returns the keys of a signed-in author, for example to have them forgotten.
     *
     * @param account the account as named by the application
     */
    public List<String> ofAccount(String account) {
        return pseudonyms("account:" + account);
    }

    /** Returns the keys of the author with an e-mail address, ignoring its case; empty if it is blank. */
    public List<String> ofEmail(String email) {
        String folded = Normalizer.normalize(email.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return folded.isEmpty() ? List.of() : pseudonyms("email:" + folded);
    }

    /**
     * Returns the keys of an IP address; for an IPv6 address those of its first 64 bits. Empty if it is not a numeric
     * address.
     */
    public List<String> ofIp(String ip) {
        return IpNetwork.of(ip).map(network -> pseudonyms("ip:" + network)).orElse(List.of());
    }

    private List<String> pseudonyms(String identity) {
        byte[] bytes = identity.getBytes(StandardCharsets.UTF_8);
        List<String> all = new ArrayList<>(secrets.size());
        for (Mac secret : secrets) {
            all.add(pseudonym(secret, bytes));
        }
        return all;
    }

    private static String pseudonym(Mac secret, byte[] identity) {
        try {
            byte[] full = ((Mac) secret.clone()).doFinal(identity);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(full, BYTES));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The Java platform's own HMAC can be cloned", e);
        }
    }

    private static Mac mac(byte[] secret) {
        if (secret.length < MIN_SECRET_BYTES) {
            throw new IllegalArgumentException(
                    "A secret needs at least " + MIN_SECRET_BYTES + " bytes, not " + secret.length);
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    /** Returns the number of secrets, never a secret. */
    @Override
    public String toString() {
        return "Pseudonyms[secrets=" + secrets.size() + "]";
    }
}
