package dev.galley.format.xml.check;

import dev.galley.format.xml.read.Scope;
import dev.galley.internal.syntax.Syntax;
import dev.galley.internal.syntax.Syntaxes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attributes of the XML namespace, allowed on every element (XML 1.0 §2.10 and §2.12, XML Base, xml:id). */
final class XmlAttributes {
    /** An empty {@code xml:lang} cancels that of an outer element (XML 1.0 §2.12). */
    private static final Syntax LANGUAGE = (value, notice) -> {
        if (!value.isEmpty()) {
            Syntaxes.LANGUAGE.check(value, notice);
        }
    };

    private static final Map<String, AttributeRule> RULES = Map.of(
            "lang", rule("lang", LANGUAGE),
            "base", rule("base", Syntaxes.IRI_REFERENCE),
            "space", rule("space", Syntaxes.oneOf("default", "preserve")),
            "id", rule("id"));

    private XmlAttributes() {}

    private static AttributeRule rule(String local, Syntax... syntaxes) {
        return new AttributeRule(new Name(Scope.XML, local), false, List.of(syntaxes));
    }

    static @Nullable AttributeRule rule(Name name) {
        return RULES.get(name.local());
    }
}
