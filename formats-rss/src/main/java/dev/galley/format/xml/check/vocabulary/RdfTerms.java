package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Name;
import dev.galley.internal.syntax.Syntax;
import dev.galley.internal.syntax.Syntaxes;

/** Names and elements of RDF that the RSS versions based on RDF and several extensions use. */
final class RdfTerms {
    static final String URI = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    static final Name ABOUT = new Name(URI, "about");
    static final Name RESOURCE = new Name(URI, "resource");
    static final Name PARSE_TYPE = new Name(URI, "parseType");

    /** An empty element whose {@code rdf:resource} holds an absolute IRI. */
    static final ElementRule RESOURCE_IRI = resource(Syntaxes.IRI);

    /** An empty element whose {@code rdf:resource} holds an IRI reference, absolute or relative. */
    static final ElementRule RESOURCE_REFERENCE = resource(Syntaxes.IRI_REFERENCE);

    private RdfTerms() {}

    private static ElementRule resource(Syntax syntax) {
        return ElementRule.empty().attribute(RESOURCE, true, syntax).build();
    }
}
