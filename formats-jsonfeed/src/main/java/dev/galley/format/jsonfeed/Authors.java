package dev.galley.format.jsonfeed;

import dev.galley.model.Extension;
import dev.galley.model.Person;
import dev.galley.model.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/**
 * Reads "authors" of JSON Feed 1.1 and "author" of 1.0. Feeds that serve readers of both versions name the same person
 * in both members.
 */
final class Authors {
    private Authors() {}

    /** The number of authors up to which further ones are compared with them. */
    private static final int MAX_COMPARED = 1_000;

    /** Reads the array of authors that the cursor is at. */
    static void readAll(JsonCursor cursor, String owner, List<Person> authors, List<Extension> extensions) {
        Extension.Member place = new Extension.Member("", "authors", "");
        List<Person> known = compared(authors);
        cursor.array(
                owner + "/authors",
                place,
                extensions,
                token -> token == JsonToken.START_OBJECT || token == JsonToken.VALUE_STRING,
                () -> read(cursor, owner, authors, extensions, "authors", known));
    }

    /** Reads the one author that the cursor is at; an array, which is wrong there, as all authors. */
    static void readOne(JsonCursor cursor, String owner, List<Person> authors, List<Extension> extensions) {
        List<Person> known = compared(authors);
        if (cursor.token() != JsonToken.START_ARRAY) {
            read(cursor, owner, authors, extensions, "author", known);
            return;
        }
        String path = owner + "/authors";
        cursor.repaired("object.expected", path, "The author must be an object; the array was read as authors", null);
        cursor.array(
                path,
                new Extension.Member("", "author", ""),
                extensions,
                token -> false,
                () -> read(cursor, owner, authors, extensions, "author", known));
    }

    /** Returns the authors that further ones are compared with. */
    private static List<Person> compared(List<Person> authors) {
        return authors.size() > MAX_COMPARED ? new ArrayList<>(0) : new ArrayList<>(authors);
    }

    private static void read(
            JsonCursor cursor,
            String owner,
            List<Person> authors,
            List<Extension> extensions,
            String member,
            List<Person> known) {
        String parent = "authors/" + authors.size();
        String path = owner + "/" + parent;
        if (cursor.token() == JsonToken.VALUE_STRING) {
            String name = cursor.text();
            cursor.repaired(
                    "object.expected", path, "The author must be an object; the string was read as a name", name);
            if (!known.remove(Person.named(name))) {
                authors.add(Person.named(name));
            }
            return;
        }
        if (!cursor.isObject(path, new Extension.Member("", member, ""), extensions)) {
            return;
        }
        String name = null;
        Url url = null;
        Url avatar = null;
        int members = 0;
        int kept = extensions.size();
        for (String key = cursor.nextMember(); key != null; key = cursor.nextMember()) {
            members = cursor.counted(members);
            Extension.Member place = new Extension.Member(parent, key, "");
            switch (key) {
                case "name" -> name = cursor.values().string(path + "/name", place, extensions);
                case "url" -> url = cursor.values().url(path + "/url", place, extensions);
                case "avatar" -> avatar = cursor.values().url(path + "/avatar", place, extensions);
                default -> extensions.add(new Extension.Member(parent, key, cursor.raw()));
            }
        }
        Person person = new Person(
                Optional.ofNullable(name), Optional.empty(), Optional.ofNullable(url), Optional.ofNullable(avatar));
        // Extensions are kept under the author's index, so an author with any must have one.
        boolean repeated = extensions.size() == kept && known.remove(person);
        if (!repeated) {
            authors.add(person);
        }
    }
}
