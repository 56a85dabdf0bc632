package dev.galley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A person who takes part in a podcast or in one of its episodes (Podcasting 2.0, {@code podcast:person}).
 *
 * @param name the full name
 * @param role the role, such as {@code guest}; a host if absent
 * @param group the group that the role belongs to, such as {@code cast}; {@code cast} if absent
 * @param image the address of a picture of the person
 * @param url the address of a page about the person
 */
public record PodcastPerson(
        String name, Optional<String> role, Optional<String> group, Optional<Url> image, Optional<Url> url) {
    public PodcastPerson {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(url, "url");
    }

    /** Returns a person with only a name. */
    public static PodcastPerson named(String name) {
        return new PodcastPerson(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns a copy with this role. */
    public PodcastPerson withRole(String role) {
        return new PodcastPerson(name, Optional.of(Objects.requireNonNull(role, "role")), group, image, url);
    }
}
