package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Optional;

/** The resource that an item annotates (RSS 1.0 module Annotation). */
public final class Annotation extends Namespace {
    /** Creates the descriptor. */
    public Annotation() {
        super("annotate", "http://purl.org/rss/1.0/modules/annotate/", "RSS 1.0 module Annotation");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(NamespaceGrammar.of(uri())
                .in(Place.ITEM)
                .many("reference", Rdf.reference(Syntaxes.IRI))
                .build());
    }
}
