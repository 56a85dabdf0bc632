package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;

/** Reports a headline in capitals. */
final class HeadlineAllCaps implements Rule<Article> {
    private static final int MIN_CAPITALS = 12;
    private static final int MIN_WORDS = 3;

    @Override
    public String code() {
        return "headline.all-caps";
    }

    @Override
    public void check(Article article, Check check) {
        check.passages().headline().map(Passage::words).ifPresent(words -> {
            int capitals = 0;
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (Character.isLowerCase(c)) {
                    return;
                }
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
            if (capitals >= MIN_CAPITALS && Prose.words(words, MIN_WORDS) == MIN_WORDS) {
                check.report("/headline", words);
            }
        });
    }
}
