package dev.galley.format.xml.namespace.rss;

import dev.galley.format.spi.DerivedId;
import dev.galley.format.spi.Field;
import dev.galley.format.spi.UnsupportedFields;
import dev.galley.format.xml.check.ValidValue;
import dev.galley.format.xml.namespace.Rdf;
import dev.galley.format.xml.write.DerivedMetadata;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.format.xml.write.ExtensionWriter;
import dev.galley.format.xml.write.NamespaceWriter;
import dev.galley.format.xml.write.NamespaceWriters;
import dev.galley.format.xml.write.Relations;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Generator;
import dev.galley.model.Image;
import dev.galley.model.Text;
import dev.galley.model.TextInput;
import dev.galley.model.Url;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes the metadata of a feed as an RSS 1.0 {@code channel}, with {@code image} and {@code textinput} behind it. */
final class Rss10ChannelWriter {
    private static final XmlName CHANNEL = element("channel");
    private static final XmlName TITLE = element("title");
    private static final XmlName LINK = element("link");
    private static final XmlName DESCRIPTION = element("description");
    private static final XmlName IMAGE = element("image");
    private static final XmlName URL = element("url");
    private static final XmlName TEXT_INPUT = element("textinput");
    private static final XmlName NAME = element("name");
    private static final XmlName ITEMS = element("items");
    private static final XmlName SEQ = rdf("Seq");
    private static final XmlName LI = rdf("li");
    private static final XmlName ABOUT = rdf("about");
    private static final XmlName RESOURCE = rdf("resource");

    private final ElementWriter out;
    private final NamespaceWriters others;
    private final ExtensionWriter extensions;
    private final RssPersonWriter people;
    private String about = "";
    private String title = "";
    private boolean link;
    private boolean description;
    private Optional<DerivedMetadata<Url>> website = Optional.empty();
    private Feed feed = Feed.builder().build();
    private Optional<Image> image = Optional.empty();
    private Optional<TextInput> textInput = Optional.empty();

    Rss10ChannelWriter(ElementWriter out, NamespaceWriters others, ExtensionWriter extensions) {
        this.out = out;
        this.others = others;
        this.extensions = extensions;
        people = new RssPersonWriter(out, others);
    }

    /** Returns the name of an element of RSS 1.0. */
    static XmlName element(String local) {
        return new XmlName(Rss10.URI, "", local);
    }

    private static XmlName rdf(String local) {
        return new XmlName(Rdf.URI, "rdf", local);
    }

    /** Sets the metadata and the articles from which what is missing may be derived; returns the address of the channel. */
    String known(Feed feed, List<Article> first, Field root) {
        this.feed = feed;
        Field field = root.at("id");
        Optional<String> given = feed.id().flatMap(field::words);
        DerivedId id = given.map(own -> new DerivedId(own, "")).orElseGet(() -> DerivedId.of(feed));
        if (!ValidValue.is(Syntaxes.IRI, id.value())) {
            id = DerivedId.ofId(id.value(), feed);
        }
        if (!id.origin().isEmpty()) {
            field.derived(id.value(), id.origin());
        }
        about = id.value();
        website = Optional.of(DerivedMetadata.website(feed, first));
        return about;
    }

    /** Returns the address of the website, for items that have no page of their own. */
    Optional<Url> website() {
        return feed.url()
                .filter(url -> ValidValue.is(Syntaxes.IRI, url.value()))
                .or(() -> website.map(DerivedMetadata::value));
    }

    /** Starts the channel; returns whether it collects declarations. */
    boolean start() throws IOException {
        out.start(CHANNEL);
        extensions.enter(CHANNEL);
        out.xml().attribute(ABOUT, about);
        return out.xml().collectDeclarations();
    }

    /** Writes metadata; called for those at the beginning of the feed, and for those at its end. */
    void write(Relations.Placed<Feed> placed, Field field) throws IOException {
        Feed feed = placed.subject();
        if (out.plain(TITLE, feed.title(), field.at("title"))) {
            title = feed.title().map(Text::plain).orElse("").strip();
        }
        link |= RssLinkWriter.write(LINK, feed.links(), placed.links(), !link, out, others);
        description |= out.plain(DESCRIPTION, feed.subtitle(), field.at("subtitle"));
        others.writeAll(feed.hubs(), field, "hubs", NamespaceWriter::writeHub);
        others.write(feed.language(), field.at("language"), NamespaceWriter::writeLanguage);
        others.write(rights(feed, field.at("rights")), field.at("rights"), NamespaceWriter::writeRights);
        people.modules(feed.authors(), field);
        people.contributors(feed.contributors(), field);
        out.element(
                Rss10ItemWriter.DATE, feed.published().flatMap(field.at("published")::rfc3339), field.at("published"));
        others.write(feed.updated(), field.at("updated"), NamespaceWriter::writeUpdated);
        Rss10ItemWriter.categories(out, others, feed.categories(), field);
        feed.generator().map(Generator::name).ifPresent(field.at("generator")::lost);
        others.write(feed.icon(), field.at("icon"), NamespaceWriter::writeIcon);
        image(feed.logo(), field.at("logo"));
        textInput(feed.textInput(), field.at("textInput"));
        others.writeFeedFacets(feed.facets(), field);
        others.repeat(feed);
        extensions.write(feed.extensions(), field);
        UnsupportedFields.reportJsonOnly(feed, field);
        UnsupportedFields.reportRssOnly(
                feed.toBuilder().published(null).textInput(null).build(), field);
    }

    /** Returns the rights without their language, which readers do not expect in elements of other namespaces. */
    private static Optional<Text> rights(Feed feed, Field field) {
        Optional<Text> rights = feed.rights();
        rights.flatMap(Text::language).ifPresent(field.at("language")::lost);
        return rights.map(text -> new Text(text.kind(), text.value(), Optional.empty(), text.base()));
    }

    private void image(Optional<Image> given, Field field) throws IOException {
        Optional<String> url = given.isEmpty()
                ? Optional.empty()
                : out.addresses().absolute(given.get().url(), field.at("url"), field);
        if (url.isPresent()) {
            image = given;
            reference(IMAGE, url.get());
        }
    }

    private void textInput(Optional<TextInput> given, Field field) throws IOException {
        if (given.isEmpty()) {
            return;
        }
        TextInput input = given.get();
        Optional<String> address = input.link().flatMap(out.addresses()::repaired);
        if (address.isEmpty() || isBlank(input.title()) || isBlank(input.description()) || isBlank(input.name())) {
            field.lost(input.name().orElse(""));
            return;
        }
        textInput = given;
        reference(TEXT_INPUT, address.get());
    }

    private static boolean isBlank(Optional<String> words) {
        return words.orElse("").isBlank();
    }

    private void reference(XmlName name, String address) throws IOException {
        out.start(name);
        out.xml().attribute(RESOURCE, address);
        out.end();
    }

    /** Ends the channel with what RSS 1.0 requires and the feed lacks, and with the list of its items. */
    void end(List<String> items, boolean collects, Field root) throws IOException {
        if (title.isEmpty()) {
            title = DerivedMetadata.title(feed).report(root.at("title"));
            out.element(TITLE, title);
        }
        if (!link && website.isPresent()) {
            Url page = website.get().report(root.at("links"));
            out.element(LINK, out.addresses().own(page));
        } else if (!link) {
            root.context().missing(root.at("links").path(), "url");
        }
        if (!description) {
            out.element(DESCRIPTION, title);
            root.at("subtitle").derived(title, "the title");
        }
        out.start(ITEMS);
        out.start(SEQ);
        for (String item : items) {
            reference(LI, item);
        }
        out.end();
        out.end();
        extensions.leave();
        if (collects) {
            out.xml().releaseDeclarations();
        }
        out.end();
        if (image.isPresent()) {
            image(image.get(), root.at("logo"));
        }
        if (textInput.isPresent()) {
            textInput(textInput.get(), root.at("textInput"));
        }
    }

    /** Writes the image. RSS 1.0 requires its title and link; if they are missing, those of the channel are written. */
    private void image(Image image, Field field) throws IOException {
        String url = out.addresses().repaired(image.url()).orElseThrow();
        out.start(IMAGE);
        out.xml().attribute(ABOUT, url);
        out.words(TITLE, image.title(), field.at("title"));
        if (isBlank(image.title())) {
            out.element(TITLE, title);
            field.at("title").derived(title, "the title of the feed");
        }
        out.element(URL, url);
        Optional<String> to = image.link().flatMap(page -> out.addresses().absolute(page, field.at("link")));
        if (to.isEmpty()) {
            String page = website().map(out.addresses()::own).orElse(url);
            field.at("link").derived(page, "the address of the website, or of the image");
            to = Optional.of(page);
        }
        out.element(LINK, to);
        out.end();
        image.width().ifPresent(field.at("width")::lost);
        image.height().ifPresent(field.at("height")::lost);
        image.description().ifPresent(field.at("description")::lost);
    }

    private void textInput(TextInput input, Field field) throws IOException {
        String address = out.addresses()
                .absolute(input.link().orElseThrow(), field.at("link"))
                .orElseThrow();
        out.start(TEXT_INPUT);
        out.xml().attribute(ABOUT, address);
        out.words(TITLE, input.title(), field.at("title"));
        out.words(DESCRIPTION, input.description(), field.at("description"));
        out.words(NAME, input.name(), field.at("name"));
        out.element(LINK, address);
        out.end();
    }
}
