package dev.galley.format.xml.check;

import dev.galley.format.xml.read.Scope;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with the namespaces and prefixes of one document, and what elements outside the grammar mean. */
final class NamespaceCheck {
    static final String ATOM = "http://www.w3.org/2005/Atom";
    static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** How many namespaces are remembered as told; a document that has more hears of the others again. */
    private static final int MAX_TOLD = 1_000;

    private final Grammar grammar;
    private final KnownNamespaces known = KnownNamespaces.ALL;
    private final Map<String, String> replaced = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private @Nullable String undeclared;
    private @Nullable String forgotten;

    NamespaceCheck(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Names as {@link Scope} asks for them. */
    Name name(String prefix, String local, @Nullable String uri) {
        if (uri != null) {
            String meant = known.meant(uri);
            return new Name(replaced.getOrDefault(meant, meant), local);
        }
        undeclared = prefix;
        String meant = known.uri(prefix);
        return new Name(meant == null ? "undeclared:" + prefix : meant, local);
    }

    /** The name that is meant by an element in no namespace, where the root has forgotten to say it. */
    Name element(Name name) {
        return forgotten != null && name.uri().isEmpty() ? new Name(forgotten, name.local()) : name;
    }

    /** Looks at the prefixes of an element that begins, and at those that it declares. */
    void enter(Element element, boolean declares) {
        Attributes attributes = element.attributes();
        for (int i = 0; i < attributes.count(); i++) {
            String written = attributes.written(i);
            if (declares && Scope.isDeclaration(written)) {
                declared(element, Scope.declaredPrefix(written), attributes.value(i));
            } else if (written.indexOf(':') >= 0) {
                attributes.name(i);
                if (written.equals("xml:base")) {
                    element.base(attributes.value(i));
                }
            }
        }
        if (undeclared != null) {
            if (tell("undeclared:" + undeclared)) {
                element.report("namespace.undeclared", undeclared);
            }
            undeclared = null;
        }
        avoidPrefix(element);
    }

    /** Some readers look for {@code feed} and {@code div} and don't understand a prefix. */
    private void avoidPrefix(Element element) {
        if (element.written().indexOf(':') < 0) {
            return;
        }
        String uri = element.name().uri();
        boolean inside = element.parent() != null;
        if (uri.equals(inside ? XHTML : ATOM) && tell("prefix of " + uri)) {
            element.report("namespace.prefix-avoid", element.written());
        }
    }

    private void declared(Element element, String prefix, String uri) {
        if (uri.indexOf(' ') >= 0 || uri.indexOf('\n') >= 0) {
            element.report("namespace.malformed", uri);
            return;
        }
        String meant = known.meant(uri);
        String usual = known.prefix(meant);
        String similar = usual == null ? known.similar(uri) : null;
        if (similar != null) {
            replaced.put(uri, similar);
            if (tell("similar:" + uri)) {
                element.report("namespace.variant", uri, similar);
            }
            return;
        }
        if (prefix.isEmpty() || !tell("declared:" + prefix + " " + uri)) {
            return;
        }
        if (usual != null && !usual.equals(prefix) && !usual.isEmpty()) {
            element.report("namespace.prefix-unusual", prefix, usual, uri);
        }
        String owner = known.uri(prefix);
        if (owner != null && !owner.equals(meant)) {
            element.report("namespace.prefix-reserved", prefix, owner);
        }
    }

    private boolean tell(String what) {
        return told.size() >= MAX_TOLD || told.add(what);
    }

    /** The rule for a root element in the wrong namespace; null, and a finding, where the grammar has no such root. */
    @Nullable
    ElementRule likelyRoot(Element element) {
        Name name = element.name();
        for (Name root : grammar.roots()) {
            if (root.local().equals(name.local())) {
                element.report(
                        name.uri().isEmpty() ? "namespace.missing" : "namespace.invalid",
                        element.written(),
                        root.uri(),
                        name.uri());
                if (name.uri().isEmpty()) {
                    forgotten = root.uri();
                } else {
                    replaced.put(name.uri(), root.uri());
                }
                element.document().begin(root.uri());
                element.rename(root);
                return grammar.root(root);
            }
        }
        element.report("element.unknown", element.written(), "/");
        return null;
    }

    /** Tells of an element that must not stand where it does, or of its namespace, where that is the reason. */
    void unexpected(Element element, Element parent) {
        String uri = element.name().uri();
        if (uri.isEmpty() && !parent.name().uri().isEmpty()) {
            element.report("namespace.undeterminable", element.written());
        } else if (uri.equals(XHTML) && !parent.rule.text) {
            element.report("markup.misplaced", element.written(), parent.written());
        } else if (uri.isEmpty() || uri.equals(element.document().core()) || grammar.knows(uri)) {
            element.report("element.unknown", element.written(), parent.written());
        } else if (tell(uri)) {
            boolean unsupported = known.prefix(uri) != null;
            element.report(unsupported ? "namespace.unsupported" : "namespace.unknown", uri);
        }
    }

    /** Tells of an element inside one that is not known. */
    void inExtension(Element element) {
        if (element.name().uri().isEmpty()
                && element.document().core().isEmpty()
                && element.parent() != null
                && !element.parent().name().uri().isEmpty()) {
            element.report("namespace.absent", element.written());
        }
    }
}
