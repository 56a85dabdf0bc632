package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Person;
import java.util.List;
import java.util.function.BiConsumer;

/** The names of an article's authors. */
final class AuthorNames {
    private AuthorNames() {}

    static void forEach(Article article, BiConsumer<String, String> action) {
        List<Person> authors = article.authors();
        for (int i = 0; i < authors.size(); i++) {
            String path = "/authors/" + i + "/name";
            authors.get(i).name().ifPresent(name -> action.accept(path, name));
        }
    }
}
