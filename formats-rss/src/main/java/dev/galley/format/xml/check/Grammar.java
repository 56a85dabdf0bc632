package dev.galley.format.xml.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The grammars of all namespaces combined: root elements, and children and attributes per place. Immutable. */
public final class Grammar {
    private final Map<Name, ElementRule> roots;
    private final Map<Place, Map<Name, Child>> children;
    private final Map<Place, Map<Name, AttributeRule>> attributes;
    private final Map<Place, List<Watch<?>>> watches;
    private final Map<String, NamespaceGrammar> namespaces;
    private final KnownNamespaces known;

    private Grammar(Grammar other, KnownNamespaces known) {
        roots = other.roots;
        children = other.children;
        attributes = other.attributes;
        watches = other.watches;
        namespaces = other.namespaces;
        this.known = known;
    }

    private Grammar(Collection<NamespaceGrammar> grammars, KnownNamespaces known) {
        roots = new LinkedHashMap<>();
        children = new EnumMap<>(Place.class);
        attributes = new EnumMap<>(Place.class);
        watches = new EnumMap<>(Place.class);
        namespaces = new HashMap<>();
        this.known = known;
        for (Place place : Place.values()) {
            children.put(place, new HashMap<>());
            attributes.put(place, new HashMap<>());
            watches.put(place, new ArrayList<>());
        }
        grammars.forEach(this::add);
    }

    /**
     * Creates the combination of these grammars.
     *
     * @param known the prefixes and aliases of all namespaces, including those without a grammar
     */
    public static Grammar of(Collection<NamespaceGrammar> grammars, KnownNamespaces known) {
        return new Grammar(grammars, known);
    }

    /** Returns a copy with these prefixes and aliases. */
    public Grammar with(KnownNamespaces known) {
        return new Grammar(this, known);
    }

    private void add(NamespaceGrammar grammar) {
        namespaces.put(grammar.uri, grammar);
        roots.putAll(grammar.roots);
        grammar.children.forEach((place, all) -> {
            Map<Name, Child> there = table(children, place);
            all.forEach(child -> there.put(child.name(), child.withIndex(there.size())));
        });
        grammar.attributes.forEach((place, all) -> {
            Map<Name, AttributeRule> there = table(attributes, place);
            all.forEach(rule -> there.put(rule.name(), rule));
        });
        grammar.watches.forEach((place, all) ->
                watches.computeIfAbsent(place, p -> new ArrayList<>()).addAll(all));
    }

    /** Returns the watches that namespaces add to elements of this place. */
    List<Watch<?>> watches(Place place) {
        List<Watch<?>> all = watches.get(place);
        return all == null || place == Place.OTHER ? List.of() : all;
    }

    private static <T> Map<Name, T> table(Map<Place, Map<Name, T>> tables, Place place) {
        Map<Name, T> table = tables.get(place);
        return table == null ? Map.of() : table;
    }

    /** Checks whether one of the grammars is for this namespace. */
    boolean knows(String uri) {
        return namespaces.containsKey(uri);
    }

    /** Checks whether attributes of other namespaces are allowed in documents whose root is in this namespace. */
    boolean allowsForeignAttributes(String uri) {
        NamespaceGrammar grammar = namespaces.get(uri);
        return grammar != null && grammar.foreignAttributes;
    }

    /** Checks whether a namespace is known but has no grammar, so that its elements are not reported. */
    boolean isKnownWithoutGrammar(String uri) {
        return known.prefix(uri) != null && !knows(uri);
    }

    /** Returns the namespace that is meant by a misspelt one; {@code uri} itself if none is. */
    public String meant(String prefix, String uri) {
        if (known.prefix(known.canonical(uri)) != null) {
            return uri;
        }
        String similar = known.similar(prefix, uri);
        return similar == null ? uri : similar;
    }

    KnownNamespaces known() {
        return known;
    }

    /** Checks whether the elements of this namespace are markup, which belongs inside text elements. */
    boolean isMarkup(String uri) {
        NamespaceGrammar grammar = namespaces.get(uri);
        return grammar != null && grammar.markup;
    }

    /** Checks whether root elements of this namespace should have no prefix. */
    boolean hasUnprefixedRoots(String uri) {
        NamespaceGrammar grammar = namespaces.get(uri);
        return grammar != null && grammar.unprefixedRoots;
    }

    /** Checks whether this namespace gets new elements, so that an unknown one may be right. */
    boolean isGrowing(String uri) {
        NamespaceGrammar grammar = namespaces.get(uri);
        return grammar != null && grammar.growing;
    }

    @Nullable
    ElementRule root(Name name) {
        return roots.get(name);
    }

    /** Returns the names of all root elements, ordered so that the likeliest namespace of a local name comes first. */
    Set<Name> roots() {
        return Collections.unmodifiableSet(roots.keySet());
    }

    /** Returns the child {@code name} of an element that follows {@code parent}; null if it is not allowed there. */
    @Nullable
    Child child(ElementRule parent, Name name) {
        Child own = parent.child(name);
        return own != null ? own : table(children, parent.place).get(name);
    }

    /** Returns the index of a child among all children that {@code parent} allows. */
    int index(ElementRule parent, Child child) {
        return child.extension() ? parent.children.size() + child.index() : child.index();
    }

    /** Returns the number of different children that {@code parent} allows. */
    int width(ElementRule parent) {
        return parent.children.size() + table(children, parent.place).size();
    }

    @Nullable
    AttributeRule attribute(ElementRule element, Name name) {
        AttributeRule own = element.attributes.get(name);
        return own != null ? own : table(attributes, element.place).get(name);
    }
}
