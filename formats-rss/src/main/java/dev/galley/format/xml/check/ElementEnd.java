package dev.galley.format.xml.check;

import dev.galley.internal.syntax.Notice;
import dev.galley.internal.syntax.Syntax;
import java.util.List;

/** Checks an element at its end tag: its text, and its required children. */
final class ElementEnd {
    private ElementEnd() {}

    static void check(Element element) {
        ElementRule rule = element.rule;
        if (rule.text && element.contentCheck == null && !element.expected.isEmpty()) {
            checkText(element);
        }
        for (int i = 0; i < rule.required.size(); i++) {
            Child child = rule.required.get(i);
            if (!element.has(child)) {
                element.report(child.missing(), child.name().local(), element.written());
            }
        }
        endAll(rule.watches, element);
        endAll(element.document().grammar().watches(rule.place), element);
    }

    private static void endAll(List<Watch<?>> watches, Element element) {
        for (int i = 0; i < watches.size(); i++) {
            element.document().watcher(watches.get(i)).end(element);
        }
    }

    private static void checkText(Element element) {
        String text = element.text();
        if (element.holdsElements && text.isBlank()) {
            return; // child elements in place of text have been reported
        }
        if (element.rule.exact && text.length() != element.text.whole().length()) {
            element.reportValue(null, element.text.whole(), "value.whitespace", element.written());
        }
        Notice notice = element.document().notice(element, null, text);
        List<Syntax> syntaxes = element.expected;
        for (int i = 0; i < syntaxes.size(); i++) {
            syntaxes.get(i).check(text, notice);
        }
    }
}
