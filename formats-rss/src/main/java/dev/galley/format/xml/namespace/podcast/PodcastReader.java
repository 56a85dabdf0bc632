package dev.galley.format.xml.namespace.podcast;

import dev.galley.format.xml.namespace.itunes.PodcastValues;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.Image;
import dev.galley.model.Media;
import dev.galley.model.Podcast;
import dev.galley.model.PodcastPerson;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the elements of Podcasting 2.0 in a feed. */
final class PodcastReader {
    private static final Set<String> LOCKED = Set.of("owner");
    private static final Set<String> FUNDING = Set.of("url");
    private static final Set<String> PERSON = Set.of("role", "group", "img", "href");

    private PodcastReader() {}

    static void read(XmlCursor cursor, FeedDraft feed) throws XMLStreamException {
        Url origin = cursor.origin();
        XmlElement element = cursor.element();
        if (PodcastValues.isEmpty(element)) {
            return;
        }
        switch (element.name().local()) {
            case "image", "images" -> {
                Media image = PodcastImage.of(element, origin);
                boolean whole = image != null
                        && image.alt().isEmpty()
                        && image.type().isEmpty()
                        && PodcastImage.isWhole(element);
                feed.readLate(element, (late, at) -> image != null && logo(image, feed) && whole);
            }
            default -> {
                Podcast known = feed.facet(Podcast.class);
                Podcast more = with(known == null ? Podcast.NONE : known, element, origin);
                if (more == null) {
                    feed.keep(element);
                } else {
                    feed.facet(more);
                }
            }
        }
    }

    /** Uses the image if there is no other; returns whether the feed now has this image. */
    private static boolean logo(Media image, FeedDraft feed) {
        Image known = feed.value(FeedDraft.LOGO);
        if (known == null) {
            feed.set(
                    FeedDraft.LOGO,
                    new Image(
                            image.url(),
                            Optional.empty(),
                            Optional.empty(),
                            image.width(),
                            image.height(),
                            Optional.empty()));
            return true;
        }
        return known.url().equals(image.url())
                && (image.width().isEmpty() || image.width().equals(known.width()))
                && (image.height().isEmpty() || image.height().equals(known.height()));
    }

    /** Returns the facet with the value of the element; null if the facet cannot hold it. */
    private static @Nullable Podcast with(Podcast known, XmlElement element, @Nullable Url origin) {
        String text = element.text().strip();
        switch (element.name().local()) {
            case "guid" -> {
                String guid = PodcastValues.isPlain(element, Set.of()) ? text : null;
                return PodcastValues.set(known, known.guid(), guid, Podcast::withGuid);
            }
            case "medium" -> {
                String medium = PodcastValues.isPlain(element, Set.of()) ? text : null;
                return PodcastValues.set(known, known.medium(), medium, Podcast::withMedium);
            }
            case "locked" -> {
                Boolean locked = PodcastValues.isPlain(element, LOCKED) ? PodcastValues.yesOrNo(text) : null;
                String owner = PodcastValues.attribute(element, "owner");
                if (locked == null || known.locked().isPresent()) {
                    return null;
                }
                return owner == null
                        ? known.withLocked(locked)
                        : known.withLocked(locked).withLockOwner(owner);
            }
            case "funding" -> {
                String url = PodcastValues.attribute(element, "url");
                if (url == null || url.isBlank() || known.funding().size() == PodcastIndex.MAX_VALUES) {
                    return null;
                }
                return PodcastValues.isPlain(element, FUNDING)
                        ? known.withFunding(new Podcast.Funding(XmlCursor.resolved(url, origin), text))
                        : null;
            }
            case "person" -> {
                PodcastPerson person = person(element, text, known.persons(), origin);
                return person == null ? null : known.withPerson(person);
            }
            default -> {
                return null;
            }
        }
    }

    /** Returns the person; null if the element holds anything else, or if there are too many persons. */
    static @Nullable PodcastPerson person(
            XmlElement element, String name, List<PodcastPerson> known, @Nullable Url origin) {
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

    private static Optional<Url> url(@Nullable String address, @Nullable Url origin) {
        return Optional.ofNullable(address).map(given -> XmlCursor.resolved(given, origin));
    }
}
