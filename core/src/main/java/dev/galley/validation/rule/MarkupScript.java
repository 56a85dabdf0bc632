package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.function.Predicate;

/** Reports scripts in the text. */
final class MarkupScript implements Rule<Article> {
    private static final Predicate<String> SCRIPT = MarkupElements.contains("<script");

    @Override
    public String code() {
        return "markup.script";
    }

    @Override
    public void check(Article article, Check check) {
        MarkupElements.forEach(article, check, SCRIPT, (path, element) -> {
            if (element.normalName().equals("script")) {
                check.report(path, element.outerHtml());
            }
        });
    }
}
