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
 * Keys that are pseudonyms: HMAC-SHA256 of what identifies, under secret keys of the application. Without the secret
 * nobody can go back, and dropping a secret erases every pseudonym made with it. Immutable and thread-safe.
 *
 * <p>Secrets rotate: the newest is used for what is stored, and all that are still kept for what is looked up.
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
     * Pseudonyms under one secret.
     *
     * @param secret at least 16 bytes that nobody can guess; kept outside the store of comments
     * @throws IllegalArgumentException where it is shorter
     */
    public static Pseudonyms of(byte[] secret) {
        return new Pseudonyms(List.of(mac(secret)));
    }

    /** Pseudonyms under a secret that is made now and gone with this object: for histories in memory. */
    public static Pseudonyms ephemeral() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return of(secret);
    }

    /** The same, with a newer secret for what is stored from now on. */
    public Pseudonyms rotated(byte[] newest) {
        List<Mac> all = new ArrayList<>(secrets.size() + 1);
        all.add(mac(newest));
        all.addAll(secrets);
        return new Pseudonyms(all);
    }

    /**
     * The same with only the newest secrets: what was stored under the others can no longer be told whose it was.
     *
     * @param count how many are kept, at least 1
     */
    public Pseudonyms keeping(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("At least one secret is kept: " + count);
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

    /** The keys of an author who is signed in, as the application names their account; to have them forgotten, too. */
    public List<String> ofAccount(String account) {
        return pseudonyms("account:" + account);
    }

    /** The keys of the author with that e-mail address, whatever its case; none where it is blank. */
    public List<String> ofEmail(String email) {
        String folded = Normalizer.normalize(email.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return folded.isEmpty() ? List.of() : pseudonyms("email:" + folded);
    }

    /** The keys of a network address: of an IPv6 address its first 64 bits; none where it is no address in digits. */
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
                    "A secret has at least " + MIN_SECRET_BYTES + " bytes, not " + secret.length);
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    /** How many secrets there are; never one of them. */
    @Override
    public String toString() {
        return "Pseudonyms[secrets=" + secrets.size() + "]";
    }
}
