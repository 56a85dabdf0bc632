package dev.galley.validation.rule;

import dev.galley.internal.LanguageTag;
import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports a language that is not a well-formed language tag. */
final class LanguageMalformed implements Rule<Article> {
    @Override
    public String code() {
        return "language.malformed";
    }

    @Override
    public void check(Article article, Check check) {
        article.language().ifPresent(language -> {
            if (!LanguageTag.isWellFormed(language)) {
                check.report("/language", language);
            }
        });
    }
}
