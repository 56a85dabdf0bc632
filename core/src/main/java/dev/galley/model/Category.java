package dev.galley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What an article or feed is about (RFC 4287 §4.2.2; RSS 2.0 {@code <category>}; JSON Feed 1.1 "tags"). The section of
 * the newspaper, such as "Diplomacy", is a category too.
 *
 * @param term the category itself
 * @param scheme the scheme the term belongs to: an IRI in Atom, any string as the {@code domain} of RSS
 * @param label what is shown to people, where that is not the term
 */
public record Category(String term, Optional<Url> scheme, Optional<String> label) {
    public Category {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(label, "label");
    }

    /** A term of no scheme. */
    public static Category of(String term) {
        return new Category(term, Optional.empty(), Optional.empty());
    }

    /** The same category in {@code scheme}. */
    public Category withScheme(Url scheme) {
        return new Category(term, Optional.of(scheme), label);
    }

    /** The same category, shown as {@code label}. */
    public Category withLabel(String label) {
        return new Category(term, scheme, Optional.of(label));
    }

    /** What is shown to people: the label, or else the term. */
    public String display() {
        return label.orElse(term);
    }
}
