package dev.galley.format.xml.write;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.read.LinkRelation;
import dev.galley.model.Article;
import dev.galley.model.Discussion;
import dev.galley.model.Feed;
import dev.galley.model.Hub;
import dev.galley.model.Link;
import dev.galley.model.Media;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves links to the field that the model has for their relation, as readers do: an enclosure becomes
 * media, replies become the discussion, a hub becomes one of the feed's hubs. This happens before writing and
 * is reported.
 */
public final class Relations {
    private static final String HUB = "hub";

    private Relations() {}

    /**
     * An article or feed with such links moved.
     *
     * @param subject the article or feed; unchanged if no link was moved
     * @param links the positions of the remaining links in the model
     */
    public record Placed<T>(T subject, LinkFields links) {}

    /** Returns the article with such links moved and without negative lengths. */
    public static Placed<Article> placed(Article given, Field field) {
        List<Link> links = LinkLengths.writable(given.links(), field);
        Article article =
                links == given.links() ? given : given.toBuilder().links(links).build();
        for (Link link : article.links()) {
            if (link.hasRel(Link.ENCLOSURE) || link.hasRel(Link.REPLIES)) {
                return move(article, field);
            }
        }
        return new Placed<>(article, LinkFields.of(field));
    }

    /** Returns the feed with such links moved and without negative lengths. */
    public static Placed<Feed> placed(Feed given, Field field) {
        List<Link> links = LinkLengths.writable(given.links(), field);
        Feed feed =
                links == given.links() ? given : given.toBuilder().links(links).build();
        return feed.links().stream().anyMatch(Relations::isHub)
                ? move(feed, field)
                : new Placed<>(feed, LinkFields.of(field));
    }

    private static Placed<Article> move(Article article, Field field) {
        List<Link> links = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        List<Media> media = new ArrayList<>(article.media());
        Discussion known = article.discussion().orElse(Discussion.NONE);
        Discussion discussion = known;
        for (int i = 0; i < article.links().size(); i++) {
            Link link = article.links().get(i);
            if (link.href().value().isBlank()) {
                links.add(link);
                numbers.add(i);
            } else if (link.hasRel(Link.ENCLOSURE) && link.hreflang().isEmpty()) {
                media.add(media(link));
                field.at("links", i).reduced("an enclosure");
            } else if (link.hasRel(Link.REPLIES) && isFree(link, discussion)) {
                discussion = isFeed(link) ? discussion.withFeed(link.href()) : discussion.withPage(link.href());
                field.at("links", i).reduced("the address of the discussion");
            } else {
                links.add(link);
                numbers.add(i);
            }
        }
        if (media.size() > article.media().size()) {
            field.at("media").derived("", "links of the relation enclosure");
        }
        if (!discussion.equals(known)) {
            field.at("discussion").derived("", "links of the relation replies");
        }
        Article moved = article.toBuilder()
                .links(links)
                .media(media)
                .discussion(discussion.equals(known) ? article.discussion().orElse(null) : discussion)
                .build();
        return new Placed<>(moved, new LinkFields(field, numbers));
    }

    private static Media media(Link link) {
        return Media.builder(link.href(), Media.Role.ENCLOSURE)
                .type(link.type().orElse(null))
                .title(link.title().orElse(null))
                .size(link.length().orElse(null))
                .build();
    }

    private static boolean isFree(Link link, Discussion discussion) {
        return (isFeed(link) ? discussion.feed() : discussion.page()).isEmpty();
    }

    private static boolean isFeed(Link link) {
        return LinkRelation.isFeed(link.type().orElse(null));
    }

    private static Placed<Feed> move(Feed feed, Field field) {
        List<Link> links = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        List<Hub> hubs = new ArrayList<>(feed.hubs());
        for (int i = 0; i < feed.links().size(); i++) {
            Link link = feed.links().get(i);
            if (isHub(link)) {
                hubs.add(Hub.webSub(link.href()));
                field.at("links", i).reduced("a hub");
            } else {
                links.add(link);
                numbers.add(i);
            }
        }
        field.at("hubs").derived("", "links of the relation hub");
        Feed moved = feed.toBuilder().links(links).hubs(hubs).build();
        return new Placed<>(moved, new LinkFields(field, numbers));
    }

    private static boolean isHub(Link link) {
        return link.hasRel(HUB)
                && !link.href().value().isBlank()
                && link.type().isEmpty()
                && link.title().isEmpty()
                && link.hreflang().isEmpty();
    }
}
