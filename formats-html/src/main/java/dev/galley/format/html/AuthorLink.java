package dev.galley.format.html;

import dev.galley.model.Url;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Distinguishes what the name of an author links to: a page, an e-mail address, or nothing of use. */
final class AuthorLink {
    private static final String MAILTO = "mailto:";

    private AuthorLink() {}

    /** Checks for a {@code mailto:} address (RFC 6068). */
    static boolean isEmail(String link) {
        return link.regionMatches(true, 0, MAILTO, 0, MAILTO.length());
    }

    /** Returns the address in a {@code mailto:} address, without its header fields; empty if it has none. */
    static String email(String link) {
        int query = link.indexOf('?');
        String address = link.substring(MAILTO.length(), query < 0 ? link.length() : query);
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .strip();
        } catch (IllegalArgumentException malformed) {
            return address.strip();
        }
    }

    /** Checks for an address that leads to a page of its own. */
    static boolean isPage(String link) {
        return !link.isBlank()
                && !link.startsWith("#")
                && !isEmail(link)
                && !Url.of(link).isDangerous();
    }

    /** Returns an address as seen from the page at {@code base}. */
    static Url resolved(String link, Optional<Url> base) {
        Url address = Url.of(link);
        return base.map(address::resolve).orElse(address);
    }
}
