package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Section;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;
import java.util.List;

/**
 * Reports an article without a body. Many feeds put the whole article into its description, so a long standfirst counts as
 * the body.
 */
final class BodyMissing implements Rule<Article> {
    /** A standfirst with fewer words is only a teaser. */
    private static final int MIN_WORDS = 25;

    /** Tags that a teaser does not have. */
    private static final List<String> STRUCTURE =
            List.of("<p", "<table", "<ul", "<ol", "<blockquote", "<iframe", "<video", "<audio");

    @Override
    public String code() {
        return "body.missing";
    }

    @Override
    public void check(Article article, Check check) {
        for (Section section : article.body()) {
            for (Block block : section.blocks()) {
                if (!isBlank(block)) {
                    return;
                }
            }
        }
        boolean isTitled = article.headline().isPresent();
        boolean described = check.passages()
                .standfirst()
                .filter(standfirst -> isBody(standfirst, isTitled))
                .isPresent();
        if (!described) {
            check.report("/body");
        }
    }

    /** An item of RSS without a title has its whole text in the description. */
    private static boolean isBody(Passage standfirst, boolean isTitled) {
        String text = standfirst.text().value();
        return (!isTitled && !text.isBlank())
                || STRUCTURE.stream().anyMatch(text::contains)
                || Prose.words(standfirst.words(), MIN_WORDS) == MIN_WORDS;
    }

    private static boolean isBlank(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text().value().isBlank();
        }
        return block instanceof Block.Markup markup && markup.content().value().isBlank();
    }
}
