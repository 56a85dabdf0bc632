package dev.galley.format.xml.namespace.atom;

import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.People;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.Person;
import dev.galley.model.Url;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The person constructs of Atom (RFC 4287 §3.2). */
final class AtomPersonReader {
    private AtomPersonReader() {}

    /** Reads a person as one of {@code people}; content without a field in the model is kept in {@code draft}. */
    static void read(XmlCursor cursor, Draft draft, People people, String name) throws IOException {
        int kept = draft.extensionCount();
        String parent = name + "/" + people.all().size();
        int index = people.add(read(cursor, draft, parent));
        draft.moveExtensions(kept, parent, name + "/" + index);
    }

    private static Person read(XmlCursor cursor, Draft draft, String parent) throws IOException {
        draft.keepAttributes(cursor, parent, Draft.NO_ATTRIBUTES);
        int depth = cursor.depth();
        String own = cursor.name().namespace();
        String name = null;
        String email = null;
        Url url = null;
        while (cursor.nextChild(depth)) {
            if (!cursor.name().namespace().equals(own)) {
                draft.keep(cursor, parent);
                continue;
            }
            switch (cursor.local()) {
                case "name" -> name = isFirst(name, cursor, draft, parent) ? Values.words(cursor) : name;
                case "email" -> email = isFirst(email, cursor, draft, parent) ? Values.words(cursor) : email;
                case "uri", "url", "homepage" -> url = isFirst(url, cursor, draft, parent) ? Values.url(cursor) : url;
                default -> draft.keep(cursor, parent);
            }
        }
        return new Person(
                Optional.ofNullable(name), Optional.ofNullable(email), Optional.ofNullable(url), Optional.empty());
    }

    private static boolean isFirst(@Nullable Object set, XmlCursor cursor, Draft draft, String parent)
            throws IOException {
        return draft.isFirst(set, cursor, parent + "/" + cursor.local(), Draft.NO_ATTRIBUTES);
    }
}
