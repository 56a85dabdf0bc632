package dev.galley.format.opml;

import dev.galley.format.xml.token.NameSyntax;
import dev.galley.internal.date.DateWriter;
import dev.galley.model.Url;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The elements of the head that have a place in {@link Opml}, in the order in which they are written. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
enum HeadElement {
    TITLE("title", Opml::title),
    DATE_CREATED("dateCreated", opml -> opml.created().map(DateWriter::rfc822)),
    DATE_MODIFIED("dateModified", opml -> opml.modified().map(DateWriter::rfc822)),
    OWNER_NAME("ownerName", Opml::ownerName),
    OWNER_EMAIL("ownerEmail", Opml::ownerEmail),
    OWNER_ID("ownerId", opml -> opml.ownerId().map(Url::value)),
    DOCS("docs", opml -> opml.docs().map(Url::value));

    private final String xmlName;
    private final Function<Opml, Optional<String>> getter;

    HeadElement(String xmlName, Function<Opml, Optional<String>> getter) {
        this.xmlName = xmlName;
        this.getter = getter;
    }

    /** Returns the element with a name in any case. */
    static Optional<HeadElement> named(String name) {
        for (HeadElement element : values()) {
            if (element.xmlName.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** Checks that an element is not one of these, and that it can be written. */
    static void requireOther(String name) {
        if (named(name).isPresent()) {
            throw new IllegalArgumentException("\"" + name + "\" has a method of its own; use that instead");
        }
        if (!NameSyntax.isName(name) || name.indexOf(':') >= 0) {
            throw new IllegalArgumentException("\"" + name + "\" is not the name of an element");
        }
    }

    String xmlName() {
        return xmlName;
    }

    Optional<String> get(Opml opml) {
        return getter.apply(opml);
    }
}
