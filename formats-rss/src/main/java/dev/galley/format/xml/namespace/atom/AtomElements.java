package dev.galley.format.xml.namespace.atom;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.namespace.Threading;
import dev.galley.format.xml.read.LinkRelation;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.internal.date.DateWriter;
import dev.galley.model.Discussion;
import dev.galley.model.Hub;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Url;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.Optional;

/** Writes the elements of Atom that occur in Atom documents and in RSS alike. */
final class AtomElements {
    private static final XmlName LINK = element("link");
    private static final XmlName NAME = element("name");
    private static final XmlName URI = element("uri");
    private static final XmlName EMAIL = element("email");

    private AtomElements() {}

    /** Creates the name of an element of Atom. */
    static XmlName element(String local) {
        return new XmlName(Atom.URI, "atom", local);
    }

    /** Writes a link; one without address or relation is reported as lost. */
    static void link(Link link, ElementWriter out, Field field) throws IOException {
        Optional<String> href = field.at("href").words(link.href().value());
        String rel = LinkRelation.name(link.rel().strip());
        if (href.isEmpty() || rel.isEmpty()) {
            if (href.isPresent()) {
                field.at("rel").lost(link.rel());
            }
            return;
        }
        out.start(LINK);
        out.attribute("href", href);
        if (!rel.equals(Link.ALTERNATE)) {
            out.attribute("rel", rel);
        }
        if (rel.length() != link.rel().length()) {
            field.at("rel").reduced("the bare name of the relation");
        }
        out.attribute("type", link.type());
        out.attribute("hreflang", link.hreflang());
        out.attribute("title", link.title());
        out.attribute("length", link.length().map(String::valueOf));
        out.end();
    }

    /** Writes a WebSub hub as a link; any other hub is reported as lost. */
    static void hub(Hub hub, ElementWriter out, Field field) throws IOException {
        if (hub.type().equals(Hub.WEB_SUB)) {
            link(Link.of("hub", Url.of(field.at("url").address(hub.url()))), out, field);
        } else {
            field.lost(hub.type() + " " + hub.url());
        }
    }

    /**
     * Writes a person construct. A person without a name gets an empty one, since Atom requires the element (RFC 4287
     * §3.2.1); a person without any value that Atom can represent is reported as lost.
     */
    static void person(XmlName name, Person person, ElementWriter out, Field field) throws IOException {
        if (!hasAny(person)) {
            field.lost(person.name().or(() -> person.avatar().map(Url::value)).orElse(""));
            return;
        }
        out.start(name);
        out.element(NAME, person.name().flatMap(field.at("name")::words).orElse(""));
        out.words(URI, person.url().map(Url::value), field.at("url"));
        out.words(EMAIL, person.email(), field.at("email"));
        out.end();
        person.avatar().ifPresent(avatar -> field.at("avatar").lost(avatar));
    }

    private static boolean hasAny(Person person) {
        return person.name().filter(name -> !name.isBlank()).isPresent()
                || person.email().filter(email -> !email.isBlank()).isPresent()
                || person.url().filter(url -> !url.value().isBlank()).isPresent();
    }

    /** Writes a file as a link of the relation "enclosure". */
    static void enclosure(Media media, ElementWriter out, Field field) throws IOException {
        out.start(LINK);
        out.attribute("rel", Link.ENCLOSURE);
        out.attribute("href", field.at("url").address(media.url()));
        out.attribute("type", media.type());
        out.attribute("title", media.title());
        out.attribute("length", field.at("size").count(media.size()));
        out.end();
    }

    /** Writes the page and the feed of a discussion as links of the relation "replies" (RFC 4685 §4). */
    static void replies(Discussion discussion, ElementWriter out, Field field) throws IOException {
        Optional<String> updated =
                discussion.updated().filter(DateWriter::rfc3339Keeps).map(DateWriter::rfc3339);
        boolean page = discussion.page().isPresent();
        boolean feed = discussion.feed().isPresent();
        if (page) {
            replies(discussion.page(), "text/html", updated, out, field.at("page"));
        }
        if (feed) {
            replies(
                    discussion.feed(),
                    "application/atom+xml",
                    page ? Optional.empty() : updated,
                    out,
                    field.at("feed"));
        }
        if (updated.isEmpty() || !(page || feed)) {
            discussion.updated().ifPresent(lost -> field.at("updated").lost(lost));
        }
    }

    private static void replies(
            Optional<Url> href, String type, Optional<String> updated, ElementWriter out, Field field)
            throws IOException {
        out.start(LINK);
        out.attribute("rel", Link.REPLIES);
        out.attribute("href", href.map(field::address));
        out.attribute("type", type);
        if (updated.isPresent()) {
            out.xml().attribute(Threading.UPDATED, updated.get());
        }
        out.end();
    }
}
