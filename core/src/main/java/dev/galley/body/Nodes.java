package dev.galley.body;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Helper methods for HTML nodes. */
final class Nodes {
    private static final Set<String> ALSO_INLINE = Set.of("ins", "del");
    private static final Set<String> STANDALONE = Set.of("iframe", "embed");

    private Nodes() {}

    /** Checks whether the element is part of the surrounding line of text. */
    static boolean isInline(Element element) {
        String name = element.normalName();
        return ALSO_INLINE.contains(name) || (!element.isBlock() && !STANDALONE.contains(name));
    }

    /** Checks whether the node is or contains a block element. */
    static boolean containsBlock(Node node) {
        return node instanceof Element element
                && (isBlock(element)
                        || (element.childrenSize() > 0 && element.stream().anyMatch(Nodes::isBlock)));
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !ALSO_INLINE.contains(element.normalName());
    }

    /** Checks whether the node is invisible: white space or a comment. */
    static boolean isBlank(Node node) {
        return node instanceof Comment || (node instanceof TextNode text && isBlank(text.getWholeText()));
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00A0') {
                return false;
            }
        }
        return true;
    }

    static boolean is(Node node, String name) {
        return node instanceof Element element && element.normalName().equals(name);
    }

    /** Returns the only element among {@code nodes} if all other nodes are blank. */
    static Optional<Element> only(List<? extends Node> nodes) {
        Node only = null;
        for (Node node : nodes) {
            if (!isBlank(node)) {
                if (only != null) {
                    return Optional.empty();
                }
                only = node;
            }
        }
        return only instanceof Element element ? Optional.of(element) : Optional.empty();
    }

    /** Returns the children of {@code parent}; empty if there is text between them. */
    static Optional<List<Element>> elements(Element parent) {
        boolean pure = parent.childNodes().stream().allMatch(node -> node instanceof Element || isBlank(node));
        return pure ? Optional.of(parent.children()) : Optional.empty();
    }

    /** Removes line breaks and blank nodes at both ends. */
    static <T extends Node> List<T> trim(List<T> nodes) {
        int start = 0;
        int end = nodes.size();
        while (start < end && isGap(nodes.get(start))) {
            start++;
        }
        while (end > start && isGap(nodes.get(end - 1))) {
            end--;
        }
        return List.copyOf(nodes.subList(start, end));
    }

    private static boolean isGap(Node node) {
        return isBlank(node) || is(node, "br");
    }

    static String html(List<? extends Node> nodes) {
        if (nodes.size() == 1) {
            return nodes.get(0).outerHtml();
        }
        StringBuilder html = new StringBuilder();
        nodes.forEach(node -> html.append(node.outerHtml()));
        return html.toString();
    }

    /** Returns the value of an attribute unless it is blank. */
    static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.attr(name)).filter(value -> !value.isBlank());
    }
}
