package dev.galley.format.jsonfeed;

import dev.galley.format.spi.Field;
import dev.galley.internal.syntax.IriCharacters;
import dev.galley.model.Feed;
import dev.galley.model.Url;
import java.net.URI;
import java.util.Optional;

/**
 * Makes addresses absolute before they are written, if the feed has an absolute address, and encodes characters that they must
 * not contain. Others are written as they are: JSON Feed has no grammar of addresses that would refuse them.
 */
final class Addresses {
    private Optional<Url> base = Optional.empty();

    /** Resolves relative addresses against the {@linkplain Feed#baseUrl() base} of the feed from now on. */
    void base(Feed feed) {
        base = feed.baseUrl();
    }

    /** Returns the address as it is written, after reporting a change. */
    String written(Url address, Field field) {
        String given = address.value();
        if (address.isAbsolute() && IriCharacters.areAllowed(given)) {
            return given;
        }
        Url resolved = base.map(address::resolve).orElse(address);
        Optional<String> valid = resolved.toUri().map(URI::toString).filter(IriCharacters::areAllowed);
        if (valid.isEmpty() || valid.get().equals(given)) {
            return given;
        }
        field.reduced("a valid or absolute address");
        return valid.get();
    }
}
