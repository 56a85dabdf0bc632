package dev.galley.format.xml.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks elements against a grammar in document order: whether they are allowed, their attributes, text and children. */
final class GrammarCheck {
    private final Grammar grammar;
    private final Document document;
    private final NamespaceCheck namespaces;
    private final AttributeCheck attributeCheck;
    private final List<Element> elements = new ArrayList<>();
    private int depth;

    GrammarCheck(Grammar grammar, Document document, NamespaceCheck namespaces) {
        this.grammar = grammar;
        this.document = document;
        this.namespaces = namespaces;
        this.attributeCheck = new AttributeCheck(grammar, document);
    }

    /** Returns how many elements are open. */
    int depth() {
        return depth;
    }

    /** Checks whether any element has been opened so far. */
    boolean started() {
        return !elements.isEmpty();
    }

    /** Returns the innermost open element. */
    Element current() {
        return elements.get(depth - 1);
    }

    /** Opens an element without checking it; its name is set afterwards. */
    Element push() {
        if (depth == elements.size()) {
            elements.add(new Element(document, depth == 0 ? null : elements.get(depth - 1)));
        }
        return elements.get(depth++);
    }

    /** Checks the innermost element at its start tag. */
    void start(Element element) {
        Element parent = element.parent();
        if (parent == null) {
            open(element, root(element));
        } else if (parent.contentCheck != null) {
            element.contentCheck = parent.contentCheck;
            parent.contentCheck.start(element);
        } else if (parent.rule.open) {
            namespaces.checkInExtension(element);
        } else {
            open(element, child(parent, element));
        }
    }

    private @Nullable ElementRule root(Element element) {
        document.begin(element.name().uri());
        ElementRule rule = grammar.root(element.name());
        return rule == null ? namespaces.likelyRoot(element) : rule;
    }

    private @Nullable ElementRule child(Element parent, Element element) {
        parent.holdsElements = true;
        Child child = grammar.child(parent.rule, element.name());
        if (child == null) {
            namespaces.reportUnexpected(element, parent);
            return null;
        }
        checkOrder(parent, element);
        if (!parent.addChild(grammar.index(parent.rule, child))
                && child.occurs().single()) {
            element.report("element.duplicate", element.written(), parent.written());
        }
        return child.rule();
    }

    private static void checkOrder(Element parent, Element element) {
        Name last = parent.rule.last;
        if (last != null
                && element.name().uri().equals(last.uri())
                && !element.name().equals(last)
                && parent.has(last.uri(), last.local())) {
            element.report(parent.rule.late, element.written(), last.local());
        }
    }

    private void open(Element element, @Nullable ElementRule rule) {
        if (rule == null) {
            return;
        }
        element.apply(rule);
        attributeCheck.check(element);
        startAll(rule.watches, element);
        startAll(grammar.watches(rule.place), element);
    }

    private void startAll(List<Watch<?>> watches, Element element) {
        for (int i = 0; i < watches.size(); i++) {
            document.watcher(watches.get(i)).start(element);
        }
    }

    /** Checks the innermost element at its end tag, and closes it. */
    void end() {
        Element element = current();
        if (element.contentCheck != null) {
            element.contentCheck.end(element);
        }
        if (element.rule != ElementRule.OPEN) {
            ElementEnd.check(element);
        }
        pop();
    }

    /** Closes the innermost element without checking it. */
    void pop() {
        depth--;
    }
}
