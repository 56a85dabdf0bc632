package dev.galley.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who wrote a comment.
 *
 * <p>"Your email address will not be published": the address is here for moderation alone. No writer takes a
 * {@code Commenter}, and {@link #toString()} leaves the address out.
 *
 * @param name the name as it is shown
 * @param url the commenter's own page
 * @param email the address they gave in the comment form; never written to a feed, a log or a finding
 */
public record Commenter(Optional<String> name, Optional<Url> url, Optional<String> email) {
    private static final String WITHHELD = "withheld";

    public Commenter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(email, "email");
    }

    /** Somebody of whom only the name is known. */
    public static Commenter named(String name) {
        return new Commenter(Optional.of(name), Optional.empty(), Optional.empty());
    }

    /** The same commenter with an own page. */
    public Commenter withUrl(Url url) {
        return new Commenter(name, Optional.of(url), email);
    }

    /** The same commenter with the address they gave in confidence. */
    public Commenter withEmail(String email) {
        return new Commenter(name, url, Optional.of(email));
    }

    /** Name and page; only whether there is an e-mail address, never the address. */
    @Override
    public String toString() {
        return "Commenter[name=" + shown(name) + ", url=" + shown(url.map(Url::value)) + ", email="
                + (email.isPresent() ? WITHHELD : "none") + "]";
    }

    /** A value as it may be shown: some enter their address as their name too. */
    String shown(Optional<String> value) {
        boolean confidential = email.isPresent()
                && !email.get().isBlank()
                && value.map(Commenter::folded).orElse("").contains(folded(email.get()));
        return confidential ? WITHHELD : Shown.of(value);
    }

    private static String folded(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }
}
