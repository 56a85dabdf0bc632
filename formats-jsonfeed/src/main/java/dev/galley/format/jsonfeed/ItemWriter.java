package dev.galley.format.jsonfeed;

import dev.galley.format.spi.DerivedId;
import dev.galley.format.spi.Field;
import dev.galley.format.spi.SourceAuthors;
import dev.galley.format.spi.UnsupportedFields;
import dev.galley.format.spi.WrittenIds;
import dev.galley.model.Article;
import dev.galley.model.BodyHtml;
import dev.galley.model.Category;
import dev.galley.model.Link;
import dev.galley.model.Person;
import dev.galley.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes an article as an item (JSON Feed 1.1, "items"). */
final class ItemWriter {
    private static final Set<String> KNOWN = Set.of(
            "id",
            "url",
            "external_url",
            "title",
            "content_html",
            "content_text",
            "summary",
            "image",
            "banner_image",
            "date_published",
            "date_modified",
            "author",
            "authors",
            "tags",
            "language",
            "attachments");
    private static final Set<String> KNOWN_IN_REPLIES =
            Stream.concat(KNOWN.stream(), Stream.of(ReplyObject.NAME)).collect(Collectors.toUnmodifiableSet());

    private final WrittenIds ids = new WrittenIds();
    private final JsonOutput out;
    private final Values values;
    private final AuthorsWriter authors;
    private final MediaWriter media;

    ItemWriter(JsonOutput out, Values values) {
        this.out = out;
        this.values = values;
        authors = new AuthorsWriter(out, values);
        media = new MediaWriter(out, values);
    }

    void write(Article article, Field field) {
        MemberWriter members = new MemberWriter(article.extensions(), out, field);
        out.startObject();
        id(article, field.at("id"));
        links(article.links(), field);
        values.words("title", article.headline(), field.at("headline"));
        content(article, members, field);
        media.write(
                article.media(), article.headline().map(title -> title.plain().strip()), members, field);
        values.date("date_published", article.published(), field.at("published"));
        values.date("date_modified", article.updated(), field.at("updated"));
        authors(article, members, field);
        tags(article.categories(), field);
        values.language(article.language(), field.at("language"));
        ReplyObject.write(article.inReplyTo(), out, values, field);
        members.write("", article.inReplyTo().isEmpty() ? KNOWN : KNOWN_IN_REPLIES);
        out.endObject();
        members.reportRest();
        reportUnsupported(article, field);
        out.reportReplaced(field);
    }

    private void id(Article article, Field field) {
        Optional<String> given = article.id().filter(id -> !id.isBlank());
        if (given.isEmpty()) {
            article.id().ifPresent(field::lost);
        }
        DerivedId id = given.map(own -> new DerivedId(own, "")).orElseGet(() -> DerivedId.of(article));
        if (!ids.add(id.value())) {
            id = ids.another(id.value(), article);
        }
        out.string("id", id.value());
        if (!id.origin().isEmpty()) {
            field.derived(id.value(), id.origin());
        }
    }

    /** Reports if there were too many items to compare all their ids. */
    void reportUncheckedIds(Field root) {
        ids.reportUnchecked(root);
    }

    private void links(List<Link> links, Field owner) {
        boolean page = false;
        boolean external = false;
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            Field field = owner.at("links", i);
            if (link.hasRel(Link.ALTERNATE) && !page) {
                page = values.link("url", Link.ALTERNATE, link, field);
            } else if (link.hasRel(Link.RELATED) && !external) {
                external = values.link("external_url", Link.RELATED, link, field);
            } else {
                field.lost(link.href());
            }
        }
    }

    /** Writes the content, which every item must have: for an article without a body, a standfirst with markup. */
    private void content(Article article, MemberWriter members, Field owner) {
        Field standfirst = owner.at("standfirst");
        Optional<Text> markup = article.standfirst()
                .filter(text -> text.isMarkup() && !text.value().isBlank());
        if (article.body().isEmpty() && markup.isPresent()) {
            html(markup.get().withAbsoluteAddresses().value(), members);
            standfirst.reduced("the content");
            owner.at("body").derived(markup.get().value(), "the standfirst, which has markup");
        } else {
            body(article, members, owner.at("body"));
            values.words("summary", article.standfirst(), standfirst);
        }
    }

    private void body(Article article, MemberWriter members, Field field) {
        Optional<Text> verbatim = BodyHtml.verbatim(article.body());
        if (verbatim.isPresent()) {
            verbatim(verbatim.get(), members, field);
            return;
        }
        String html = BodyHtml.of(article.body());
        if (html.isEmpty()) {
            out.string("content_text", "");
            if (!article.body().isEmpty()) {
                field.lost("an empty body");
            }
        } else {
            html(html, members);
            field.reduced("one fragment of HTML");
        }
    }

    private void verbatim(Text content, MemberWriter members, Field field) {
        if (content.value().isEmpty()) {
            out.string("content_text", "");
            field.lost("an empty body");
            return;
        }
        if (content.isMarkup()) {
            // JSON Feed has no member for a base.
            String html = content.withAbsoluteAddresses().value();
            html(html, members);
            if (content.kind() == Text.Kind.HTML && !html.equals(content.value())) {
                field.reduced("HTML with absolute addresses");
            }
        } else {
            out.string("content_text", content.value());
        }
        if (content.kind() == Text.Kind.XHTML) {
            field.reduced("HTML");
        }
        Values.reportScope(content, field.at("0").at("blocks", 0).at("content"));
    }

    private void html(String html, MemberWriter members) {
        out.string("content_html", html);
        members.writePlainContent();
    }

    private void authors(Article article, MemberWriter members, Field field) {
        List<Person> inherited = SourceAuthors.of(article);
        if (inherited.isEmpty()) {
            authors.write(article.authors(), members, field);
        } else {
            authors.write(inherited, members, SourceAuthors.reported(field));
        }
    }

    private void tags(List<Category> categories, Field owner) {
        if (categories.isEmpty()) {
            return;
        }
        out.startArray("tags");
        for (int i = 0; i < categories.size(); i++) {
            Category category = categories.get(i);
            Field field = owner.at("categories", i);
            out.string(category.term());
            category.scheme().ifPresent(scheme -> field.at("scheme").lost(scheme));
            category.label().ifPresent(label -> field.at("label").lost(label));
        }
        out.endArray();
    }

    private static void reportUnsupported(Article article, Field field) {
        for (int i = 0; i < article.contributors().size(); i++) {
            field.at("contributors", i)
                    .lost(article.contributors().get(i).name().orElse(""));
        }
        article.source().ifPresent(field.at("source")::lost);
        article.rights().ifPresent(rights -> field.at("rights").lost(rights.value()));
        article.discussion()
                .ifPresent(discussion -> field.at("discussion")
                        .lost(discussion
                                .page()
                                .or(discussion::feed)
                                .map(Object::toString)
                                .orElse("")));
        article.expires().ifPresent(expires -> field.at("expires").lost(expires));
        UnsupportedFields.report(article, field);
        UnsupportedFields.reportFacets(article.facets(), field, Set.of());
    }
}
