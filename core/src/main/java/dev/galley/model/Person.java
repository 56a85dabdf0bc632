package dev.galley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who wrote, edited or publishes (RFC 4287 §3.2; JSON Feed 1.1 "authors").
 *
 * <p>Commenters are no persons of this kind: see {@link Commenter}, whose e-mail address is never published.
 *
 * @param name the name as it is shown
 * @param email an e-mail address that is meant to be published
 * @param url a page about the person
 * @param avatar an image of the person
 */
public record Person(Optional<String> name, Optional<String> email, Optional<Url> url, Optional<Url> avatar) {
    public Person {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(avatar, "avatar");
    }

    /** Somebody of whom only the name is known. */
    public static Person named(String name) {
        return new Person(Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same person with an e-mail address that is meant to be published. */
    public Person withEmail(String email) {
        return new Person(name, Optional.of(email), url, avatar);
    }

    /** The same person with a page about them. */
    public Person withUrl(Url url) {
        return new Person(name, email, Optional.of(url), avatar);
    }

    /** The same person with an image. */
    public Person withAvatar(Url avatar) {
        return new Person(name, email, url, Optional.of(avatar));
    }
}
