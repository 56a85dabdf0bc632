package dev.galley.body;

import dev.galley.model.Block;
import dev.galley.model.Url;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads {@code blockquote}, with the {@code footer} or {@code cite} at its end that contains the attribution. */
record QuoteReader(HtmlContext context) {
    Optional<Block> quote(Element quote) {
        List<Node> nodes = Nodes.trim(quote.childNodes());
        Optional<String> attribution = attribution(nodes);
        List<Node> words = Nodes.trim(attribution.isPresent() ? nodes.subList(0, nodes.size() - 1) : nodes);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<Url> cite = Nodes.attribute(quote, "cite").map(context::url);
        return Optional.of(new Block.Quote(context.text(html(words)), attribution, cite));
    }

    private static String html(List<Node> words) {
        return Nodes.only(words)
                .filter(inner -> Nodes.is(inner, "p"))
                .map(Element::html)
                .orElseGet(() -> Nodes.html(words));
    }

    /** Returns an attribution on a line of its own. It must be plain text, because a link in it would be lost. */
    private static Optional<String> attribution(List<Node> nodes) {
        if (nodes.size() < 2 || !(nodes.get(nodes.size() - 1) instanceof Element last)) {
            return Optional.empty();
        }
        boolean named = Nodes.is(last, "footer") || (Nodes.is(last, "cite") && isOnOwnLine(nodes));
        boolean words = last.stream().allMatch(inner -> inner.equals(last) || Nodes.is(inner, "cite"));
        return named && words && last.hasText() ? Optional.of(last.text()) : Optional.empty();
    }

    private static boolean isOnOwnLine(List<Node> nodes) {
        for (int i = nodes.size() - 2; i >= 0; i--) {
            if (!Nodes.isBlank(nodes.get(i))) {
                return nodes.get(i) instanceof Element before && before.isBlock();
            }
        }
        return false;
    }
}
