package dev.galley.format.xml.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The namespaces in scope (Namespaces in XML 1.0 §6): resolves a name as it is written, once for each element that
 * declares any.
 *
 * @param <N> the type of resolved names
 */
public final class Scope<N> {
    /** The namespace of the prefix {@code xml}. */
    public static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** The namespace of XHTML, in which the markup of texts is. */
    public static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final Names<N> names;
    private final Deque<Frame<N>> frames = new ArrayDeque<>();
    private Frame<N> top;

    /** Makes names. */
    @FunctionalInterface
    public interface Names<N> {
        /**
         * The name {@code prefix:local}.
         *
         * @param uri its namespace, empty for none, null where the prefix is not declared
         */
        N name(String prefix, String local, @Nullable String uri);
    }

    /** The declarations of one element, with the names resolved so far. */
    private record Frame<N>(int depth, Map<String, String> bindings, Map<String, N> elements) {}

    /** A scope in which only {@code xml} is declared. */
    public Scope(Names<N> names) {
        this.names = names;
        this.top = new Frame<>(0, Map.of("", "", "xml", XML), new HashMap<>());
    }

    /** Takes the declarations of the element that {@code tokens} is at. */
    public void open(XMLStreamReader tokens, int depth) {
        Map<String, String> declared = null;
        for (int i = 0; i < tokens.getAttributeCount(); i++) {
            String name = tokens.getAttributeLocalName(i);
            if (isDeclaration(name)) {
                declared = declared == null ? new HashMap<>(top.bindings) : declared;
                declared.put(declaredPrefix(name), tokens.getAttributeValue(i));
            }
        }
        if (declared != null && !declared.equals(top.bindings)) {
            frames.push(top);
            top = new Frame<>(depth, declared, new HashMap<>());
        }
    }

    /** Forgets what the element at {@code depth} declared. */
    public void close(int depth) {
        if (top.depth == depth && !frames.isEmpty()) {
            top = frames.pop();
        }
    }

    /** Whether the attribute declares a namespace. */
    public static boolean isDeclaration(String attribute) {
        return attribute.startsWith("xmlns") && (attribute.length() == 5 || attribute.charAt(5) == ':');
    }

    /** The prefix that the attribute declares; empty for the default namespace. */
    public static String declaredPrefix(String attribute) {
        return attribute.length() == 5 ? "" : attribute.substring(6);
    }

    /** Whether the prefix is declared here. */
    public boolean isDeclared(String prefix) {
        return top.bindings.containsKey(prefix);
    }

    /** The name of an element. */
    public N element(String written) {
        N known = top.elements.get(written);
        if (known == null) {
            known = resolve(written, true);
            top.elements.put(written, known);
        }
        return known;
    }

    /** The name of an attribute; the default namespace does not hold for attributes. */
    public N attribute(String written) {
        return resolve(written, false);
    }

    private N resolve(String written, boolean element) {
        int colon = written.indexOf(':');
        String prefix = colon < 0 ? "" : written.substring(0, colon);
        String local = written.substring(colon + 1);
        return names.name(prefix, local, prefix.isEmpty() && !element ? "" : top.bindings.get(prefix));
    }
}
