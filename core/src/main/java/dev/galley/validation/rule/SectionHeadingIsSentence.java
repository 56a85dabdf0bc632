package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;

/** Reports headings that are complete sentences. */
final class SectionHeadingIsSentence implements Rule<Article> {
    private static final int MIN_WORDS = 10;

    @Override
    public String code() {
        return "section.heading-is-sentence";
    }

    @Override
    public void check(Article article, Check check) {
        for (Passage passage : check.passages().all()) {
            String words = passage.words();
            if (passage.kind() == Passage.Kind.HEADING
                    && words.endsWith(".")
                    && !words.endsWith("..")
                    && Prose.words(words, MIN_WORDS) == MIN_WORDS) {
                check.report(passage.path(), words);
            }
        }
    }
}
