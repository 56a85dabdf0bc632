package dev.galley.format.html.write;

import dev.galley.internal.date.DateWriter;
import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Correction;
import dev.galley.model.Discussion;
import dev.galley.model.Feed;
import dev.galley.model.License;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what a page declares about its content: one object of schema.org as JSON-LD. */
final class JsonLd {
    private static final JsonFactory JSON = new JsonFactory();

    private final StringWriter target = new StringWriter();
    private final JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), target);

    private JsonLd() {}

    /** Returns an article: a {@code NewsArticle} if it has a date of publication, otherwise an {@code Article}. */
    static String of(Article article, List<Comment> comments, Feed feed) {
        JsonLd json = new JsonLd();
        json.begin(article.published().isPresent() ? "NewsArticle" : "Article");
        json.article(article);
        json.partOf(feed);
        if (!comments.isEmpty()) {
            json.out.writeArrayPropertyStart("comment");
            comments.forEach(json::comment);
            json.out.writeEndArray();
        }
        return json.end();
    }

    /** Returns the page of a feed. */
    static String of(Feed feed) {
        JsonLd json = new JsonLd();
        json.begin("CollectionPage");
        json.feed(feed);
        return json.end();
    }

    /** Returns a page of a feed whose only article is missing. */
    static String ofEmptyPage(Feed feed) {
        JsonLd json = new JsonLd();
        json.begin("WebPage");
        json.partOf(feed);
        return json.end();
    }

    private void feed(Feed feed) {
        text("name", feed.title().map(Text::plain));
        text("description", feed.subtitle().map(Text::plain));
        url("url", feed.url());
        text("inLanguage", feed.language());
        date("dateModified", feed.updated());
    }

    private void partOf(Feed feed) {
        if (feed.title().isPresent() || feed.url().isPresent()) {
            out.writeObjectPropertyStart("isPartOf");
            out.writeStringProperty("@type", "WebSite");
            feed(feed);
            out.writeEndObject();
        }
    }

    private void begin(String type) {
        out.writeStartObject();
        out.writeStringProperty("@context", "https://schema.org");
        out.writeStringProperty("@type", type);
    }

    /** Returns the object in a form that cannot end the {@code script} around it. */
    private String end() {
        out.writeEndObject();
        out.close();
        return Values.script(target.toString());
    }

    private void article(Article article) {
        text("headline", article.headline().map(Text::plain));
        text("alternativeHeadline", article.alternativeHeadline());
        text("description", article.standfirst().map(Text::plain));
        text("articleSection", article.kicker());
        text("identifier", article.id());
        url("url", article.url());
        url("mainEntityOfPage", article.url());
        text("inLanguage", article.language());
        date("datePublished", article.published());
        date("dateModified", article.updated());
        date("expires", article.expires());
        persons("author", article.authors());
        persons("contributor", article.contributors());
        keywords(article.categories());
        media("image", article.media(), "ImageObject");
        media("video", article.media(), "VideoObject");
        media("audio", article.media(), "AudioObject");
        media("associatedMedia", article.media(), "MediaObject");
        text("copyrightNotice", article.rights().map(Text::plain));
        licenses(article.facet(License.class).map(License::urls).orElse(List.of()));
        article.discussion()
                .flatMap(Discussion::count)
                .ifPresent(count -> out.writeNumberProperty("commentCount", count));
        url("discussionUrl", article.discussion().flatMap(Discussion::page));
        corrections(article.corrections());
    }

    private void persons(String name, List<Person> persons) {
        List<Person> named = persons.stream()
                .filter(person ->
                        person.name().filter(words -> !words.isBlank()).isPresent())
                .toList();
        if (named.isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart(name);
        for (Person person : named) {
            out.writeStartObject();
            out.writeStringProperty("@type", "Person");
            text("name", person.name());
            url("url", person.url());
            url("image", person.avatar());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void keywords(List<Category> categories) {
        if (categories.isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart("keywords");
        for (Category category : categories) {
            if (category.scheme().isEmpty() && category.label().isEmpty()) {
                out.writeString(category.term());
            } else {
                out.writeStartObject();
                out.writeStringProperty("@type", "DefinedTerm");
                text("name", category.label());
                text("termCode", Optional.of(category.term()));
                url("inDefinedTermSet", category.scheme());
                out.writeEndObject();
            }
        }
        out.writeEndArray();
    }

    private void licenses(List<Url> licenses) {
        List<String> addresses = licenses.stream()
                .flatMap(license -> Values.address(license).stream())
                .toList();
        if (!addresses.isEmpty()) {
            out.writeArrayPropertyStart("license");
            addresses.forEach(out::writeString);
            out.writeEndArray();
        }
    }

    /** Writes the media of one type. */
    private void media(String name, List<Media> all, String type) {
        List<Media> media = all.stream()
                .filter(one -> type(one).equals(type))
                .filter(one -> Values.address(one.url()).isPresent())
                .toList();
        if (media.isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart(name);
        for (Media one : media) {
            out.writeStartObject();
            out.writeStringProperty("@type", type);
            url("url", Optional.of(one.url()));
            if (type.equals("ImageObject") && one.role() == Media.Role.LEAD) {
                out.writeBooleanProperty("representativeOfPage", true);
            }
            text("encodingFormat", one.type());
            one.width().ifPresent(width -> out.writeNumberProperty("width", width));
            one.height().ifPresent(height -> out.writeNumberProperty("height", height));
            one.size().ifPresent(size -> out.writeStringProperty("contentSize", String.valueOf(size)));
            one.duration().ifPresent(duration -> out.writeStringProperty("duration", duration.toString()));
            text("name", one.title());
            text("description", one.alt());
            text("caption", one.caption().map(Text::plain));
            text("creditText", one.credit());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static String type(Media media) {
        String type = media.type().orElse("");
        if (ArticleMarkup.isImage(media)) {
            return "ImageObject";
        }
        if (media.role() == Media.Role.LEAD && type.startsWith("video/")) {
            return "VideoObject";
        }
        return media.role() == Media.Role.LEAD && type.startsWith("audio/") ? "AudioObject" : "MediaObject";
    }

    private void corrections(List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart("correction");
        for (Correction correction : corrections) {
            out.writeStartObject();
            out.writeStringProperty("@type", "CorrectionComment");
            out.writeStringProperty("text", correction.text().plain());
            date("datePublished", correction.date());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** Writes a comment; its address is withheld if it may identify the commenter. */
    private void comment(Comment comment) {
        out.writeStartObject();
        out.writeStringProperty("@type", "Comment");
        text("identifier", comment.id());
        comment.status().ifPresent(status -> out.writeStringProperty("creativeWorkStatus", "Approved"));
        text("text", comment.body().map(Text::plain));
        date("dateCreated", comment.published());
        date("dateModified", comment.updated());
        url("url", comment.url());
        comment.author().flatMap(Commenter::name).ifPresent(name -> {
            out.writeObjectPropertyStart("author");
            out.writeStringProperty("@type", "Person");
            out.writeStringProperty("name", name);
            url("url", comment.author().flatMap(Commenter::url));
            out.writeEndObject();
        });
        reference("parentItem", "Comment", comment.parentId());
        reference("isPartOf", "CreativeWork", comment.articleId());
        out.writeEndObject();
    }

    private void reference(String name, String type, Optional<String> id) {
        id.filter(words -> !words.isBlank()).ifPresent(known -> {
            out.writeObjectPropertyStart(name);
            out.writeStringProperty("@type", type);
            out.writeStringProperty("identifier", known);
            out.writeEndObject();
        });
    }

    private void text(String name, Optional<String> value) {
        value.filter(words -> !words.isBlank()).ifPresent(words -> out.writeStringProperty(name, words));
    }

    private void url(String name, Optional<Url> value) {
        text(name, value.flatMap(Values::address));
    }

    private void date(String name, Optional<OffsetDateTime> value) {
        text(name, value.filter(DateWriter::isWritable).map(DateWriter::rfc3339));
    }
}
