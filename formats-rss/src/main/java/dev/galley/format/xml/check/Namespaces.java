package dev.galley.format.xml.check;

import dev.galley.format.xml.read.Scope;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with the namespaces and prefixes of one document, and what elements outside the grammar mean. */
final class Namespaces {
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

    Namespaces(Grammar grammar) {
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
    void enter(Node node, boolean declares) {
        Attributes attributes = node.attributes();
        for (int i = 0; i < attributes.count(); i++) {
            String written = attributes.written(i);
            if (declares && Scope.isDeclaration(written)) {
                declared(node, Scope.declaredPrefix(written), attributes.value(i));
            } else if (written.indexOf(':') >= 0) {
                attributes.name(i);
                if (written.equals("xml:base")) {
                    node.base(attributes.value(i));
                }
            }
        }
        if (undeclared != null) {
            if (tell("undeclared:" + undeclared)) {
                node.report("namespace.undeclared", undeclared);
            }
            undeclared = null;
        }
        avoidPrefix(node);
    }

    /** Some readers look for {@code feed} and {@code div} and don't understand a prefix. */
    private void avoidPrefix(Node node) {
        if (node.written().indexOf(':') < 0) {
            return;
        }
        String uri = node.name().uri();
        boolean inside = node.parent() != null;
        if (uri.equals(inside ? XHTML : ATOM) && tell("prefix of " + uri)) {
            node.report("namespace.prefix-avoid", node.written());
        }
    }

    private void declared(Node node, String prefix, String uri) {
        if (uri.indexOf(' ') >= 0 || uri.indexOf('\n') >= 0) {
            node.report("namespace.malformed", uri);
            return;
        }
        String meant = known.meant(uri);
        String usual = known.prefix(meant);
        String similar = usual == null ? known.similar(uri) : null;
        if (similar != null) {
            replaced.put(uri, similar);
            if (tell("similar:" + uri)) {
                node.report("namespace.variant", uri, similar);
            }
            return;
        }
        if (prefix.isEmpty() || !tell("declared:" + prefix + " " + uri)) {
            return;
        }
        if (usual != null && !usual.equals(prefix) && !usual.isEmpty()) {
            node.report("namespace.prefix-unusual", prefix, usual, uri);
        }
        String owner = known.uri(prefix);
        if (owner != null && !owner.equals(meant)) {
            node.report("namespace.prefix-reserved", prefix, owner);
        }
    }

    private boolean tell(String what) {
        return told.size() >= MAX_TOLD || told.add(what);
    }

    /** The rule for a root element in the wrong namespace; null, and a finding, where the grammar has no such root. */
    @Nullable
    ElementRule likelyRoot(Node node) {
        Name name = node.name();
        for (Name root : grammar.roots()) {
            if (root.local().equals(name.local())) {
                node.report(
                        name.uri().isEmpty() ? "namespace.missing" : "namespace.invalid",
                        node.written(),
                        root.uri(),
                        name.uri());
                if (name.uri().isEmpty()) {
                    forgotten = root.uri();
                } else {
                    replaced.put(name.uri(), root.uri());
                }
                node.document().begin(root.uri());
                node.rename(root);
                return grammar.root(root);
            }
        }
        node.report("element.unknown", node.written(), "/");
        return null;
    }

    /** Tells of an element that must not stand where it does, or of its namespace, where that is the reason. */
    void unexpected(Node node, Node parent) {
        String uri = node.name().uri();
        if (uri.isEmpty() && !parent.name().uri().isEmpty()) {
            node.report("namespace.undeterminable", node.written());
        } else if (uri.equals(XHTML) && !parent.rule.text) {
            node.report("markup.misplaced", node.written(), parent.written());
        } else if (uri.isEmpty() || uri.equals(node.document().core()) || grammar.knows(uri)) {
            node.report("element.unknown", node.written(), parent.written());
        } else if (tell(uri)) {
            boolean unsupported = known.prefix(uri) != null;
            node.report(unsupported ? "namespace.unsupported" : "namespace.unknown", uri);
        }
    }

    /** Tells of an element inside one that is not known. */
    void inExtension(Node node) {
        if (node.name().uri().isEmpty()
                && node.document().core().isEmpty()
                && node.parent() != null
                && !node.parent().name().uri().isEmpty()) {
            node.report("namespace.absent", node.written());
        }
    }
}
