package dev.galley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A person, organisation or similar entity, such as an author (RFC 4287 §3.2; JSON Feed 1.1 "authors").
 *
 * <p>The author of a comment is a {@link Commenter} instead, whose e-mail address is never published.
 *
 * @param name the name as shown to readers
 * @param email an e-mail address that may be published
 * @param url the address of a page about the person
 * @param avatar the address of an image of the person
 */
public record Person(Optional<String> name, Optional<String> email, Optional<Url> url, Optional<Url> avatar) {
    public Person {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(avatar, "avatar");
    }

    /** Returns a person with only a name. */
    public static Person named(String name) {
        return new Person(
                Optional.of(Objects.requireNonNull(name, "name")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns a copy with the given e-mail address, which will be published. */
    public Person withEmail(String email) {
        return new Person(name, Optional.of(Objects.requireNonNull(email, "email")), url, avatar);
    }

    /** Returns a copy with the given page about the person. */
    public Person withUrl(Url url) {
        return new Person(name, email, Optional.of(Objects.requireNonNull(url, "url")), avatar);
    }

    /** Returns a copy with the given image of the person. */
    public Person withAvatar(Url avatar) {
        return new Person(name, email, url, Optional.of(Objects.requireNonNull(avatar, "avatar")));
    }
}
