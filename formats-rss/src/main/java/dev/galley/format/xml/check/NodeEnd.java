package dev.galley.format.xml.check;

import dev.galley.internal.syntax.Notice;
import dev.galley.internal.syntax.Syntax;
import java.util.List;

/** What can be told of an element when it ends: its text, and what is missing in it. */
final class NodeEnd {
    private NodeEnd() {}

    static void check(Node node) {
        ElementRule rule = node.rule;
        if (rule.text && node.inside == null && !node.expected.isEmpty()) {
            checkText(node);
        }
        for (int i = 0; i < rule.required.size(); i++) {
            Child child = rule.required.get(i);
            if (!node.has(child)) {
                node.report(child.missing(), child.name().local(), node.written());
            }
        }
        endAll(rule.watches, node);
        endAll(node.document().grammar().watches(rule.place), node);
    }

    private static void endAll(List<Watch<?>> watches, Node node) {
        for (int i = 0; i < watches.size(); i++) {
            node.document().watcher(watches.get(i)).end(node);
        }
    }

    private static void checkText(Node node) {
        String text = node.text();
        if (node.holdsElements && text.isBlank()) {
            return; // elements where words belong: that was told
        }
        if (node.rule.exact && text.length() != node.text.whole().length()) {
            node.reportValue(null, node.text.whole(), "value.whitespace", node.written());
        }
        Notice notice = node.document().notice(node, null, text);
        List<Syntax> syntaxes = node.expected;
        for (int i = 0; i < syntaxes.size(); i++) {
            syntaxes.get(i).check(text, notice);
        }
    }
}
