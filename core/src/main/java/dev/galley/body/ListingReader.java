package dev.galley.body;

import dev.galley.model.Block;
import dev.galley.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads {@code ul}, {@code ol} and {@code dl}. Lists inside an item stay HTML in the item. */
record ListingReader(Origin origin) {
    /** A list of {@code li} and nothing else; one that counts in its own way is none. */
    Optional<Block> list(Element list) {
        return Nodes.elements(list)
                .filter(items -> items.stream().allMatch(item -> Nodes.is(item, "li") && !item.hasAttr("value")))
                .filter(items -> !list.hasAttr("start") && !list.hasAttr("reversed") && !list.hasAttr("type"))
                .map(items -> new Block.Listing(
                        Nodes.is(list, "ol"), items.stream().map(origin::inside).toList()));
    }

    /** Terms and what they mean: an item for each group, its terms in {@code dfn}. */
    Optional<Block> definitions(Element list) {
        List<Text> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        boolean meant = true;
        for (Element part : Nodes.elements(list).orElse(List.of())) {
            boolean term = Nodes.is(part, "dt");
            if (!term && !Nodes.is(part, "dd")) {
                return Optional.empty();
            }
            if (term && meant && !item.isEmpty()) {
                items.add(origin.text(item.toString()));
                item.setLength(0);
            }
            item.append(item.isEmpty() ? "" : "<br>").append(term ? "<dfn>" + part.html() + "</dfn>" : part.html());
            meant = !term;
        }
        if (!item.isEmpty()) {
            items.add(origin.text(item.toString()));
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new Block.Listing(false, items));
    }
}
