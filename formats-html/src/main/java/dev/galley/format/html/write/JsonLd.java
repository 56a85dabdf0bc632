package dev.galley.format.html.write;

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
    static String of(Article article, List<Comment> comments) {
        JsonLd json = new JsonLd();
        json.begin(article.published().isPresent() ? "NewsArticle" : "Article");
        json.article(article);
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
        json.text("name", feed.title().map(Text::plain));
        json.text("description", feed.subtitle().map(Text::plain));
        json.url("url", feed.url());
        json.text("inLanguage", feed.language());
        json.date("dateModified", feed.updated());
        return json.end();
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
        return Values.clean(target.toString()).replace("<", "\\u003c").replace("&", "\\u0026");
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
        images(article.media());
        text("copyrightNotice", article.rights().map(Text::plain));
        article.facet(License.class)
                .flatMap(license -> license.urls().stream().findFirst())
                .ifPresent(license -> url("license", Optional.of(license)));
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
        if (!categories.isEmpty()) {
            out.writeArrayPropertyStart("keywords");
            categories.forEach(category -> out.writeString(category.display()));
            out.writeEndArray();
        }
    }

    private void images(List<Media> media) {
        List<Media> images = media.stream().filter(ArticleMarkup::isImage).toList();
        if (images.isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart("image");
        for (Media image : images) {
            out.writeStartObject();
            out.writeStringProperty("@type", "ImageObject");
            url("url", Optional.of(image.url()));
            image.width().ifPresent(width -> out.writeNumberProperty("width", width));
            image.height().ifPresent(height -> out.writeNumberProperty("height", height));
            text("caption", image.caption().map(Text::plain));
            text("creditText", image.credit());
            out.writeEndObject();
        }
        out.writeEndArray();
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
        comment.parentId().ifPresent(parent -> {
            out.writeObjectPropertyStart("parentItem");
            out.writeStringProperty("@type", "Comment");
            out.writeStringProperty("identifier", parent);
            out.writeEndObject();
        });
        out.writeEndObject();
    }

    private void text(String name, Optional<String> value) {
        value.filter(words -> !words.isBlank()).ifPresent(words -> out.writeStringProperty(name, words));
    }

    private void url(String name, Optional<Url> value) {
        text(name, value.flatMap(Values::address));
    }

    private void date(String name, Optional<OffsetDateTime> value) {
        text(name, value.flatMap(Values::date));
    }
}
