package dev.galley.format.xml.namespace.podcast;

import dev.galley.format.xml.namespace.itunes.PodcastValues;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.Origin;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.Image;
import dev.galley.model.Media;
import dev.galley.model.Podcast;
import dev.galley.model.PodcastBuilder;
import dev.galley.model.PodcastPerson;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the elements of Podcasting 2.0 in a feed. */
final class PodcastReader {
    private static final Podcast NO_PODCAST = Podcast.builder().build();
    private static final Set<String> LOCKED = Set.of("owner");
    private static final Set<String> FUNDING = Set.of("url");
    private static final Set<String> PERSON = Set.of("role", "group", "img", "href");

    private PodcastReader() {}

    static void read(XmlCursor cursor, FeedDraft feed) throws IOException {
        Origin origin = cursor.origin();
        XmlElement element = cursor.element();
        if (PodcastValues.isIgnored(element, cursor)) {
            return;
        }
        switch (element.name().local()) {
            case "image", "images" -> {
                Media image = PodcastImage.isLogo(element) ? PodcastImage.of(element, origin) : null;
                boolean whole = image != null && image.equals(Media.lead(image.url())) && PodcastImage.isWhole(element);
                feed.readLate(element, (late, at) -> image != null && logo(image.url(), feed) && whole);
            }
            case "location" -> PodcastLocation.read(element, feed);
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

    /** Uses the image if there is no other; returns whether the feed now has this image. */
    private static boolean logo(Url image, FeedDraft feed) {
        Image known = feed.value(FeedDraft.LOGO);
        if (known == null) {
            feed.set(FeedDraft.LOGO, Image.of(image));
        }
        return known == null || known.url().equals(image);
    }

    /** Sets the value of the element; returns false if the facet cannot hold it. */
    private static boolean read(XmlElement element, Origin origin, Podcast known, PodcastBuilder podcast) {
        String text = element.text().strip();
        switch (element.name().local()) {
            case "guid" -> {
                String guid = PodcastValues.isPlain(element, Set.of()) ? text : null;
                return PodcastValues.set(known.guid(), guid, podcast::guid);
            }
            case "medium" -> {
                String medium = PodcastValues.isPlain(element, Set.of()) ? text : null;
                return PodcastValues.set(known.medium(), medium, podcast::medium);
            }
            case "locked" -> {
                Boolean locked = PodcastValues.isPlain(element, LOCKED) ? PodcastValues.yesOrNo(text) : null;
                if (locked == null || known.locked().isPresent()) {
                    return false;
                }
                podcast.locked(locked).lockOwner(PodcastValues.attribute(element, "owner"));
                return true;
            }
            case "funding" -> {
                String url = PodcastValues.attribute(element, "url");
                if (url == null
                        || url.isBlank()
                        || !PodcastValues.isPlain(element, FUNDING)
                        || known.funding().size() == PodcastIndex.MAX_VALUES) {
                    return false;
                }
                podcast.funding(new Podcast.Funding(origin.resolve(url), text));
                return true;
            }
            case "person" -> {
                PodcastPerson person = person(element, text, known.persons(), origin);
                if (person != null) {
                    podcast.person(person);
                }
                return person != null;
            }
            default -> {
                return false;
            }
        }
    }

    /** Returns the person; null if the element holds anything else, or if there are too many persons. */
    static @Nullable PodcastPerson person(XmlElement element, String name, List<PodcastPerson> known, Origin origin) {
        if (name.isEmpty() || !PodcastValues.isPlain(element, PERSON) || known.size() == PodcastIndex.MAX_VALUES) {
            return null;
        }
        return new PodcastPerson(
                name,
                Optional.ofNullable(PodcastValues.attribute(element, "role")),
                Optional.ofNullable(PodcastValues.attribute(element, "group")),
                url(PodcastValues.attribute(element, "img"), origin),
                url(PodcastValues.attribute(element, "href"), origin));
    }

    private static Optional<Url> url(@Nullable String address, Origin origin) {
        return Optional.ofNullable(address).filter(given -> !given.isBlank()).map(given -> origin.resolve(given));
    }
}
