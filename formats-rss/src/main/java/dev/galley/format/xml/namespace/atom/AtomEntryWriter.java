package dev.galley.format.xml.namespace.atom;

import dev.galley.format.spi.DerivedId;
import dev.galley.format.spi.Field;
import dev.galley.format.spi.UnsupportedFields;
import dev.galley.format.spi.WrittenIds;
import dev.galley.format.xml.check.ValidValue;
import dev.galley.format.xml.namespace.media.MediaWriter;
import dev.galley.format.xml.read.LinkRelation;
import dev.galley.format.xml.write.DerivedMetadata;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.format.xml.write.ExtensionWriter;
import dev.galley.format.xml.write.NamespaceWriter;
import dev.galley.format.xml.write.NamespaceWriters;
import dev.galley.format.xml.write.Relations;
import dev.galley.format.xml.write.WellFormedMarkup;
import dev.galley.internal.date.DateWriter;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.BodyHtml;
import dev.galley.model.Discussion;
import dev.galley.model.Feed;
import dev.galley.model.Link;
import dev.galley.model.Text;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes an article as an Atom {@code entry} (RFC 4287 §4.1.2). */
final class AtomEntryWriter {
    private static final XmlName ENTRY = AtomElements.element("entry");
    private static final XmlName ID = AtomElements.element("id");
    private static final XmlName TITLE = AtomElements.element("title");
    private static final XmlName PUBLISHED = AtomElements.element("published");
    private static final XmlName UPDATED = AtomElements.element("updated");
    private static final XmlName SUMMARY = AtomElements.element("summary");
    private static final XmlName CONTENT = AtomElements.element("content");
    private static final XmlName RIGHTS = AtomElements.element("rights");
    private static final XmlName SOURCE = AtomElements.element("source");

    private final ElementWriter out;
    private final AtomTextWriter texts;
    private final AtomFeedWriter metadata;
    private final NamespaceWriters others;
    private final ExtensionWriter extensions;
    private final MediaWriter media;
    private final WrittenIds ids = new WrittenIds();
    private Feed feed = Feed.builder().build();
    private OffsetDateTime feedDate = OffsetDateTime.MIN;

    AtomEntryWriter(ElementWriter out, AtomFeedWriter metadata, NamespaceWriters others, ExtensionWriter extensions) {
        this.out = out;
        this.metadata = metadata;
        this.others = others;
        this.extensions = extensions;
        texts = new AtomTextWriter(out);
        media = new MediaWriter(out, others);
    }

    /** Sets the feed that the entries belong to, and its date, which entries without a date get. */
    void within(Feed feed, OffsetDateTime date) {
        this.feed = feed;
        feedDate = date;
    }

    /** Reports if there were too many entries to compare all their ids. */
    void reportUncheckedIds(Field root) {
        ids.reportUnchecked(root);
    }

    void write(Article given, Field field) throws IOException {
        Relations.Placed<Article> placed = Relations.placed(given, field, out);
        Article article = placed.subject();
        out.start(ENTRY);
        extensions.enter(ENTRY);
        boolean collects = out.xml().collectDeclarations();
        out.attribute("xml:lang", article.language(), Syntaxes.LANGUAGE, field.at("language"));
        extensions.begin(article, field);
        extensions.ownAttributes(field);
        id(article, field.at("id"));
        Field headline = field.at("headline");
        if (!texts.write(TITLE, article.headline(), headline)) {
            out.element(
                    TITLE,
                    DerivedMetadata.headline(article)
                            .map(title -> title.report(headline))
                            .orElse(""));
        }
        Optional<String> published = article.published().flatMap(field.at("published")::rfc3339);
        updated(article, published, field.at("updated"));
        metadata.people(AtomFeedWriter.AUTHOR, article.authors(), field, "authors");
        out.element(PUBLISHED, published, field.at("published"));
        // Readers take the first link of the relation "replies" as the discussion, so the discussion is written first.
        if (article.discussion().isPresent()) {
            discussion(article.discussion().get(), field.at("discussion"));
        }
        metadata.links(article.links(), placed.links());
        BitSet writtenExtensions = media.write(
                article.media(),
                article.extensions(),
                field,
                (medium, index, first, place) -> AtomElements.enclosure(medium, out, place));
        metadata.people(AtomFeedWriter.CONTRIBUTOR, article.contributors(), field, "contributors");
        metadata.categories(article.categories(), field);
        texts.write(SUMMARY, article.standfirst(), field.at("standfirst"));
        body(article, field);
        texts.write(RIGHTS, article.rights(), field.at("rights"));
        if (article.source().isPresent()) {
            source(article.source().get(), field.at("source"));
        }
        others.write(article.expires(), field.at("expires"), NamespaceWriter::writeExpires);
        others.writeAll(article.inReplyTo(), field, "inReplyTo", NamespaceWriter::writeInReplyTo);
        others.writeArticleFacets(article.facets(), field);
        others.repeat(article);
        extensions.write(article.extensions(), writtenExtensions, field);
        extensions.leave();
        if (collects) {
            out.xml().releaseDeclarations();
        }
        out.end();
        UnsupportedFields.report(article, field);
        out.xml().reportReplaced(field);
    }

    /** Writes the id. It is derived if there is none, if it is not an absolute IRI, or if another entry has it. */
    private void id(Article article, Field field) throws IOException {
        Optional<String> given = article.id().flatMap(field::words);
        Optional<DerivedId> derived = given.isPresent() ? Optional.empty() : Optional.of(DerivedId.of(article));
        String id = given.or(() -> derived.map(DerivedId::value)).orElseThrow();
        DerivedId written = derived.orElse(new DerivedId(id, ""));
        if (!ValidValue.is(Syntaxes.ATOM_ID, id)) {
            written = DerivedId.ofId(id, feed);
        }
        if (!ids.add(written.value())) {
            written = ids.another(written.value(), article);
        }
        out.element(ID, written.value(), field);
        if (!written.origin().isEmpty()) {
            field.derived(written.value(), written.origin());
        }
    }

    /** Writes the date of the last change, else that of publication, else that of the feed. */
    private void updated(Article article, Optional<String> published, Field field) throws IOException {
        Optional<String> updated = article.updated().flatMap(field::rfc3339);
        if (updated.isEmpty()) {
            updated = published.or(() -> Optional.of(DateWriter.rfc3339(feedDate)));
            field.derived(
                    updated.orElseThrow(), published.isPresent() ? "the date of publication" : "the date of the feed");
        }
        out.element(UPDATED, updated, field);
    }

    private void discussion(Discussion discussion, Field field) throws IOException {
        if (discussion.equals(Discussion.NONE)) {
            field.lost("nothing");
            return;
        }
        AtomElements.replies(discussion, out, field);
        others.write(discussion.count(), field.at("count"), NamespaceWriter::writeCommentCount);
        UnsupportedFields.reportFormDetails(discussion, field);
    }

    /** Writes the body, and what an entry needs in its place or beside it (RFC 4287 §4.1.2). */
    private void body(Article article, Field owner) throws IOException {
        Field field = owner.at("body");
        boolean summary =
                article.standfirst().filter(text -> !text.value().isBlank()).isPresent();
        Content content = article.body().isEmpty() ? Content.NONE : content(article, field);
        if (content == Content.NONE && article.links().stream().noneMatch(AtomEntryWriter::isPage)) {
            Optional<Text> shown = article.standfirst().map(text -> Text.html(text.toHtml()));
            if (summary && texts.write(CONTENT, shown, field)) {
                field.derived("", "the standfirst, because there is no page");
            } else {
                out.element(CONTENT, "");
            }
        } else if (content == Content.HIDDEN && !summary) {
            String words = article.headline().map(Text::plain).orElse("").strip();
            out.element(SUMMARY, words);
            if (!words.isEmpty()) {
                owner.at("standfirst").derived(words, "the headline, because the content is remote or binary");
            }
        }
    }

    /** How much of the content readers can show without another request or program. */
    private enum Content {
        NONE,
        HIDDEN,
        SHOWN
    }

    private static boolean isPage(Link link) {
        return LinkRelation.name(link.rel().strip()).equals(Link.ALTERNATE);
    }

    private Content content(Article article, Field field) throws IOException {
        Block only = BodyHtml.only(article.body()).orElse(null);
        if (only instanceof Block.Markup markup) {
            Field text = field.at("0").at("blocks", 0).at("content");
            if (markup.content().value().isBlank()) {
                field.lost(markup.content().value());
                return Content.NONE;
            }
            return texts.write(CONTENT, markup.content(), text) ? Content.SHOWN : Content.NONE;
        }
        if (only instanceof Block.Embed embed) {
            return embed(embed, field);
        }
        if (only instanceof Block.Data data && !isText(data.type())) {
            return data(data, field);
        }
        if (texts.write(CONTENT, Text.html(BodyHtml.of(article.body())), field)) {
            field.reduced("one fragment of HTML");
            return Content.SHOWN;
        }
        return Content.NONE;
    }

    private Content embed(Block.Embed embed, Field body) throws IOException {
        Field field = body.at("0").at("blocks", 0);
        Optional<String> address = out.addresses().reference(embed.url(), field.at("url"), body);
        if (address.isEmpty()) {
            return Content.NONE;
        }
        out.start(CONTENT);
        Optional<String> type = embed.type().filter(AtomContentCheck::isMediaType);
        if (type.isEmpty()) {
            embed.type().ifPresent(field.at("type")::lost);
        }
        out.attribute("type", type);
        out.attribute("src", address);
        out.extensionAttributes(CONTENT, body);
        out.end();
        embed.title().ifPresent(title -> field.at("title").lost(title));
        return Content.HIDDEN;
    }

    private static boolean isText(String type) {
        return type.isBlank()
                || type.equals("text")
                || type.equals("html")
                || type.equals("xhtml")
                || type.startsWith("text/html")
                || type.startsWith("text/plain")
                || type.startsWith("application/xhtml");
    }

    /** Writes XML unescaped if it is well-formed, everything else as text. */
    private Content data(Block.Data data, Field field) throws IOException {
        boolean xml = data.type().endsWith("/xml") || data.type().endsWith("+xml");
        boolean valid = EntryContent.isBinary(data.type())
                ? ValidValue.is(Syntaxes.BASE64, data.value())
                : !xml || WellFormedMarkup.isWellFormed(data.value());
        if (data.value().isBlank() || !valid || !AtomContentCheck.isMediaType(data.type())) {
            field.lost(data.type());
            return Content.NONE;
        }
        out.start(CONTENT);
        out.attribute("type", data.type());
        out.extensionAttributes(CONTENT, field);
        if (xml) {
            if (WellFormedMarkup.isRespelt(data.value())) {
                field.reduced("the same XML in another spelling");
            }
            out.xml().raw(data.value());
        } else {
            out.text(data.value());
        }
        out.end();
        return EntryContent.isBinary(data.type()) ? Content.HIDDEN : Content.SHOWN;
    }

    private void source(Feed source, Field field) throws IOException {
        if (source.equals(Feed.builder().build())) {
            field.lost("nothing");
            return;
        }
        out.start(SOURCE);
        out.attribute("xml:lang", source.language(), Syntaxes.LANGUAGE, field.at("language"));
        out.extensionAttributes(SOURCE, field);
        extensions.enter(SOURCE);
        extensions.begin(source, field);
        out.valid(ID, source.id(), Syntaxes.ATOM_ID, field.at("id"));
        texts.write(TITLE, source.title(), field.at("title"));
        out.element(UPDATED, source.updated().flatMap(field.at("updated")::rfc3339), field.at("updated"));
        metadata.people(AtomFeedWriter.AUTHOR, source.authors(), field, "authors");
        UnsupportedFields.reportFacets(source.facets(), field, Set.of());
        Feed plain = source.toBuilder().facets(List.of()).build();
        metadata.write(Relations.placed(plain, field, out), field);
        extensions.leave();
        out.end();
    }
}
