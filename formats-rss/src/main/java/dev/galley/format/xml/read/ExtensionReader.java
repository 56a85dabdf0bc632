package dev.galley.format.xml.read;

import dev.galley.model.ArticleBuilder;
import dev.galley.model.Extension;
import dev.galley.model.FeedBuilder;
import dev.galley.model.XmlElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads elements of one namespace that were kept as extensions, once the whole article or feed has been read. */
public interface ExtensionReader {
    /** Checks whether this reader reads the namespace {@code uri}. */
    boolean reads(String uri);

    /** Reads the elements of a feed into {@code feed} and returns those that remain extensions. */
    List<XmlElement> readFeed(List<XmlElement> elements, FeedBuilder feed);

    /** Reads the elements of an article into {@code article} and returns those that remain extensions. */
    List<XmlElement> readArticle(List<XmlElement> elements, ArticleBuilder article);

    /**
     * Passes to each reader the elements of its namespace, and returns the extensions that remain, in document order.
     * Elements that a reader returns but was not given are added at the end.
     */
    static List<Extension> readAll(
            List<? extends ExtensionReader> readers,
            List<Extension> extensions,
            BiFunction<ExtensionReader, List<XmlElement>, List<XmlElement>> reading) {
        List<Extension> rest = extensions;
        for (ExtensionReader reader : readers) {
            List<XmlElement> elements = new ArrayList<>();
            for (Extension extension : rest) {
                if (isReadBy(reader, extension)) {
                    elements.add(((Extension.Element) extension).element());
                }
            }
            if (!elements.isEmpty()) {
                rest = remaining(rest, elements, reading.apply(reader, List.copyOf(elements)));
            }
        }
        return rest;
    }

    private static List<Extension> remaining(
            List<Extension> extensions, List<XmlElement> given, List<XmlElement> returned) {
        Set<XmlElement> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(given);
        Set<XmlElement> read = Collections.newSetFromMap(new IdentityHashMap<>());
        read.addAll(given);
        List<XmlElement> others = new ArrayList<>();
        for (XmlElement element : returned) {
            if (known.contains(element)) {
                read.remove(element);
            } else {
                others.add(element);
            }
        }
        List<Extension> remaining = new ArrayList<>();
        for (Extension extension : extensions) {
            if (!(extension instanceof Extension.Element element && read.contains(element.element()))) {
                remaining.add(extension);
            }
        }
        others.forEach(element -> remaining.add(new Extension.Element("", element)));
        return remaining;
    }

    private static boolean isReadBy(ExtensionReader reader, Extension extension) {
        return extension instanceof Extension.Element element
                && element.parent().isEmpty()
                && reader.reads(element.element().name().namespace());
    }
}
