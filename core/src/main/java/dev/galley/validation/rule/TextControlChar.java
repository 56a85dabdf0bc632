package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;

/** Reports texts with characters that XML forbids. */
final class TextControlChar implements Rule<Article> {
    @Override
    public String code() {
        return "text.control-char";
    }

    @Override
    public void check(Article article, Check check) {
        for (Passage passage : check.passages().all()) {
            if (passage.hasControlCharacter()) {
                check.report(passage.path(), passage.words());
            }
        }
    }
}
