package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;

/** Reports paragraphs that belong to the web page, not to the article. Quotations are part of the article. */
final class BodyBoilerplate implements Rule<Article> {
    private static final int MAX_LENGTH = 240;

    @Override
    public String code() {
        return "body.boilerplate";
    }

    @Override
    public void check(Article article, Check check) {
        for (Passage passage : check.passages().body()) {
            String words = passage.words();
            int length = words.length();
            if (length == 0 || length > MAX_LENGTH || passage.kind() == Passage.Kind.QUOTE) {
                continue;
            }
            Boilerplate.in(words).ifPresent(kind -> check.report(passage.path(), words, kind.number()));
        }
    }
}
