package dev.galley.format.xml.check;

import dev.galley.model.XmlName;

/** What the validator demands of the extensions of a document. */
public interface ExtensionRules {
    /** Checks whether the name may be in a namespace with a grammar; an extension of another one is no error. */
    boolean knows(XmlName name);

    /** Returns the namespace that is meant by one that is known but misspelt; that of {@code name} itself if it is not. */
    String meant(XmlName name);

    /** Returns the grammar of all namespaces. */
    Grammar grammar();
}
