package dev.galley.format.xml.namespace.atom;

import dev.galley.format.spi.Field;
import dev.galley.format.spi.UnsupportedFields;
import dev.galley.format.xml.check.ValidValue;
import dev.galley.format.xml.read.LinkRelation;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.format.xml.write.ExtensionWriter;
import dev.galley.format.xml.write.LinkFields;
import dev.galley.format.xml.write.MergedLinks;
import dev.galley.format.xml.write.MergedPeople;
import dev.galley.format.xml.write.NamespaceWriters;
import dev.galley.format.xml.write.Relations;
import dev.galley.internal.syntax.Syntax;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Category;
import dev.galley.model.Feed;
import dev.galley.model.Generator;
import dev.galley.model.Link;
import dev.galley.model.Person;
import dev.galley.model.Url;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the metadata of a feed in Atom: of the document, or of an entry's source (RFC 4287 §4.1.1, §4.2.11). */
final class AtomFeedWriter {
    static final XmlName AUTHOR = AtomElements.element("author");
    static final XmlName CONTRIBUTOR = AtomElements.element("contributor");
    private static final XmlName SUBTITLE = AtomElements.element("subtitle");
    private static final XmlName CATEGORY = AtomElements.element("category");
    private static final XmlName GENERATOR = AtomElements.element("generator");
    private static final XmlName ICON = AtomElements.element("icon");
    private static final XmlName LOGO = AtomElements.element("logo");
    private static final XmlName RIGHTS = AtomElements.element("rights");

    private final ElementWriter out;
    private final AtomTextWriter texts;
    private final NamespaceWriters others;
    private final ExtensionWriter extensions;

    AtomFeedWriter(ElementWriter out, NamespaceWriters others, ExtensionWriter extensions) {
        this.out = out;
        this.others = others;
        this.extensions = extensions;
        texts = new AtomTextWriter(out);
    }

    /**
     * Writes everything but the elements that come first: id, title, updated and authors.
     *
     * @param placed the metadata, of the document itself or of the source of an entry
     */
    void write(Relations.Placed<Feed> placed, Field field) throws IOException {
        Feed feed = placed.subject();
        texts.write(SUBTITLE, feed.subtitle(), field.at("subtitle"));
        links(feed.links(), placed.links());
        for (int i = 0; i < feed.hubs().size(); i++) {
            AtomElements.hub(feed.hubs().get(i), out, field.at("hubs", i));
        }
        people(CONTRIBUTOR, feed.contributors(), field, "contributors");
        categories(feed.categories(), field);
        generator(feed.generator(), field.at("generator"));
        if (feed.icon().isPresent()) {
            out.element(ICON, out.addresses().reference(feed.icon().get(), field.at("icon")), field.at("icon"));
        }
        if (feed.logo().isPresent()) {
            out.element(
                    LOGO,
                    out.addresses()
                            .reference(feed.logo().get().url(), field.at("logo").at("url")),
                    field.at("logo").at("url"));
            UnsupportedFields.reportBeyondUrl(feed.logo().get(), field.at("logo"));
        }
        texts.write(RIGHTS, feed.rights(), field.at("rights"));
        others.writeFeedFacets(feed.facets(), field);
        others.repeat(feed);
        extensions.write(feed.extensions(), field);
        UnsupportedFields.reportJsonOnly(feed, field);
        UnsupportedFields.reportRssOnly(feed, field);
    }

    /** Writes links. Of two alternate links with the same type and language, only the first is allowed (RFC 4287 §4.1.1). */
    void links(List<Link> links, LinkFields fields) throws IOException {
        List<Link> allowed = new ArrayList<>();
        List<Integer> remaining = new ArrayList<>();
        Set<String> alternates = new HashSet<>();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (LinkRelation.name(link.rel().strip()).equals(Link.ALTERNATE)
                    && !alternates.add(valid(link.type(), Syntaxes.MEDIA_TYPE) + " "
                            + valid(link.hreflang(), Syntaxes.LANGUAGE))) {
                fields.at(i).lost(link.href());
            } else {
                allowed.add(link);
                remaining.add(i);
            }
        }
        LinkFields allowedFields = fields.only(remaining);
        List<Link> merged = MergedLinks.of(allowed, allowedFields);
        for (int i = 0; i < merged.size(); i++) {
            AtomElements.link(merged.get(i), out, allowedFields.at(i));
        }
    }

    /** Returns the value that is written; empty if it is left out because it is malformed. */
    private static Optional<String> valid(Optional<String> value, Syntax syntax) {
        return value.filter(given -> ValidValue.is(syntax, given));
    }

    /** Writes people; returns whether there was one to write. */
    boolean people(XmlName element, List<Person> people, Field owner, String name) throws IOException {
        List<Person> merged = MergedPeople.named(people, owner, name, out);
        boolean written = false;
        for (int i = 0; i < merged.size(); i++) {
            AtomElements.person(element, merged.get(i), out, owner.at(name, i));
            written |= AtomElements.hasAny(merged.get(i));
        }
        return written;
    }

    void categories(List<Category> categories, Field owner) throws IOException {
        for (int i = 0; i < categories.size(); i++) {
            Category category = categories.get(i);
            out.start(CATEGORY);
            out.attribute("term", category.term());
            out.attribute(
                    "scheme",
                    category.scheme().map(Url::value),
                    Syntaxes.IRI,
                    owner.at("categories", i).at("scheme"));
            out.attribute("label", category.label());
            out.extensionAttributes(CATEGORY, owner.at("categories", i));
            out.extensionElements(CATEGORY, owner.at("categories", i));
            out.end();
        }
    }

    private void generator(Optional<Generator> given, Field field) throws IOException {
        if (given.isPresent()) {
            Generator generator = given.get();
            boolean named = !generator.name().isBlank();
            Optional<String> address =
                    generator.url().flatMap(url -> out.addresses().reference(url, field.at("url")));
            if (!named && address.isEmpty() && generator.version().isEmpty()) {
                field.lost(generator.name());
                return;
            }
            out.start(GENERATOR);
            out.attribute("uri", address);
            out.attribute("version", generator.version());
            if (named) {
                out.text(field.at("name").words(generator.name()).orElseThrow());
            } else if (!generator.name().isEmpty()) {
                field.at("name").reduced("an empty name");
            }
            out.end();
        }
    }
}
