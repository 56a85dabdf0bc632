package dev.galley.format.xml.read;

import dev.galley.model.XmlName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The namespaces in scope (Namespaces in XML 1.0 §6): resolves a name as it is written to a {@link Name}. An undeclared
 * prefix has the namespace that feeds always mean by it.
 */
final class Scope {
    static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final Dialect dialect;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private Frame top;

    /** A name of the document, and the namespace that understands it. */
    record Name(XmlName xml, @Nullable Namespace namespace, boolean undeclared) {}

    /** What one element declares. Names are resolved once for each frame. */
    private record Frame(int depth, Map<String, String> bindings, Map<String, Name> elements) {}

    Scope(Dialect dialect) {
        this.dialect = dialect;
        this.top = new Frame(0, Map.of("", "", "xml", XML), new HashMap<>());
    }

    /** Takes the declarations of the element that {@code tokens} is at. */
    void open(XMLStreamReader tokens, int depth) {
        Map<String, String> declared = null;
        for (int i = 0; i < tokens.getAttributeCount(); i++) {
            String name = tokens.getAttributeLocalName(i);
            if (isDeclaration(name)) {
                declared = declared == null ? new HashMap<>(top.bindings) : declared;
                declared.put(name.length() == 5 ? "" : name.substring(6), tokens.getAttributeValue(i));
            }
        }
        if (declared != null && !declared.equals(top.bindings)) {
            frames.push(top);
            top = new Frame(depth, declared, new HashMap<>());
        }
    }

    /** Forgets what the element at {@code depth} declared. */
    void close(int depth) {
        if (top.depth == depth && !frames.isEmpty()) {
            top = frames.pop();
        }
    }

    static boolean isDeclaration(String attribute) {
        return attribute.startsWith("xmlns") && (attribute.length() == 5 || attribute.charAt(5) == ':');
    }

    Name element(String written) {
        Name known = top.elements.get(written);
        if (known == null) {
            known = resolve(written, true);
            top.elements.put(written, known);
        }
        return known;
    }

    /** The name of an attribute; the default namespace does not hold for attributes. */
    XmlName attribute(String written) {
        return written.indexOf(':') < 0 ? XmlName.of(written) : resolve(written, false).xml;
    }

    private Name resolve(String written, boolean element) {
        int colon = written.indexOf(':');
        String prefix = colon < 0 ? "" : written.substring(0, colon);
        String local = written.substring(colon + 1);
        String uri = prefix.isEmpty() && !element ? "" : top.bindings.get(prefix);
        if (uri != null) {
            return new Name(
                    new XmlName(uri, prefix, local), dialect.vocabulary().byUri(uri), false);
        }
        Namespace meant = dialect.vocabulary().byPrefix(prefix);
        return meant == null
                ? new Name(new XmlName("", "", written), null, true)
                : new Name(new XmlName(meant.uris().get(0), prefix, local), meant, true);
    }
}
