package dev.galley.format.xml.write;

import dev.galley.format.WriteContext;
import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.ValidValue;
import dev.galley.format.xml.read.LinkRelation;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Article;
import dev.galley.model.Discussion;
import dev.galley.model.Feed;
import dev.galley.model.Hub;
import dev.galley.model.License;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Moves links to the field that the model has for their relation, as readers do: an enclosure becomes
 * media, replies become the discussion, a hub becomes one of the feed's hubs, a licence one of the facet. This happens before writing and
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

    /** Returns the article with such links moved and with valid addresses and lengths. */
    public static Placed<Article> placed(Article given, Field field, ElementWriter out) {
        WritableLinks writable = WritableLinks.of(given.links(), field, out);
        List<Link> links = writable.links();
        Discussion discussion = given.discussion()
                .map(one -> writable(one, field.at("discussion"), out))
                .orElse(Discussion.NONE);
        boolean same = links == given.links() && given.discussion().stream().allMatch(discussion::equals);
        // What was empty before is lost only where the format has no place for it, which is reported there.
        boolean emptied =
                discussion.equals(Discussion.NONE) && !given.discussion().equals(Optional.of(Discussion.NONE));
        Article article = same
                ? given
                : given.toBuilder()
                        .links(links)
                        .discussion(emptied ? null : discussion)
                        .build();
        for (Link link : links) {
            if (link.hasRel(Link.ENCLOSURE) || link.hasRel(Link.REPLIES) || isLicense(link)) {
                return move(article, writable.fields());
            }
        }
        return new Placed<>(article, writable.fields());
    }

    /** Returns the discussion without addresses that cannot be written, which are reported as lost. */
    private static Discussion writable(Discussion given, Field field, ElementWriter out) {
        Optional<Url> page = given.page().filter(url -> isWritable(url, field.at("page"), out));
        Optional<Url> feed = given.feed().filter(url -> isWritable(url, field.at("feed"), out));
        boolean same = page.equals(given.page()) && feed.equals(given.feed());
        return same
                ? given
                : new Discussion(
                        page,
                        feed,
                        given.feedType(),
                        given.count(),
                        given.updated(),
                        given.open(),
                        given.privacyNote());
    }

    private static boolean isWritable(Url url, Field field, ElementWriter out) {
        boolean writable = out.addresses().inElement(url, out.inRss()).isPresent();
        if (!writable) {
            field.lost(url);
        }
        return writable;
    }

    /**
     * Returns the feed that the document is, with such links moved, and with the document's own address in place of that of
     * the document that it was made from.
     *
     * @param first whether this is the metadata before the articles
     */
    public static Placed<Feed> placedWithSelf(Feed feed, Field root, ElementWriter out, boolean first) {
        Placed<Feed> placed = placed(feed, root, out);
        WriteContext context = root.context();
        if (context.keepsSelf()) {
            return placed;
        }
        List<Link> links = new ArrayList<>();
        List<Integer> remaining = new ArrayList<>();
        for (int i = 0; i < placed.subject().links().size(); i++) {
            Link link = placed.subject().links().get(i);
            if (link.hasRel(Link.SELF)) {
                placed.links().at(i).lost(link.href());
            } else {
                links.add(link);
                remaining.add(i);
            }
        }
        LinkFields fields = placed.links().only(remaining);
        if (first && context.self().isPresent()) {
            links.add(Link.self(out.addresses().own(context.self().get())));
            fields = fields.with(feed.links().size());
            root.at("links").derived(links.get(links.size() - 1).href().value(), "the address given for the document");
        }
        return new Placed<>(placed.subject().toBuilder().links(links).build(), fields);
    }

    /** Returns the feed with such links moved and with valid addresses and lengths. */
    public static Placed<Feed> placed(Feed given, Field field, ElementWriter out) {
        WritableLinks writable = WritableLinks.of(given.links(), field, out);
        List<Link> links = writable.links();
        Feed feed =
                links == given.links() ? given : given.toBuilder().links(links).build();
        return links.stream().anyMatch(link -> isHub(link) || isLicense(link))
                ? move(feed, writable.fields())
                : new Placed<>(feed, writable.fields());
    }

    private static Placed<Article> move(Article article, LinkFields fields) {
        List<Link> links = new ArrayList<>();
        List<Integer> remaining = new ArrayList<>();
        List<Media> media = new ArrayList<>(article.media());
        List<Url> licenses = new ArrayList<>(0);
        Discussion known = article.discussion().orElse(Discussion.NONE);
        Discussion discussion = known;
        for (int i = 0; i < article.links().size(); i++) {
            Link link = article.links().get(i);
            if (link.hasRel(Link.ENCLOSURE)) {
                media.add(media(link));
                fields.at(i).reduced("an enclosure");
            } else if (link.hasRel(Link.REPLIES) && isFree(link, discussion)) {
                discussion = isFeed(link)
                        ? discussion.withFeed(link.href(), link.type().orElseThrow())
                        : discussion.withPage(link.href());
                fields.at(i).reduced("the address of the discussion");
            } else if (isLicense(link)) {
                licenses.add(link.href());
                fields.at(i).reduced("a licence");
            } else {
                links.add(link);
                remaining.add(i);
            }
        }
        if (media.size() > article.media().size()) {
            fields.owner().at("media").derived("", "links of the relation enclosure");
        }
        if (!discussion.equals(known)) {
            fields.owner().at("discussion").derived("", "links of the relation replies");
        }
        Article moved = article.toBuilder()
                .links(links)
                .media(media)
                .discussion(discussion.equals(known) ? article.discussion().orElse(null) : discussion)
                .build();
        Article licensed = licenses.isEmpty()
                ? moved
                : moved.toBuilder()
                        .facet(withLicenses(article.facet(License.class), licenses, fields))
                        .build();
        return new Placed<>(licensed, fields.only(remaining));
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

    private static Placed<Feed> move(Feed feed, LinkFields fields) {
        List<Link> links = new ArrayList<>();
        List<Integer> remaining = new ArrayList<>();
        List<Hub> hubs = new ArrayList<>(feed.hubs());
        List<Url> licenses = new ArrayList<>(0);
        for (int i = 0; i < feed.links().size(); i++) {
            Link link = feed.links().get(i);
            if (isHub(link)) {
                hubs.add(Hub.webSub(link.href()));
                fields.at(i).reduced("a hub");
            } else if (isLicense(link)) {
                licenses.add(link.href());
                fields.at(i).reduced("a licence");
            } else {
                links.add(link);
                remaining.add(i);
            }
        }
        if (hubs.size() > feed.hubs().size()) {
            fields.owner().at("hubs").derived("", "links of the relation hub");
        }
        Feed moved = feed.toBuilder().links(links).hubs(hubs).build();
        Feed licensed = licenses.isEmpty()
                ? moved
                : moved.toBuilder()
                        .facet(withLicenses(feed.facet(License.class), licenses, fields))
                        .build();
        return new Placed<>(licensed, fields.only(remaining));
    }

    /** Returns the facet with the targets of links behind the licences that it has. */
    private static License withLicenses(Optional<License> known, List<Url> more, LinkFields fields) {
        fields.owner().at("facets").at("license").derived("", "links of the relation license");
        List<Url> urls = new ArrayList<>(known.map(License::urls).orElse(List.of()));
        urls.addAll(more);
        return new License(urls);
    }

    private static boolean isLicense(Link link) {
        return LinkRelation.name(link.rel().strip()).equalsIgnoreCase(LinkRelation.LICENSE)
                && link.length().isEmpty()
                && isPlain(link)
                && ValidValue.is(Syntaxes.IRI, link.href().value());
    }

    private static boolean isHub(Link link) {
        return link.hasRel(HUB);
    }

    private static boolean isPlain(Link link) {
        return link.type().isEmpty()
                && link.title().isEmpty()
                && link.hreflang().isEmpty();
    }
}
