package dev.galley.format.xml.check;

import dev.galley.internal.syntax.Syntax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    private String uri;

    ElementRuleBuilder(String uri, boolean text) {
        this.uri = uri;
        this.text = text;
    }

    /** What the element is for extensions. */
    public ElementRuleBuilder place(Place place) {
        this.place = place;
        return this;
    }

    /** From here on, children are of the namespace {@code uri}. */
    public ElementRuleBuilder in(String uri) {
        this.uri = uri;
        return this;
    }

    /** A child that stands there exactly once. */
    public ElementRuleBuilder one(String local, ElementRule rule) {
        return child(local, rule, Occurs.ONE, MISSING);
    }

    /** A child that stands there exactly once; where it is missing, the finding is {@code missing}. */
    public ElementRuleBuilder one(String local, ElementRule rule, String missing) {
        return child(local, rule, Occurs.ONE, missing);
    }

    /** A child that stands there at least once. */
    public ElementRuleBuilder some(String local, ElementRule rule) {
        return child(local, rule, Occurs.SOME, MISSING);
    }

    /** A child that stands there at most once. */
    public ElementRuleBuilder optional(String local, ElementRule rule) {
        return child(local, rule, Occurs.OPTIONAL, MISSING);
    }

    /** A child that may stand there more than once. */
    public ElementRuleBuilder many(String local, ElementRule rule) {
        return child(local, rule, Occurs.MANY, MISSING);
    }

    private ElementRuleBuilder child(String local, ElementRule rule, Occurs occurs, String missing) {
        Name name = new Name(uri, local);
        Child known = children.get(name);
        int index = known == null ? children.size() : known.index();
        children.put(name, new Child(name, rule, occurs, index, missing, false));
        return this;
    }

    /** Takes over the children, attributes and watchers of {@code rule}; what is said later replaces them. */
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

    /** An attribute without namespace that the element may have. */
    public ElementRuleBuilder attribute(String local, Syntax... syntaxes) {
        return attribute(new Name("", local), false, syntaxes);
    }

    /** An attribute without namespace that the element must have. */
    public ElementRuleBuilder requiredAttribute(String local, Syntax... syntaxes) {
        return attribute(new Name("", local), true, syntaxes);
    }

    /** An attribute. */
    public ElementRuleBuilder attribute(Name name, boolean required, Syntax... syntaxes) {
        attributes.put(name, new AttributeRule(name, required, List.of(syntaxes)));
        return this;
    }

    /** The element may have any attribute. */
    public ElementRuleBuilder anyAttributes() {
        anyAttributes = true;
        return this;
    }

    /** What the text must look like. */
    public ElementRuleBuilder syntax(Syntax... more) {
        syntaxes.addAll(List.of(more));
        return this;
    }

    /** White space around the text is a fault. */
    public ElementRuleBuilder exact() {
        exact = true;
        return this;
    }

    /** Whatever stands inside is not looked at, and any attribute is right. */
    public ElementRuleBuilder open() {
        open = true;
        anyAttributes = true;
        return this;
    }

    /** Has every element of this rule watched. */
    public ElementRuleBuilder watch(Watch<?> watch) {
        watches.add(watch);
        return this;
    }

    /** The rule. */
    public ElementRule build() {
        return new ElementRule(this);
    }
}
