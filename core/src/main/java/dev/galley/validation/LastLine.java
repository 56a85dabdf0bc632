package dev.galley.validation;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Section;
import dev.galley.model.Text;
import java.util.List;
import java.util.Optional;

/** Finds the last line of a body without splitting all of it. */
final class LastLine {
    /** The maximum number of characters of a long text to examine. */
    private static final int TAIL = 2_000;

    private LastLine() {}

    /** Returns the words of the last paragraph, list item or quote of the body. */
    static Optional<String> of(Article article) {
        List<Section> body = article.body();
        if (body.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = body.get(body.size() - 1).blocks();
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        Passages passages = Passages.empty();
        new BodyPassages(passages).collect(List.of(Section.of(tail(blocks.get(blocks.size() - 1)))));
        List<Passage> lines = passages.body();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(lines.get(lines.size() - 1).words());
    }

    private static Block tail(Block block) {
        if (!(block instanceof Block.Markup markup) || markup.content().value().length() <= TAIL) {
            return block;
        }
        Text content = markup.content();
        String value = content.value();
        char boundary = content.isMarkup() ? '<' : '\n';
        int start = value.indexOf(boundary, value.length() - TAIL);
        return Block.markup(
                new Text(content.kind(), value.substring(Math.max(start, 0)), content.language(), content.base()));
    }
}
