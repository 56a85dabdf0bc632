package dev.galley.format.xml.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All vocabularies together: what may be a root, and what may stand where. Immutable. */
public final class Grammar {
    private final Map<Name, ElementRule> roots = new LinkedHashMap<>();
    private final Map<Place, Map<Name, Child>> children = new EnumMap<>(Place.class);
    private final Map<Place, Map<Name, AttributeRule>> attributes = new EnumMap<>(Place.class);
    private final Map<Place, List<Watch<?>>> watches = new EnumMap<>(Place.class);
    private final Set<String> uris = new HashSet<>();

    private Grammar(Collection<NamespaceGrammar> vocabularies) {
        for (Place place : Place.values()) {
            children.put(place, new HashMap<>());
            attributes.put(place, new HashMap<>());
            watches.put(place, new ArrayList<>());
        }
        vocabularies.forEach(this::take);
    }

    /** The grammar of these vocabularies. */
    public static Grammar of(List<NamespaceGrammar> vocabularies) {
        return new Grammar(vocabularies);
    }

    private void take(NamespaceGrammar vocabulary) {
        uris.add(vocabulary.uri);
        roots.putAll(vocabulary.roots);
        vocabulary.children.forEach((place, all) -> {
            Map<Name, Child> there = table(children, place);
            all.forEach(child -> there.put(child.name(), child.withIndex(there.size())));
        });
        vocabulary.attributes.forEach((place, all) -> {
            Map<Name, AttributeRule> there = table(attributes, place);
            all.forEach(rule -> there.put(rule.name(), rule));
        });
        vocabulary.watches.forEach((place, all) ->
                watches.computeIfAbsent(place, p -> new ArrayList<>()).addAll(all));
    }

    /** The watches of the vocabularies on what stands in this place, or is it. */
    List<Watch<?>> watches(Place place) {
        List<Watch<?>> all = watches.get(place);
        return all == null || place == Place.OTHER ? List.of() : all;
    }

    private static <T> Map<Name, T> table(Map<Place, Map<Name, T>> tables, Place place) {
        Map<Name, T> table = tables.get(place);
        return table == null ? Map.of() : table;
    }

    /** Whether there is a vocabulary of this namespace. */
    boolean knows(String uri) {
        return uris.contains(uri);
    }

    @Nullable
    ElementRule root(Name name) {
        return roots.get(name);
    }

    /** The names of all root elements, in the order of the vocabularies: the first of a local name is the likeliest. */
    Set<Name> roots() {
        return Collections.unmodifiableSet(roots.keySet());
    }

    /** What {@code name} is inside an element of {@code parent}; null where it must not stand there. */
    @Nullable
    Child child(ElementRule parent, Name name) {
        Child own = parent.child(name);
        return own != null ? own : table(children, parent.place).get(name);
    }

    /** The number of the child among all that may stand in {@code parent}. */
    int index(ElementRule parent, Child child) {
        return child.extension() ? parent.children.size() + child.index() : child.index();
    }

    /** How many different elements may stand in {@code parent}. */
    int width(ElementRule parent) {
        return parent.children.size() + table(children, parent.place).size();
    }

    @Nullable
    AttributeRule attribute(ElementRule element, Name name) {
        AttributeRule own = element.attributes.get(name);
        return own != null ? own : table(attributes, element.place).get(name);
    }
}
