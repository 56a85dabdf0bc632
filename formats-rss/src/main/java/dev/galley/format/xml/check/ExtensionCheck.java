package dev.galley.format.xml.check;

import dev.galley.format.xml.read.Scope;
import dev.galley.internal.syntax.Notice;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.model.XmlNode;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.Set;

/**
 * Checks extensions before they are written: whether a validator would find an error in them, in the feed or article
 * that they are written in. Not thread-safe.
 */
public final class ExtensionCheck {
    /** The codes of warnings that the W3C's validator reports as errors. */
    private static final Set<String> ERRORS_OF_OTHERS =
            Set.of("value.whitespace", "itunes.category-unknown", "credit.role-unknown", "url.not-web");

    private final Grammar grammar;
    private final NamespaceCheck namespaces;
    private final Document document;
    private final GrammarCheck check;
    private final Current attributes = new Current();
    private boolean errors;

    /** Creates a check for a document. */
    public ExtensionCheck(Grammar grammar) {
        this.grammar = grammar;
        this.namespaces = new NamespaceCheck(grammar);
        this.document = Document.partial(grammar, this::note, attributes);
        this.check = new GrammarCheck(grammar, document, namespaces);
    }

    /** Enters an element of the document, such as that of an article; it is not checked itself. */
    public void enter(XmlName written) {
        Name name = name(written);
        Element element = check.push();
        Element parent = element.parent();
        element.open(spelled(written), name, Element.UNPLACED);
        if (parent == null) {
            document.begin(name.uri());
        }
        Child child = parent == null ? null : grammar.child(parent.rule, name);
        ElementRule rule = parent == null ? grammar.root(name) : child == null ? null : child.rule();
        if (rule != null) {
            element.apply(rule);
        }
    }

    /** Leaves the element that was entered last. */
    public void leave() {
        check.pop();
    }

    /** Notes that an element was written into the element that was entered last. */
    public void written(XmlName name) {
        Element parent = check.current();
        Child child = grammar.child(parent.rule, name(name));
        if (child != null) {
            parent.addChild(grammar.index(parent.rule, child));
        }
    }

    /** Checks whether the element may be written into the element that was entered last; if so, it counts as written. */
    public boolean allows(XmlElement element) {
        Element parent = check.current();
        Child child = grammar.child(parent.rule, name(element.name()));
        boolean first = child != null && !parent.has(child);
        if (child != null && ((!first && child.occurs().single()) || hasElementsInValue(element, child.rule()))) {
            return false;
        }
        errors = false;
        check(element);
        if (errors && child != null && first) {
            parent.removeChild(grammar.index(parent.rule, child));
        }
        return !errors;
    }

    /** Checks whether there are elements where only a value may be: readers would take their text for a part of the value. */
    private static boolean hasElementsInValue(XmlElement element, ElementRule rule) {
        return rule.text
                && !rule.syntaxes.isEmpty()
                && element.children().stream().anyMatch(XmlElement.class::isInstance);
    }

    /** Checks whether the element that was entered last may have the attribute with this value. */
    public boolean allows(XmlAttribute attribute) {
        Element element = check.current();
        AttributeRule rule = grammar.attribute(element.rule, name(attribute.name()));
        if (rule == null) {
            return element.rule.anyAttributes
                    || element.rule.open
                    || !attribute.name().namespace().isEmpty();
        }
        errors = false;
        Notice notice = document.notice(element, spelled(attribute.name()), attribute.value());
        rule.syntaxes().forEach(syntax -> syntax.check(attribute.value(), notice));
        return !errors;
    }

    /** Checks whether the element that was entered last may have the attribute, which its own format does not define. */
    public boolean allowsUnknown(XmlAttribute attribute) {
        Element element = check.current();
        boolean defined = attribute.name().namespace().equals(Scope.XML)
                || grammar.attribute(element.rule, name(attribute.name())) != null;
        return !defined
                && (!attribute.name().namespace().isEmpty()
                        || (!isUnplaced(element) && (element.rule.anyAttributes || element.rule.open)));
    }

    /** Checks for an element with a rule that is not known here, since the elements around it have not been entered. */
    private boolean isUnplaced(Element element) {
        return element.rule == ElementRule.OPEN && grammar.knows(element.name().uri());
    }

    private void check(XmlElement given) {
        attributes.element = given;
        Element element = check.push();
        element.open(spelled(given.name()), name(given.name()), Element.UNPLACED);
        check.start(element);
        for (XmlNode child : given.children()) {
            if (child instanceof XmlElement inside) {
                check(inside);
            } else if (child instanceof XmlNode.Chars chars) {
                text(element, chars.value());
            }
        }
        check.end();
    }

    private static void text(Element element, String text) {
        if (element.contentCheck != null) {
            element.contentCheck.text(element, text);
        } else if (element.rule.text) {
            element.text.add(text);
        } else if (!element.rule.open && !text.isBlank()) {
            element.report("text.unexpected", element.written());
        }
    }

    private void note(Finding finding) {
        errors |= finding.severity() == Severity.ERROR || ERRORS_OF_OTHERS.contains(finding.code());
    }

    private Name name(XmlName name) {
        return namespaces.name(name.prefix(), name.local(), grammar.meant(name.prefix(), name.namespace()));
    }

    private static String spelled(XmlName name) {
        return name.prefix().isEmpty() ? name.local() : name.prefix() + ":" + name.local();
    }

    /** The attributes of the element being checked. */
    private final class Current extends Attributes {
        private XmlElement element = XmlElement.of(XmlName.of("none"), "");

        @Override
        public int count() {
            return element.attributes().size();
        }

        @Override
        public String written(int index) {
            XmlName name = element.attributes().get(index).name();
            return name.namespace().equals(Scope.XML) ? "xml:" + name.local() : spelled(name);
        }

        @Override
        public Name name(int index) {
            XmlAttribute attribute = element.attributes().get(index);
            return ExtensionCheck.this.name(attribute.name());
        }

        @Override
        public String value(int index) {
            return element.attributes().get(index).value();
        }

        @Override
        public boolean isDeclared(String prefix) {
            return false;
        }
    }
}
