package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Optional;

/** The server that announces changes of a channel (RSS 1.0 module Changed Page). */
public final class ChangedPage extends Namespace {
    /** Creates the descriptor. */
    public ChangedPage() {
        super("cp", "http://my.theinfo.org/changed/1.0/rss/", "RSS 1.0 module Changed Page");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(NamespaceGrammar.of(uri())
                .in(Place.CHANNEL)
                .optional("server", Rdf.reference(Syntaxes.IRI))
                .build());
    }
}
