package dev.galley.format.xml.write;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.ValidValue;
import dev.galley.internal.syntax.IriCharacters;
import dev.galley.internal.syntax.Syntax;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Feed;
import dev.galley.model.Url;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes addresses valid before they are written: repairs them, resolves them if they must be absolute, or rejects them. In RSS,
 * which requires URIs, IRIs are converted to ASCII.
 */
public final class Addresses {
    /**
     * Addresses that were valid and absolute, at the index of their hash code. Most addresses are needed twice: when the links
     * are chosen, and when they are written.
     */
    private final @Nullable String[] absolute = new String[16];

    private final boolean ascii;
    private Optional<Url> base = Optional.empty();

    /**
     * Creates the addresses of a document.
     *
     * @param ascii whether they must be URIs rather than IRIs
     */
    Addresses(boolean ascii) {
        this.ascii = ascii;
    }

    /** Resolves relative addresses against the {@linkplain Feed#baseUrl() base} of the feed from now on, if it has one. */
    public void base(Feed feed) {
        base = feed.baseUrl().or(() -> base);
    }

    /** Returns the absolute address; empty, after reporting a loss, if there is none. */
    public Optional<String> absolute(Url address, Field field) {
        return absolute(address, field, field);
    }

    /** Returns the absolute address; empty, after reporting the loss of {@code whole}, if there is none. */
    public Optional<String> absolute(Url address, Field field, Field whole) {
        return reported(address, valid(address, Syntaxes.IRI), field, whole);
    }

    /** Returns the absolute or relative address; empty, after reporting a loss, if it is blank or cannot be repaired. */
    public Optional<String> reference(Url address, Field field) {
        return reference(address, field, field);
    }

    /** Returns the absolute or relative address; empty, after reporting the loss of {@code whole}, if there is none. */
    public Optional<String> reference(Url address, Field field, Field whole) {
        return reported(address, valid(address, Syntaxes.IRI_REFERENCE), field, whole);
    }

    /** Returns the address, absolute if possible; empty, after reporting the loss of {@code whole}, if there is none. */
    public Optional<String> resolved(Url address, Field field, Field whole) {
        return reported(address, repaired(address).or(() -> reference(address)), field, whole);
    }

    /** Returns a valid absolute address as the document requires it, which may be in ASCII. */
    public String own(Url valid) {
        return repaired(valid).orElse(valid.value());
    }

    private static Optional<String> reported(Url address, Optional<String> valid, Field field, Field whole) {
        if (valid.isEmpty()) {
            whole.lost(address);
        } else if (!valid.get().equals(address.value())) {
            field.reduced(change(address.value()));
        }
        return valid;
    }

    /** Returns what an address was changed to, for a report. */
    static String change(String address) {
        return ValidValue.is(Syntaxes.IRI, address) ? "an address in ASCII" : "a valid or absolute address";
    }

    /** Returns the absolute address without reporting anything; empty if there is none. */
    public Optional<String> repaired(Url address) {
        return valid(address, Syntaxes.IRI);
    }

    /** Returns the address as an element requires it, without reporting anything; empty if there is none. */
    Optional<String> inElement(Url address, boolean absolute) {
        return valid(address, absolute ? Syntaxes.IRI : Syntaxes.IRI_REFERENCE);
    }

    /** Returns the absolute or relative address without reporting anything; empty if it is blank or cannot be repaired. */
    Optional<String> reference(Url address) {
        return valid(address, Syntaxes.IRI_REFERENCE);
    }

    private Optional<String> valid(Url address, Syntax syntax) {
        String stripped = address.value().strip();
        if (stripped.isEmpty()) {
            return Optional.empty();
        }
        int slot = stripped.hashCode() & (absolute.length - 1);
        if (stripped.equals(absolute[slot])) {
            return Optional.of(stripped);
        }
        if (ValidValue.is(syntax, stripped) && !IriCharacters.hasBracketOutside(stripped)) {
            Optional<String> written = inAscii(stripped, syntax);
            if (syntax == Syntaxes.IRI && written.isPresent() && written.get().equals(stripped)) {
                absolute[slot] = stripped;
            }
            return written;
        }
        return address.toUri()
                .map(URI::toString)
                .filter(uri -> ValidValue.is(syntax, uri))
                .or(() -> base.flatMap(to -> address.resolve(to).toUri())
                        .map(URI::toString)
                        .filter(uri -> ValidValue.is(syntax, uri)))
                .flatMap(uri -> inAscii(uri, syntax));
    }

    /** Returns a valid address, in ASCII if that is required; empty if it is then no longer valid. */
    private Optional<String> inAscii(String valid, Syntax syntax) {
        String written = ascii ? AsciiAddress.of(valid) : valid;
        return written.equals(valid) || ValidValue.is(syntax, written) ? Optional.of(written) : Optional.empty();
    }
}
