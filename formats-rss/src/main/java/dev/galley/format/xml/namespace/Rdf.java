package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Name;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntax;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Optional;

/** RDF, on which RSS 0.90, 1.0, 1.1 and several extensions are based (RDF 1.1 XML Syntax). */
public final class Rdf extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /** The attribute {@code rdf:about}, which names the resource that an element describes. */
    public static final Name ABOUT = new Name(URI, "about");

    /** The attribute {@code rdf:resource}, which refers to a resource. */
    public static final Name RESOURCE = new Name(URI, "resource");

    /** The attribute {@code rdf:parseType}. */
    public static final Name PARSE_TYPE = new Name(URI, "parseType");

    /** Creates the descriptor. */
    public Rdf() {
        super("rdf", URI, "RDF");
    }

    /** Returns the rule for an empty element that refers to a resource with {@code rdf:resource}. */
    public static ElementRule reference(Syntax syntax) {
        return ElementRule.empty().attribute(RESOURCE, true, syntax).build();
    }

    /** Returns the grammar of RDF in feeds; the root element is part of the grammar of RSS 1.0. */
    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(NamespaceGrammar.of(URI)
                .in(Place.FEED, Place.ENTRY, Place.CHANNEL, Place.ITEM)
                .many("RDF", ElementRule.OPEN)
                .many("type", ElementRule.OPEN)
                .many("value", ElementRule.OPEN)
                .in(Place.ROOT)
                .many("Description", ElementRule.OPEN)
                .in(
                        Place.FEED,
                        Place.ENTRY,
                        Place.CHANNEL,
                        Place.ITEM,
                        Place.IMAGE,
                        Place.TEXT_INPUT,
                        Place.PERSON,
                        Place.LINK)
                .attribute("about", Syntaxes.IRI_REFERENCE)
                .attribute("resource", Syntaxes.IRI_REFERENCE)
                .attribute("parseType")
                .attribute("ID")
                .build());
    }
}
