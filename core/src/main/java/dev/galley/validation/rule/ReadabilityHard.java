package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;
import java.util.Locale;

/** Reports a text in the hardest class of the readability formula of its language. */
final class ReadabilityHard implements Rule<Article> {
    private static final int MIN_WORDS = 100;
    private static final int MIN_SENTENCES = 3;

    @Override
    public String code() {
        return "readability.hard";
    }

    @Override
    public void check(Article article, Check check) {
        String language = article.language()
                .or(() -> check.feed().flatMap(Feed::language))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        Readability.forLanguage(language).ifPresent(formula -> {
            TextMeasure text = new TextMeasure(language);
            for (Passage passage : check.passages().body()) {
                if (passage.kind() == Passage.Kind.PARAGRAPH) {
                    text.add(passage.words());
                }
            }
            if (text.words() >= MIN_WORDS && text.sentences() >= MIN_SENTENCES) {
                double score = formula.of(text);
                if (formula.isHard(score)) {
                    long rounded = Math.round(score);
                    check.report("/body", Long.toString(rounded), formula.label() + " " + rounded, formula.limit());
                }
            }
        });
    }
}
