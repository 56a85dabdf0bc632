package dev.galley.format.xml.check;

import dev.galley.internal.syntax.Syntax;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The grammar of one namespace: its root elements, and the elements and attributes that it adds to the places of a feed.
 * Immutable.
 *
 * <pre>{@code
 * NamespaceGrammar.of("https://example.org/ns")
 *         .in(Place.ITEM, Place.ENTRY)
 *         .optional("comments", ElementRule.plain(Syntaxes.NON_NEGATIVE))
 *         .build();
 * }</pre>
 */
public final class NamespaceGrammar {
    final String uri;
    final boolean markup;
    final boolean unprefixedRoots;
    final boolean growing;
    final boolean foreignAttributes;
    final Map<Name, ElementRule> roots;
    final Map<Place, List<Child>> children;
    final Map<Place, List<AttributeRule>> attributes;
    final Map<Place, List<Watch<?>>> watches;

    private NamespaceGrammar(Builder builder) {
        uri = builder.uri;
        markup = builder.markup;
        unprefixedRoots = builder.unprefixedRoots;
        growing = builder.growing;
        foreignAttributes = builder.foreignAttributes;
        roots = Collections.unmodifiableMap(new LinkedHashMap<>(builder.roots));
        children = new EnumMap<>(builder.children);
        attributes = new EnumMap<>(builder.attributes);
        watches = new EnumMap<>(builder.watches);
    }

    /**
     * Creates a builder.
     *
     * @param uri the namespace; empty for elements in no namespace
     */
    public static Builder of(String uri) {
        return new Builder(uri);
    }

    /** Builds a {@link NamespaceGrammar}. Not thread-safe. */
    public static final class Builder {
        private final String uri;
        private final Map<Name, ElementRule> roots = new LinkedHashMap<>();
        private final Map<Place, List<Child>> children = new EnumMap<>(Place.class);
        private final Map<Place, List<AttributeRule>> attributes = new EnumMap<>(Place.class);
        private final Map<Place, List<Watch<?>>> watches = new EnumMap<>(Place.class);
        private List<Place> places = List.of();
        private boolean markup;
        private boolean unprefixedRoots;
        private boolean growing;
        private boolean foreignAttributes;

        private Builder(String uri) {
            this.uri = uri;
        }

        /** Adds a root element of this namespace. */
        public Builder root(String local, ElementRule rule) {
            return root(new Name(uri, local), rule);
        }

        /** Adds a root element. */
        public Builder root(Name name, ElementRule rule) {
            roots.put(name, rule);
            return this;
        }

        /** Makes prefixes of root elements a finding, because some readers do not understand them. */
        public Builder unprefixedRoots() {
            unprefixedRoots = true;
            return this;
        }

        /** Declares that the namespace gets new elements, so that an unknown one may be right. */
        public Builder growing() {
            growing = true;
            return this;
        }

        /** Allows attributes of any other namespace on all elements of documents whose root is in this one. */
        public Builder foreignAttributes() {
            foreignAttributes = true;
            return this;
        }

        /** Declares that the elements are markup, which belongs inside text elements and should have no prefix. */
        public Builder markup() {
            markup = true;
            return this;
        }

        /** Sets the places that the next calls add to. */
        public Builder in(Place... places) {
            this.places = List.of(places);
            return this;
        }

        /** Adds an element that may occur once. */
        public Builder optional(String local, ElementRule rule) {
            return child(local, rule, Child.Occurs.OPTIONAL);
        }

        /** Adds an element that may occur any number of times. */
        public Builder many(String local, ElementRule rule) {
            return child(local, rule, Child.Occurs.MANY);
        }

        private Builder child(String local, ElementRule rule, Child.Occurs occurs) {
            Objects.requireNonNull(rule, local);
            Child child = new Child(new Name(uri, local), rule, occurs, 0, ElementRuleBuilder.MISSING, true);
            places.forEach(place ->
                    children.computeIfAbsent(place, p -> new ArrayList<>()).add(child));
            return this;
        }

        /** Adds an attribute of this namespace. */
        public Builder attribute(String local, Syntax... syntaxes) {
            AttributeRule rule = new AttributeRule(new Name(uri, local), false, List.of(syntaxes));
            places.forEach(place ->
                    attributes.computeIfAbsent(place, p -> new ArrayList<>()).add(rule));
            return this;
        }

        /** Adds a watch for the elements of these places in every namespace. */
        public Builder watch(Watch<?> watch) {
            places.forEach(place ->
                    watches.computeIfAbsent(place, p -> new ArrayList<>()).add(watch));
            return this;
        }

        /** Returns the grammar. */
        public NamespaceGrammar build() {
            return new NamespaceGrammar(this);
        }
    }
}
