package dev.galley.body;

import dev.galley.model.Block;
import dev.galley.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads a {@code table} of plain rows. A table with spanning cells is not read. */
record TableReader(HtmlContext context) {
    private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");

    Optional<Block> table(Element table) {
        Optional<Text> caption = Optional.empty();
        List<Element> rows = new ArrayList<>();
        for (Element part : Nodes.elements(table).orElse(List.of(table))) {
            if (Nodes.is(part, "caption") && caption.isEmpty() && rows.isEmpty()) {
                caption = Optional.of(context.inside(part));
            } else if (GROUPS.contains(part.normalName())
                    && Nodes.elements(part).isPresent()) {
                rows.addAll(part.children());
            } else if (!Nodes.is(part, "colgroup") && !Nodes.is(part, "col")) {
                return Optional.empty();
            }
        }
        if (rows.isEmpty() || !rows.stream().allMatch(TableReader::isPlainRow)) {
            return Optional.empty();
        }
        List<List<Text>> cells = rows.stream().map(this::cells).toList();
        boolean headed = isHeader(rows.get(0));
        return Optional.of(new Block.Table(
                caption, headed ? cells.get(0) : List.of(), headed ? cells.subList(1, cells.size()) : cells));
    }

    private List<Text> cells(Element row) {
        return row.children().stream().map(context::inside).toList();
    }

    private static boolean isPlainRow(Element row) {
        return Nodes.is(row, "tr")
                && Nodes.elements(row)
                        .filter(cells -> cells.stream().allMatch(TableReader::isPlainCell))
                        .isPresent();
    }

    private static boolean isPlainCell(Element cell) {
        return (Nodes.is(cell, "td") || Nodes.is(cell, "th"))
                && isOne(cell.attr("colspan"))
                && isOne(cell.attr("rowspan"));
    }

    private static boolean isOne(String span) {
        return span.isEmpty() || span.strip().equals("1");
    }

    private static boolean isHeader(Element row) {
        Element group = row.parent();
        boolean named = row.childrenSize() > 0 && row.children().stream().allMatch(cell -> Nodes.is(cell, "th"));
        return named || (group != null && Nodes.is(group, "thead"));
    }
}
