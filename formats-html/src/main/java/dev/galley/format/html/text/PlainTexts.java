package dev.galley.format.html.text;

import dev.galley.model.Block;
import dev.galley.model.Section;
import dev.galley.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes plain text of every text without markup, so that a paragraph of words is the same whatever page it came from. */
public final class PlainTexts {
    private static final Set<String> EMPTY = Set.of("<div></div>", "<figure></figure>");

    private PlainTexts() {}

    /** Returns sections in which no text is marked up without need. */
    public static List<Section> of(List<Section> sections) {
        List<Section> plain = new ArrayList<>();
        for (Section section : sections) {
            List<Block> blocks = new ArrayList<>();
            section.blocks().forEach(block -> blocks.add(of(block)));
            plain.add(new Section(section.heading().map(PlainTexts::of), section.level(), blocks));
        }
        return plain;
    }

    /** Returns sections without lists and elements of which nothing is left. */
    public static List<Section> withoutEmpty(List<Section> sections) {
        List<Section> filled = new ArrayList<>();
        for (Section section : sections) {
            List<Block> blocks =
                    section.blocks().stream().filter(block -> !isEmpty(block)).toList();
            if (section.heading().isPresent() || !blocks.isEmpty()) {
                filled.add(new Section(section.heading(), section.level(), blocks));
            }
        }
        return filled;
    }

    private static boolean isEmpty(Block block) {
        return (block instanceof Block.Listing list && list.items().isEmpty())
                || (block instanceof Block.Markup markup
                        && EMPTY.contains(markup.content().value()));
    }

    /** Returns plain text if {@code text} has no markup, else the same text. */
    public static Text of(Text text) {
        return text.isMarkup() && text.value().indexOf('<') < 0 ? Text.plain(text.plain()) : text;
    }

    private static List<Text> all(List<Text> texts) {
        return texts.stream().map(PlainTexts::of).toList();
    }

    private static Block of(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(of(paragraph.text()));
        }
        if (block instanceof Block.Listing list) {
            return new Block.Listing(list.ordered(), all(list.items()));
        }
        if (block instanceof Block.Quote quote) {
            return new Block.Quote(of(quote.text()), quote.attribution(), quote.cite());
        }
        if (block instanceof Block.Figure figure) {
            return Captions.split(figure);
        }
        if (block instanceof Block.Table table) {
            return new Block.Table(
                    table.caption().map(PlainTexts::of),
                    all(table.header()),
                    table.rows().stream().map(PlainTexts::all).toList());
        }
        return block;
    }
}
