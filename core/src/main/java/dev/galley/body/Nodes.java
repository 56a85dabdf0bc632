package dev.galley.body;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Questions about nodes of HTML that every reader of blocks asks. */
final class Nodes {
    private static final Set<String> INLINE_TOO = Set.of("ins", "del");
    private static final Set<String> ON_THEIR_OWN = Set.of("iframe", "embed");

    private Nodes() {}

    /** Whether the element runs along with the text beside it. */
    static boolean isInline(Element element) {
        String name = element.normalName();
        return INLINE_TOO.contains(name) || (!element.isBlock() && !ON_THEIR_OWN.contains(name));
    }

    /** Whether an element inside begins a line of its own. */
    static boolean holdsBlock(Node node) {
        return node instanceof Element element
                && element.stream().anyMatch(inner -> inner.isBlock() && !INLINE_TOO.contains(inner.normalName()));
    }

    /** Whether a reader sees nothing of the node: white space, a comment. */
    static boolean isBlank(Node node) {
        return node instanceof Comment || (node instanceof TextNode text && isBlank(text.getWholeText()));
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || c == '\u00A0');
    }

    static boolean is(Node node, String name) {
        return node instanceof Element element && element.normalName().equals(name);
    }

    /** The one element among {@code nodes} where all others are blank. */
    static Optional<Element> only(List<? extends Node> nodes) {
        List<? extends Node> seen =
                nodes.stream().filter(node -> !isBlank(node)).toList();
        return seen.size() == 1 && seen.get(0) instanceof Element element ? Optional.of(element) : Optional.empty();
    }

    /** The elements right inside {@code parent}; empty where words stand between them. */
    static Optional<List<Element>> elements(Element parent) {
        boolean pure = parent.childNodes().stream().allMatch(node -> node instanceof Element || isBlank(node));
        return pure ? Optional.of(parent.children()) : Optional.empty();
    }

    /** The nodes without breaks and white space at both ends. */
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
        StringBuilder html = new StringBuilder();
        nodes.forEach(node -> html.append(node.outerHtml()));
        return html.toString();
    }

    /** The value of an attribute that says something. */
    static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.attr(name)).filter(value -> !value.isBlank());
    }
}
