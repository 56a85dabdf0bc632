package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Person;
import dev.galley.model.Url;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.List;

/** Reports an article without an author. */
final class AuthorMissing implements Rule<Article> {
    @Override
    public String code() {
        return "author.missing";
    }

    @Override
    public void check(Article article, Check check) {
        boolean known = areKnown(article.authors())
                || check.feed().map(feed -> areKnown(feed.authors())).orElse(false)
                || article.source().map(feed -> areKnown(feed.authors())).orElse(false);
        if (!known) {
            check.report("/authors");
        }
    }

    /** Checks whether one of the authors has a name, an e-mail address or a web page; an image alone names nobody. */
    private static boolean areKnown(List<Person> authors) {
        for (int i = 0; i < authors.size(); i++) {
            Person author = authors.get(i);
            if (!author.name().orElse("").isBlank()
                    || !author.email().orElse("").isBlank()
                    || !author.url().map(Url::value).orElse("").isBlank()) {
                return true;
            }
        }
        return false;
    }
}
