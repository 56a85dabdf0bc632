package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Url;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports an author without a web page that identifies the author. */
final class AuthorUrlMissing implements Rule<Article> {
    @Override
    public String code() {
        return "author.url-missing";
    }

    @Override
    public void check(Article article, Check check) {
        AuthorNames.forEach(article, (name, author) -> {
            if (article.authors().get(author).url().map(Url::value).orElse("").isBlank()) {
                check.report("/authors/" + author + "/url", name);
            }
        });
    }
}
