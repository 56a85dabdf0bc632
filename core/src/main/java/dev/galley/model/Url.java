package dev.galley.model;

import dev.galley.internal.markup.DangerousAddress;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * An address, kept exactly as given.
 *
 * <p>About one in a hundred addresses in real feeds is rejected by {@link URI}, because of spaces, brackets or bare per
 * cent signs. This type accepts any string; {@link #toUri()} repairs what browsers repair.
 *
 * @param value the address as given: absolute, relative or malformed
 */
public record Url(String value) {
    public Url {
        Objects.requireNonNull(value, "value");
    }

    /** Returns the address {@code value}, which may be malformed. */
    public static Url of(String value) {
        return new Url(value);
    }

    /**
     * Returns this address as a {@link URI}, repaired as browsers do: white space around it is removed, as are line breaks
     * and tabs inside it; backslashes in the path of a web address become slashes; characters that RFC 3986 forbids are
     * percent-encoded.
     *
     * @return the URI; empty if the address is malformed even after these repairs
     */
    public Optional<URI> toUri() {
        return UrlRepair.parse(value);
    }

    /** Checks whether the address begins with a scheme ({@code https:}, {@code mailto:} …; RFC 3986 §3.1), ignoring white space. */
    public boolean isAbsolute() {
        return UrlRepair.schemeLength(UrlRepair.trim(value)) > 0;
    }

    /** Checks whether this is an absolute {@code http} or {@code https} address. */
    public boolean isWeb() {
        String address = UrlRepair.trim(value);
        return address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8);
    }

    /**
     * Checks whether the address may run a script when it is followed or embedded: a {@code javascript:} or {@code
     * vbscript:} address, or a {@code data:} address of anything but sound, video, a font, plain text or an image that
     * cannot contain scripts. Disguises that browsers see through, such as line breaks and control characters inside the scheme, are
     * recognised, and so are character references, which a program may decode once too often.
     *
     * <p>An address for which this returns {@code false} may still lead to a harmful page.
     */
    public boolean isDangerous() {
        return DangerousAddress.matches(value);
    }

    /**
     * Returns this address resolved against {@code base} (RFC 3986 §5.2). An absolute address is returned unchanged, and so
     * is one that cannot be resolved because it or the base is malformed.
     */
    public Url resolve(Url base) {
        Objects.requireNonNull(base, "base");
        return isAbsolute() ? this : UrlRepair.resolve(this, base);
    }

    /** Returns the address as given. */
    @Override
    public String toString() {
        return value;
    }
}
