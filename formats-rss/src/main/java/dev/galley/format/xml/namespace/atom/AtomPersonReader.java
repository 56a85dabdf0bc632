package dev.galley.format.xml.namespace.atom;

import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.People;
import dev.galley.format.xml.read.PersonText;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.Person;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
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
        StringBuilder stray = new StringBuilder(0);
        while (cursor.nextChild(depth, stray)) {
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
        if (!stray.isEmpty() && name == null && email == null) {
            Person written = PersonText.parse(stray.toString());
            name = written.name().orElse(null);
            email = written.email().orElse(null);
            cursor.report(Finding.of(
                            "person.as-text",
                            Severity.WARNING,
                            draft.path() + "/" + parent,
                            "The person is text instead of elements; it was read as in RSS")
                    .withHint("Put the name into <name> and the e-mail address into <email>"));
        } else if (!stray.isEmpty()) {
            cursor.reportStray(stray.toString());
        }
        return new Person(
                Optional.ofNullable(name), Optional.ofNullable(email), Optional.ofNullable(url), Optional.empty());
    }

    private static boolean isFirst(@Nullable Object set, XmlCursor cursor, Draft draft, String parent)
            throws IOException {
        return draft.isFirst(set, cursor, parent + "/" + cursor.local(), Draft.NO_ATTRIBUTES);
    }
}
