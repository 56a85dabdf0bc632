package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.BodyHtml;
import dev.galley.model.Text;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports an article without headline, standfirst and body, which cannot be an item of an RSS feed. */
final class ContentMissing implements Rule<Article> {
    @Override
    public String code() {
        return "content.missing";
    }

    @Override
    public void check(Article article, Check check) {
        boolean titled =
                article.headline().filter(text -> !text.plain().isBlank()).isPresent();
        boolean described = article.standfirst()
                .map(Text::toHtml)
                .filter(html -> !html.isBlank())
                .isPresent();
        if (!titled && !described && BodyHtml.of(article.body()).isBlank()) {
            check.report("");
        }
    }
}
