package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;

/** Reports a body that begins with the headline. */
final class BodyHeadlineRepeated implements Rule<Article> {
    private static final int FIRST = 3;

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
                check.report(repeated.path(), repeated.words());
            }
        });
    }
}
