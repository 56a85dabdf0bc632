package dev.galley.format.xml.check;

import dev.galley.internal.syntax.Syntax;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an element must be like: its children, its attributes, its text. Immutable; rules of the vocabularies are built
 * once, with {@link #container}, {@link #text} or {@link #empty}.
 */
public final class ElementRule {
    /** An element into which nobody looks: what extensions hold that are not known. */
    public static final ElementRule OPEN = container("").open().build();

    final Place place;
    final Map<Name, Child> children;
    final List<Child> required;
    final Map<Name, AttributeRule> attributes;
    final List<AttributeRule> requiredAttributes;
    final List<Syntax> syntaxes;
    final List<Watch<?>> watches;
    final boolean text;
    final boolean open;
    final boolean exact;
    final boolean anyAttributes;

    ElementRule(ElementRuleBuilder builder) {
        place = builder.place;
        children = Map.copyOf(builder.children);
        required = children.values().stream().filter(c -> c.occurs().required()).toList();
        attributes = Map.copyOf(builder.attributes);
        requiredAttributes =
                attributes.values().stream().filter(AttributeRule::required).toList();
        syntaxes = List.copyOf(builder.syntaxes);
        watches = List.copyOf(builder.watches);
        text = builder.text;
        open = builder.open;
        exact = builder.exact;
        anyAttributes = builder.anyAttributes;
    }

    /** Begins an element that holds elements, those of the namespace {@code uri} unless it is said otherwise. */
    public static ElementRuleBuilder container(String uri) {
        return new ElementRuleBuilder(uri, false);
    }

    /** Begins an element that holds text; white space around it does not count. */
    public static ElementRuleBuilder text(Syntax... syntaxes) {
        return new ElementRuleBuilder("", true).syntax(syntaxes);
    }

    /** An element that holds text of these syntaxes and has no attributes. */
    public static ElementRule plain(Syntax... syntaxes) {
        return text(syntaxes).build();
    }

    /** Begins an element that holds nothing, but may have attributes. */
    public static ElementRuleBuilder empty() {
        return new ElementRuleBuilder("", false);
    }

    @Nullable
    Child child(Name name) {
        return children.get(name);
    }
}
