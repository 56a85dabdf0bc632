package dev.galley.format.xml.write;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.ValidValue;
import dev.galley.internal.syntax.Syntax;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Feed;
import dev.galley.model.Url;
import java.net.URI;
import java.util.Optional;

/** Makes addresses valid before they are written: repairs them, resolves them if they must be absolute, or rejects them. */
final class Addresses {
    private Optional<Url> base = Optional.empty();

    /** Sets the address against which relative ones are resolved: that of the website, else that of the feed. */
    void base(Feed feed) {
        base = feed.url()
                .filter(Url::isAbsolute)
                .or(() -> feed.selfUrl().filter(Url::isAbsolute))
                .or(() -> base);
    }

    /** Returns the absolute address; empty, after reporting a loss, if there is none. */
    Optional<String> absolute(Url address, Field field) {
        return valid(address, Syntaxes.IRI, field);
    }

    /** Returns the address, which may be relative; empty, after reporting a loss, if it is blank or cannot be repaired. */
    Optional<String> reference(Url address, Field field) {
        return valid(address, Syntaxes.IRI_REFERENCE, field);
    }

    private Optional<String> valid(Url address, Syntax syntax, Field field) {
        String given = address.value();
        String stripped = given.strip();
        if (!stripped.isEmpty() && ValidValue.is(syntax, stripped)) {
            if (stripped.length() != given.length()) {
                field.reduced("an address without surrounding white space");
            }
            return Optional.of(stripped);
        }
        Optional<String> repaired = stripped.isEmpty() ? Optional.empty() : repaired(address, syntax);
        if (repaired.isPresent()) {
            field.reduced(address.isAbsolute() ? "a repaired address" : "an absolute address");
        } else {
            field.lost(address);
        }
        return repaired;
    }

    private Optional<String> repaired(Url address, Syntax syntax) {
        return address.toUri()
                .map(URI::toString)
                .filter(uri -> ValidValue.is(syntax, uri))
                .or(() -> base.flatMap(to -> address.resolve(to).toUri())
                        .map(URI::toString)
                        .filter(uri -> ValidValue.is(syntax, uri)));
    }
}
