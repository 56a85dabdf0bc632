package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Optional;

/** The program and the contact address of a feed (RSS 1.0 module Admin). */
public final class Admin extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://webns.net/mvcb/";

    /** Creates the descriptor. */
    public Admin() {
        super("admin", URI, "Administration of RSS 1.0 channels");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(NamespaceGrammar.of(uri())
                .in(Place.CHANNEL, Place.FEED)
                .optional("generatorAgent", Rdf.reference(Syntaxes.IRI))
                .optional("errorReportsTo", Rdf.reference(Syntaxes.IRI))
                .build());
    }
}
