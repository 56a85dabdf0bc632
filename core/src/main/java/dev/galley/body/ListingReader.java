package dev.galley.body;

import dev.galley.model.Block;
import dev.galley.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads {@code ul}, {@code ol} and {@code dl}. Nested lists stay HTML inside their item. */
record ListingReader(HtmlContext context) {
    /**
     * Reads a list that contains only {@code li}. A list with numbering of its own is not read, because the numbers
     * would be lost.
     */
    Optional<Block> list(Element list) {
        return Nodes.elements(list)
                .filter(items -> items.stream().allMatch(item -> Nodes.is(item, "li") && !item.hasAttr("value")))
                .filter(items -> !list.hasAttr("start") && !list.hasAttr("reversed") && !list.hasAttr("type"))
                .map(items -> new Block.Listing(
                        Nodes.is(list, "ol"),
                        items.stream().map(context::inside).toList()));
    }

    /** Reads a definition list: each group of terms and definitions becomes one item, with the terms in {@code dfn}. */
    Optional<Block> definitions(Element list) {
        List<Text> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        boolean defined = true;
        for (Element part : Nodes.elements(list).orElse(List.of())) {
            boolean term = Nodes.is(part, "dt");
            if (!term && !Nodes.is(part, "dd")) {
                return Optional.empty();
            }
            if (term && defined && !item.isEmpty()) {
                items.add(context.text(item.toString()));
                item.setLength(0);
            }
            item.append(item.isEmpty() ? "" : "<br>").append(term ? "<dfn>" + part.html() + "</dfn>" : part.html());
            defined = !term;
        }
        if (!item.isEmpty()) {
            items.add(context.text(item.toString()));
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new Block.Listing(false, items));
    }
}
