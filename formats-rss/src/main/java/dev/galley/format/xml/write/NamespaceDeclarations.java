package dev.galley.format.xml.write;

import dev.galley.format.xml.read.Scope;
import dev.galley.model.XmlName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The namespace prefixes in scope while a document is written, and where they are declared: on the element that collects
 * declarations if possible (the root, or the outermost element of an article), else on the element that needs them.
 */
final class NamespaceDeclarations {
    /** The most declarations on one element, so that readers do not reach their limit of attributes. */
    private static final int MAX_COLLECTED = 200;

    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Set<String> usedByElement = new HashSet<>();
    private final SortedMap<String, String> onElement = new TreeMap<>();
    private @Nullable Frame collecting;
    /** Whether the document has declared a default namespace, so that names without a prefix must be looked up. */
    private boolean hasDefault;

    /** The declarations of one element. */
    private static final class Frame {
        final int depth;
        final Map<String, String> uris = new HashMap<>();
        final Map<String, String> prefixes = new HashMap<>();
        /** Prefixes of outer elements that are used inside this one, so that this one must not redeclare them. */
        final Set<String> outer = new HashSet<>();

        Frame(int depth) {
            this.depth = depth;
        }

        void declare(String prefix, String uri) {
            uris.put(prefix, uri);
            prefixes.put(uri, prefix);
        }
    }

    /** Starts collecting on the element at {@code depth}; returns false if an outer element is collecting. */
    boolean collect(int depth) {
        if (collecting != null) {
            return false;
        }
        collecting = new Frame(depth);
        collecting.outer.addAll(usedByElement);
        frames.push(collecting);
        return true;
    }

    /** Declares the default namespace on the element that collects. */
    void declareDefault(String uri) {
        hasDefault = true;
        if (collecting != null) {
            collecting.declare("", uri);
        }
    }

    /** Ends collecting and returns the declarations that the element must have: URIs by prefix. */
    SortedMap<String, String> collected() {
        SortedMap<String, String> all = new TreeMap<>();
        if (collecting != null) {
            all.putAll(collecting.uris);
            collecting = null;
        }
        return all;
    }

    /** Begins a new element. */
    void startElement() {
        if (!usedByElement.isEmpty()) {
            usedByElement.clear();
        }
    }

    /** Ends the scope of the declarations of the element at {@code depth}. */
    void endElement(int depth) {
        while (!frames.isEmpty() && frames.peek().depth == depth) {
            frames.pop();
        }
    }

    /** Removes and returns the declarations that the current element itself must have: URIs by prefix. */
    SortedMap<String, String> takeOwn() {
        SortedMap<String, String> own = new TreeMap<>(onElement);
        onElement.clear();
        return own;
    }

    /** Checks whether the current element itself must have declarations. */
    boolean hasOwn() {
        return !onElement.isEmpty();
    }

    /** Returns a prefix for a name of the element at {@code depth}, and declares it if it is not in scope. */
    String prefix(XmlName name, int depth, boolean attribute) {
        String uri = name.namespace();
        if (uri.equals(Scope.XML)) {
            return "xml";
        }
        if (uri.isEmpty() && (attribute || !hasDefault)) {
            return "";
        }
        String wanted = uri.isEmpty() ? "" : usable(name.prefix(), attribute);
        if (uri.equals(uri(wanted))) {
            return use(wanted);
        }
        String known = wanted.isEmpty() ? null : knownPrefix(uri, attribute);
        return use(known != null ? known : declare(wanted, uri, depth));
    }

    private static String usable(String prefix, boolean attribute) {
        boolean wrong = !prefix.isEmpty() && (!XmlNames.isLocal(prefix) || prefix.startsWith("xml"));
        return wrong || (attribute && prefix.isEmpty()) ? "ns" : prefix;
    }

    /** Returns the namespace of the prefix here; null if it has none. */
    private @Nullable String uri(String prefix) {
        for (Frame frame : frames) {
            String uri = frame.uris.get(prefix);
            if (uri != null) {
                return uri;
            }
        }
        return prefix.isEmpty() ? "" : null;
    }

    private @Nullable String knownPrefix(String uri, boolean attribute) {
        for (Frame frame : frames) {
            String prefix = frame.prefixes.get(uri);
            if (prefix != null && !(attribute && prefix.isEmpty()) && uri.equals(uri(prefix))) {
                return prefix;
            }
        }
        return null;
    }

    private String declare(String wanted, String uri, int depth) {
        String prefix = wanted;
        for (int i = usedByElement.size() + 1; ; i++) {
            Frame frame = collecting;
            if (frame != null && !prefix.isEmpty() && frame.uris.size() < MAX_COLLECTED && isFree(prefix, frame)) {
                frame.declare(prefix, uri);
                return prefix;
            }
            if (!usedByElement.contains(prefix)) {
                declareOnElement(prefix, uri, depth);
                return prefix;
            }
            prefix = "ns" + i;
        }
    }

    /** Checks whether no element inside the collecting one uses the prefix for another namespace. */
    private boolean isFree(String prefix, Frame collector) {
        for (Frame frame : frames) {
            if (frame.uris.containsKey(prefix)) {
                return false;
            }
            if (frame == collector) {
                return !collector.outer.contains(prefix);
            }
        }
        return false;
    }

    private void declareOnElement(String prefix, String uri, int depth) {
        Frame top = frames.peek();
        if (top == null || top.depth != depth || top == collecting) {
            top = new Frame(depth);
            frames.push(top);
        }
        top.declare(prefix, uri);
        hasDefault |= prefix.isEmpty();
        onElement.put(prefix, uri);
    }

    private String use(String prefix) {
        usedByElement.add(prefix);
        Frame collector = collecting;
        if (collector != null) {
            for (Frame frame : frames) {
                if (frame.uris.containsKey(prefix)) {
                    break;
                }
                if (frame == collector) {
                    collector.outer.add(prefix);
                    break;
                }
            }
        }
        return prefix;
    }
}
