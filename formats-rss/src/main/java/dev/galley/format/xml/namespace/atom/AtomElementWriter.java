package dev.galley.format.xml.namespace.atom;

import dev.galley.format.spi.Field;
import dev.galley.format.spi.MediaFields;
import dev.galley.format.xml.read.Registered;
import dev.galley.format.xml.write.LinkFields;
import dev.galley.format.xml.write.MergedLinks;
import dev.galley.format.xml.write.XmlOutput;
import dev.galley.internal.date.DateWriter;
import dev.galley.internal.syntax.Iris;
import dev.galley.model.Discussion;
import dev.galley.model.Hub;
import dev.galley.model.InReplyTo;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Url;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The elements of Atom and its threading extensions that stand in Atom documents and inside RSS alike. */
public final class AtomElementWriter {
    private final XmlOutput out;
    private final String prefix;

    /**
     * Elements with a prefix.
     *
     * @param prefix what stands before the names: empty in Atom, {@code atom:} in RSS
     */
    public AtomElementWriter(XmlOutput out, String prefix) {
        this.out = out;
        this.prefix = prefix;
    }

    public void links(List<Link> links, LinkFields fields) throws IOException {
        List<Link> told = MergedLinks.told(links, fields);
        for (int i = 0; i < told.size(); i++) {
            link(told.get(i), fields.at(i));
        }
    }

    public void link(Link link, Field field) throws IOException {
        String href = field.at("href").words(link.href().value());
        String rel = Registered.name(link.rel());
        if (href == null || rel.isEmpty()) {
            if (href != null) {
                field.at("rel").lost(link.rel());
            }
            return;
        }
        out.start(prefix + "link");
        out.attribute("href", href);
        if (!rel.equals(Link.ALTERNATE)) {
            out.attribute("rel", rel);
        }
        if (rel.length() != link.rel().length()) {
            field.at("rel").reduced("the bare name of the relation");
        }
        attribute("type", link.type());
        attribute("hreflang", link.hreflang());
        attribute("title", link.title());
        attribute("length", link.length().map(String::valueOf));
        out.end(prefix + "link");
    }

    public void hubs(List<Hub> hubs, Field owner) throws IOException {
        for (int i = 0; i < hubs.size(); i++) {
            Hub hub = hubs.get(i);
            if (hub.type().equals(Hub.WEB_SUB)) {
                Field field = owner.at("hubs", i);
                link(Link.of("hub", Url.of(field.at("url").address(hub.url()))), field);
            } else {
                owner.at("hubs", i).lost(hub.type() + " " + hub.url());
            }
        }
    }

    /**
     * A person construct; a person without a name has an empty one, since Atom demands it (RFC 4287 §3.2.1). One of whom
     * nothing is known that Atom has a word for is lost.
     */
    public void person(String name, Person person, Field field) throws IOException {
        if (!isSayable(person)) {
            field.lost(person.name().or(() -> person.avatar().map(Url::value)).orElse(""));
            return;
        }
        out.start(prefix + name);
        String shown =
                person.name().isPresent() ? field.at("name").words(person.name().get()) : null;
        out.element(prefix + "name", shown == null ? "" : shown);
        words(prefix + "uri", person.url().map(Url::value), field.at("url"));
        words(prefix + "email", person.email(), field.at("email"));
        out.end(prefix + name);
        person.avatar().ifPresent(avatar -> field.at("avatar").lost(avatar));
    }

    private static boolean isSayable(Person person) {
        return person.name().filter(name -> !name.isBlank()).isPresent()
                || person.email().filter(email -> !email.isBlank()).isPresent()
                || person.url().filter(url -> !url.value().isBlank()).isPresent();
    }

    public void words(String name, Optional<String> value, Field field) throws IOException {
        if (value.isPresent()) {
            String words = field.words(value.get());
            if (words != null) {
                out.element(name, words);
            }
        }
    }

    /** A file as a link of the relation "enclosure". */
    public void enclosure(Media media, Field field) throws IOException {
        out.start(prefix + "link");
        out.attribute("rel", Link.ENCLOSURE);
        out.attribute("href", field.at("url").address(media.url()));
        attribute("type", media.type());
        attribute("title", media.title());
        attribute("length", field.at("size").count(media.size()));
        out.end(prefix + "link");
        MediaFields.reportBeyondEnclosure(media, field);
    }

    /** What is answered, whose id must be told (RFC 4685 §3); where only its address is known, that is its id. */
    public void inReplyTo(List<InReplyTo> answered, Field owner) throws IOException {
        for (int i = 0; i < answered.size(); i++) {
            InReplyTo one = answered.get(i);
            Field field = owner.at("inReplyTo", i);
            Optional<String> ref = one.ref().filter(given -> !given.isBlank());
            String id = ref.or(() -> one.href().map(url -> url.value().strip()).filter(Iris::isAbsolute))
                    .orElse("");
            if (id.isEmpty()) {
                field.lost(one);
                continue;
            }
            if (ref.isEmpty()) {
                field.at("ref").derived(id, "its address");
            }
            out.start("thr:in-reply-to");
            out.attribute("ref", id);
            attribute("href", one.href().map(field.at("href")::address));
            attribute("type", one.type());
            attribute("source", one.source().map(field.at("source")::address));
            out.end("thr:in-reply-to");
        }
    }

    /** The page and the feed of a discussion as links of the relation "replies" (RFC 4685 §4). */
    public void replies(Discussion discussion, Field field) throws IOException {
        Optional<String> updated =
                discussion.updated().filter(DateWriter::rfc3339Keeps).map(DateWriter::rfc3339);
        boolean page = discussion.page().isPresent();
        boolean feed = discussion.feed().isPresent();
        if (page) {
            replies(discussion.page(), field.at("page"), "text/html", updated);
        }
        if (feed) {
            replies(discussion.feed(), field.at("feed"), "application/atom+xml", page ? Optional.empty() : updated);
        }
        if (updated.isEmpty() || !(page || feed)) {
            discussion.updated().ifPresent(lost -> field.at("updated").lost(lost));
        }
    }

    private void replies(Optional<Url> href, Field field, String type, Optional<String> updated) throws IOException {
        out.start(prefix + "link");
        out.attribute("rel", Link.REPLIES);
        attribute("href", href.map(field::address));
        out.attribute("type", type);
        attribute("thr:updated", updated);
        out.end(prefix + "link");
    }

    public void attribute(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.attribute(name, value.get());
        }
    }
}
