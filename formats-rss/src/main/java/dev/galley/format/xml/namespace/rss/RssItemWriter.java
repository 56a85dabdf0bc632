package dev.galley.format.xml.namespace.rss;

import dev.galley.format.spi.Field;
import dev.galley.format.spi.UnsupportedFields;
import dev.galley.format.xml.namespace.media.MediaElements;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.format.xml.write.ExtensionWriter;
import dev.galley.format.xml.write.NamespaceWriter;
import dev.galley.format.xml.write.NamespaceWriters;
import dev.galley.format.xml.write.Relations;
import dev.galley.model.Article;
import dev.galley.model.BodyHtml;
import dev.galley.model.Discussion;
import dev.galley.model.Feed;
import dev.galley.model.Link;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.Optional;

/** Writes an article as an RSS 2.0 {@code item}. */
final class RssItemWriter {
    private static final XmlName ITEM = XmlName.of("item");
    private static final XmlName TITLE = XmlName.of("title");
    private static final XmlName DESCRIPTION = XmlName.of("description");
    private static final XmlName GUID = XmlName.of("guid");
    private static final XmlName PUB_DATE = XmlName.of("pubDate");
    private static final XmlName COMMENTS = XmlName.of("comments");
    private static final XmlName SOURCE = XmlName.of("source");

    private final ElementWriter out;
    private final NamespaceWriters others;
    private final RssPersonWriter people;
    private final RssEnclosureWriter enclosures;
    private final ExtensionWriter extensions;

    RssItemWriter(ElementWriter out, NamespaceWriters others, ExtensionWriter extensions) {
        this.out = out;
        this.others = others;
        this.extensions = extensions;
        people = new RssPersonWriter(out, others);
        enclosures = new RssEnclosureWriter(out);
    }

    void write(Article given, Field field) throws IOException {
        Relations.Placed<Article> placed = Relations.placed(given, field);
        Article article = placed.subject();
        out.start(ITEM);
        boolean collects = out.xml().collectDeclarations();
        boolean titled = out.plain(TITLE, article.headline(), field.at("headline"));
        // Readers take the first link of the relation "replies" as the discussion, so the discussion is written first.
        if (article.discussion().isPresent()) {
            discussion(article.discussion().get(), field.at("discussion"));
        }
        RssLinkWriter.write(article.links(), placed.links(), true, out, others);
        guid(article, field.at("id"));
        people.authors(XmlName.of("author"), article.authors(), field);
        people.contributors(article.contributors(), field);
        dates(article, field);
        others.write(article.language(), field.at("language"), NamespaceWriter::writeLanguage);
        RssChannelWriter.categories(out, article.categories(), field);
        MediaElements media = new MediaElements(out, article.extensions(), field);
        enclosures.write(article.media(), given.media().size(), media, field);
        if (article.source().isPresent()) {
            source(article.source().get(), field.at("source"));
        }
        boolean described = article.standfirst().isPresent()
                && out.html(DESCRIPTION, article.standfirst().get(), field.at("standfirst"));
        Optional<Text> body = body(article, field.at("body"));
        if (!titled && !described) {
            description(body, field);
        }
        others.write(article.rights(), field.at("rights"), NamespaceWriter::writeRights);
        others.write(article.expires(), field.at("expires"), NamespaceWriter::writeExpires);
        others.writeAll(article.inReplyTo(), field, "inReplyTo", NamespaceWriter::writeInReplyTo);
        others.writeArticleFacets(article.facets(), field);
        extensions.write(article.extensions(), media.writtenExtensions(), field);
        if (collects) {
            out.xml().releaseDeclarations();
        }
        out.end();
        UnsupportedFields.report(article, field);
        out.xml().reportReplaced(field);
    }

    /** Writes the guid, as a permalink only if it is also the address of the page. */
    private void guid(Article article, Field field) throws IOException {
        Optional<String> id = article.id().flatMap(field::words);
        if (id.isPresent()) {
            boolean permalink = article.url()
                    .filter(url -> url.isWeb() && url.value().strip().equals(id.get()))
                    .isPresent();
            out.start(GUID);
            out.attribute("isPermaLink", String.valueOf(permalink));
            out.text(id.get());
            out.end();
        }
    }

    private void dates(Article article, Field field) throws IOException {
        out.element(PUB_DATE, article.published().flatMap(field.at("published")::rfc822));
        others.write(article.updated(), field.at("updated"), NamespaceWriter::writeUpdated);
    }

    private void discussion(Discussion discussion, Field field) throws IOException {
        if (discussion.equals(Discussion.NONE)) {
            field.lost("nothing");
            return;
        }
        out.words(COMMENTS, discussion.page().map(Url::value), field.at("page"));
        others.write(discussion.feed(), field.at("feed"), NamespaceWriter::writeCommentFeed);
        others.write(discussion.count(), field.at("count"), NamespaceWriter::writeCommentCount);
        discussion.updated().ifPresent(updated -> field.at("updated").lost(updated));
        UnsupportedFields.reportOpen(discussion, field);
    }

    /** Writes title and address of the source; RSS requires the address. */
    private void source(Feed source, Field field) throws IOException {
        Optional<Url> address = source.selfUrl();
        String title = source.title().map(text -> text.plain().strip()).orElse("");
        if (address.isEmpty()) {
            field.lost(source);
            return;
        }
        out.start(SOURCE);
        out.attribute("url", address.get().value().strip());
        out.text(title);
        out.end();
        Feed kept = Feed.builder()
                .title(title.isEmpty() ? null : Text.plain(title))
                .link(Link.of(Link.SELF, address.get()))
                .build();
        if (!kept.equals(source)) {
            field.reduced("title and address of the feed");
        }
    }

    /** Writes the body as the description of an item without title and description: RSS requires one of them. */
    private void description(Optional<Text> body, Field field) throws IOException {
        if (body.isEmpty()) {
            field.at("headline").missing();
        } else {
            out.repeat(DESCRIPTION, body.get());
            field.at("standfirst").derived(body.get().value(), "the body");
        }
    }

    /** Writes the body and returns what was written; empty if there is none. */
    private Optional<Text> body(Article article, Field field) throws IOException {
        if (article.body().isEmpty()) {
            return Optional.empty();
        }
        Optional<Text> verbatim = BodyHtml.verbatim(article.body());
        if (verbatim.isPresent()) {
            if (verbatim.get().toHtml().isBlank()) {
                field.lost(verbatim.get().value());
                return Optional.empty();
            }
            others.write(verbatim.get(), field, NamespaceWriter::writeBody);
            return verbatim;
        }
        String html = BodyHtml.of(article.body());
        if (html.isBlank()) {
            field.lost("an empty body");
            return Optional.empty();
        }
        field.reduced("one fragment of HTML");
        Text written = Text.html(html);
        others.write(written, field, NamespaceWriter::writeBody);
        return Optional.of(written);
    }
}
