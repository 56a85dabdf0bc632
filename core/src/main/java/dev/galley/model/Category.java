package dev.galley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A category of an article or feed (RFC 4287 §4.2.2; RSS 2.0 {@code <category>}; JSON Feed 1.1 "tags"). The
 * newspaper's section, such as "Diplomacy", is a category too.
 *
 * @param term the term that identifies the category
 * @param scheme the categorisation scheme of the term: an IRI in Atom, any string in the {@code domain} of RSS
 * @param label the label shown to readers, if it differs from the term
 */
public record Category(String term, Optional<Url> scheme, Optional<String> label) {
    public Category {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(label, "label");
    }

    /** Returns a category with the given term, without scheme and label. */
    public static Category of(String term) {
        return new Category(term, Optional.empty(), Optional.empty());
    }

    /** Returns a copy with the given scheme. */
    public Category withScheme(Url scheme) {
        return new Category(term, Optional.of(Objects.requireNonNull(scheme, "scheme")), label);
    }

    /** Returns a copy with the given label. */
    public Category withLabel(String label) {
        return new Category(term, scheme, Optional.of(Objects.requireNonNull(label, "label")));
    }

    /** Returns the text shown to readers: the label, or the term if there is none. */
    public String display() {
        return label.orElse(term);
    }
}
