package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.read.NamespaceReader;
import dev.galley.format.xml.read.NamespaceUri;
import dev.galley.format.xml.write.NamespaceWriter;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.model.XmlNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One XML namespace of feeds: its URIs and prefix, how its elements are read and written, its grammar for validation,
 * and its section of the documentation. {@code NamespaceRegistry} lists all namespaces, and everything else is derived
 * from that list. To add a namespace, extend this class (in one file, or in a package if it is large) and list it.
 *
 * <p>The methods that read and write are for documents whose own format is another one, such as Dublin Core in RSS.
 */
public abstract class Namespace implements NamespaceReader, NamespaceWriter {
    private final String prefix;
    private final String uri;
    private final String title;

    /**
     * Creates a descriptor.
     *
     * @param prefix the prefix that the specification uses; empty for none
     * @param uri the URI that the specification gives; empty for elements without a namespace
     * @param title the name of the specification, such as {@code Dublin Core 1.1}
     */
    protected Namespace(String prefix, String uri, String title) {
        this.prefix = prefix;
        this.uri = uri;
        this.title = title;
    }

    /** Creates the descriptor of a namespace of which only the URIs and the prefix are known. */
    public static Namespace named(String prefix, String uri, String title, String... aliases) {
        return new Namespace(prefix, uri, title) {
            @Override
            public List<String> aliases() {
                return List.of(aliases);
            }
        };
    }

    @Override
    public final String prefix() {
        return prefix;
    }

    /** Returns the URI that the specification gives. */
    public final String uri() {
        return uri;
    }

    /** Returns the name of the specification. */
    public final String title() {
        return title;
    }

    /** Returns other URIs that are equally valid. */
    public List<String> aliases() {
        return List.of();
    }

    /** Returns URIs that feeds use by mistake. Readers accept them; the validator reports them. */
    public List<String> misspellings() {
        return List.of();
    }

    @Override
    public final List<String> uris() {
        return Stream.of(List.of(uri), aliases(), misspellings())
                .flatMap(List::stream)
                .toList();
    }

    /** Checks whether {@code uri} is one of {@link #uris()}, ignoring case, scheme and a final "/" or "#". */
    public final boolean has(String uri) {
        List<String> uris = uris();
        if (uris.contains(uri)) {
            return true;
        }
        String folded = NamespaceUri.folded(uri);
        return uris.stream().anyMatch(known -> NamespaceUri.folded(known).equals(folded));
    }

    /** Creates the grammar of the namespace; empty if its elements are not validated. */
    public Optional<NamespaceGrammar> grammar() {
        return Optional.empty();
    }

    /** Returns its section of docs/namespaces.md in Markdown; empty if all elements stay extensions. */
    public String documentation() {
        return "";
    }

    /** Checks whether an element contains only text: neither attributes nor elements. */
    public static boolean isText(XmlElement element) {
        if (!element.attributes().isEmpty()) {
            return false;
        }
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement) {
                return false;
            }
        }
        return true;
    }

    /** Creates the name of an element or attribute of this namespace. */
    protected final XmlName name(String local) {
        return new XmlName(uri, prefix, local);
    }
}
