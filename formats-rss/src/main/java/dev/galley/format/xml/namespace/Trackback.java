package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Optional;

/** TrackBack addresses: text in RSS 2.0 and Atom, {@code rdf:resource} in RSS 1.0 (TrackBack module of RSS). */
public final class Trackback extends Namespace {
    /** Creates the descriptor. */
    public Trackback() {
        super("trackback", "http://madskills.com/public/xml/rss/module/trackback/", "TrackBack");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        ElementRule address = ElementRule.text()
                .attribute(Rdf.RESOURCE, false, Syntaxes.IRI)
                .watch(AddressPosition.WATCH)
                .build();
        return Optional.of(NamespaceGrammar.of(uri())
                .in(Place.ITEM, Place.ENTRY)
                .optional("ping", address)
                .many("about", address)
                .build());
    }

    /** Requires the address as text, or in {@code rdf:resource} if the item is RDF. */
    private static final class AddressPosition implements Watcher {
        static final Watch<AddressPosition> WATCH = Watch.of(AddressPosition::new);

        @Override
        public void start(Element element) {
            Element item = element.parent();
            boolean rdf = item != null
                    && item.place() == Place.ITEM
                    && !item.name().uri().isEmpty();
            if (!rdf) {
                element.expect(Syntaxes.IRI);
            } else if (element.attributes().value(Rdf.RESOURCE) == null) {
                element.report("attribute.missing", "rdf:resource", element.written());
            }
        }
    }
}
