package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;

/**
 * Reports a body that begins with the headline. A sentence that says more than the headline, and the title of a work in quotation
 * marks, are part of the text.
 */
final class BodyHeadlineRepeated implements Rule<Article> {
    private static final int FIRST = 3;
    /** The share of the words of a sentence that the headline need not have. */
    private static final double MAX_ADDED = 0.2;

    private static final String QUOTES = "\"“”„«»‘’";

    @Override
    public String code() {
        return "body.headline-repeated";
    }

    @Override
    public void check(Article article, Check check) {
        check.passages().headline().ifPresent(headline -> {
            int at = WordSet.repeatedIn(headline.words(), check.passages().body(), FIRST);
            if (at >= 0) {
                Passage repeated = check.passages().body().get(at);
                if (!isQuoted(repeated.words())
                        && (!isSentence(repeated.words()) || addsLittle(repeated.words(), headline.words()))) {
                    check.report(repeated.path(), repeated.words());
                }
            }
        });
    }

    private static boolean isQuoted(String words) {
        return !words.isEmpty()
                && QUOTES.indexOf(words.charAt(0)) >= 0
                && QUOTES.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static boolean isSentence(String words) {
        return Prose.endsSentence(words) || words.endsWith(":");
    }

    private static boolean addsLittle(String words, String headline) {
        WordSet repeated = WordSet.of(words);
        return repeated.notIn(WordSet.of(headline)) <= MAX_ADDED * repeated.count();
    }
}
