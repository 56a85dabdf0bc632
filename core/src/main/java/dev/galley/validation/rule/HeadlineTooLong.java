package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;

/** Reports a headline that is too long to be shown completely. */
final class HeadlineTooLong implements Rule<Article> {
    private static final int MAX_LENGTH = 110;

    @Override
    public String code() {
        return "headline.too-long";
    }

    @Override
    public void check(Article article, Check check) {
        check.passages().headline().map(Passage::words).ifPresent(words -> {
            int length = words.length() > MAX_LENGTH ? words.codePointCount(0, words.length()) : 0;
            if (length > MAX_LENGTH) {
                check.report("/headline", words, length, MAX_LENGTH);
            }
        });
    }
}
