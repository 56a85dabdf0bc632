package dev.galley.validation.rule;

import dev.galley.internal.EmailAddresses;
import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports an author whose name contains an e-mail or web address. */
final class AuthorContactInName implements Rule<Article> {
    @Override
    public String code() {
        return "author.contact-in-name";
    }

    @Override
    public void check(Article article, Check check) {
        AuthorNames.forEach(article, (name, author) -> {
            if (EmailAddresses.isIn(name) || name.contains("://") || Prose.startsWith(name, "www.")) {
                check.report(AuthorNames.path(author), name);
            }
        });
    }
}
