package dev.galley.format.xml.namespace.atom;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.namespace.Discussions;
import dev.galley.format.xml.namespace.Licenses;
import dev.galley.format.xml.namespace.Threading;
import dev.galley.format.xml.read.LinkRelation;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.internal.date.DateWriter;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Discussion;
import dev.galley.model.Facet;
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

    /** Writes a link whose relation and address are valid. */
    static void link(Link link, ElementWriter out, Field field) throws IOException {
        String rel = LinkRelation.name(link.rel().strip());
        out.start(LINK);
        out.attribute("href", link.href().value());
        if (!rel.equals(Link.ALTERNATE)) {
            out.attribute("rel", rel);
        }
        if (rel.length() != link.rel().length()) {
            field.at("rel").reduced("the bare name of the relation");
        }
        out.attribute("type", link.type(), Syntaxes.MEDIA_TYPE, field.at("type"));
        out.attribute("hreflang", link.hreflang(), Syntaxes.LANGUAGE, field.at("hreflang"));
        out.attribute("title", link.title());
        out.attribute("length", link.length().map(String::valueOf));
        out.extensionAttributes(LINK, field);
        out.extensionElements(LINK, field);
        out.end();
    }

    /** Writes a WebSub hub as a link; any other hub is reported as lost. */
    static void hub(Hub hub, ElementWriter out, Field field) throws IOException {
        if (hub.type().equals(Hub.WEB_SUB)) {
            Optional<String> url = out.addresses().reference(hub.url(), field.at("url"), field);
            if (url.isPresent()) {
                link(Link.of("hub", url.get()), out, field);
            }
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
        out.extensionAttributes(name, field);
        out.element(NAME, person.name().flatMap(field.at("name")::words).orElse(""), field.at("name"));
        out.words(URI, person.url().map(Url::value), field.at("url"));
        out.words(EMAIL, person.email(), field.at("email"));
        out.extensionElements(name, field);
        out.end();
        person.avatar().ifPresent(avatar -> field.at("avatar").lost(avatar));
    }

    /** Checks whether a person has a value that Atom can represent. */
    static boolean hasAny(Person person) {
        return person.name().filter(name -> !name.isBlank()).isPresent()
                || person.email().filter(email -> !email.isBlank()).isPresent()
                || person.url().filter(url -> !url.value().isBlank()).isPresent();
    }

    /**
     * Writes a file as a link of the relation "enclosure"; returns what such a link cannot express. The address is absolute
     * if possible, so that it is the same in Media RSS.
     */
    static Optional<Media> enclosure(Media media, ElementWriter out, Field field) throws IOException {
        Optional<String> href = out.addresses().resolved(media.url(), field.at("url"), field);
        if (href.isEmpty()) {
            return Optional.empty();
        }
        out.start(LINK);
        out.attribute("rel", Link.ENCLOSURE);
        out.attribute("href", href);
        out.attribute("type", media.type(), Syntaxes.MEDIA_TYPE, field.at("type"));
        out.attribute("title", media.title());
        out.attribute("length", field.at("size").count(media.size()));
        out.extensionAttributes(LINK, field);
        out.extensionElements(LINK, field);
        out.end();
        return Optional.of(media.toBuilder().title(null).build());
    }

    /** Writes the licences as links of the relation "license" (RFC 4946); returns false if there are none to write. */
    static boolean licenses(Facet facet, ElementWriter out, Field field) throws IOException {
        return Licenses.write(facet, out, field, address -> {
            out.start(LINK);
            out.attribute("rel", LinkRelation.LICENSE);
            out.attribute("href", address);
            out.end();
        });
    }

    /** Writes the page and the feed of a discussion as links of the relation "replies" (RFC 4685 §4). */
    static void replies(Discussion discussion, ElementWriter out, Field field) throws IOException {
        Optional<String> updated =
                discussion.updated().filter(DateWriter::rfc3339Keeps).map(DateWriter::rfc3339);
        Optional<String> page = discussion.page().flatMap(url -> out.addresses().reference(url, field.at("page")));
        Optional<String> feed = discussion.feed().flatMap(url -> out.addresses().reference(url, field.at("feed")));
        String type = Discussions.writtenFeedType(discussion, Atom.TYPE, field);
        if (page.isPresent()) {
            replies(page.get(), "text/html", updated, out);
        }
        if (feed.isPresent()) {
            replies(feed.get(), type, page.isPresent() ? Optional.empty() : updated, out);
        }
        if (updated.isEmpty() || (page.isEmpty() && feed.isEmpty())) {
            discussion.updated().ifPresent(lost -> field.at("updated").lost(lost));
        }
    }

    private static void replies(String href, String type, Optional<String> updated, ElementWriter out)
            throws IOException {
        out.start(LINK);
        out.attribute("rel", Link.REPLIES);
        out.attribute("href", href);
        out.attribute("type", type);
        if (updated.isPresent()) {
            out.xml().attribute(Threading.UPDATED, updated.get());
        }
        out.end();
    }
}
