package dev.galley.model;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * A web address, kept exactly as it was given.
 *
 * <p>About one in a hundred addresses in real feeds is refused by {@link URI}: they hold spaces, brackets or bare per
 * cent signs. This type holds them all; {@link #toUri()} repairs what browsers repair.
 *
 * @param value the address as given: absolute, relative or malformed
 */
public record Url(String value) {
    public Url {
        Objects.requireNonNull(value, "value");
    }

    /** The address {@code value}, whatever it holds. */
    public static Url of(String value) {
        return new Url(value);
    }

    /**
     * This address as a {@link URI}, after the repairs of a browser: white space around it is cut, line breaks and tabs
     * inside it are removed, backslashes in the path of a web address become slashes, characters that RFC 3986 forbids
     * are percent-encoded. Empty where even that is no URI.
     */
    public Optional<URI> toUri() {
        return UrlRepair.parse(value);
    }

    /** Whether the address begins with a scheme ({@code https:}, {@code mailto:}, {@code tag:} …; RFC 3986 §3.1), after white space or without. */
    public boolean isAbsolute() {
        return UrlRepair.schemeLength(UrlRepair.trim(value)) > 0;
    }

    /** Whether this is an absolute {@code http} or {@code https} address. */
    public boolean isWeb() {
        String address = UrlRepair.trim(value);
        return address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8);
    }

    /**
     * This address seen from {@code base} (RFC 3986 §5.2). An absolute address is returned as it is, and so is one that
     * cannot be resolved because it or the base is malformed.
     */
    public Url resolve(Url base) {
        return isAbsolute() ? this : UrlRepair.resolve(this, base);
    }

    /** The address as given. */
    @Override
    public String toString() {
        return value;
    }
}
