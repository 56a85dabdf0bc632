package dev.galley.format;

/** How much of a feed a document contains. */
public enum Fidelity {
    /** What the format and the known namespaces can represent. What is lost or simplified is reported. */
    STANDARD,

    /**
     * A standard document that also carries the original of each value that the format would lose or simplify. In RSS and
     * Atom the originals are JSON in an element {@code original} of the namespace {@value #NAMESPACE}; in JSON Feed they are
     * in the object {@code _galley}; in a web page they are JSON in a {@code script} that no browser runs. Other software
     * ignores them. When Galley reads the document, it restores the values, so
     * that the feed is equal to the original. The module {@code galley-json} must be installed, for writing and for reading.
     *
     * <p>The original of a value is restored only if the value that was written in its place has not been edited since.
     * Otherwise the edited value counts, and {@code lossless.edited} reports it. The id of an article is always restored.
     *
     * <p>Everything else is carried, also comments that are not approved and would not be shown: such a document is for storing
     * and exchanging, not for publishing a page with comments that are held back.
     *
     * <p>Commenters' e-mail addresses are never written, also where they occur in the comments. They are reported as lost, and
     * so are facets of an application that the format has no mapping for.
     */
    LOSSLESS;

    /** The namespace of the element {@code original}. */
    public static final String NAMESPACE = "https://galley.dev/ns/lossless/1";
}
