package dev.galley.format.xml.namespace;

import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.Person;
import dev.galley.model.Url;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The person constructs of Atom (RFC 4287 §3.2). */
final class AtomPeople {
    private AtomPeople() {}

    /** Reads a person; what a person holds beyond the model is kept in {@code draft} under {@code parent}. */
    static Person read(XmlCursor cursor, Draft draft, String parent) throws XMLStreamException {
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
                case "name" -> name = Values.words(cursor);
                case "email" -> email = Values.words(cursor);
                case "uri", "url" -> {
                    String address = Values.words(cursor);
                    url = address == null ? null : cursor.url(address);
                }
                default -> draft.keep(cursor, parent);
            }
        }
        return new Person(
                Optional.ofNullable(name), Optional.ofNullable(email), Optional.ofNullable(url), Optional.empty());
    }
}
