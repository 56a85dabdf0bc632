package dev.galley.format.xml;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.read.ExtensionReader;
import dev.galley.format.xml.read.NamespaceUri;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.format.xml.write.ExtensionWriter;
import dev.galley.format.xml.write.NamespaceWriter;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Facet;
import dev.galley.model.FeedBuilder;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads and writes the elements of a namespace that an application added, and checks what its code returns. */
final class UserNamespace implements ExtensionReader, NamespaceWriter {
    private final XmlNamespace namespace;
    private final String uri;
    private final List<String> aliases;
    /** The folded forms of the URI and its aliases. */
    private final Set<String> folded = new HashSet<>();

    private UserNamespace(XmlNamespace namespace) {
        String type = namespace.getClass().getName();
        this.namespace = namespace;
        this.uri = Objects.requireNonNull(namespace.uri(), () -> type + ".uri()");
        this.aliases = List.copyOf(Objects.requireNonNull(namespace.aliases(), () -> type + ".aliases()"));
        if (uri.isBlank()) {
            throw new IllegalArgumentException(type + ".uri() must not be blank");
        }
        folded.add(NamespaceUri.folded(uri));
        aliases.forEach(alias -> folded.add(NamespaceUri.folded(alias)));
    }

    /** Finds the namespaces on the module path and class path of this library. */
    static List<XmlNamespace> installed() {
        return ServiceLoader.load(XmlNamespace.class, XmlNamespace.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    static List<UserNamespace> all(List<? extends XmlNamespace> added) {
        Objects.requireNonNull(added, "added");
        List<UserNamespace> all = new ArrayList<>();
        for (int i = 0; i < added.size(); i++) {
            all.add(new UserNamespace(Objects.requireNonNull(added.get(i), "added[" + i + "]")));
        }
        return List.copyOf(all);
    }

    String uri() {
        return uri;
    }

    List<String> aliases() {
        return aliases;
    }

    @Override
    public boolean reads(String uri) {
        return uri.equals(this.uri) || folded.contains(NamespaceUri.folded(uri));
    }

    @Override
    public List<XmlElement> readFeed(List<XmlElement> elements, FeedBuilder feed) {
        return read("readFeed", elements, given -> namespace.readFeed(given, feed));
    }

    @Override
    public List<XmlElement> readArticle(List<XmlElement> elements, ArticleBuilder article) {
        return read("readArticle", elements, given -> namespace.readArticle(given, article));
    }

    /** Calls {@code reading} with the elements under the main URI; returns unread ones in their original form. */
    private List<XmlElement> read(String method, List<XmlElement> elements, UnaryOperator<List<XmlElement>> reading) {
        IdentityHashMap<XmlElement, XmlElement> originals = new IdentityHashMap<>();
        List<XmlElement> given = new ArrayList<>();
        for (XmlElement element : elements) {
            XmlElement renamed = withUri(element);
            given.add(renamed);
            originals.put(renamed, element);
        }
        List<XmlElement> rest = new ArrayList<>();
        for (XmlElement element : call(method, () -> reading.apply(List.copyOf(given)))) {
            rest.add(originals.getOrDefault(element, element));
        }
        return rest;
    }

    /** Replaces aliases of the URI in the element; returns the same object if there are none. */
    private XmlElement withUri(XmlElement element) {
        return hasAlias(element) ? renamed(element) : element;
    }

    private boolean hasAlias(XmlElement element) {
        return isAlias(element.name())
                || element.attributes().stream().anyMatch(attribute -> isAlias(attribute.name()))
                || element.children().stream().anyMatch(child -> child instanceof XmlElement inner && hasAlias(inner));
    }

    private boolean isAlias(XmlName name) {
        String given = name.namespace();
        return !given.isEmpty() && !given.equals(uri) && reads(given);
    }

    private XmlElement renamed(XmlElement element) {
        return new XmlElement(
                renamed(element.name()),
                element.attributes().stream()
                        .map(attribute -> new XmlAttribute(renamed(attribute.name()), attribute.value()))
                        .toList(),
                element.children().stream()
                        .map(child -> child instanceof XmlElement inner ? renamed(inner) : child)
                        .toList());
    }

    private XmlName renamed(XmlName name) {
        return isAlias(name) ? new XmlName(uri, name.prefix(), name.local()) : name;
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
        List<XmlElement> elements = call("write", () -> namespace.write(facet));
        List<String> lost = new ArrayList<>();
        for (XmlElement element : elements) {
            if (!reads(element.name().namespace()) || !ExtensionWriter.write(element, out.xml())) {
                lost.add(element.name().toString());
            }
        }
        if (!lost.isEmpty()) {
            field.lost(String.join(", ", lost));
        }
        return !elements.isEmpty();
    }

    /** A call of the application's code. */
    @FunctionalInterface
    private interface Call {
        @Nullable
        List<XmlElement> run();
    }

    private List<XmlElement> call(String method, Call call) {
        List<XmlElement> elements;
        try {
            elements = call.run();
        } catch (RuntimeException e) {
            throw new IllegalStateException(method + " of the namespace " + uri + " failed: " + e, e);
        }
        if (elements == null || elements.stream().anyMatch(Objects::isNull)) {
            throw new IllegalStateException(method + " of the namespace " + uri + " returned null or a list with null");
        }
        return elements;
    }
}
