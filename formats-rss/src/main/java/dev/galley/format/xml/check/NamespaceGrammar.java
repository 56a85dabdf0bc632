package dev.galley.format.xml.check;

import dev.galley.internal.syntax.Syntax;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one namespace adds: root elements, and elements and attributes in the places of feeds. Immutable once built. */
public final class NamespaceGrammar {
    final String uri;
    final String prefix;
    final Map<Name, ElementRule> roots;
    final Map<Place, List<Child>> children;
    final Map<Place, List<AttributeRule>> attributes;
    final Map<Place, List<Watch<?>>> watches;

    private NamespaceGrammar(Builder builder) {
        uri = builder.uri;
        prefix = builder.prefix;
        roots = Map.copyOf(builder.roots);
        children = new EnumMap<>(builder.children);
        attributes = new EnumMap<>(builder.attributes);
        watches = new EnumMap<>(builder.watches);
    }

    /**
     * Begins a vocabulary.
     *
     * @param prefix the prefix that its specification uses
     */
    public static Builder of(String uri, String prefix) {
        return new Builder(uri, prefix);
    }

    /** Builds a {@link NamespaceGrammar}. Not thread-safe. */
    public static final class Builder {
        private final String uri;
        private final String prefix;
        private final Map<Name, ElementRule> roots = new LinkedHashMap<>();
        private final Map<Place, List<Child>> children = new EnumMap<>(Place.class);
        private final Map<Place, List<AttributeRule>> attributes = new EnumMap<>(Place.class);
        private final Map<Place, List<Watch<?>>> watches = new EnumMap<>(Place.class);
        private List<Place> places = List.of();

        private Builder(String uri, String prefix) {
            this.uri = uri;
            this.prefix = prefix;
        }

        /** A root element of documents. */
        public Builder root(String local, ElementRule rule) {
            roots.put(new Name(uri, local), rule);
            return this;
        }

        /** What is said next holds in these places. */
        public Builder in(Place... places) {
            this.places = List.of(places);
            return this;
        }

        /** An element that may stand there once. */
        public Builder optional(String local, ElementRule rule) {
            return child(local, rule, Occurs.OPTIONAL);
        }

        /** An element that may stand there more than once. */
        public Builder many(String local, ElementRule rule) {
            return child(local, rule, Occurs.MANY);
        }

        private Builder child(String local, ElementRule rule, Occurs occurs) {
            Child child = new Child(new Name(uri, local), rule, occurs, 0, ElementRuleBuilder.MISSING, true);
            places.forEach(place ->
                    children.computeIfAbsent(place, p -> new ArrayList<>()).add(child));
            return this;
        }

        /** An attribute of this namespace that the elements there may have. */
        public Builder attribute(String local, Syntax... syntaxes) {
            AttributeRule rule = new AttributeRule(new Name(uri, local), false, List.of(syntaxes));
            places.forEach(place ->
                    attributes.computeIfAbsent(place, p -> new ArrayList<>()).add(rule));
            return this;
        }

        /** Has the elements there watched, whatever namespace they are of. */
        public Builder watch(Watch<?> watch) {
            places.forEach(place ->
                    watches.computeIfAbsent(place, p -> new ArrayList<>()).add(watch));
            return this;
        }

        /** The vocabulary. */
        public NamespaceGrammar build() {
            return new NamespaceGrammar(this);
        }
    }
}
