package dev.galley.format.jsonfeed;

import dev.galley.format.spi.Field;
import dev.galley.model.Person;
import java.util.List;
import java.util.Set;

/** Writes "authors" of a feed or item. */
final class AuthorsWriter {
    private static final Set<String> KNOWN = Set.of("name", "url", "avatar");

    private final JsonOutput out;
    private final Values values;

    AuthorsWriter(JsonOutput out, Values values) {
        this.out = out;
        this.values = values;
    }

    /** Writes the authors, except those with nothing that JSON Feed can represent. Returns whether any was written. */
    boolean write(List<Person> authors, MemberWriter members, Field owner) {
        int count = 0;
        for (int i = 0; i < authors.size(); i++) {
            Person author = authors.get(i);
            Field field = owner.at("authors", i);
            author.email().ifPresent(email -> field.at("email").lost(email));
            if (isSayable(author)) {
                if (count == 0) {
                    out.startArray("authors");
                }
                out.startObject();
                values.string("name", author.name());
                values.url("url", author.url(), field.at("url"));
                values.url("avatar", author.avatar(), field.at("avatar"));
                if (count == i) {
                    members.write("authors/" + i, KNOWN);
                }
                out.endObject();
                count++;
            } else if (author.email().isEmpty()) {
                field.lost(author.url().or(author::avatar).map(Object::toString).orElse(""));
            }
        }
        if (count > 0) {
            out.endArray();
        }
        return count > 0;
    }

    private static boolean isSayable(Person author) {
        return author.name().isPresent()
                || author.url().filter(url -> !url.value().isBlank()).isPresent()
                || author.avatar().filter(url -> !url.value().isBlank()).isPresent();
    }
}
