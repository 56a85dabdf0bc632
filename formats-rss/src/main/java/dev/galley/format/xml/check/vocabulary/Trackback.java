package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.internal.syntax.Syntaxes;

/** TrackBack addresses: text in RSS 2.0 and Atom, {@code rdf:resource} in RSS 1.0 (TrackBack module of RSS). */
final class Trackback implements Watcher {
    private static final Watch<Trackback> WATCH = Watch.of(Trackback::new);
    private static final ElementRule ADDRESS = ElementRule.text()
            .attribute(RdfTerms.RESOURCE, false, Syntaxes.IRI)
            .watch(WATCH)
            .build();

    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of(
                    "http://madskills.com/public/xml/rss/module/trackback/", "trackback")
            .in(Place.ITEM, Place.ENTRY)
            .optional("ping", ADDRESS)
            .many("about", ADDRESS)
            .build();

    private Trackback() {}

    @Override
    public void start(Element element) {
        Element item = element.parent();
        if (item == null || item.name().uri().isEmpty() || item.name().uri().equals(AtomGrammar.URI)) {
            element.expect(Syntaxes.IRI);
        } else if (element.attributes().value(RdfTerms.RESOURCE) == null) {
            element.report("attribute.missing", "rdf:resource", element.written());
        }
    }
}
