package dev.galley.format.xml.check;

import dev.galley.format.xml.read.Scope;
import dev.galley.internal.syntax.Notice;

/** Checks the attributes of an element against its rule. */
final class AttributeCheck {
    private final Grammar grammar;
    private final Attributes attributes;

    AttributeCheck(Grammar grammar, Document document) {
        this.grammar = grammar;
        this.attributes = document.attributes();
    }

    void check(Element element) {
        ElementRule rule = element.rule;
        for (int i = 0; i < attributes.count(); i++) {
            if (!attributes.isDeclaration(i)) {
                check(element, i);
            }
        }
        for (int i = 0; i < rule.requiredAttributes.size(); i++) {
            Name required = rule.requiredAttributes.get(i).name();
            String value = required.uri().isEmpty() ? attributes.value(required.local()) : attributes.value(required);
            if (value == null) {
                element.report("attribute.missing", required.local(), element.written());
            }
        }
    }

    private void check(Element element, int index) {
        Name name = attributes.name(index);
        String written = attributes.written(index);
        AttributeRule rule = grammar.attribute(element.rule, name);
        if (rule == null && name.uri().equals(Scope.XML)) {
            rule = XmlAttributes.rule(name);
        }
        if (rule != null) {
            checkValue(element, written, attributes.value(index), rule);
        } else if (!element.rule.anyAttributes) {
            unknown(element, name, written, attributes.value(index));
        }
    }

    private boolean isKnownWithoutGrammar(Element element, Name name) {
        return element.place() != Place.ROOT && grammar.isKnownWithoutGrammar(name.uri());
    }

    private static void checkValue(Element element, String written, String value, AttributeRule rule) {
        if (rule.syntaxes().isEmpty()) {
            return;
        }
        Notice notice = element.document().notice(element, written, value);
        for (int i = 0; i < rule.syntaxes().size(); i++) {
            rule.syntaxes().get(i).check(value, notice);
        }
    }

    /** Reports an attribute that is not defined. Atom allows those of other namespaces (RFC 4287 §6.4), RSS does not mention them. */
    private void unknown(Element element, Name name, String written, String value) {
        boolean other = !name.uri().isEmpty();
        if (other
                && (grammar.allowsForeignAttributes(element.document().core())
                        || isKnownWithoutGrammar(element, name))) {
            return;
        }
        String code = name.uri().isEmpty() ? "attribute.unknown" : "attribute.extension";
        element.reportValue(written, value, code, written, element.written());
    }
}
