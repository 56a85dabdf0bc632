package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.Attributes;
import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.SubtreeCheck;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;

/**
 * Checks RDF inside an extension element, where node elements and property elements alternate (RDF 1.1 XML Syntax §2.2)
 * and RSS elements must not occur (RSS 1.1, extensibility).
 */
final class RdfStatements implements SubtreeCheck {
    /** Applies this check to elements of feeds that are RDF themselves: RSS 0.90, 1.0 and 1.1. */
    static final Watch<Watcher> WATCH = Watch.of(() -> new Watcher() {
        @Override
        public void start(Element element) {
            Element parent = element.parent();
            if (parent != null && isRdf(parent)) {
                element.checkContentWith(new RdfStatements(parent.name().uri()));
            }
        }
    });

    private final String rss;
    private int depth;

    private RdfStatements(String rss) {
        this.rss = rss;
    }

    /** Checks whether an element is part of RSS 0.90, 1.0 or 1.1, the versions of RSS that have a namespace. */
    private static boolean isRdf(Element element) {
        boolean inRss = switch (element.place()) {
            case CHANNEL, ITEM, IMAGE, TEXT_INPUT -> true;
            default -> false;
        };
        return inRss && !element.name().uri().isEmpty();
    }

    @Override
    public void start(Element element) {
        depth++;
        boolean nodeElement = depth % 2 == 1;
        Attributes attributes = element.attributes();
        if (nodeElement) {
            if (attributes.value(Rdf.RESOURCE) != null && !element.name().uri().equals(Rdf.URI)) {
                element.report("rdf.thing-with-resource", element.written());
            }
            element.document().watcher(UniqueAbout.WATCH).start(element);
        }
        if (element.name().uri().equals(rss)) {
            element.report("element.unknown", element.written(), "RDF");
        }
        for (int i = 0; i < attributes.count(); i++) {
            if (!attributes.isDeclaration(i) && attributes.name(i).uri().equals(rss)) {
                element.report("attribute.unknown", attributes.written(i), element.written());
            }
        }
    }

    @Override
    public void end(Element element) {
        depth--;
    }
}
