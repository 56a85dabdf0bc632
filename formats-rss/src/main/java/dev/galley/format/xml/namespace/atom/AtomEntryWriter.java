package dev.galley.format.xml.namespace.atom;

import dev.galley.format.spi.DerivedId;
import dev.galley.format.spi.Field;
import dev.galley.format.spi.UnsupportedFields;
import dev.galley.format.xml.namespace.media.MediaElements;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.format.xml.write.ExtensionWriter;
import dev.galley.format.xml.write.NamespaceWriter;
import dev.galley.format.xml.write.NamespaceWriters;
import dev.galley.format.xml.write.Relations;
import dev.galley.format.xml.write.WellFormedMarkup;
import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.BodyHtml;
import dev.galley.model.Discussion;
import dev.galley.model.Feed;
import dev.galley.model.Media;
import dev.galley.model.Text;
import dev.galley.model.XmlName;
import java.io.IOException;
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

    AtomEntryWriter(ElementWriter out, AtomFeedWriter metadata, NamespaceWriters others, ExtensionWriter extensions) {
        this.out = out;
        this.metadata = metadata;
        this.others = others;
        this.extensions = extensions;
        texts = new AtomTextWriter(out);
    }

    void write(Article given, Field field) throws IOException {
        Relations.Placed<Article> placed = Relations.placed(given, field);
        Article article = placed.subject();
        out.start(ENTRY);
        boolean collects = out.xml().collectDeclarations();
        out.attribute("xml:lang", article.language());
        id(article, field.at("id"));
        if (!texts.write(TITLE, article.headline(), field.at("headline"))) {
            out.element(TITLE, "");
            field.at("headline").missing();
        }
        dates(article, field);
        // Readers take the first link of the relation "replies" as the discussion, so the discussion is written first.
        if (article.discussion().isPresent()) {
            discussion(article.discussion().get(), field.at("discussion"));
        }
        metadata.links(article.links(), placed.links());
        MediaElements details = new MediaElements(out, article.extensions(), field);
        media(article.media(), details, field);
        metadata.people(AtomFeedWriter.AUTHOR, article.authors(), field, "authors");
        metadata.people(AtomFeedWriter.CONTRIBUTOR, article.contributors(), field, "contributors");
        metadata.categories(article.categories());
        texts.write(SUMMARY, article.standfirst(), field.at("standfirst"));
        body(article, field.at("body"));
        texts.write(RIGHTS, article.rights(), field.at("rights"));
        if (article.source().isPresent()) {
            source(article.source().get(), field.at("source"));
        }
        others.write(article.expires(), field.at("expires"), NamespaceWriter::writeExpires);
        others.writeAll(article.inReplyTo(), field, "inReplyTo", NamespaceWriter::writeInReplyTo);
        others.writeArticleFacets(article.facets(), field);
        extensions.write(article.extensions(), details.writtenExtensions(), field);
        if (collects) {
            out.xml().releaseDeclarations();
        }
        out.end();
        UnsupportedFields.report(article, field);
        out.xml().reportReplaced(field);
    }

    private void id(Article article, Field field) throws IOException {
        Optional<String> id = article.id().flatMap(field::words);
        if (id.isEmpty()) {
            DerivedId derived = DerivedId.of(article);
            field.derived(derived.value(), derived.origin());
            id = Optional.of(derived.value());
        }
        out.element(ID, id);
    }

    /** Writes the dates. Atom requires {@code updated}; if it is missing, the date of publication is used. */
    private void dates(Article article, Field field) throws IOException {
        Optional<String> published = article.published().flatMap(field.at("published")::rfc3339);
        Optional<String> updated = article.updated().flatMap(field.at("updated")::rfc3339);
        out.element(PUBLISHED, published);
        if (updated.isEmpty() && published.isPresent()) {
            updated = published;
            field.at("updated").derived(published.get(), "the date of publication");
        }
        if (updated.isEmpty()) {
            field.at("updated").missing();
        }
        out.element(UPDATED, updated);
    }

    private void media(List<Media> media, MediaElements details, Field owner) throws IOException {
        for (int i = 0; i < media.size(); i++) {
            Media medium = media.get(i);
            if (medium.role() == Media.Role.ENCLOSURE) {
                AtomElements.enclosure(medium, out, owner.at("media", i));
                details.enclosure(medium, i, true, owner.at("media", i));
            } else {
                details.image(medium, i, owner.at("media", i));
            }
        }
    }

    private void discussion(Discussion discussion, Field field) throws IOException {
        if (discussion.equals(Discussion.NONE)) {
            field.lost("nothing");
            return;
        }
        AtomElements.replies(discussion, out, field);
        others.write(discussion.count(), field.at("count"), NamespaceWriter::writeCommentCount);
        UnsupportedFields.reportOpen(discussion, field);
    }

    private void body(Article article, Field field) throws IOException {
        if (article.body().isEmpty()) {
            return;
        }
        Block only = BodyHtml.only(article.body()).orElse(null);
        if (only instanceof Block.Markup markup) {
            if (markup.content().value().isBlank()) {
                field.lost(markup.content().value());
            } else {
                texts.write(
                        CONTENT, markup.content(), field.at("0").at("blocks", 0).at("content"));
            }
        } else if (only instanceof Block.Embed embed) {
            out.start(CONTENT);
            out.attribute("type", embed.type());
            out.attribute("src", field.at("0").at("blocks", 0).at("url").address(embed.url()));
            out.end();
            embed.title()
                    .ifPresent(
                            title -> field.at("0").at("blocks", 0).at("title").lost(title));
        } else if (only instanceof Block.Data data && !isText(data.type())) {
            data(data, field);
        } else {
            String html = BodyHtml.of(article.body());
            if (texts.write(CONTENT, Text.html(html), field)) {
                field.reduced("one fragment of HTML");
            }
        }
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
    private void data(Block.Data data, Field field) throws IOException {
        boolean xml = data.type().endsWith("/xml") || data.type().endsWith("+xml");
        if (data.value().isBlank() || (xml && !WellFormedMarkup.isWellFormed(data.value()))) {
            field.lost(data.type());
            return;
        }
        out.start(CONTENT);
        out.attribute("type", data.type());
        if (xml) {
            if (WellFormedMarkup.isRespelt(data.value())) {
                field.reduced("the same XML in another spelling");
            }
            out.xml().raw(data.value());
        } else {
            out.text(data.value());
        }
        out.end();
    }

    private void source(Feed source, Field field) throws IOException {
        if (source.equals(Feed.builder().build())) {
            field.lost("nothing");
            return;
        }
        out.start(SOURCE);
        out.attribute("xml:lang", source.language());
        out.words(ID, source.id(), field.at("id"));
        out.element(UPDATED, source.updated().flatMap(field.at("updated")::rfc3339));
        UnsupportedFields.reportFacets(source.facets(), field, Set.of());
        metadata.write(source.toBuilder().facets(List.of()).build(), field);
        out.end();
    }
}
