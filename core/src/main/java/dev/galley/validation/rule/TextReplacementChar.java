package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;

/** Reports texts with characters that could not be decoded. */
final class TextReplacementChar implements Rule<Article> {
    @Override
    public String code() {
        return "text.replacement-char";
    }

    @Override
    public void check(Article article, Check check) {
        for (Passage passage : check.passages().all()) {
            if (passage.hasReplacementCharacter()) {
                check.report(passage.path(), passage.words());
            }
        }
    }
}
