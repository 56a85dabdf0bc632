package dev.galley.format.xml.namespace.itunes;

import dev.galley.format.xml.namespace.Namespace;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.Origin;
import dev.galley.format.xml.read.StrayText;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.internal.PlainNumber;
import dev.galley.internal.date.MediaDuration;
import dev.galley.model.Episode;
import dev.galley.model.EpisodeBuilder;
import dev.galley.model.Image;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Podcast;
import dev.galley.model.PodcastBuilder;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlNode;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the elements of Apple Podcasts. Those that only podcasts have become facets; for the others, the format's own
 * elements take precedence. An element that the model cannot hold completely stays an extension.
 */
final class ITunesReader {
    private static final Podcast NO_PODCAST = Podcast.builder().build();
    private static final Episode NO_EPISODE = Episode.builder().build();
    private static final Set<String> IMAGE_LINK = Set.of("rel", "href");

    private static final Set<String> WITHOUT_TEXT = Set.of("image", "owner", "category");
    private static final String DURATION_HINT = "Write the duration in seconds or as H:MM:SS";

    private ITunesReader() {}

    /** Reads the element; without text if it is one that has none. */
    private static XmlElement element(XmlCursor cursor) throws IOException {
        XmlElement element = cursor.element();
        return WITHOUT_TEXT.contains(element.name().local()) ? StrayText.removed(element, Set.of(), cursor) : element;
    }

    static void readFeed(XmlCursor cursor, FeedDraft feed) throws IOException {
        Origin origin = cursor.origin();
        XmlElement element = element(cursor);
        if (PodcastValues.isIgnored(element, cursor)) {
            return;
        }
        switch (element.name().local()) {
            case "author" -> feed.readLate(element, (late, at) -> ITunesShared.author(late, feed));
            case "keywords" -> feed.readLate(element, (late, at) -> ITunesShared.keywords(late, feed));
            case "category" -> ITunesShared.category(element, feed);
            case "subtitle", "summary" -> feed.fallBackOn(element, Draft.DESCRIPTION, Values::parsePlain);
            case "image", "link" -> {
                Url url = imageAddress(element, origin);
                feed.readLate(element, (late, at) -> url != null && logo(url, feed));
            }
            default -> {
                Podcast given = feed.facet(Podcast.class);
                Podcast known = given == null ? NO_PODCAST : given;
                PodcastBuilder podcast = known.toBuilder();
                if (read(element, origin, known, podcast)) {
                    feed.facet(podcast.build());
                } else {
                    feed.keep(element);
                }
            }
        }
    }

    static void readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        Origin origin = cursor.origin();
        XmlElement element = element(cursor);
        if (PodcastValues.isIgnored(element, cursor)) {
            return;
        }
        switch (element.name().local()) {
            case "author" -> article.readLate(element, (late, at) -> ITunesShared.author(late, article));
            case "keywords" -> article.readLate(element, (late, at) -> ITunesShared.keywords(late, article));
            case "category" -> ITunesShared.category(element, article);
            case "summary" -> article.fallBackOn(element, Draft.DESCRIPTION, Values::parseHtml);
            case "duration" -> article.readLate(element, (late, at) -> duration(late, article, at));
            case "image", "link" -> {
                Url url = imageAddress(element, origin);
                if (url == null || !article.addLead(Media.lead(url))) {
                    article.keep(element);
                }
            }
            case "title" -> {
                readEpisode(element, article);
                article.readLast(element, (late, at) -> ITunesShared.headline(late, article));
            }
            default -> readEpisode(element, article);
        }
    }

    private static void readEpisode(XmlElement element, ArticleDraft article) {
        Episode given = article.facet(Episode.class);
        Episode known = given == null ? NO_EPISODE : given;
        EpisodeBuilder episode = known.toBuilder();
        if (read(element, known, episode)) {
            article.facet(episode.build());
        } else {
            article.keep(element);
        }
    }

    /** Reads an element of Google Play, which has the names of Apple's, for what Apple's elements of a feed do not give. */
    static boolean fallBack(XmlElement element, Origin origin, FeedDraft feed) {
        switch (element.name().local()) {
            case "author" -> {
                return ITunesShared.author(element, feed);
            }
            case "image" -> {
                Url url = imageAddress(element, origin);
                return url != null && logo(url, feed);
            }
            case "category" -> {
                return ITunesShared.fallBackCategory(element, feed);
            }
            default -> {
                Podcast known = feed.facet(Podcast.class);
                PodcastBuilder podcast = known == null ? Podcast.builder() : known.toBuilder();
                boolean read = read(element, origin, podcast.build(), podcast);
                if (read) {
                    feed.facet(podcast.build());
                }
                return read;
            }
        }
    }

    /** Reads an element of Google Play for what Apple's elements of an article do not give. */
    static boolean fallBack(XmlElement element, Origin origin, ArticleDraft article) {
        switch (element.name().local()) {
            case "author" -> {
                return ITunesShared.author(element, article);
            }
            case "image" -> {
                Url url = imageAddress(element, origin);
                return url != null && article.addLead(Media.lead(url));
            }
            default -> {
                Episode known = article.facet(Episode.class);
                EpisodeBuilder episode = known == null ? Episode.builder() : known.toBuilder();
                boolean read = read(element, episode.build(), episode);
                if (read) {
                    article.facet(episode.build());
                }
                return read;
            }
        }
    }

    /** Sets the value of the element; returns false if the facet cannot hold it. */
    private static boolean read(XmlElement element, Origin origin, Podcast known, PodcastBuilder podcast) {
        String local = element.name().local();
        if (local.equals("owner")) {
            return PodcastValues.set(known.owner(), owner(element), podcast::owner);
        }
        if (!Namespace.isText(element)) {
            return false;
        }
        String text = element.text().strip();
        return switch (local) {
            case "explicit" -> PodcastValues.set(known.explicit(), PodcastValues.explicit(text), podcast::explicit);
            case "block" -> PodcastValues.set(known.block(), PodcastValues.yesOrNo(text), podcast::block);
            case "complete" -> PodcastValues.set(known.complete(), PodcastValues.yesOrNo(text), podcast::complete);
            case "type" ->
                PodcastValues.set(known.type(), PodcastValues.constant(Podcast.Type.class, text), podcast::type);
            case "new-feed-url" -> PodcastValues.set(known.newFeedUrl(), origin.resolve(text), podcast::newFeedUrl);
            default -> false;
        };
    }

    /** Sets the value of the element; returns false if the facet cannot hold it. */
    private static boolean read(XmlElement element, Episode known, EpisodeBuilder episode) {
        if (!Namespace.isText(element)) {
            return false;
        }
        String text = element.text().strip();
        return switch (element.name().local()) {
            case "explicit" -> PodcastValues.set(known.explicit(), PodcastValues.explicit(text), episode::explicit);
            case "block" -> PodcastValues.set(known.block(), PodcastValues.yesOrNo(text), episode::block);
            case "season" -> PodcastValues.set(known.season(), PlainNumber.whole(text), episode::season);
            case "episode" -> PodcastValues.set(known.number(), PlainNumber.decimal(text), episode::number);
            case "episodeType" ->
                PodcastValues.set(known.type(), PodcastValues.constant(Episode.Type.class, text), episode::type);
            case "title" -> PodcastValues.set(known.title(), text, episode::title);
            case "subtitle" -> PodcastValues.set(known.subtitle(), text, episode::subtitle);
            default -> false;
        };
    }

    /** Returns the owner; null if the element holds anything but one name and one address. */
    private static @Nullable Person owner(XmlElement element) {
        String name = null;
        String email = null;
        for (XmlNode child : element.children()) {
            if (!(child instanceof XmlElement inner)) {
                continue;
            }
            String value = inner.text().strip();
            boolean own = inner.name().namespace().equals(element.name().namespace()) && Namespace.isText(inner);
            if (own && value.isEmpty()) {
                continue;
            }
            if (own && name == null && inner.name().local().equals("name")) {
                name = value;
            } else if (own && email == null && inner.name().local().equals("email")) {
                email = value;
            } else {
                return null;
            }
        }
        boolean nobody =
                (name == null && email == null) || !element.attributes().isEmpty();
        return nobody
                ? null
                : new Person(Optional.ofNullable(name), Optional.ofNullable(email), Optional.empty(), Optional.empty());
    }

    /** Returns the address of the image: {@code href}, or {@code url} or text as some feeds have it; null for none. */
    private static @Nullable Url imageAddress(XmlElement element, Origin origin) {
        String address = null;
        if (element.name().local().equals("link")) {
            boolean image = PodcastValues.isPlain(element, IMAGE_LINK)
                    && PodcastValues.hasBlankContent(element)
                    && "image".equals(PodcastValues.attribute(element, "rel"));
            address = image ? PodcastValues.attribute(element, "href") : null;
        } else if (element.attributes().isEmpty()) {
            address = Namespace.isText(element) ? element.text() : null;
        } else if (element.attributes().size() == 1 && PodcastValues.hasBlankContent(element)) {
            String href = PodcastValues.attribute(element, "href");
            address = href == null ? PodcastValues.attribute(element, "url") : href;
        }
        return address == null || address.isBlank() ? null : origin.resolve(address);
    }

    private static boolean logo(Url url, FeedDraft feed) {
        Image known = feed.value(FeedDraft.LOGO);
        if (known == null) {
            feed.set(FeedDraft.LOGO, Image.of(url));
        }
        return known == null || known.url().equals(url);
    }

    /** Sets the duration of the first file to play; returns whether that file now has this duration. */
    private static boolean duration(XmlElement element, ArticleDraft article, XmlCursor cursor) {
        if (!Namespace.isText(element)) {
            return false;
        }
        String text = element.text().strip();
        Duration clock = MediaDuration.clock(text);
        Duration duration = clock == null ? MediaDuration.lenient(text) : clock;
        if (duration == null) {
            cursor.report(Finding.of(
                            "duration.unreadable",
                            Severity.WARNING,
                            article.path(),
                            "Unrecognised duration; it was read as an extension")
                    .withValue(text)
                    .withHint(DURATION_HINT));
        }
        for (int i = 0; duration != null && i < article.media().size(); i++) {
            Media medium = article.media().get(i);
            if (medium.role() == Media.Role.ENCLOSURE) {
                if (clock == null) {
                    cursor.report(Finding.of(
                                    "duration.repaired",
                                    Severity.WARNING,
                                    article.path() + "/media/" + i + "/duration",
                                    "The duration is in a form that the specification does not have")
                            .withValue(text)
                            .withHint(DURATION_HINT));
                }
                if (medium.duration().isEmpty()) {
                    article.media().set(i, medium.toBuilder().duration(duration).build());
                }
                return medium.duration().isEmpty() || medium.duration().get().equals(duration);
            }
        }
        return false;
    }
}
