package dev.galley.format.xml.namespace.rss;

import dev.galley.model.BodyHtml;
import dev.galley.format.spi.Field;
import dev.galley.format.spi.UnsupportedFields;
import dev.galley.format.xml.namespace.atom.AtomElementWriter;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.format.xml.write.ExtensionWriter;
import dev.galley.format.xml.write.Relations;
import dev.galley.format.xml.write.Vocabularies;
import dev.galley.format.xml.write.XmlOutput;
import dev.galley.model.Article;
import dev.galley.model.Discussion;
import dev.galley.model.Feed;
import dev.galley.model.Link;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** An article as an RSS 2.0 {@code item}. */
final class RssItemWriter {
    private final XmlOutput out;
    private final AtomElementWriter atom;
    private final ElementWriter texts;
    private final RssPersonWriter people;
    private final RssEnclosureWriter enclosures;
    private final ExtensionWriter extensions;

    RssItemWriter(XmlOutput out) {
        this.out = out;
        atom = new AtomElementWriter(out, "atom:");
        texts = new ElementWriter(out);
        people = new RssPersonWriter(out, atom);
        enclosures = new RssEnclosureWriter(out);
        extensions = new ExtensionWriter(out, Vocabularies.RSS, Vocabularies.RSS_ELEMENTS);
    }

    void write(Article given, Field field) throws IOException {
        Relations.Placed<Article> placed = Relations.placed(given, field);
        Article article = placed.subject();
        out.start("item");
        boolean titled = texts.plain("title", article.headline(), field.at("headline"));
        // A second link of the relation "replies" is a link like others: the discussion's own come first.
        if (article.discussion().isPresent()) {
            discussion(article.discussion().get(), field.at("discussion"));
        }
        RssLinkWriter.write(article.links(), out, atom, placed.links(), true);
        guid(article, field.at("id"));
        people.write(article.authors(), "author", "dc:creator", "author", field, "authors");
        people.write(article.contributors(), "", "dc:contributor", "contributor", field, "contributors");
        dates(article, field);
        atom.words("dc:language", article.language(), field.at("language"));
        RssChannelWriter.categories(out, article.categories(), field);
        enclosures.write(article.media(), given.media().size(), field);
        if (article.source().isPresent()) {
            source(article.source().get(), field.at("source"));
        }
        boolean described = article.standfirst().isPresent()
                && texts.html("description", article.standfirst().get(), field.at("standfirst"));
        Optional<Text> body = body(article, field.at("body"));
        if (!titled && !described) {
            description(body, field);
        }
        texts.plain("atom:rights", article.rights(), field.at("rights"));
        atom.inReplyTo(article.inReplyTo(), field);
        extensions.write(article.extensions(), field);
        out.end("item");
        UnsupportedFields.report(article, field);
        UnsupportedFields.reportFacets(article.facets(), field, Set.of());
        out.reportReplaced(field);
    }

    /** A guid is the page where both are the same web address; without a page a permalink would invent one. */
    private void guid(Article article, Field field) throws IOException {
        String id = article.id().map(field::words).orElse(null);
        if (id != null) {
            boolean permalink = article.url()
                    .filter(url -> url.isWeb() && url.value().strip().equals(id))
                    .isPresent();
            out.start("guid");
            out.attribute("isPermaLink", String.valueOf(permalink));
            out.text(id);
            out.end("guid");
        }
    }

    private void dates(Article article, Field field) throws IOException {
        String published =
                article.published().map(field.at("published")::rfc822).orElse(null);
        if (published != null) {
            out.element("pubDate", published);
        }
        String updated = article.updated().map(field.at("updated")::rfc3339).orElse(null);
        if (updated != null) {
            out.element("atom:updated", updated);
        }
    }

    private void discussion(Discussion discussion, Field field) throws IOException {
        if (discussion.equals(Discussion.NONE)) {
            field.lost("nothing");
            return;
        }
        atom.words("comments", discussion.page().map(Url::value), field.at("page"));
        atom.words("wfw:commentRss", discussion.feed().map(Url::value), field.at("feed"));
        atom.words("slash:comments", field.at("count").count(discussion.count()), field.at("count"));
        discussion.updated().ifPresent(updated -> field.at("updated").lost(updated));
        UnsupportedFields.reportOpen(discussion, field);
    }

    /** RSS keeps of a source its title and its address, which it demands. */
    private void source(Feed source, Field field) throws IOException {
        Optional<Url> address = source.selfUrl();
        String title = source.title().map(text -> text.plain().strip()).orElse("");
        if (address.isEmpty()) {
            field.lost(source);
            return;
        }
        out.start("source");
        out.attribute("url", address.get().value().strip());
        out.text(title);
        out.end("source");
        Feed kept = Feed.builder()
                .title(title.isEmpty() ? null : Text.plain(title))
                .link(Link.of(Link.SELF, address.get()))
                .build();
        if (!kept.equals(source)) {
            field.reduced("title and address of the feed");
        }
    }

    /** RSS demands a title or a description: the body describes an item that has neither. */
    private void description(Optional<Text> body, Field field) throws IOException {
        if (body.isEmpty()) {
            field.at("headline").missing();
        } else {
            texts.again("description", body.get());
            field.at("standfirst").derived(body.get().value(), "the body");
        }
    }

    /** Writes the body and gives what was written; empty where there is none. */
    private Optional<Text> body(Article article, Field field) throws IOException {
        if (article.body().isEmpty()) {
            return Optional.empty();
        }
        Optional<Text> verbatim = BodyHtml.verbatim(article.body());
        if (verbatim.isPresent()) {
            return texts.html("content:encoded", verbatim.get(), field) ? verbatim : Optional.empty();
        }
        String html = BodyHtml.of(article.body());
        if (html.isBlank()) {
            field.lost("an empty body");
            return Optional.empty();
        }
        field.reduced("one piece of HTML");
        out.element("content:encoded", html);
        return Optional.of(Text.html(html));
    }
}
