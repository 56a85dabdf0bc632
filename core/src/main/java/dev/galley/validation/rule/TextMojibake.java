package dev.galley.validation.rule;

import dev.galley.internal.Mojibake;
import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;

/** Reports texts that were decoded with the wrong encoding. */
final class TextMojibake implements Rule<Article> {
    @Override
    public String code() {
        return "text.mojibake";
    }

    @Override
    public void check(Article article, Check check) {
        for (Passage passage : check.passages().all()) {
            if (passage.mayHaveMojibake()) {
                String garbled = Mojibake.in(passage.words());
                if (!garbled.isEmpty()) {
                    check.report(passage.path(), passage.words(), garbled);
                }
            }
        }
    }
}
