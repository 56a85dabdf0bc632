package dev.galley.format.spi;

import dev.galley.model.Article;
import dev.galley.model.Discussion;
import dev.galley.model.Episode;
import dev.galley.model.Facet;
import dev.galley.model.Feed;
import dev.galley.model.Image;
import dev.galley.model.License;
import dev.galley.model.Location;
import dev.galley.model.Podcast;
import dev.galley.model.Publication;
import dev.galley.model.Syndication;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reports model fields that some formats cannot express as lost. */
public final class UnsupportedFields {
    /** What RSS and Atom write facets in, by the usual prefixes of namespaces. */
    private static final Map<Class<?>, String> ELEMENTS = Map.of(
            Episode.class, "elements of itunes, podcast or psc",
            License.class, "elements of creativeCommons or cc",
            Location.class, "elements of georss or geo",
            Podcast.class, "elements of itunes or podcast",
            Publication.class, "elements of prism",
            Syndication.class, "elements of sy");

    private UnsupportedFields() {}

    /** Reports the fields of a feed that only JSON Feed can express. */
    public static void reportJsonOnly(Feed feed, Field field) {
        Objects.requireNonNull(feed, "feed");
        Objects.requireNonNull(field, "field");
        feed.userComment().ifPresent(comment -> field.at("userComment").lost(comment));
        feed.expired().ifPresent(expired -> field.at("expired").lost(expired));
    }

    /** Reports the fields of an article that no feed format can express. */
    public static void report(Article article, Field field) {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(field, "field");
        article.kicker().ifPresent(kicker -> field.at("kicker").lost(kicker));
        article.alternativeHeadline()
                .ifPresent(other -> field.at("alternativeHeadline").lost(other));
        reportComments(article, field);
        if (!article.corrections().isEmpty()) {
            field.at("corrections").lost(article.corrections().size() + " corrections");
        }
    }

    /** Reports the comments of an article, if there are any, as not written. */
    public static void reportComments(Article article, Field owner) {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(owner, "owner");
        int count = article.comments().size();
        if (count == 0) {
            return;
        }
        Field field = owner.at("comments");
        field.context()
                .report(Finding.of(
                                "lost.comments",
                                Severity.WARNING,
                                field.path(),
                                "The comments of an article are not part of its feed; they were not written")
                        .withValue(count + " comments")
                        .withHint("Write them as a feed of their own with FeedWriter.writeComments"));
    }

    /**
     * Reports every facet whose class is not in {@code mapped} as lost.
     *
     * @param owner the field of the article or feed that has these facets
     * @param mapped the facet classes that the format can write
     */
    public static void reportFacets(List<Facet> facets, Field owner, Set<Class<? extends Facet>> mapped) {
        Objects.requireNonNull(facets, "facets");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(mapped, "mapped");
        for (Facet facet : facets) {
            if (!mapped.contains(facet.getClass())) {
                owner.at(facet, facets).lost(facet, ELEMENTS.getOrDefault(facet.getClass(), ""));
            }
        }
    }

    /** Reports whether a discussion is open and its privacy note, which no feed format can express. */
    public static void reportFormDetails(Discussion discussion, Field field) {
        Objects.requireNonNull(discussion, "discussion");
        Objects.requireNonNull(field, "field");
        discussion.open().ifPresent(open -> field.at("open").lost(open));
        discussion.privacyNote().ifPresent(note -> field.at("privacyNote").lost(note));
    }

    /** Reports the fields of a feed that only RSS can express. */
    public static void reportRssOnly(Feed feed, Field field) {
        Objects.requireNonNull(feed, "feed");
        Objects.requireNonNull(field, "field");
        feed.webMaster()
                .ifPresent(person -> field.at("webMaster")
                        .lost(person.name().or(person::email).orElse("")));
        feed.published().ifPresent(published -> field.at("published").lost(published));
        feed.ttl().ifPresent(ttl -> field.at("ttl").lost(ttl));
        feed.cloud().ifPresent(cloud -> field.at("cloud").lost(cloud.domain().orElse("")));
        feed.textInput()
                .ifPresent(input -> field.at("textInput").lost(input.name().orElse("")));
        feed.rating().ifPresent(rating -> field.at("rating").lost(rating));
        feed.docs().ifPresent(docs -> field.at("docs").lost(docs));
        if (!feed.skipHours().isEmpty()) {
            field.at("skipHours").lost(feed.skipHours());
        }
        if (!feed.skipDays().isEmpty()) {
            field.at("skipDays").lost(feed.skipDays());
        }
    }

    /** Reports the fields of a logo other than its address. */
    public static void reportBeyondUrl(Image logo, Field field) {
        Objects.requireNonNull(logo, "logo");
        Objects.requireNonNull(field, "field");
        logo.title().ifPresent(title -> field.at("title").lost(title));
        logo.link().ifPresent(link -> field.at("link").lost(link));
        logo.width().ifPresent(width -> field.at("width").lost(width));
        logo.height().ifPresent(height -> field.at("height").lost(height));
        logo.description().ifPresent(description -> field.at("description").lost(description));
    }
}
