package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Section;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;

/**
 * Reports an article without a body. Many feeds have the whole article as its description, so a standfirst of several
 * sentences is taken for the body if there is no other.
 */
final class BodyMissing implements Rule<Article> {
    /** A standfirst with fewer words is only a teaser. */
    private static final int MIN_WORDS = 25;

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
        boolean described =
                check.passages().standfirst().filter(BodyMissing::isBody).isPresent();
        if (!described) {
            check.report("/body");
        }
    }

    private static boolean isBody(Passage standfirst) {
        return standfirst.text().value().contains("<p") || Prose.words(standfirst.words(), MIN_WORDS) == MIN_WORDS;
    }

    private static boolean isBlank(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text().value().isBlank();
        }
        return block instanceof Block.Markup markup && markup.content().value().isBlank();
    }
}
