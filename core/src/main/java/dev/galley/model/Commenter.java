package dev.galley.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The author of a comment.
 *
 * <p>The e-mail address is for moderation only: no feed writer accepts a {@code Commenter}, and {@link #toString()} does not
 * contain the address.
 *
 * @param name the name as shown to readers
 * @param url the address of the author's own page
 * @param email the e-mail address entered in the comment form; never written to a feed, a log or a finding
 */
public record Commenter(Optional<String> name, Optional<Url> url, Optional<String> email) {
    private static final String WITHHELD = "withheld";

    public Commenter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(email, "email");
    }

    /** Returns an author with only a name. */
    public static Commenter named(String name) {
        return new Commenter(Optional.of(Objects.requireNonNull(name, "name")), Optional.empty(), Optional.empty());
    }

    /** Returns a copy with the given address of the author's own page. */
    public Commenter withUrl(Url url) {
        return new Commenter(name, Optional.of(Objects.requireNonNull(url, "url")), email);
    }

    /** Returns a copy with the given e-mail address, which is never published. */
    public Commenter withEmail(String email) {
        return new Commenter(name, url, Optional.of(Objects.requireNonNull(email, "email")));
    }

    /** Returns name and page, and whether there is an e-mail address, but never the address itself. */
    @Override
    public String toString() {
        return "Commenter[name=" + shown(name) + ", url=" + shown(url.map(Url::value)) + ", email="
                + (email.isPresent() ? WITHHELD : "none") + "]";
    }

    /** Returns {@code value} for logs, withheld if it contains the e-mail address: some people enter it as their name, too. */
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
