package dev.galley.format.xml.namespace.rss;

import dev.galley.format.spi.DerivedId;
import dev.galley.format.spi.Field;
import dev.galley.format.spi.UnsupportedFields;
import dev.galley.format.spi.WrittenIds;
import dev.galley.format.xml.check.ValidValue;
import dev.galley.format.xml.namespace.Discussions;
import dev.galley.format.xml.write.DerivedMetadata;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.format.xml.write.ExtensionWriter;
import dev.galley.format.xml.write.NamespaceWriter;
import dev.galley.format.xml.write.NamespaceWriters;
import dev.galley.format.xml.write.Relations;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Article;
import dev.galley.model.BodyHtml;
import dev.galley.model.Discussion;
import dev.galley.model.Feed;
import dev.galley.model.Link;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;

/** Writes an article as an RSS 2.0 {@code item}. */
final class RssItemWriter {
    private static final XmlName ITEM = XmlName.of("item");
    private static final XmlName TITLE = XmlName.of("title");
    private static final XmlName LINK = XmlName.of("link");
    private static final XmlName DESCRIPTION = XmlName.of("description");
    private static final XmlName GUID = XmlName.of("guid");
    private static final XmlName PUB_DATE = XmlName.of("pubDate");
    private static final XmlName COMMENTS = XmlName.of("comments");
    private static final XmlName SOURCE = XmlName.of("source");

    private static final String UNTITLED = "Untitled";

    private final ElementWriter out;
    private final NamespaceWriters others;
    private final RssPersonWriter people;
    private final RssEnclosureWriter enclosures;
    private final ExtensionWriter extensions;
    private final WrittenIds ids = new WrittenIds();

    RssItemWriter(ElementWriter out, NamespaceWriters others, ExtensionWriter extensions) {
        this.out = out;
        this.others = others;
        this.extensions = extensions;
        people = new RssPersonWriter(out, others);
        enclosures = new RssEnclosureWriter(out, others);
    }

    void write(Article given, Field field) throws IOException {
        Relations.Placed<Article> placed = Relations.placed(given, field, out);
        Article article = placed.subject();
        out.start(ITEM);
        extensions.enter(ITEM);
        extensions.begin(article, field);
        boolean collects = out.xml().collectDeclarations();
        extensions.ownAttributes(field);
        boolean titled = title(TITLE, article, out, field.at("headline"));
        // Readers take the first link of the relation "replies" as the discussion, so the discussion is written first.
        if (article.discussion().isPresent()) {
            discussion(article.discussion().get(), field.at("discussion"));
        }
        RssLinkWriter.write(LINK, article.links(), placed.links(), true, out, others);
        guid(article, field.at("id"));
        people.authors(XmlName.of("author"), article, field);
        people.contributors(article.contributors(), field);
        dates(article, field);
        others.write(article.language(), field.at("language"), NamespaceWriter::writeLanguage);
        RssChannelWriter.categories(out, others, article.categories(), field);
        BitSet writtenExtensions = enclosures.write(article, given.media().size(), field);
        if (article.source().isPresent()) {
            source(article.source().get(), field.at("source"));
        }
        boolean described = article.standfirst().isPresent()
                && out.html(DESCRIPTION, article.standfirst().get(), field.at("standfirst"));
        Optional<Text> body = body(article, field.at("body"));
        if (!titled && !described) {
            require(body, article, field);
        }
        modules(article, body, others, field);
        extensions.write(article.extensions(), writtenExtensions, field);
        extensions.leave();
        if (collects) {
            out.xml().releaseDeclarations();
        }
        out.end();
        UnsupportedFields.report(article, field);
        out.xml().reportReplaced(field);
    }

    /** Writes the title, else that of the episode; returns whether there is one. */
    static boolean title(XmlName name, Article article, ElementWriter out, Field field) throws IOException {
        if (out.plain(name, article.headline(), field)) {
            return true;
        }
        Optional<String> derived = DerivedMetadata.headline(article).map(title -> title.report(field));
        out.element(name, derived);
        return derived.isPresent();
    }

    /** Writes what RSS has no elements for, from the body on, in elements of other namespaces. */
    static void modules(Article article, Optional<Text> body, NamespaceWriters others, Field field) throws IOException {
        others.write(body, field.at("body"), NamespaceWriter::writeBody);
        others.write(article.rights(), field.at("rights"), NamespaceWriter::writeRights);
        others.write(article.expires(), field.at("expires"), NamespaceWriter::writeExpires);
        others.writeAll(article.inReplyTo(), field, "inReplyTo", NamespaceWriter::writeInReplyTo);
        others.writeArticleFacets(article.facets(), field);
        others.repeat(article);
    }

    /**
     * Writes the guid, as a permalink only if it is also the address of the page. It is derived if another item has it.
     */
    private void guid(Article article, Field field) throws IOException {
        Optional<String> given = article.id().flatMap(field::words);
        if (given.isEmpty()) {
            return;
        }
        String guid = given.get();
        if (!ids.add(guid)) {
            DerivedId derived = ids.another(guid, article);
            field.derived(derived.value(), derived.origin());
            guid = derived.value();
        }
        boolean permalink = ValidValue.is(Syntaxes.PERMALINK, guid)
                && article.url()
                        .map(url -> url.value().strip())
                        .filter(guid::equals)
                        .isPresent();
        out.start(GUID);
        out.attribute("isPermaLink", String.valueOf(permalink));
        out.extensionAttributes(GUID, field);
        out.text(guid);
        out.end();
    }

    /** Reports if there were too many items to compare all their guids. */
    void reportUncheckedIds(Field root) {
        ids.reportUnchecked(root);
    }

    private void dates(Article article, Field field) throws IOException {
        out.element(PUB_DATE, article.published().flatMap(field.at("published")::rfc822), field.at("published"));
        others.write(article.updated(), field.at("updated"), NamespaceWriter::writeUpdated);
    }

    private void discussion(Discussion discussion, Field field) throws IOException {
        if (discussion.equals(Discussion.NONE)) {
            field.lost("nothing");
            return;
        }
        out.absolute(COMMENTS, discussion.page(), field.at("page"));
        Discussions.writeFeed(discussion, field, out, others);
        others.write(discussion.count(), field.at("count"), NamespaceWriter::writeCommentCount);
        discussion.updated().ifPresent(updated -> field.at("updated").lost(updated));
        UnsupportedFields.reportFormDetails(discussion, field);
    }

    /** Writes title and address of the source; RSS requires the address. */
    private void source(Feed source, Field field) throws IOException {
        Optional<String> address =
                source.selfUrl().flatMap(url -> out.addresses().repaired(url));
        String title = source.title().map(text -> text.plain().strip()).orElse("");
        if (address.isEmpty()) {
            field.lost(source);
            return;
        }
        out.start(SOURCE);
        out.attribute("url", address);
        out.extensionAttributes(SOURCE, field);
        out.text(title);
        out.end();
        Feed kept = Feed.builder()
                .title(title.isEmpty() ? null : Text.plain(title))
                .link(Link.self(address.get()))
                .build();
        if (!kept.equals(source)) {
            field.reduced("title and address of the feed");
        }
    }

    /**
     * Writes what an item without a title and description needs, since RSS requires one of them: the body as the description,
     * else a title from its address, its id or its enclosure.
     */
    private void require(Optional<Text> body, Article article, Field field) throws IOException {
        if (body.isPresent()) {
            out.repeat(DESCRIPTION, body.get());
            field.at("standfirst").derived(body.get().value(), "the body");
            return;
        }
        Optional<String> title = article.url()
                .map(Url::value)
                .or(article::id)
                .or(() -> article.media().stream()
                        .findFirst()
                        .map(media -> media.url().value()))
                .map(String::strip)
                .filter(words -> !words.isEmpty());
        out.element(TITLE, title.orElse(UNTITLED));
        field.at("headline")
                .derived(
                        title.orElse(UNTITLED),
                        title.isPresent() ? "its address or id" : "nothing, since it has no address either");
    }

    /** Returns the body as one text; empty if there is none. */
    static Optional<Text> body(Article article, Field field) {
        if (article.body().isEmpty()) {
            return Optional.empty();
        }
        Optional<Text> verbatim = BodyHtml.verbatim(article.body());
        if (verbatim.isPresent()) {
            if (verbatim.get().toHtml().isBlank()) {
                field.lost(verbatim.get().value());
                return Optional.empty();
            }
            return verbatim;
        }
        String html = BodyHtml.of(article.body());
        if (html.isBlank()) {
            field.lost("an empty body");
            return Optional.empty();
        }
        field.reduced("one fragment of HTML");
        return Optional.of(Text.html(html));
    }
}
