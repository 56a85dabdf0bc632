package dev.galley.format.xml;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.read.ExtensionReader;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.format.xml.write.ExtensionWriter;
import dev.galley.format.xml.write.NamespaceWriter;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Facet;
import dev.galley.model.FeedBuilder;
import dev.galley.model.XmlElement;
import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;

/** Reads and writes the elements of a namespace that an application added. */
record UserNamespace(XmlNamespace namespace) implements ExtensionReader, NamespaceWriter {
    /** Finds the namespaces on the module path and class path. */
    static List<XmlNamespace> installed() {
        return ServiceLoader.load(XmlNamespace.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    @Override
    public boolean reads(String uri) {
        return uri.equals(namespace.uri());
    }

    @Override
    public List<XmlElement> readFeed(List<XmlElement> elements, FeedBuilder feed) {
        return namespace.readFeed(elements, feed);
    }

    @Override
    public List<XmlElement> readArticle(List<XmlElement> elements, ArticleBuilder article) {
        return namespace.readArticle(elements, article);
    }

    @Override
    public boolean writeFeedFacet(Facet facet, ElementWriter out, Field field) throws IOException {
        return write(facet, out, field);
    }

    @Override
    public boolean writeArticleFacet(Facet facet, ElementWriter out, Field field) throws IOException {
        return write(facet, out, field);
    }

    private boolean write(Facet facet, ElementWriter out, Field field) throws IOException {
        List<XmlElement> elements = namespace.write(facet);
        for (XmlElement element : elements) {
            if (!ExtensionWriter.write(element, out.xml())) {
                field.lost(element.name());
            }
        }
        return !elements.isEmpty();
    }
}
