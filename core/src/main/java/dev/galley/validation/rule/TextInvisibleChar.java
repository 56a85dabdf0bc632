package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;

/** Reports headlines and kickers with invisible characters. */
final class TextInvisibleChar implements Rule<Article> {
    @Override
    public String code() {
        return "text.invisible-char";
    }

    @Override
    public void check(Article article, Check check) {
        for (Passage passage : check.passages().all()) {
            boolean title = passage.kind() == Passage.Kind.HEADLINE || passage.kind() == Passage.Kind.KICKER;
            if (title && passage.hasInvisibleCharacter()) {
                check.report(passage.path(), passage.words());
            }
        }
    }
}
