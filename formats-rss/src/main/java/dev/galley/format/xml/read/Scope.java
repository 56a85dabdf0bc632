package dev.galley.format.xml.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The namespaces in scope (Namespaces in XML 1.0 §6). Resolves names as written, and keeps the resolved ones until the
 * scope changes.
 *
 * @param <N> the type of resolved names
 */
public final class Scope<N> {
    /** The namespace of the prefix {@code xml}. */
    public static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** The namespace of XHTML, to which the markup in texts belongs. */
    public static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final Names<N> names;
    private final Deque<Frame<N>> frames = new ArrayDeque<>();
    private Frame<N> top;

    /** Creates names. */
    @FunctionalInterface
    public interface Names<N> {
        /**
         * Creates the name {@code prefix:local}.
         *
         * @param uri its namespace; empty for none, null if the prefix is not declared
         */
        N name(String prefix, String local, @Nullable String uri);
    }

    /** The declarations of one element, with the names resolved so far. */
    private record Frame<N>(int depth, Map<String, String> bindings, Map<String, N> elements) {}

    /** Creates a scope in which only the prefix {@code xml} is declared. */
    public Scope(Names<N> names) {
        this.names = names;
        this.top = new Frame<>(0, Map.of("", "", "xml", XML), new HashMap<>());
    }

    /** Enters the element that {@code tokens} is at, and adds its declarations. */
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

    /** Leaves the element at {@code depth}, and removes its declarations. */
    public void close(int depth) {
        if (top.depth == depth && !frames.isEmpty()) {
            top = frames.pop();
        }
    }

    /** Checks whether the attribute declares a namespace. */
    public static boolean isDeclaration(String attribute) {
        return attribute.startsWith("xmlns") && (attribute.length() == 5 || attribute.charAt(5) == ':');
    }

    /** Returns the prefix that the attribute declares; empty for the default namespace. */
    public static String declaredPrefix(String attribute) {
        return attribute.length() == 5 ? "" : attribute.substring(6);
    }

    /** Checks whether the prefix is declared here. */
    public boolean isDeclared(String prefix) {
        return top.bindings.containsKey(prefix);
    }

    /** Returns the name of an element. */
    public N element(String written) {
        N known = top.elements.get(written);
        if (known == null) {
            known = resolve(written, true);
            top.elements.put(written, known);
        }
        return known;
    }

    /** Returns the name of an attribute, to which the default namespace does not apply. */
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
