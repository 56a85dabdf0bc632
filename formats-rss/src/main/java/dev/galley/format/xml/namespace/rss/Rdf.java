package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.namespace.Namespace;

/** RDF. */
public final class Rdf extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /** Creates the descriptor. */
    public Rdf() {
        super("rdf", URI, "RDF");
    }
}
