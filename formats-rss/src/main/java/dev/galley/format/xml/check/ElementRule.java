package dev.galley.format.xml.check;

import dev.galley.internal.syntax.Syntax;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The children, attributes and text that an element may and must have. Findings about missing ones are in the order in
 * which they were added. Immutable. Created with {@link #container}, {@link #text} or {@link #empty}:
 *
 * <pre>{@code
 * ElementRule person = ElementRule.container(URI)
 *         .one("name", ElementRule.plain(Syntaxes.NOT_BLANK))
 *         .optional("email", ElementRule.plain(Syntaxes.EMAIL))
 *         .build();
 * }</pre>
 */
public final class ElementRule {
    /** An element whose attributes and content are not checked, such as one of an unknown extension. */
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
    final @Nullable Name last;
    final String late;

    ElementRule(ElementRuleBuilder builder) {
        place = builder.place;
        children = Collections.unmodifiableMap(new LinkedHashMap<>(builder.children));
        required = children.values().stream().filter(c -> c.occurs().required()).toList();
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(builder.attributes));
        requiredAttributes =
                attributes.values().stream().filter(AttributeRule::required).toList();
        syntaxes = List.copyOf(builder.syntaxes);
        watches = List.copyOf(builder.watches);
        text = builder.text;
        open = builder.open;
        exact = builder.exact;
        anyAttributes = builder.anyAttributes;
        last = builder.last;
        late = builder.late;
    }

    /** Creates a builder for an element with child elements, by default from the namespace {@code uri}. */
    public static ElementRuleBuilder container(String uri) {
        return new ElementRuleBuilder(uri, false);
    }

    /** Creates a builder for an element with text, whose surrounding white space is ignored. */
    public static ElementRuleBuilder text(Syntax... syntaxes) {
        return new ElementRuleBuilder("", true).syntax(syntaxes);
    }

    /** Returns the rule for an element with text of these syntaxes and without attributes. */
    public static ElementRule plain(Syntax... syntaxes) {
        return text(syntaxes).build();
    }

    /** Creates a builder for an element that is empty but may have attributes. */
    public static ElementRuleBuilder empty() {
        return new ElementRuleBuilder("", false);
    }

    @Nullable
    Child child(Name name) {
        return children.get(name);
    }
}
