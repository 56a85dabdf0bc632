package dev.galley.format.xml.write;

import dev.galley.format.spi.Field;
import dev.galley.model.Extension;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.model.XmlNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes back what was read without a place in the model, with the namespaces it needs. */
public final class ExtensionWriter {
    private static final int MAX_DEPTH = 200;
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    private final XmlOutput out;
    private final Map<String, String> declared;
    private final Set<String> own;

    /**
     * A writer inside an element.
     *
     * @param declared the namespaces by prefix in the scope of that element
     * @param own the names of the format's own elements
     */
    public ExtensionWriter(XmlOutput out, Map<String, String> declared, Set<String> own) {
        this.out = out;
        this.declared = declared;
        this.own = own;
    }

    /** Writes the elements of {@code extensions} that stood right inside; all others are lost. */
    public void write(List<Extension> extensions, Field owner) throws IOException {
        for (int i = 0; i < extensions.size(); i++) {
            if (extensions.get(i) instanceof Extension.Element extension
                    && extension.parent().isEmpty()
                    && !isOwn(extension.element().name())
                    && isWritable(extension.element(), 1)) {
                element(extension.element(), declared);
            } else {
                owner.at("extensions", i).lost(describe(extensions.get(i)));
            }
        }
    }

    /** An element of the format itself, such as a second title, would be read as what it is not. */
    private boolean isOwn(XmlName name) {
        return name.namespace().equals(declared.getOrDefault("", "")) && own.contains(name.local());
    }

    private static String describe(Extension extension) {
        if (extension instanceof Extension.Element element) {
            return element.element().name().toString();
        }
        return extension instanceof Extension.Attribute attribute
                ? attribute.attribute().name().toString()
                : ((Extension.Member) extension).name();
    }

    private static boolean isWritable(XmlElement element, int depth) {
        if (depth > MAX_DEPTH || !isWritable(element.name())) {
            return false;
        }
        Set<XmlName> names = new HashSet<>();
        for (XmlAttribute attribute : element.attributes()) {
            XmlName name = attribute.name();
            if (!isWritable(name) || name.local().equals("xmlns") || !names.add(name)) {
                return false;
            }
        }
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement inside && !isWritable(inside, depth + 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWritable(XmlName name) {
        return XmlNames.isLocal(name.local())
                && !name.namespace().equals(XMLNS)
                && !XmlNames.holdsForbidden(name.namespace());
    }

    private void element(XmlElement element, Map<String, String> outer) throws IOException {
        Map<String, String> scope = new HashMap<>(outer);
        Map<String, String> fresh = new HashMap<>();
        Set<String> used = new HashSet<>();
        String name = qualified(element.name(), scope, fresh, used, false);
        out.start(name);
        for (XmlAttribute attribute : element.attributes()) {
            out.attribute(qualified(attribute.name(), scope, fresh, used, true), attribute.value());
        }
        for (Map.Entry<String, String> declaration : new TreeMap<>(fresh).entrySet()) {
            String prefix = declaration.getKey();
            out.attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, declaration.getValue());
        }
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement inside) {
                element(inside, scope);
            } else if (child instanceof XmlNode.Chars chars) {
                out.text(chars.value());
            }
        }
        out.end(name);
    }

    /**
     * The name with a prefix that means its namespace here. A declaration that this takes goes into {@code fresh}; what
     * a prefix in {@code used} means, other names of the same element rely on.
     */
    private static String qualified(
            XmlName name, Map<String, String> scope, Map<String, String> fresh, Set<String> used, boolean attribute) {
        String namespace = name.namespace();
        if (namespace.equals(XML)) {
            return "xml:" + name.local();
        }
        if (attribute && namespace.isEmpty()) {
            return name.local();
        }
        String prefix = namespace.isEmpty() ? "" : usable(name.prefix(), attribute);
        for (int i = 1; used.contains(prefix) && !namespace.equals(scope.get(prefix)); i++) {
            prefix = "ns" + i;
        }
        used.add(prefix);
        if (!namespace.equals(scope.getOrDefault(prefix, ""))) {
            scope.put(prefix, namespace);
            fresh.put(prefix, namespace);
        }
        return prefix.isEmpty() ? name.local() : prefix + ":" + name.local();
    }

    private static String usable(String prefix, boolean attribute) {
        boolean wrong = !prefix.isEmpty() && (!XmlNames.isLocal(prefix) || prefix.startsWith("xml"));
        return wrong || (attribute && prefix.isEmpty()) ? "ns" : prefix;
    }
}
