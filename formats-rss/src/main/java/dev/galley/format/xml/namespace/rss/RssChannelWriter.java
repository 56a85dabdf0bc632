package dev.galley.format.xml.namespace.rss;

import dev.galley.format.spi.Field;
import dev.galley.format.spi.UnsupportedFields;
import dev.galley.format.xml.read.PersonText;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.format.xml.write.ExtensionWriter;
import dev.galley.format.xml.write.LinkFields;
import dev.galley.format.xml.write.NamespaceWriter;
import dev.galley.format.xml.write.NamespaceWriters;
import dev.galley.format.xml.write.Relations;
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
import java.util.stream.Stream;

/** Writes the metadata of a feed in an RSS 2.0 {@code channel}. */
final class RssChannelWriter {
    private static final Person NOBODY =
            new Person(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
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

    RssChannelWriter(ElementWriter out, NamespaceWriters others, ExtensionWriter extensions) {
        this.out = out;
        this.others = others;
        this.extensions = extensions;
        people = new RssPersonWriter(out, others);
    }

    /** Writes everything that {@code given} has; called once before the items and once after them. */
    void write(Feed given, Field field) throws IOException {
        Relations.Placed<Feed> placed = Relations.placed(given, field);
        Feed feed = placed.subject();
        if (out.plain(TITLE, feed.title(), field.at("title"))) {
            title = feed.title().map(Text::plain).orElse("").strip();
        }
        links(feed.links(), placed.links());
        description |= out.plain(DESCRIPTION, feed.subtitle(), field.at("subtitle"));
        others.write(feed.id(), field.at("id"), NamespaceWriter::writeId);
        others.writeAll(feed.hubs(), field, "hubs", NamespaceWriter::writeHub);
        out.words(LANGUAGE, feed.language(), field.at("language"));
        out.plain(COPYRIGHT, feed.rights(), field.at("rights"));
        people.authors(XmlName.of("managingEditor"), feed.authors(), field);
        people.contributors(feed.contributors(), field);
        webMaster(feed.webMaster(), field.at("webMaster"));
        out.element(PUB_DATE, feed.published().flatMap(field.at("published")::rfc822));
        out.element(LAST_BUILD_DATE, feed.updated().flatMap(field.at("updated")::rfc822));
        categories(out, feed.categories(), field);
        generator(feed.generator(), field.at("generator"));
        out.words(DOCS, feed.docs().map(Url::value), field.at("docs"));
        cloud(feed.cloud());
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
        extensions.write(feed.extensions(), field);
        UnsupportedFields.reportJsonOnly(feed, field);
    }

    /** Writes a description if there was none, since RSS requires it, and reports what else is missing. */
    void end(Field field) throws IOException {
        if (!description && !title.isEmpty()) {
            out.element(DESCRIPTION, title);
            field.at("subtitle").derived(title, "the title");
        } else if (!description) {
            field.at("subtitle").missing();
        }
        if (title.isEmpty()) {
            field.at("title").missing();
        }
        if (!link) {
            field.context().missing(field.at("links").path(), "url");
        }
    }

    private void links(List<Link> links, LinkFields fields) throws IOException {
        RssLinkWriter.write(links, fields, !link, out, others);
        link |= links.stream().anyMatch(one -> one.rel().equals(Link.ALTERNATE));
    }

    private void webMaster(Optional<Person> master, Field field) throws IOException {
        if (master.isEmpty()) {
            return;
        }
        Person person = master.get();
        String address = person.email().map(String::strip).orElse("");
        String name = person.name().map(String::strip).orElse("");
        person.name().ifPresent(field.at("name")::words);
        person.email().ifPresent(field.at("email")::words);
        String written = address.isEmpty() ? name : name.isEmpty() ? address : address + " (" + name + ")";
        if (!written.isEmpty()) {
            out.element(WEB_MASTER, written);
            Person read = PersonText.parse(written);
            if (!read.name().orElse("").equals(name) || !read.email().orElse("").equals(address)) {
                field.reduced("text in which the address and the name are ambiguous");
            }
        } else if (person.equals(NOBODY)) {
            field.lost("nobody");
        }
        person.url().ifPresent(url -> field.at("url").lost(url));
        person.avatar().ifPresent(avatar -> field.at("avatar").lost(avatar));
    }

    static void categories(ElementWriter out, List<Category> categories, Field owner) throws IOException {
        for (int i = 0; i < categories.size(); i++) {
            Category category = categories.get(i);
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

    private void cloud(Optional<Cloud> given) throws IOException {
        if (given.isPresent()) {
            Cloud cloud = given.get();
            out.start(CLOUD);
            out.attribute("domain", cloud.domain());
            out.attribute("port", cloud.port().map(String::valueOf));
            out.attribute("path", cloud.path());
            out.attribute("registerProcedure", cloud.registerProcedure());
            out.attribute("protocol", cloud.protocol());
            out.end();
        }
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
        out.start(IMAGE);
        out.element(URL, field.at("url").address(image.url()));
        part(TITLE, image.title(), feed.title().map(text -> text.plain()), field.at("title"));
        part(LINK, image.link().map(Url::value), feed.url().map(Url::value), field.at("link"));
        out.words(WIDTH, image.width().map(String::valueOf), field.at("width"));
        out.words(HEIGHT, image.height().map(String::valueOf), field.at("height"));
        out.words(DESCRIPTION, image.description(), field.at("description"));
        out.end();
    }

    private void part(XmlName name, Optional<String> own, Optional<String> channel, Field field) throws IOException {
        out.words(name, own, field);
        if (own.orElse("").isBlank() && channel.isPresent() && !channel.get().isBlank()) {
            out.element(name, channel.get().strip());
            field.derived(channel.get(), "the " + name.local() + " of the channel");
        }
    }

    private void textInput(Optional<TextInput> given, Field field) throws IOException {
        if (given.isPresent()) {
            TextInput input = given.get();
            boolean filled = Stream.of(
                            input.title(),
                            input.description(),
                            input.name(),
                            input.link().map(Url::value))
                    .anyMatch(value -> value.filter(words -> !words.isBlank()).isPresent());
            if (!filled) {
                field.lost("nothing");
                return;
            }
            out.start(TEXT_INPUT);
            out.words(TITLE, input.title(), field.at("title"));
            out.words(DESCRIPTION, input.description(), field.at("description"));
            out.words(NAME, input.name(), field.at("name"));
            out.words(LINK, input.link().map(Url::value), field.at("link"));
            out.end();
        }
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
