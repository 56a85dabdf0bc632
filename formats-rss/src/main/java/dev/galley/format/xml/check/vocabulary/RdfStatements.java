package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.Attributes;
import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.SubtreeCheck;
import dev.galley.format.xml.check.rule.UniqueAbout;

/**
 * RDF inside one element: things and properties by turns (RDF 1.1 XML Syntax §2.2), none of them of RSS itself (RSS 1.1,
 * extensibility).
 */
final class RdfStatements implements SubtreeCheck {
    private int depth;

    @Override
    public void start(Element element) {
        depth++;
        Attributes attributes = element.attributes();
        if (depth % 2 == 1) {
            if (attributes.value(Rdf.RESOURCE) != null && !element.name().uri().equals(Rdf.URI)) {
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
