package dev.galley.validation;

import dev.galley.model.Block;
import dev.galley.model.Media;
import dev.galley.model.Section;
import dev.galley.model.Text;
import java.util.List;

/** Collects the passages of a body. */
final class BodyPassages {
    private final Passages passages;

    BodyPassages(Passages passages) {
        this.passages = passages;
    }

    void collect(List<Section> body) {
        for (int s = 0; s < body.size(); s++) {
            Section section = body.get(s);
            if (section.heading().isPresent()) {
                add(
                        Passage.Kind.HEADING,
                        "/body/" + s + "/heading",
                        section.heading().get());
            }
            List<Block> blocks = section.blocks();
            String list = "/body/" + s + "/blocks/";
            for (int b = 0; b < blocks.size(); b++) {
                if (blocks.get(b) instanceof Block.Paragraph paragraph) {
                    passages.add(new Passage(Passage.Kind.PARAGRAPH, list, b, paragraph.text(), true));
                } else {
                    block(list + b, blocks.get(b));
                }
            }
        }
    }

    private void block(String path, Block block) {
        if (block instanceof Block.Markup markup) {
            verbatim(path, markup.content());
        } else if (block instanceof Block.Listing listing) {
            addAll(Passage.Kind.ITEM, path + "/items/", listing.items());
        } else if (block instanceof Block.Quote quote) {
            add(Passage.Kind.QUOTE, path, quote.text());
        } else if (block instanceof Block.Figure figure) {
            media(path, figure.media());
        } else if (block instanceof Block.Table table) {
            table(path, table);
        } else if (block instanceof Block.RelatedLink related) {
            add(Passage.Kind.RELATED, path, Text.plain(related.headline()));
        }
        // Code, data and embedded documents are not prose.
    }

    private void verbatim(String path, Text content) {
        if (content.isMarkup()) {
            passages.addVerbatim(new Passage(Passage.Kind.PARAGRAPH, path, content, true));
            MarkupPassages.collect(path, content.value(), passages);
        } else {
            add(Passage.Kind.PARAGRAPH, path, content);
        }
    }

    private void media(String path, Media media) {
        media.caption().ifPresent(caption -> add(Passage.Kind.CAPTION, path + "/caption", caption));
        media.alt().ifPresent(alt -> add(Passage.Kind.CAPTION, path + "/alt", Text.plain(alt)));
    }

    private void table(String path, Block.Table table) {
        table.caption().ifPresent(caption -> add(Passage.Kind.CAPTION, path + "/caption", caption));
        addAll(Passage.Kind.CELL, path + "/header/", table.header());
        for (int row = 0; row < table.rows().size(); row++) {
            addAll(Passage.Kind.CELL, path + "/rows/" + row + "/", table.rows().get(row));
        }
    }

    private void addAll(Passage.Kind kind, String path, List<Text> texts) {
        for (int i = 0; i < texts.size(); i++) {
            passages.add(new Passage(kind, path, i, texts.get(i), true));
        }
    }

    private void add(Passage.Kind kind, String path, Text text) {
        passages.add(new Passage(kind, path, text, true));
    }
}
