package dev.galley.format.xml.check;

import dev.galley.internal.syntax.Syntax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds an {@link ElementRule}. Not thread-safe. */
public final class ElementRuleBuilder {
    static final String MISSING = "element.missing";

    final Map<Name, Child> children = new LinkedHashMap<>();
    final Map<Name, AttributeRule> attributes = new LinkedHashMap<>();
    final List<Syntax> syntaxes = new ArrayList<>();
    final List<Watch<?>> watches = new ArrayList<>();
    Place place = Place.OTHER;
    boolean text;
    boolean open;
    boolean exact;
    boolean anyAttributes;

    @Nullable
    Name last;

    String late = "";
    private String uri;

    ElementRuleBuilder(String uri, boolean text) {
        this.uri = uri;
        this.text = text;
    }

    /** Sets the place that the element is for extensions. */
    public ElementRuleBuilder place(Place place) {
        this.place = place;
        return this;
    }

    /** Sets the namespace of the children that are added next. */
    public ElementRuleBuilder in(String uri) {
        this.uri = uri;
        return this;
    }

    /** Adds a child that must occur exactly once. */
    public ElementRuleBuilder one(String local, ElementRule rule) {
        return child(local, rule, Child.Occurs.ONE, MISSING);
    }

    /** Adds a child that must occur exactly once; {@code missing} is the finding code if it does not occur. */
    public ElementRuleBuilder one(String local, ElementRule rule, String missing) {
        return child(local, rule, Child.Occurs.ONE, missing);
    }

    /** Adds a child that must occur at least once. */
    public ElementRuleBuilder some(String local, ElementRule rule) {
        return child(local, rule, Child.Occurs.SOME, MISSING);
    }

    /** Adds a child that may occur once. */
    public ElementRuleBuilder optional(String local, ElementRule rule) {
        return child(local, rule, Child.Occurs.OPTIONAL, MISSING);
    }

    /** Adds a child that may occur any number of times. */
    public ElementRuleBuilder many(String local, ElementRule rule) {
        return child(local, rule, Child.Occurs.MANY, MISSING);
    }

    /** Reports other children of the current namespace that follow the child {@code local}; {@code late} is the code. */
    public ElementRuleBuilder last(String local, String late) {
        this.last = new Name(uri, local);
        this.late = late;
        return this;
    }

    private ElementRuleBuilder child(String local, ElementRule rule, Child.Occurs occurs, String missing) {
        // Null in a circle of static initializers, which would otherwise show up only when a document has the element.
        Objects.requireNonNull(rule, local);
        Name name = new Name(uri, local);
        Child known = children.get(name);
        int index = known == null ? children.size() : known.index();
        children.put(name, new Child(name, rule, occurs, index, missing, false));
        return this;
    }

    /** Copies the children, attributes, syntaxes and watches of {@code rule}; later calls replace them. */
    public ElementRuleBuilder like(ElementRule rule) {
        rule.children.values().stream()
                .sorted((a, b) -> Integer.compare(a.index(), b.index()))
                .forEach(child -> children.put(child.name(), child.withIndex(children.size())));
        attributes.putAll(rule.attributes);
        syntaxes.addAll(rule.syntaxes);
        watches.addAll(rule.watches);
        text |= rule.text;
        exact |= rule.exact;
        return this;
    }

    /** Adds an optional attribute without namespace. */
    public ElementRuleBuilder attribute(String local, Syntax... syntaxes) {
        return attribute(new Name("", local), false, syntaxes);
    }

    /** Adds a required attribute without namespace. */
    public ElementRuleBuilder requiredAttribute(String local, Syntax... syntaxes) {
        return attribute(new Name("", local), true, syntaxes);
    }

    /** Adds an attribute. */
    public ElementRuleBuilder attribute(Name name, boolean required, Syntax... syntaxes) {
        attributes.put(name, new AttributeRule(name, required, List.of(syntaxes)));
        return this;
    }

    /** Allows every attribute. */
    public ElementRuleBuilder anyAttributes() {
        anyAttributes = true;
        return this;
    }

    /** Adds syntaxes that the text must follow. */
    public ElementRuleBuilder syntax(Syntax... more) {
        syntaxes.addAll(List.of(more));
        return this;
    }

    /** Reports white space around the text. */
    public ElementRuleBuilder exact() {
        exact = true;
        return this;
    }

    /** Allows any content and every attribute. */
    public ElementRuleBuilder open() {
        open = true;
        anyAttributes = true;
        return this;
    }

    /** Adds a watch for every element of this rule. */
    public ElementRuleBuilder watch(Watch<?> watch) {
        watches.add(watch);
        return this;
    }

    /** Returns the rule. */
    public ElementRule build() {
        return new ElementRule(this);
    }
}
