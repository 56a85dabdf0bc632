package dev.galley.format.xml.write;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Image;

/** The fields that neither RSS nor Atom has a place for: each is reported once where it is set. */
final class NoHome {
    private NoHome() {}

    static void report(Feed feed, Field field) {
        feed.userComment().ifPresent(comment -> field.at("userComment").lost(comment));
        feed.expired().ifPresent(expired -> field.at("expired").lost(expired));
    }

    static void report(Article article, Field field) {
        article.kicker().ifPresent(kicker -> field.at("kicker").lost(kicker));
        article.expires().ifPresent(expires -> field.at("expires").lost(expires));
        article.discussion()
                .flatMap(discussion -> discussion.open())
                .ifPresent(open -> field.at("discussion").at("open").lost(open));
        if (!article.comments().isEmpty()) {
            field.at("comments").lost(article.comments().size() + " comments");
        }
        if (!article.corrections().isEmpty()) {
            field.at("corrections").lost(article.corrections().size() + " corrections");
        }
    }

    /** The fields that RSS has and Atom does not. */
    static void reportRssOnly(Feed feed, Field field) {
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

    /** What of a logo is more than its address. */
    static void reportBeyondUrl(Image logo, Field field) {
        logo.title().ifPresent(title -> field.at("title").lost(title));
        logo.link().ifPresent(link -> field.at("link").lost(link));
        logo.width().ifPresent(width -> field.at("width").lost(width));
        logo.height().ifPresent(height -> field.at("height").lost(height));
        logo.description().ifPresent(description -> field.at("description").lost(description));
    }
}
