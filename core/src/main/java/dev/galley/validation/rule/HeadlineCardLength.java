package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;

/** Reports a headline whose length is outside of what Apple News recommends. */
final class HeadlineCardLength implements Rule<Article> {
    private static final int MIN_LENGTH = 15;
    private static final int MAX_LENGTH = 60;

    @Override
    public String code() {
        return "headline.card-length";
    }

    @Override
    public void check(Article article, Check check) {
        check.passages().headline().map(Passage::words).map(String::strip).ifPresent(words -> {
            int length = words.codePointCount(0, words.length());
            if (length > 0 && (length < MIN_LENGTH || length > MAX_LENGTH)) {
                check.report("/headline", words, length, MIN_LENGTH + "–" + MAX_LENGTH);
            }
        });
    }
}
