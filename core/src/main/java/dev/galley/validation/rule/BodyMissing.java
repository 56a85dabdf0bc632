package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Section;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports an article without a body. */
final class BodyMissing implements Rule<Article> {
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
        check.report("/body");
    }

    private static boolean isBlank(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text().value().isBlank();
        }
        return block instanceof Block.Markup markup && markup.content().value().isBlank();
    }
}
