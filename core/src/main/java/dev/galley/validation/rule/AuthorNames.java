package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Person;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** Visits the names of an article's authors. */
final class AuthorNames {
    private AuthorNames() {}

    /** Visits each name with the index of its author. */
    static void forEach(Article article, ObjIntConsumer<String> action) {
        List<Person> authors = article.authors();
        for (int i = 0; i < authors.size(); i++) {
            String name = authors.get(i).name().orElse("");
            if (!name.isEmpty()) {
                action.accept(name, i);
            }
        }
    }

    /** Returns the path of the name of the author at this index. */
    static String path(int author) {
        return "/authors/" + author + "/name";
    }
}
