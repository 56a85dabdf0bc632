package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** A program in the text. */
final class MarkupScript implements Rule<Article> {
    @Override
    public String code() {
        return "markup.script";
    }

    @Override
    public void check(Article article, Check check) {
        Markups.forEach(article, check, "<script", (path, element) -> {
            if (element.normalName().equals("script")) {
                check.report(path, element.outerHtml());
            }
        });
    }
}
