package dev.galley.format.xml.check;

/** What the validator demands of the extensions of a document. */
public interface ExtensionRules {
    /** Checks whether the namespace is one of those with a grammar; no extension of another one is an error. */
    boolean knows(String uri);

    /** Returns the grammar of all namespaces. */
    Grammar grammar();
}
