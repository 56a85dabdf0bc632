package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.Attributes;
import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.SubtreeCheck;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.format.xml.check.rule.UniqueAbout;

/**
 * Checks RDF inside an extension element, where node elements and property elements alternate (RDF 1.1 XML Syntax §2.2)
 * and RSS elements must not occur (RSS 1.1, extensibility).
 */
final class RdfStatements implements SubtreeCheck {
    /** Applies this check to elements of feeds that are RDF themselves: RSS 0.90, 1.0 and 1.1. */
    static final Watch<Watcher> WATCH = Watch.of(() -> new Watcher() {
        @Override
        public void start(Element element) {
            String core = element.document().core();
            if (core.equals(RdfTerms.URI) || core.equals(Rss11.URI)) {
                element.checkContentWith(new RdfStatements());
            }
        }
    });

    private int depth;

    private RdfStatements() {}

    @Override
    public void start(Element element) {
        depth++;
        boolean nodeElement = depth % 2 == 1;
        Attributes attributes = element.attributes();
        if (nodeElement) {
            if (attributes.value(RdfTerms.RESOURCE) != null
                    && !element.name().uri().equals(RdfTerms.URI)) {
                element.report("rdf.thing-with-resource", element.written());
            }
            element.document().watcher(UniqueAbout.WATCH).start(element);
        }
        if (isRss(element.name().uri())) {
            element.report("element.unknown", element.written(), "RDF");
        }
        for (int i = 0; i < attributes.count(); i++) {
            if (!attributes.isDeclaration(i) && isRss(attributes.name(i).uri())) {
                element.report("attribute.unknown", attributes.written(i), element.written());
            }
        }
    }

    private static boolean isRss(String uri) {
        return uri.equals(Rss11.URI) || uri.equals(Rss10.URI);
    }

    @Override
    public void end(Element element) {
        depth--;
    }
}
