package dev.galley.format.xml.check;

import dev.galley.format.xml.read.Scope;
import dev.galley.format.xml.read.XmlCursor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the namespaces and prefixes of one document, and reports elements that the grammar does not allow. */
final class NamespaceCheck {
    /** Limit of {@link #reported}; in a document with more namespaces, findings about the others repeat. */
    private static final int MAX_REPORTED = 1_000;

    /** The namespace of declarations. */
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    private final Grammar grammar;
    private final KnownNamespaces known;
    private final Map<String, String> replaced = new HashMap<>();
    private final Set<String> reported = new HashSet<>();
    private @Nullable String undeclaredPrefix;
    private @Nullable String missingDefault;

    NamespaceCheck(Grammar grammar) {
        this.grammar = grammar;
        this.known = grammar.known();
    }

    /** Creates a name for {@link Scope}, replacing aliases and misspelt namespaces by the canonical ones. */
    Name name(String prefix, String local, @Nullable String uri) {
        if (uri != null) {
            String canonical = known.canonical(uri);
            return new Name(replaced.getOrDefault(canonical, canonical), local);
        }
        undeclaredPrefix = prefix;
        String usual = known.uri(prefix);
        return new Name(usual == null ? "undeclared:" + prefix : usual, local);
    }

    /** Returns the name of an element, in the namespace that the root should have declared if it is in none. */
    Name element(Name name) {
        return missingDefault != null && name.uri().isEmpty() ? new Name(missingDefault, name.local()) : name;
    }

    /** Checks the prefixes that an element uses and declares. */
    void enter(Element element, boolean declares) {
        Attributes attributes = element.attributes();
        checkColons(element, element.written());
        int prefixed = 0;
        for (int i = 0; i < attributes.count(); i++) {
            String written = attributes.written(i);
            checkColons(element, written);
            if (declares && Scope.isDeclaration(written)) {
                checkDeclaration(element, Scope.declaredPrefix(written), attributes.value(i));
            } else if (written.indexOf(':') >= 0) {
                attributes.name(i);
                prefixed++;
                if (written.equals("xml:base") && attributes.value(i).length() <= XmlCursor.LONGEST_BASE) {
                    element.base(attributes.value(i));
                }
            }
        }
        if (prefixed > 1) {
            checkSameNames(element);
        }
        if (undeclaredPrefix != null) {
            if (isNew("undeclared:" + undeclaredPrefix)) {
                element.report("namespace.undeclared", undeclaredPrefix);
            }
            undeclaredPrefix = null;
        }
        checkAvoidablePrefix(element);
    }

    /** Reports a name that is not a prefix, a colon and a local name, or a local name alone. */
    private void checkColons(Element element, String written) {
        int colon = written.indexOf(':');
        boolean malformed =
                colon == 0 || (colon > 0 && (colon == written.length() - 1 || written.indexOf(':', colon + 1) >= 0));
        if (malformed && isNew("colons in " + written)) {
            element.report("namespace.name-malformed", written);
        }
    }

    /** Reports two attributes that have the same name by different prefixes. */
    private void checkSameNames(Element element) {
        Attributes attributes = element.attributes();
        Set<Name> names = new HashSet<>();
        for (int i = 0; i < attributes.count(); i++) {
            String written = attributes.written(i);
            if (written.indexOf(':') > 0 && !Scope.isDeclaration(written) && !names.add(attributes.name(i))) {
                element.report("namespace.attribute-twice", written);
            }
        }
    }

    /** Reports prefixes of root elements and of markup that some readers do not understand. */
    private void checkAvoidablePrefix(Element element) {
        if (element.written().indexOf(':') < 0) {
            return;
        }
        String uri = element.name().uri();
        boolean avoidable = element.parent() == null ? grammar.hasUnprefixedRoots(uri) : grammar.isMarkup(uri);
        if (avoidable && isNew("prefix of " + uri)) {
            element.report("namespace.prefix-avoid", element.written());
        }
    }

    private void checkDeclaration(Element element, String prefix, String uri) {
        if (uri.isEmpty() && !prefix.isEmpty()) {
            // The use of the prefix is not a further problem.
            if (isNew("undeclared:" + prefix)) {
                element.report("namespace.empty", prefix);
            }
            return;
        }
        if (uri.indexOf(' ') >= 0 || uri.indexOf('\n') >= 0) {
            element.report("namespace.malformed", uri);
            return;
        }
        if (isReserved(prefix, uri)) {
            element.report("namespace.reserved", prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri);
            return;
        }
        String canonical = known.canonical(uri);
        String usual = known.prefix(canonical);
        String similar = usual == null ? known.similar(prefix, uri) : null;
        if (similar != null) {
            replaced.put(uri, similar);
            if (isNew("similar:" + uri)) {
                element.report("namespace.variant", uri, similar);
            }
            return;
        }
        if (prefix.isEmpty() || !isNew("declared:" + prefix + " " + uri)) {
            return;
        }
        if (usual != null && !usual.equals(prefix) && !usual.isEmpty()) {
            element.report("namespace.prefix-unusual", prefix, usual, uri);
        }
        String owner = known.uri(prefix);
        if (owner != null && !owner.equals(canonical)) {
            element.report("namespace.prefix-reserved", prefix, owner);
        }
    }

    /** Checks for a declaration that gives {@code xml} or {@code xmlns} another meaning, or their meaning to another prefix. */
    private static boolean isReserved(String prefix, String uri) {
        return prefix.equals("xmlns") || uri.equals(XMLNS) || prefix.equals("xml") != uri.equals(Scope.XML);
    }

    private boolean isNew(String problem) {
        return reported.size() >= MAX_REPORTED || reported.add(problem);
    }

    /** Returns the rule for a root element in the wrong namespace; reports it and returns null if there is none. */
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
                    missingDefault = root.uri();
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

    /** Checks for an element of another extension, whose documentation cannot know everything that is put into it. */
    private static boolean isInExtension(Element parent, String uri) {
        String outer = parent.name().uri();
        return parent.place() == Place.OTHER
                && !outer.equals(uri)
                && !outer.equals(parent.document().core());
    }

    /** Reports an element that is not allowed in its parent, or its namespace if that is the reason. */
    void reportUnexpected(Element element, Element parent) {
        String uri = element.name().uri();
        if (uri.isEmpty() && !parent.name().uri().isEmpty()) {
            element.report("namespace.undeterminable", element.written());
        } else if (grammar.isMarkup(uri) && !parent.rule.text) {
            element.report("markup.misplaced", element.written(), parent.written());
        } else if (grammar.isGrowing(uri)) {
            if (isInExtension(parent, uri)) {
                return;
            }
            element.report("element.unexpected", element.written(), parent.written());
        } else if (uri.isEmpty() || uri.equals(element.document().core())) {
            element.report("element.unknown", element.written(), parent.written());
        } else if (grammar.knows(uri) && !parent.rule.text && isInExtension(parent, uri)) {
            // Neither of the two specifications forbids it.
            element.report("element.unexpected", element.written(), parent.written());
        } else if (grammar.knows(uri)) {
            element.report("element.unknown", element.written(), parent.written());
        } else if (isNew(uri)) {
            boolean unsupported = known.prefix(uri) != null;
            element.report(unsupported ? "namespace.unsupported" : "namespace.unknown", uri);
        }
    }

    /** Reports an element without namespace inside an unknown extension. Live items of podcasts have the children of items. */
    void checkInExtension(Element element) {
        if (element.name().uri().isEmpty()
                && element.document().core().isEmpty()
                && element.parent() != null
                && !element.parent().name().uri().isEmpty()
                && !grammar.isGrowing(element.parent().name().uri())) {
            element.report("namespace.absent", element.written());
        }
    }
}
