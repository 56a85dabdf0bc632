package dev.galley.format.spi;

import dev.galley.model.Feed;
import dev.galley.model.Url;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * A title derived for a feed that has none, for formats that require one.
 *
 * @param value the title
 * @param origin what it was derived from, in a few words, such as "its id"
 */
public record DerivedTitle(String value, String origin) {
    /** The title of a feed that has neither an address nor an id. */
    private static final String UNTITLED = "Untitled";

    public DerivedTitle {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(origin, "origin");
    }

    /** Derives a title: the host of the website or feed, else the id, else "Untitled". */
    public static DerivedTitle of(Feed feed) {
        Objects.requireNonNull(feed, "feed");
        return host(feed.url())
                .or(() -> host(feed.selfUrl()))
                .map(host -> new DerivedTitle(host, "the host of its address"))
                .or(() -> feed.id()
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .map(id -> new DerivedTitle(id, "its id")))
                .orElseGet(() -> new DerivedTitle(UNTITLED, "nothing, since it has no address either"));
    }

    private static Optional<String> host(Optional<Url> address) {
        return address.flatMap(Url::toUri).map(URI::getHost);
    }
}
