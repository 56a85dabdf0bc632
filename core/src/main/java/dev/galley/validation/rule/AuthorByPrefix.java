package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports an author whose name begins with "By" or the like. */
final class AuthorByPrefix implements Rule<Article> {
    private static final Phrases PREFIXES =
            Phrases.of("By ", "By: ", "Written by ", "Posted by ", "Text by ", "Geschrieben von ");

    @Override
    public String code() {
        return "author.by-prefix";
    }

    @Override
    public void check(Article article, Check check) {
        AuthorNames.forEach(
                article,
                (name, author) -> PREFIXES.prefixOf(name)
                        .filter(prefix -> name.length() > prefix.length())
                        .ifPresent(prefix -> check.report(AuthorNames.path(author), name, prefix.strip())));
    }
}
