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
import dev.galley.internal.syntax.Syntax;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Cloud;
import dev.galley.model.Feed;
import dev.galley.model.Generator;
import dev.galley.model.Image;
import dev.galley.model.Link;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.TextInput;
import dev.galley.model.Url;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
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
    private static final XmlName CLOUD = XmlName.of("cloud");
    private static final XmlName TTL = XmlName.of("ttl");
    private static final XmlName IMAGE = XmlName.of("image");
    private static final XmlName URL = XmlName.of("url");
    private static final XmlName LINK = XmlName.of("link");
    private static final XmlName WIDTH = XmlName.of("width");
    private static final XmlName HEIGHT = XmlName.of("height");
    private static final XmlName TEXT_INPUT = XmlName.of("textInput");
    private static final XmlName NAME = XmlName.of("name");
    private static final XmlName SKIP_HOURS = XmlName.of("skipHours");
    private static final XmlName HOUR = XmlName.of("hour");
    private static final XmlName SKIP_DAYS = XmlName.of("skipDays");
    private static final XmlName DAY = XmlName.of("day");

    private final ElementWriter out;
    private final NamespaceWriters others;
    private final RssPersonWriter people;
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
        valid(LANGUAGE, feed.language(), Syntaxes.LANGUAGE, field.at("language"));
        out.plain(COPYRIGHT, feed.rights(), field.at("rights"));
        people.authors(XmlName.of("managingEditor"), feed.authors(), field);
        people.contributors(feed.contributors(), field);
        webMaster(feed.webMaster(), field.at("webMaster"));
        out.element(PUB_DATE, feed.published().flatMap(field.at("published")::rfc822));
        out.element(LAST_BUILD_DATE, feed.updated().flatMap(field.at("updated")::rfc822));
        categories(out, others, feed.categories(), field);
        generator(feed.generator(), field.at("generator"));
        out.absolute(DOCS, feed.docs(), field.at("docs"));
        cloud(feed.cloud(), field.at("cloud"));
        ttl(feed.ttl(), field.at("ttl"));
        others.write(feed.icon(), field.at("icon"), NamespaceWriter::writeIcon);
        if (feed.logo().isPresent()) {
            image(feed.logo().get(), feed, field.at("logo"));
        }
        out.words(RATING, feed.rating(), field.at("rating"));
        textInput(feed.textInput(), field.at("textInput"));
        skipHours(feed.skipHours(), field.at("skipHours"));
        skipDays(feed.skipDays());
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
            Optional<DerivedMetadata<Url>> website = DerivedMetadata.website(feed, first);
            if (website.isPresent()) {
                out.element(LINK, website.get().report(field.at("links")).value());
            } else {
                field.context().missing(field.at("links").path(), "url");
            }
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
        String written = name.isEmpty() ? address : address + " (" + name + ")";
        if (!ValidValue.is(Syntaxes.CONTACT, written)) {
            field.lost(person.name().or(person::email).orElse("nobody"));
            return;
        }
        person.name().ifPresent(field.at("name")::words);
        person.email().ifPresent(field.at("email")::words);
        out.element(WEB_MASTER, written);
        Person read = PersonText.parse(written);
        if (!read.name().orElse("").equals(name) || !read.email().orElse("").equals(address)) {
            field.reduced("text in which the address and the name are ambiguous");
        }
        person.url().ifPresent(url -> field.at("url").lost(url));
        person.avatar().ifPresent(avatar -> field.at("avatar").lost(avatar));
    }

    static void categories(ElementWriter out, NamespaceWriters others, List<Category> categories, Field owner)
            throws IOException {
        for (int i = 0; i < categories.size(); i++) {
            Category category = categories.get(i);
            int written = category.scheme().isPresent() ? others.writeCategories(categories, i, owner) : 0;
            if (written > 0) {
                i += written - 1;
                continue;
            }
            Field field = owner.at("categories", i);
            Optional<String> term = field.words(category.term());
            if (term.isPresent()) {
                out.start(CATEGORY);
                if (category.scheme().isPresent()) {
                    out.attribute("domain", category.scheme().get().value());
                }
                out.text(term.get());
                out.end();
                category.label().ifPresent(label -> field.at("label").lost(label));
            }
        }
    }

    private void generator(Optional<Generator> generator, Field field) throws IOException {
        out.words(GENERATOR, generator.map(Generator::name), field.at("name"));
        generator.flatMap(Generator::url).ifPresent(url -> field.at("url").lost(url));
        generator
                .flatMap(Generator::version)
                .ifPresent(version -> field.at("version").lost(version));
    }

    /** Writes an element if the value follows {@code syntax}; else it is reported as lost. */
    private void valid(XmlName name, Optional<String> value, Syntax syntax, Field field) throws IOException {
        if (value.isPresent() && !ValidValue.is(syntax, value.get().strip())) {
            field.lost(value.get());
        } else {
            out.words(name, value, field);
        }
    }

    /** Writes the cloud if it has the five values that RSS requires. */
    private void cloud(Optional<Cloud> given, Field field) throws IOException {
        if (given.isEmpty()) {
            return;
        }
        Cloud cloud = given.get();
        boolean valid = cloud.domain().filter(domain -> !domain.isBlank()).isPresent()
                && cloud.port().filter(port -> port > 0).isPresent()
                && cloud.path().filter(path -> !path.isBlank()).isPresent()
                && cloud.registerProcedure().isPresent()
                && cloud.protocol()
                        .filter(protocol -> ValidValue.is(RssGrammar.CLOUD_PROTOCOL, protocol))
                        .isPresent();
        if (!valid) {
            field.lost(cloud.domain().orElse(""));
            return;
        }
        out.start(CLOUD);
        out.attribute("domain", cloud.domain());
        out.attribute("port", cloud.port().map(String::valueOf));
        out.attribute("path", cloud.path());
        out.attribute("registerProcedure", cloud.registerProcedure());
        out.attribute("protocol", cloud.protocol());
        out.end();
    }

    private void ttl(Optional<Duration> ttl, Field field) throws IOException {
        if (ttl.isPresent()) {
            long minutes = ttl.get().toMinutes();
            if (minutes > 0
                    && minutes == (int) minutes
                    && Duration.ofMinutes(minutes).equals(ttl.get())) {
                out.element(TTL, String.valueOf(minutes));
            } else {
                field.lost(ttl.get());
            }
        }
    }

    /** Writes the image. RSS requires its title and link; if they are missing, those of the channel are written. */
    private void image(Image image, Feed feed, Field field) throws IOException {
        Optional<String> url = out.addresses().absolute(image.url(), field.at("url"), field);
        if (url.isEmpty()) {
            return;
        }
        out.start(IMAGE);
        out.element(URL, url);
        part(TITLE, image.title(), feed.title().map(Text::plain), url.get(), field.at("title"));
        Optional<String> link = image.link().flatMap(to -> out.addresses().absolute(to, field.at("link")));
        Optional<String> page = feed.url().flatMap(to -> out.addresses().repaired(to));
        part(LINK, link, page, url.get(), field.at("link"));
        valid(WIDTH, image.width().map(String::valueOf), RssGrammar.IMAGE_WIDTH, field.at("width"));
        valid(HEIGHT, image.height().map(String::valueOf), RssGrammar.IMAGE_HEIGHT, field.at("height"));
        out.words(DESCRIPTION, image.description(), field.at("description"));
        out.end();
    }

    private void part(XmlName name, Optional<String> own, Optional<String> channel, String address, Field field)
            throws IOException {
        out.words(name, own, field);
        if (own.orElse("").isBlank()) {
            Optional<String> derived = channel.map(String::strip).filter(words -> !words.isEmpty());
            out.element(name, derived.orElse(address));
            field.derived(
                    derived.orElse(address),
                    derived.isPresent() ? "the " + name.local() + " of the channel" : "the address of the image");
        }
    }

    /** Writes the text field if it has the four values that RSS requires. */
    private void textInput(Optional<TextInput> given, Field field) throws IOException {
        if (given.isEmpty()) {
            return;
        }
        TextInput input = given.get();
        Optional<String> link = input.link().flatMap(url -> out.addresses().repaired(url));
        boolean valid = input.title().filter(words -> !words.isBlank()).isPresent()
                && input.description().filter(words -> !words.isBlank()).isPresent()
                && input.name()
                        .filter(words -> ValidValue.is(Syntaxes.FORM_FIELD_NAME, words.strip()))
                        .isPresent()
                && link.isPresent();
        if (!valid) {
            field.lost(input.name().orElse(""));
            return;
        }
        out.start(TEXT_INPUT);
        out.words(TITLE, input.title(), field.at("title"));
        out.words(DESCRIPTION, input.description(), field.at("description"));
        out.words(NAME, input.name(), field.at("name"));
        out.absolute(LINK, input.link(), field.at("link"));
        out.end();
    }

    private void skipHours(List<Integer> hours, Field field) throws IOException {
        if (!hours.isEmpty()) {
            out.start(SKIP_HOURS);
            for (int i = 0; i < hours.size(); i++) {
                int hour = hours.get(i);
                if (hour >= 0 && hour <= 23) {
                    out.element(HOUR, String.valueOf(hour));
                } else {
                    field.at(String.valueOf(i)).lost(hour);
                }
            }
            out.end();
        }
    }

    private void skipDays(List<DayOfWeek> days) throws IOException {
        if (!days.isEmpty()) {
            out.start(SKIP_DAYS);
            for (DayOfWeek day : days) {
                String name = day.name();
                out.element(DAY, name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
            }
            out.end();
        }
    }
}
