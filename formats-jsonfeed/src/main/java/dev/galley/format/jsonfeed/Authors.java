package dev.galley.format.jsonfeed;

import dev.galley.model.Extension;
import dev.galley.model.Person;
import dev.galley.model.Url;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/** Reads "authors" of JSON Feed 1.1 and "author" of 1.0. */
final class Authors {
    private Authors() {}

    /** Reads the array of authors that the cursor is at. */
    static void readAll(JsonCursor cursor, String owner, List<Person> authors, List<Extension> extensions) {
        Extension.Member place = new Extension.Member("", "authors", "");
        if (cursor.isArray(owner + "/authors", place, extensions)) {
            while (cursor.next() != JsonToken.END_ARRAY) {
                readOne(cursor, owner, authors, extensions, "authors");
            }
        }
    }

    /** Reads the one author that the cursor is at, unless they are there already. */
    static void readOne(
            JsonCursor cursor, String owner, List<Person> authors, List<Extension> extensions, String member) {
        String parent = "authors/" + authors.size();
        String path = owner + "/" + parent;
        if (!cursor.isObject(path, new Extension.Member("", member, ""), extensions)) {
            return;
        }
        String name = null;
        Url url = null;
        Url avatar = null;
        int members = 0;
        for (String key = cursor.nextMember(); key != null; key = cursor.nextMember()) {
            members = cursor.counted(members);
            Extension.Member place = new Extension.Member(parent, key, "");
            switch (key) {
                case "name" -> name = cursor.string(path + "/name", place, extensions);
                case "url" -> url = cursor.url(path + "/url", place, extensions);
                case "avatar" -> avatar = cursor.url(path + "/avatar", place, extensions);
                default -> extensions.add(new Extension.Member(parent, key, cursor.raw()));
            }
        }
        Person person = new Person(
                Optional.ofNullable(name), Optional.empty(), Optional.ofNullable(url), Optional.ofNullable(avatar));
        if (member.equals("authors") || !authors.contains(person)) {
            authors.add(person);
        }
    }
}
