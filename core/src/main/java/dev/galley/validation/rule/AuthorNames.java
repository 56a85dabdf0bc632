package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Person;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** The names of an article's authors. */
final class AuthorNames {
    private AuthorNames() {}

    /** Tells each name, and the author's number. */
    static void forEach(Article article, ObjIntConsumer<String> action) {
        List<Person> authors = article.authors();
        for (int i = 0; i < authors.size(); i++) {
            String name = authors.get(i).name().orElse("");
            if (!name.isEmpty()) {
                action.accept(name, i);
            }
        }
    }

    /** Where the name of that author stands. */
    static String path(int author) {
        return "/authors/" + author + "/name";
    }
}
