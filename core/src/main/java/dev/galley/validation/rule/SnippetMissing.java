package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports an article without a summary that search engines can show. */
final class SnippetMissing implements Rule<Article> {
    @Override
    public String code() {
        return "snippet.missing";
    }

    @Override
    public void check(Article article, Check check) {
        if (check.passages()
                .standfirst()
                .filter(standfirst -> !standfirst.words().isBlank())
                .isEmpty()) {
            check.report("/standfirst");
        }
    }
}
