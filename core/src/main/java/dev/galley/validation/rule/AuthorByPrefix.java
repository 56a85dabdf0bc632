package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.List;

/** A name that begins with "By". */
final class AuthorByPrefix implements Rule<Article> {
    private static final List<String> PREFIXES =
            List.of("By ", "By: ", "Written by ", "Posted by ", "Text by ", "Geschrieben von ");

    @Override
    public String code() {
        return "author.by-prefix";
    }

    @Override
    public void check(Article article, Check check) {
        AuthorNames.forEach(article, (path, name) -> {
            for (String prefix : PREFIXES) {
                if (Prose.startsWith(name, prefix) && name.length() > prefix.length()) {
                    check.report(path, name, prefix.strip());
                    return;
                }
            }
        });
    }
}
