package dev.galley.http;

import dev.galley.model.Link;
import dev.galley.model.Url;
import java.util.List;
import java.util.Objects;

/**
 * The feeds found at an address.
 *
 * @param url the address that answered, after all redirects, without user information
 * @param isFeed whether the document there is a feed itself
 * @param feeds the document itself if it is a feed, as a {@link Link#SELF} link; otherwise the feeds that the page links to, in the order
 *     of the page
 */
public record Discovery(Url url, boolean isFeed, List<Link> feeds) {
    public Discovery {
        Objects.requireNonNull(url, "url");
        feeds = List.copyOf(feeds);
    }
}
