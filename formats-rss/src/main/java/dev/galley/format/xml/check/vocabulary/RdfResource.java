package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Name;
import dev.galley.internal.syntax.Syntaxes;

/** Elements that say by {@code rdf:resource} what they refer to. */
final class RdfResource {
    static final Name ATTRIBUTE = new Name(Rdf.URI, "resource");

    /** An element that is nothing but such a reference. */
    static final ElementRule REFERENCE =
            ElementRule.empty().attribute(ATTRIBUTE, true, Syntaxes.IRI).build();

    private RdfResource() {}
}
