package dev.galley.validation;

import dev.galley.model.Block;
import dev.galley.model.Media;
import dev.galley.model.Section;
import dev.galley.model.Text;
import java.util.List;

/** Collects the passages of a body. */
final class BodyPassages {
    /** The length of the longest line of wrapped text, in characters. */
    private static final int LONGEST_WRAPPED = 120;

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
            paragraphs(path, content);
        }
    }

    /**
     * Splits plain text into paragraphs: at blank lines, and at the end of every line if lines are long, so that they were
     * not wrapped to fit a page.
     */
    private void paragraphs(String path, Text content) {
        String text = content.value();
        if (text.indexOf('\n') < 0) {
            add(Passage.Kind.PARAGRAPH, path, content);
            return;
        }
        boolean wrapped = isWrapped(text);
        int start = 0;
        int at = 0;
        while (at <= text.length()) {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() + 1 : end + 1;
            boolean ends = end < 0 || !wrapped || isBlankAt(text, next);
            if (ends) {
                String paragraph =
                        text.substring(start, Math.min(next, text.length())).strip();
                if (!paragraph.isEmpty()) {
                    add(Passage.Kind.PARAGRAPH, path, Text.plain(paragraph));
                }
                start = next;
            }
            at = next;
        }
    }

    /** Checks whether no line is longer than what fits a page. */
    private static boolean isWrapped(String text) {
        int start = 0;
        for (int end = text.indexOf('\n'); start < text.length(); end = text.indexOf('\n', start)) {
            int to = end < 0 ? text.length() : end;
            if (to - start > LONGEST_WRAPPED) {
                return false;
            }
            start = to + 1;
        }
        return true;
    }

    /** Checks whether the line that begins at {@code at} is blank. */
    private static boolean isBlankAt(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) != '\n' && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i >= text.length() || text.charAt(i) == '\n';
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
