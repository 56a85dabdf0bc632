package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.CharacterClass;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;

/** A character that was lost. */
final class TextReplacementChar implements Rule<Article> {
    @Override
    public String code() {
        return "text.replacement-char";
    }

    @Override
    public void check(Article article, Check check) {
        for (Passage passage : check.passages().all()) {
            if (passage.holds(CharacterClass.REPLACEMENT)) {
                check.report(passage.path(), passage.words());
            }
        }
    }
}
