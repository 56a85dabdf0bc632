package dev.galley.format.xml.namespace.rss;

import dev.galley.format.spi.Field;
import dev.galley.format.spi.UnsupportedFields;
import dev.galley.format.xml.namespace.atom.AtomElementWriter;
import dev.galley.format.xml.read.PersonText;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.format.xml.write.ExtensionWriter;
import dev.galley.format.xml.write.LinkFields;
import dev.galley.format.xml.write.Relations;
import dev.galley.format.xml.write.Vocabularies;
import dev.galley.format.xml.write.XmlOutput;
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
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The metadata of a feed in an RSS 2.0 {@code channel}. */
final class RssChannelWriter {
    private static final Person NOBODY =
            new Person(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final XmlOutput out;
    private final AtomElementWriter atom;
    private final ElementWriter texts;
    private final RssPersonWriter people;
    private final ExtensionWriter extensions;
    private String title = "";
    private boolean link;
    private boolean description;

    RssChannelWriter(XmlOutput out) {
        this.out = out;
        atom = new AtomElementWriter(out, "atom:");
        texts = new ElementWriter(out);
        people = new RssPersonWriter(out, atom);
        extensions = new ExtensionWriter(out, Vocabularies.RSS, Vocabularies.RSS_ELEMENTS);
    }

    /** Writes what {@code feed} has; called once before the items and once behind them. */
    void write(Feed given, Field field) throws IOException {
        Relations.Placed<Feed> placed = Relations.placed(given, field);
        Feed feed = placed.subject();
        if (texts.plain("title", feed.title(), field.at("title"))) {
            title = feed.title().map(Text::plain).orElse("").strip();
        }
        links(feed.links(), placed.links());
        description |= texts.plain("description", feed.subtitle(), field.at("subtitle"));
        atom.words("atom:id", feed.id(), field.at("id"));
        atom.hubs(feed.hubs(), field);
        atom.words("language", feed.language(), field.at("language"));
        texts.plain("copyright", feed.rights(), field.at("rights"));
        people.write(feed.authors(), "managingEditor", "dc:creator", "author", field, "authors");
        people.write(feed.contributors(), "", "dc:contributor", "contributor", field, "contributors");
        webMaster(feed.webMaster(), field.at("webMaster"));
        if (feed.published().isPresent()) {
            date("pubDate", field.at("published").rfc822(feed.published().get()));
        }
        if (feed.updated().isPresent()) {
            date("lastBuildDate", field.at("updated").rfc822(feed.updated().get()));
        }
        categories(out, feed.categories(), field);
        generator(feed.generator(), field.at("generator"));
        atom.words("docs", feed.docs().map(Url::value), field.at("docs"));
        cloud(feed.cloud());
        ttl(feed.ttl(), field.at("ttl"));
        atom.words("atom:icon", feed.icon().map(Url::value), field.at("icon"));
        if (feed.logo().isPresent()) {
            image(feed.logo().get(), feed, field.at("logo"));
        }
        atom.words("rating", feed.rating(), field.at("rating"));
        textInput(feed.textInput(), field.at("textInput"));
        skipHours(feed.skipHours(), field.at("skipHours"));
        skipDays(feed.skipDays());
        extensions.write(feed.extensions(), field);
        UnsupportedFields.reportJsonOnly(feed, field);
        UnsupportedFields.reportFacets(feed.facets(), field, Set.of());
    }

    /** Writes the description that RSS demands, where there was none, and tells what else is missing. */
    void end(Field field) throws IOException {
        if (!description && !title.isEmpty()) {
            out.element("description", title);
            field.at("subtitle").derived(title, "the title");
        } else if (!description) {
            field.at("subtitle").missing();
        }
        if (title.isEmpty()) {
            field.at("title").missing();
        }
        if (!link) {
            field.at("links").missing();
        }
    }

    private void links(List<Link> links, LinkFields fields) throws IOException {
        RssLinkWriter.write(links, out, atom, fields, !link);
        link |= links.stream().anyMatch(one -> one.rel().equals(Link.ALTERNATE));
    }

    private void date(String name, @Nullable String date) throws IOException {
        if (date != null) {
            out.element(name, date);
        }
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
            out.element("webMaster", written);
            Person read = PersonText.parse(written);
            if (!read.name().orElse("").equals(name) || !read.email().orElse("").equals(address)) {
                field.reduced("words of which the address and the name cannot be told apart");
            }
        } else if (person.equals(NOBODY)) {
            field.lost("nobody");
        }
        person.url().ifPresent(url -> field.at("url").lost(url));
        person.avatar().ifPresent(avatar -> field.at("avatar").lost(avatar));
    }

    static void categories(XmlOutput out, List<Category> categories, Field owner) throws IOException {
        for (int i = 0; i < categories.size(); i++) {
            Category category = categories.get(i);
            Field field = owner.at("categories", i);
            String term = field.words(category.term());
            if (term != null) {
                out.start("category");
                if (category.scheme().isPresent()) {
                    out.attribute("domain", category.scheme().get().value());
                }
                out.text(term);
                out.end("category");
                category.label().ifPresent(label -> field.at("label").lost(label));
            }
        }
    }

    private void generator(Optional<Generator> generator, Field field) throws IOException {
        atom.words("generator", generator.map(Generator::name), field.at("name"));
        generator.flatMap(Generator::url).ifPresent(url -> field.at("url").lost(url));
        generator
                .flatMap(Generator::version)
                .ifPresent(version -> field.at("version").lost(version));
    }

    private void cloud(Optional<Cloud> given) throws IOException {
        if (given.isPresent()) {
            Cloud cloud = given.get();
            out.start("cloud");
            atom.attribute("domain", cloud.domain());
            atom.attribute("port", cloud.port().map(String::valueOf));
            atom.attribute("path", cloud.path());
            atom.attribute("registerProcedure", cloud.registerProcedure());
            atom.attribute("protocol", cloud.protocol());
            out.end("cloud");
        }
    }

    private void ttl(Optional<Duration> ttl, Field field) throws IOException {
        if (ttl.isPresent()) {
            long minutes = ttl.get().toMinutes();
            if (minutes > 0
                    && minutes == (int) minutes
                    && Duration.ofMinutes(minutes).equals(ttl.get())) {
                out.element("ttl", String.valueOf(minutes));
            } else {
                field.lost(ttl.get());
            }
        }
    }

    /** RSS demands title and link of an image: those of the channel stand in for them. */
    private void image(Image image, Feed feed, Field field) throws IOException {
        out.start("image");
        out.element("url", field.at("url").address(image.url()));
        part("title", image.title(), feed.title().map(text -> text.plain()), field.at("title"));
        part("link", image.link().map(Url::value), feed.url().map(Url::value), field.at("link"));
        atom.words("width", image.width().map(String::valueOf), field.at("width"));
        atom.words("height", image.height().map(String::valueOf), field.at("height"));
        atom.words("description", image.description(), field.at("description"));
        out.end("image");
    }

    private void part(String name, Optional<String> own, Optional<String> channel, Field field) throws IOException {
        atom.words(name, own, field);
        if (own.orElse("").isBlank() && channel.isPresent() && !channel.get().isBlank()) {
            out.element(name, channel.get().strip());
            field.derived(channel.get(), "the " + name + " of the channel");
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
            out.start("textInput");
            atom.words("title", input.title(), field.at("title"));
            atom.words("description", input.description(), field.at("description"));
            atom.words("name", input.name(), field.at("name"));
            atom.words("link", input.link().map(Url::value), field.at("link"));
            out.end("textInput");
        }
    }

    private void skipHours(List<Integer> hours, Field field) throws IOException {
        if (!hours.isEmpty()) {
            out.start("skipHours");
            for (int i = 0; i < hours.size(); i++) {
                int hour = hours.get(i);
                if (hour >= 0 && hour <= 23) {
                    out.element("hour", String.valueOf(hour));
                } else {
                    field.at(String.valueOf(i)).lost(hour);
                }
            }
            out.end("skipHours");
        }
    }

    private void skipDays(List<DayOfWeek> days) throws IOException {
        if (!days.isEmpty()) {
            out.start("skipDays");
            for (DayOfWeek day : days) {
                String name = day.name();
                out.element("day", name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
            }
            out.end("skipDays");
        }
    }
}
