package dev.galley.format.xml.namespace.rss;

import dev.galley.format.spi.DerivedId;
import dev.galley.format.spi.Field;
import dev.galley.format.spi.UnsupportedFields;
import dev.galley.format.spi.WrittenIds;
import dev.galley.format.xml.check.ValidValue;
import dev.galley.format.xml.namespace.Discussions;
import dev.galley.format.xml.namespace.DublinCore;
import dev.galley.format.xml.namespace.Rdf;
import dev.galley.format.xml.namespace.media.MediaWriter;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.format.xml.write.ExtensionWriter;
import dev.galley.format.xml.write.NamespaceWriter;
import dev.galley.format.xml.write.NamespaceWriters;
import dev.galley.format.xml.write.Relations;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Discussion;
import dev.galley.model.Feed;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Url;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Writes an article as an RSS 1.0 {@code item}. */
final class Rss10ItemWriter {
    static final XmlName DATE = new XmlName(DublinCore.URI, "dc", "date");

    private static final XmlName SUBJECT = new XmlName(DublinCore.URI, "dc", "subject");
    private static final XmlName ITEM = Rss10ChannelWriter.element("item");
    private static final XmlName TITLE = Rss10ChannelWriter.element("title");
    private static final XmlName LINK = Rss10ChannelWriter.element("link");
    private static final XmlName DESCRIPTION = Rss10ChannelWriter.element("description");
    private static final XmlName ABOUT = new XmlName(Rdf.URI, "rdf", "about");
    private static final String UNTITLED = "Untitled";

    private final ElementWriter out;
    private final NamespaceWriters others;
    private final ExtensionWriter extensions;
    private final RssPersonWriter people;
    private final MediaWriter media;
    private final WrittenIds ids = new WrittenIds();
    private Feed feed = Feed.builder().build();
    private Optional<Url> website = Optional.empty();

    Rss10ItemWriter(ElementWriter out, NamespaceWriters others, ExtensionWriter extensions) {
        this.out = out;
        this.others = others;
        this.extensions = extensions;
        people = new RssPersonWriter(out, others);
        media = new MediaWriter(out, others);
    }

    /** Sets the feed of the items, the address of its channel, which no item may have, and the address of its website. */
    void within(Feed feed, String channel, Optional<Url> website) {
        this.feed = feed;
        this.website = website;
        ids.add(channel);
    }

    /** Returns the address of the item that is written next for {@code article}; the origin of its own id is empty. */
    DerivedId about(Article article) {
        Optional<String> given = article.id().map(String::strip).filter(id -> !id.isEmpty());
        DerivedId id = given.map(own -> new DerivedId(own, "")).orElseGet(() -> DerivedId.of(article));
        if (!ValidValue.is(Syntaxes.IRI, id.value())) {
            id = DerivedId.ofId(id.value(), feed);
        }
        return ids.add(id.value()) ? id : ids.another(id.value(), article);
    }

    void write(Article given, DerivedId about, Field field) throws IOException {
        Relations.Placed<Article> placed = Relations.placed(given, field, out);
        Article article = placed.subject();
        out.start(ITEM);
        out.xml().attribute(ABOUT, about.value());
        extensions.enter(ITEM);
        extensions.begin(article, field);
        article.id().ifPresent(field.at("id")::words);
        if (!about.origin().isEmpty()) {
            field.at("id").derived(about.value(), about.origin());
        }
        boolean collects = out.xml().collectDeclarations();
        extensions.ownAttributes(field);
        if (!RssItemWriter.title(TITLE, article, out, field.at("headline"))) {
            title(article, field.at("headline"));
        }
        // Readers take the first link of the relation "replies" as the discussion, so the discussion is written first.
        if (article.discussion().isPresent()) {
            discussion(article.discussion().get(), field.at("discussion"));
        }
        if (!RssLinkWriter.write(LINK, article.links(), placed.links(), true, out, others)) {
            link(about.value(), field.at("links"));
        }
        people.modules(article, field);
        people.contributors(article.contributors(), field);
        out.element(DATE, article.published().flatMap(field.at("published")::rfc3339), field.at("published"));
        others.write(article.updated(), field.at("updated"), NamespaceWriter::writeUpdated);
        others.write(article.language(), field.at("language"), NamespaceWriter::writeLanguage);
        categories(out, others, article.categories(), field);
        BitSet writtenExtensions = media.write(
                article.media(),
                article.extensions(),
                field,
                (medium, index, first, place) ->
                        enclosure(medium, index < given.media().size(), place));
        article.source().ifPresent(source -> field.at("source").lost(source));
        if (article.standfirst().isPresent()) {
            out.html(DESCRIPTION, article.standfirst().get(), field.at("standfirst"));
        }
        RssItemWriter.modules(article, RssItemWriter.body(article, field.at("body")), others, field);
        extensions.write(article.extensions(), writtenExtensions, field);
        extensions.leave();
        if (collects) {
            out.xml().releaseDeclarations();
        }
        out.end();
        UnsupportedFields.report(article, field);
        out.xml().reportReplaced(field);
    }

    /** Reports if there were too many items to compare all their addresses. */
    void reportUncheckedIds(Field root) {
        ids.reportUnchecked(root);
    }

    /** Writes the title that every item must have, for an article without one. */
    private void title(Article article, Field field) throws IOException {
        Optional<String> title =
                article.url().map(Url::value).or(article::id).map(String::strip).filter(words -> !words.isEmpty());
        out.element(TITLE, title.orElse(UNTITLED));
        field.derived(
                title.orElse(UNTITLED),
                title.isPresent() ? "its address or id" : "nothing, since it has no address either");
    }

    /** Writes the link that every item must have, for an article without a page. */
    private void link(String about, Field field) throws IOException {
        boolean page = Url.of(about).isWeb();
        Optional<String> link =
                page ? Optional.of(Url.of(about)).map(out.addresses()::own) : website.map(out.addresses()::own);
        if (link.isPresent()) {
            out.element(LINK, link);
            field.derived(link.get(), page ? "its id" : "the website of the feed");
        } else {
            field.context().missing(field.path(), "url");
        }
    }

    private void discussion(Discussion discussion, Field field) throws IOException {
        if (discussion.equals(Discussion.NONE)) {
            field.lost("nothing");
            return;
        }
        Optional<Link> page = discussion
                .page()
                .flatMap(url -> out.addresses().absolute(url, field.at("page")))
                .map(url -> Link.of(Link.REPLIES, url).withType("text/html"));
        others.write(page, field.at("page"), NamespaceWriter::writeLink);
        Discussions.writeFeed(discussion, field, out, others);
        others.write(discussion.count(), field.at("count"), NamespaceWriter::writeCommentCount);
        discussion.updated().ifPresent(field.at("updated")::lost);
        UnsupportedFields.reportFormDetails(discussion, field);
    }

    /** Writes a file as a link of the relation "enclosure"; returns what such a link cannot express. */
    private Optional<Media> enclosure(Media medium, boolean own, Field field) throws IOException {
        Optional<String> address = own
                ? out.addresses().absolute(medium.url(), field.at("url"), field)
                : out.addresses().repaired(medium.url());
        return address.isEmpty() ? Optional.empty() : RssLinkWriter.enclosure(address.get(), medium, field, others);
    }

    /** Writes categories: their terms as subjects, unless a namespace has elements for their scheme. */
    static void categories(ElementWriter out, NamespaceWriters others, List<Category> categories, Field owner)
            throws IOException {
        others.writeCategories(categories, owner, (category, field) -> {
            Optional<String> term = field.words(category.term());
            out.element(SUBJECT, term, field);
            if (term.isPresent()) {
                category.scheme().ifPresent(field.at("scheme")::lost);
                category.label().ifPresent(field.at("label")::lost);
            }
        });
    }
}
