package dev.galley.format.xml.read;

import dev.galley.format.LimitExceededException;
import dev.galley.format.xml.token.XmlTokens;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

    /** How many names of one scope are kept. */
    private static final int MAX_NAMES = 1_000;

    private final Names<N> names;
    private final int longest;
    /** The namespace of each declared prefix. */
    private final Map<String, String> bindings = new HashMap<>(Map.of("", "", "xml", XML));
    /** What the declarations of the open elements have replaced, the innermost first. */
    private final Deque<Replaced> replaced = new ArrayDeque<>();

    private final Deque<Frame<N>> frames = new ArrayDeque<>();
    private Frame<N> top = new Frame<>(0, 0, new HashMap<>());

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

    /**
     * An element with declarations.
     *
     * @param declared how many of {@link #replaced} are its own
     * @param elements the names resolved so far
     */
    private record Frame<N>(int depth, int declared, Map<String, N> elements) {}

    private record Replaced(String prefix, @Nullable String uri) {}

    /**
     * Creates a scope in which only the prefix {@code xml} is declared.
     *
     * @param longest the maximum length of the name of a namespace
     */
    public Scope(Names<N> names, int longest) {
        this.names = names;
        this.longest = longest;
    }

    /**
     * Enters the element that {@code tokens} is at, and adds its declarations.
     *
     * @throws LimitExceededException if the name of a namespace is too long
     */
    public void open(XmlTokens tokens, int depth) {
        int declared = 0;
        for (int i = 0; i < tokens.attributeCount(); i++) {
            String name = tokens.attributeName(i);
            if (isDeclaration(name)) {
                String uri = tokens.attributeValue(i);
                if (uri.length() > longest) {
                    throw new LimitExceededException("nameLength", longest, Optional.of(tokens.location()));
                }
                declared += bind(declaredPrefix(name), uri) ? 1 : 0;
            }
        }
        if (declared > 0) {
            frames.push(top);
            top = new Frame<>(depth, declared, new HashMap<>());
        }
    }

    /** Binds a prefix; returns whether that changes anything. */
    private boolean bind(String prefix, String uri) {
        String before = bindings.put(prefix, uri);
        if (uri.equals(before)) {
            return false;
        }
        replaced.push(new Replaced(prefix, before));
        return true;
    }

    /** Leaves the element at {@code depth}, and removes its declarations. */
    public void close(int depth) {
        if (top.depth != depth || frames.isEmpty()) {
            return;
        }
        for (int i = 0; i < top.declared; i++) {
            Replaced before = replaced.pop();
            if (before.uri() == null) {
                bindings.remove(before.prefix());
            } else {
                bindings.put(before.prefix(), before.uri());
            }
        }
        top = frames.pop();
    }

    /** Checks whether the attribute declares a namespace. */
    public static boolean isDeclaration(String attribute) {
        return attribute.startsWith("xmlns") && (attribute.length() == 5 || attribute.charAt(5) == ':');
    }

    /** Returns the prefix that the attribute declares; empty for the default namespace. */
    public static String declaredPrefix(String attribute) {
        return attribute.length() == 5 ? "" : attribute.substring(6);
    }

    /** Checks whether the prefix is declared here. One with an empty namespace is not (Namespaces in XML 1.0 §2.2, §5). */
    public boolean isDeclared(String prefix) {
        String uri = bindings.get(prefix);
        return uri != null && (prefix.isEmpty() || !uri.isEmpty());
    }

    /** Returns the name of an element. */
    public N element(String written) {
        N known = top.elements.get(written);
        if (known == null) {
            known = resolve(written, true);
            if (top.elements.size() < MAX_NAMES) {
                top.elements.put(written, known);
            }
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
        if (prefix.isEmpty()) {
            return names.name(prefix, local, element ? bindings.get(prefix) : "");
        }
        return names.name(prefix, local, isDeclared(prefix) ? bindings.get(prefix) : null);
    }
}
