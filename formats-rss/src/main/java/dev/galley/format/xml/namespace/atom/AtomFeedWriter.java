package dev.galley.format.xml.namespace.atom;

import dev.galley.format.spi.Field;
import dev.galley.format.spi.UnsupportedFields;
import dev.galley.format.xml.write.ExtensionWriter;
import dev.galley.format.xml.write.MergedPeople;
import dev.galley.format.xml.write.Relations;
import dev.galley.format.xml.write.Vocabularies;
import dev.galley.format.xml.write.XmlOutput;
import dev.galley.model.Category;
import dev.galley.model.Feed;
import dev.galley.model.Generator;
import dev.galley.model.Person;
import dev.galley.model.Url;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The metadata of a feed in Atom: of the document, or of an entry's source (RFC 4287 §4.1.1, §4.2.11). */
final class AtomFeedWriter {
    private final XmlOutput out;
    private final AtomElementWriter atom;
    private final AtomTextWriter texts;
    private final ExtensionWriter extensions;

    AtomFeedWriter(XmlOutput out) {
        this.out = out;
        atom = new AtomElementWriter(out, "");
        texts = new AtomTextWriter(out, atom);
        extensions = new ExtensionWriter(out, Vocabularies.ATOM, Vocabularies.ATOM_ELEMENTS);
    }

    /** Writes what {@code feed} has, but for id and updated, which the caller may have to derive. */
    boolean write(Feed given, Field field) throws IOException {
        Relations.Placed<Feed> placed = Relations.placed(given, field);
        Feed feed = placed.subject();
        boolean title = texts.write("title", feed.title(), field.at("title"));
        texts.write("subtitle", feed.subtitle(), field.at("subtitle"));
        atom.links(feed.links(), placed.links());
        atom.hubs(feed.hubs(), field);
        people("author", feed.authors(), field, "authors");
        people("contributor", feed.contributors(), field, "contributors");
        categories(feed.categories());
        generator(feed.generator(), field.at("generator"));
        atom.words("icon", feed.icon().map(Url::value), field.at("icon"));
        if (feed.logo().isPresent()) {
            atom.words(
                    "logo",
                    Optional.of(feed.logo().get().url().value()),
                    field.at("logo").at("url"));
            UnsupportedFields.reportBeyondUrl(feed.logo().get(), field.at("logo"));
        }
        texts.write("rights", feed.rights(), field.at("rights"));
        extensions.write(feed.extensions(), field);
        UnsupportedFields.reportJsonOnly(feed, field);
        UnsupportedFields.reportFacets(feed.facets(), field, Set.of());
        UnsupportedFields.reportRssOnly(feed, field);
        return title;
    }

    void people(String element, List<Person> people, Field owner, String name) throws IOException {
        List<Person> told = MergedPeople.told(people, owner, name);
        for (int i = 0; i < told.size(); i++) {
            atom.person(element, told.get(i), owner.at(name, i));
        }
    }

    void categories(List<Category> categories) throws IOException {
        for (Category category : categories) {
            out.start("category");
            out.attribute("term", category.term());
            atom.attribute("scheme", category.scheme().map(Url::value));
            atom.attribute("label", category.label());
            out.end("category");
        }
    }

    private void generator(Optional<Generator> given, Field field) throws IOException {
        if (given.isPresent()) {
            Generator generator = given.get();
            boolean named = !generator.name().isBlank();
            if (!named && generator.url().isEmpty() && generator.version().isEmpty()) {
                field.lost(generator.name());
                return;
            }
            out.start("generator");
            atom.attribute("uri", generator.url().map(field.at("url")::address));
            atom.attribute("version", generator.version());
            if (named) {
                out.text(String.valueOf(field.at("name").words(generator.name())));
            } else if (!generator.name().isEmpty()) {
                field.at("name").reduced("an empty name");
            }
            out.end("generator");
        }
    }
}
