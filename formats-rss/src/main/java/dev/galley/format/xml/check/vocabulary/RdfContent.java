package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;

/** Watches elements of extensions that may hold RDF where the feed itself is RDF: RSS 0.90, 1.0 and 1.1. */
final class RdfContent implements Watcher {
    static final Watch<RdfContent> WATCH = Watch.of(RdfContent::new);

    @Override
    public void start(Element element) {
        String core = element.document().core();
        if (core.equals(Rdf.URI) || core.equals(Rss11.URI)) {
            element.checkContentWith(new RdfStatements());
        }
    }
}
