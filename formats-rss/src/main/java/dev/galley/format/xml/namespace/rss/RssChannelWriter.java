package dev.galley.format.xml.namespace.rss;

import dev.galley.format.spi.Field;
import dev.galley.format.spi.UnsupportedFields;
import dev.galley.format.xml.check.ValidValue;
import dev.galley.format.xml.read.PersonText;
import dev.galley.format.xml.write.DerivedMetadata;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.format.xml.write.ExtensionWriter;
import dev.galley.format.xml.write.LinkFields;
import dev.galley.format.xml.write.NamespaceWriter;
import dev.galley.format.xml.write.NamespaceWriters;
import dev.galley.format.xml.write.Relations;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Feed;
import dev.galley.model.Generator;
import dev.galley.model.Link;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes the metadata of a feed in an RSS 2.0 {@code channel}. */
final class RssChannelWriter {
    private static final XmlName TITLE = XmlName.of("title");
    private static final XmlName DESCRIPTION = XmlName.of("description");
    private static final XmlName LANGUAGE = XmlName.of("language");
    private static final XmlName COPYRIGHT = XmlName.of("copyright");
    private static final XmlName PUB_DATE = XmlName.of("pubDate");
    private static final XmlName LAST_BUILD_DATE = XmlName.of("lastBuildDate");
    private static final XmlName DOCS = XmlName.of("docs");
    private static final XmlName RATING = XmlName.of("rating");
    private static final XmlName WEB_MASTER = XmlName.of("webMaster");
    private static final XmlName CATEGORY = XmlName.of("category");
    private static final XmlName GENERATOR = XmlName.of("generator");
    private static final XmlName TTL = XmlName.of("ttl");
    private static final XmlName LINK = XmlName.of("link");
    private static final XmlName SKIP_HOURS = XmlName.of("skipHours");
    private static final XmlName HOUR = XmlName.of("hour");
    private static final XmlName SKIP_DAYS = XmlName.of("skipDays");
    private static final XmlName DAY = XmlName.of("day");

    private final ElementWriter out;
    private final NamespaceWriters others;
    private final RssPersonWriter people;
    private final RssChannelPartsWriter parts;
    private final ExtensionWriter extensions;
    private String title = "";
    private boolean link;
    private boolean description;
    private Feed feed = Feed.builder().build();
    private List<Article> first = List.of();

    RssChannelWriter(ElementWriter out, NamespaceWriters others, ExtensionWriter extensions) {
        this.out = out;
        this.others = others;
        this.extensions = extensions;
        people = new RssPersonWriter(out, others);
        parts = new RssChannelPartsWriter(out);
    }

    /** Writes all metadata; called once before the items and once after them. */
    void write(Relations.Placed<Feed> placed, Field field) throws IOException {
        Feed feed = placed.subject();
        if (out.plain(TITLE, feed.title(), field.at("title"))) {
            title = feed.title().map(Text::plain).orElse("").strip();
        }
        links(feed.links(), placed.links());
        description |= out.plain(DESCRIPTION, feed.subtitle(), field.at("subtitle"));
        others.write(feed.id(), field.at("id"), NamespaceWriter::writeId);
        others.writeAll(feed.hubs(), field, "hubs", NamespaceWriter::writeHub);
        out.valid(LANGUAGE, feed.language(), Syntaxes.LANGUAGE, field.at("language"));
        out.plain(COPYRIGHT, feed.rights(), field.at("rights"));
        people.authors(XmlName.of("managingEditor"), feed.authors(), field);
        people.contributors(feed.contributors(), field);
        webMaster(feed.webMaster(), field.at("webMaster"));
        out.element(PUB_DATE, feed.published().flatMap(field.at("published")::rfc822), field.at("published"));
        out.element(LAST_BUILD_DATE, feed.updated().flatMap(field.at("updated")::rfc822), field.at("updated"));
        categories(out, others, feed.categories(), field);
        generator(feed.generator(), field.at("generator"));
        out.absolute(DOCS, feed.docs(), field.at("docs"));
        parts.cloud(feed.cloud(), field.at("cloud"));
        ttl(feed.ttl(), field.at("ttl"));
        others.write(feed.icon(), field.at("icon"), NamespaceWriter::writeIcon);
        if (feed.logo().isPresent()) {
            parts.image(feed.logo().get(), feed, field.at("logo"));
        }
        out.words(RATING, feed.rating(), field.at("rating"));
        parts.textInput(feed.textInput(), field.at("textInput"));
        skipHours(feed.skipHours(), field.at("skipHours"));
        skipDays(feed.skipDays(), field.at("skipDays"));
        others.writeFeedFacets(feed.facets(), field);
        others.repeat(feed);
        extensions.write(feed.extensions(), field);
        UnsupportedFields.reportJsonOnly(feed, field);
    }

    /** Sets the metadata and the articles from which {@link #require} may derive what is missing. */
    void known(Feed feed, List<Article> first) {
        this.feed = feed;
        this.first = first;
    }

    /** Writes the title, link and description, which RSS requires, unless they have been written. */
    void require(Field field) throws IOException {
        if (title.isEmpty()) {
            title = DerivedMetadata.title(feed).report(field.at("title"));
            out.element(TITLE, title);
        }
        if (!link) {
            Url website = DerivedMetadata.website(feed, first).report(field.at("links"));
            out.element(LINK, out.addresses().own(website));
            link = true;
        }
        if (!description) {
            out.element(DESCRIPTION, title);
            field.at("subtitle").derived(title, "the title");
            description = true;
        }
    }

    private void links(List<Link> links, LinkFields fields) throws IOException {
        link |= RssLinkWriter.write(LINK, links, fields, !link, out, others);
    }

    private void webMaster(Optional<Person> master, Field field) throws IOException {
        if (master.isEmpty()) {
            return;
        }
        Person person = master.get();
        String address = person.email().map(String::strip).orElse("");
        String name = person.name().map(String::strip).orElse("");
        String written = name.isEmpty() ? address : address.isEmpty() ? name : address + " (" + name + ")";
        if (!ValidValue.is(Syntaxes.CONTACT, written)) {
            field.lost(person.name().or(person::email).orElse("nobody"));
            return;
        }
        person.name().ifPresent(field.at("name")::words);
        person.email().ifPresent(field.at("email")::words);
        out.element(WEB_MASTER, written, field);
        Person read = PersonText.parse(written);
        if (!read.name().orElse("").equals(name) || !read.email().orElse("").equals(address)) {
            field.reduced("text in which the address and the name are ambiguous");
        }
        person.url().ifPresent(url -> field.at("url").lost(url));
        person.avatar().ifPresent(avatar -> field.at("avatar").lost(avatar));
    }

    static void categories(ElementWriter out, NamespaceWriters others, List<Category> categories, Field owner)
            throws IOException {
        others.writeCategories(categories, owner, (category, field) -> {
            Optional<String> term = field.words(category.term());
            if (term.isPresent()) {
                out.start(CATEGORY);
                if (category.scheme().isPresent()) {
                    out.attribute("domain", category.scheme().get().value());
                }
                out.extensionAttributes(CATEGORY, field);
                out.text(term.get());
                out.end();
                category.label().ifPresent(label -> field.at("label").lost(label));
            }
        });
    }

    private void generator(Optional<Generator> generator, Field field) throws IOException {
        if (generator.isPresent()) {
            Optional<String> name = field.at("name").words(generator.get().name());
            out.element(GENERATOR, name, field);
        }
        generator.flatMap(Generator::url).ifPresent(url -> field.at("url").lost(url));
        generator
                .flatMap(Generator::version)
                .ifPresent(version -> field.at("version").lost(version));
    }

    private void ttl(Optional<Duration> ttl, Field field) throws IOException {
        if (ttl.isPresent()) {
            long minutes = ttl.get().toMinutes();
            if (minutes > 0
                    && minutes == (int) minutes
                    && Duration.ofMinutes(minutes).equals(ttl.get())) {
                out.element(TTL, String.valueOf(minutes), field);
            } else {
                field.lost(ttl.get());
            }
        }
    }

    private void skipHours(List<Integer> hours, Field field) throws IOException {
        Map<String, Field> written = new LinkedHashMap<>();
        for (int i = 0; i < hours.size(); i++) {
            int hour = hours.get(i);
            Field each = field.at(String.valueOf(i));
            if (hour < 0 || hour > 23 || written.putIfAbsent(String.valueOf(hour), each) != null) {
                each.lost(hour);
            }
        }
        list(SKIP_HOURS, HOUR, written, field);
    }

    private void skipDays(List<DayOfWeek> days, Field field) throws IOException {
        Map<String, Field> written = new LinkedHashMap<>();
        for (int i = 0; i < days.size(); i++) {
            String name = days.get(i).name();
            Field each = field.at(String.valueOf(i));
            if (written.putIfAbsent(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT), each) != null) {
                each.lost(days.get(i));
            }
        }
        list(SKIP_DAYS, DAY, written, field);
    }

    /** Writes a list of different values; nothing if it is empty, since RSS requires at least one. */
    private void list(XmlName list, XmlName each, Map<String, Field> values, Field field) throws IOException {
        if (!values.isEmpty()) {
            out.start(list);
            out.extensionAttributes(list, field);
            for (Map.Entry<String, Field> value : values.entrySet()) {
                out.element(each, value.getKey(), value.getValue());
            }
            out.end();
        }
    }
}
