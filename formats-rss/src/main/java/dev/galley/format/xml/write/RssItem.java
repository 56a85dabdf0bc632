package dev.galley.format.xml.write;

import dev.galley.format.internal.Field;
import dev.galley.format.internal.MediaFields;
import dev.galley.format.internal.NoHome;
import dev.galley.html.BodyHtml;
import dev.galley.model.Article;
import dev.galley.model.Discussion;
import dev.galley.model.Feed;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** An article as an RSS 2.0 {@code item}. */
final class RssItem {
    private final XmlOutput out;
    private final AtomElements atom;
    private final RssTexts texts;
    private final RssPeople people;
    private final ExtensionWriter extensions;

    RssItem(XmlOutput out) {
        this.out = out;
        atom = new AtomElements(out, "atom:");
        texts = new RssTexts(out);
        people = new RssPeople(out, atom);
        extensions = new ExtensionWriter(out, Vocabularies.RSS, Vocabularies.RSS_ELEMENTS);
    }

    void write(Article given, Field field) throws IOException {
        Article article = Relations.placed(given, field);
        out.start("item");
        texts.plain("title", article.headline(), field.at("headline"));
        // A second link of the relation "replies" is a link like others: the discussion's own come first.
        if (article.discussion().isPresent()) {
            discussion(article.discussion().get(), field.at("discussion"));
        }
        RssLinks.write(article.links(), out, atom, field, true);
        guid(article, field.at("id"));
        people.write(article.authors(), "author", "dc:creator", "author", field, "authors");
        people.write(article.contributors(), "", "dc:contributor", "contributor", field, "contributors");
        dates(article, field);
        atom.words("dc:language", article.language(), field.at("language"));
        RssChannel.categories(out, article.categories(), field);
        media(article.media(), given.media().size(), field);
        if (article.source().isPresent()) {
            source(article.source().get(), field.at("source"));
        }
        if (article.standfirst().isPresent()) {
            texts.html("description", article.standfirst().get(), field.at("standfirst"));
        }
        body(article, field.at("body"));
        texts.plain("atom:rights", article.rights(), field.at("rights"));
        atom.inReplyTo(article.inReplyTo(), field);
        extensions.write(article.extensions(), field);
        out.end("item");
        if (article.headline().isEmpty() && article.standfirst().isEmpty()) {
            field.at("headline").missing();
        }
        NoHome.report(article, field);
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
        atom.words("slash:comments", discussion.count().map(String::valueOf), field.at("count"));
        discussion.updated().ifPresent(updated -> field.at("updated").lost(updated));
        NoHome.reportOpen(discussion, field);
    }

    /** Writes media; the first {@code own} are the article's own, the others were links. */
    private void media(List<Media> media, int own, Field owner) throws IOException {
        for (int i = 0; i < media.size(); i++) {
            Media medium = media.get(i);
            Field field = owner.at("media", i);
            if (medium.role() != Media.Role.ENCLOSURE) {
                field.lost(medium.url());
                continue;
            }
            out.start("enclosure");
            out.attribute(
                    "url",
                    i < own
                            ? field.at("url").address(medium.url())
                            : medium.url().value().strip());
            atom.attribute("length", medium.size().map(String::valueOf));
            atom.attribute("type", medium.type());
            out.end("enclosure");
            if (medium.size().isEmpty()) {
                field.at("size").missing();
            }
            if (medium.type().isEmpty()) {
                field.at("type").missing();
            }
            if (i < own) {
                medium.title().ifPresent(title -> field.at("title").lost(title));
                MediaFields.reportBeyondEnclosure(medium, field);
            }
        }
    }

    /** RSS keeps of a source its title and its address. */
    private void source(Feed source, Field field) throws IOException {
        Optional<Url> address = source.selfUrl();
        String title = source.title().map(text -> text.plain().strip()).orElse("");
        if (address.isEmpty() && title.isEmpty()) {
            field.lost(source);
            return;
        }
        out.start("source");
        atom.attribute("url", address.map(url -> url.value().strip()));
        out.text(title);
        out.end("source");
        Feed kept = Feed.builder()
                .title(title.isEmpty() ? null : Text.plain(title))
                .links(address.map(url -> List.of(Link.of(Link.SELF, url))).orElse(List.of()))
                .build();
        if (!kept.equals(source)) {
            field.reduced("title and address of the feed");
        }
    }

    private void body(Article article, Field field) throws IOException {
        if (article.body().isEmpty()) {
            return;
        }
        Optional<Text> verbatim = BodyHtml.verbatim(article.body());
        if (verbatim.isPresent()) {
            texts.html("content:encoded", verbatim.get(), field);
            return;
        }
        String html = BodyHtml.of(article.body());
        if (html.isBlank()) {
            field.lost("an empty body");
        } else {
            field.reduced("one piece of HTML");
            out.element("content:encoded", html);
        }
    }
}
