package dev.galley.format.xml.check;

import dev.galley.model.XmlName;

/** What the validator demands of the extensions of a document. */
public interface ExtensionRules {
    /** Checks whether the name may be in a namespace with a grammar; an extension of another one is not an error. */
    boolean knows(XmlName name);

    /** Returns the namespace that is meant by one that is known but misspelt; that of {@code name} itself if it is not. */
    String meant(XmlName name);

    /** Checks whether texts in elements of a namespace may be too long. */
    boolean limits(XmlName name);

    /** Returns the text that an element may have: the beginning of one that is too long for it. */
    String fitted(XmlName name, String text);

    /** Returns the grammar of all namespaces. */
    Grammar grammar();
}
