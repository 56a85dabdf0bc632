package dev.galley.rome;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import dev.galley.format.xml.AtomFormat;
import dev.galley.format.xml.RssFormat;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Converts feeds to the beans of ROME, and back, so that a program moves from ROME to Galley one class at a time.
 *
 * <pre>{@code
 * // A feed that Galley has read, for a class that still works with ROME:
 * SyndFeed bean = RomeFeeds.toSyndFeed(Feeds.read(in).feed()).value();
 *
 * // A feed of a class that works with ROME, written by Galley:
 * RomeResult<Feed> feed = RomeFeeds.fromSyndFeed(bean);
 * Feeds.write(feed.value(), "jsonfeed", out);
 * feed.losses().forEach(System.err::println);
 * }</pre>
 *
 * <p>Both directions report what the other side cannot represent. The paths of findings are those of the model; a property
 * of a bean that the model has no field for is named as ROME names it, such as {@code /styleSheet}.
 *
 * <p>The methods are stateless and thread-safe, and keep no reference to a bean. Beans of ROME are mutable and not
 * thread-safe, so nobody may change them during a conversion. Properties and lists of a bean may be null; arguments and
 * results of these methods are not.
 */
public final class RomeFeeds {
    private RomeFeeds() {}

    /**
     * Returns the feed as the bean that ROME uses for every format, with all modules that ROME has for any format; its feed
     * type is not set. A module that ROME does not have for the format that it writes is lost then; {@link
     * #toSyndFeed(Feed, String)} avoids that.
     */
    public static RomeResult<SyndFeed> toSyndFeed(Feed feed) {
        return toSyndFeed(feed, ModulePlugins.ALL);
    }

    /**
     * Returns the feed as a bean of this feed type. It has the modules that ROME has for the type; elements of other
     * namespaces are foreign markup, which ROME writes as it is. Title, link and description of the feed, without which ROME
     * does not write RSS, are derived and reported if they are missing.
     *
     * @param feedType the type, such as {@code rss_2.0} or {@code atom_1.0}
     * @throws IllegalArgumentException if ROME does not know the type
     */
    public static RomeResult<SyndFeed> toSyndFeed(Feed feed, String feedType) {
        Objects.requireNonNull(feedType, "feedType");
        List<String> types = new SyndFeedImpl().getSupportedFeedTypes();
        if (!types.contains(feedType)) {
            throw new IllegalArgumentException("ROME has no feed type \"" + feedType + "\"; its types are " + types);
        }
        RomeResult<SyndFeed> bean = toSyndFeed(feed, ModulePlugins.of(feedType));
        bean.value().setFeedType(feedType);
        return feedType.startsWith("rss_") ? withRequired(bean, feed) : bean;
    }

    /** Returns the bean with a title, a link and a description, derived like those of {@link #toChannel}. */
    private static RomeResult<SyndFeed> withRequired(RomeResult<SyndFeed> result, Feed feed) {
        SyndFeed bean = result.value();
        Set<String> missing = new HashSet<>();
        if (bean.getTitle() == null) {
            missing.add("/title");
        }
        if (bean.getLink() == null) {
            missing.add("/links");
        }
        if (bean.getDescription() == null) {
            missing.add("/subtitle");
        }
        if (missing.isEmpty()) {
            return result;
        }
        RomeResult<Channel> channel = toChannel(feed.metadata());
        if (missing.contains("/title")) {
            bean.setTitle(channel.value().getTitle());
        }
        if (missing.contains("/links")) {
            bean.setLink(channel.value().getLink());
        }
        if (missing.contains("/subtitle")) {
            bean.setDescription(channel.value().getDescription());
        }
        List<Finding> findings = new ArrayList<>(result.findings());
        channel.findings().stream()
                .filter(finding -> finding.code().startsWith("derived.") && missing.contains(finding.path()))
                .forEach(findings::add);
        return new RomeResult<>(bean, findings);
    }

    private static RomeResult<SyndFeed> toSyndFeed(Feed feed, ModulePlugins.Pair plugins) {
        Objects.requireNonNull(feed, "feed");
        return Reports.collect(field -> new SyndWriter(new RssFormat(), plugins).feed(feed, field));
    }

    /** Returns the feed of such a bean. */
    public static RomeResult<Feed> fromSyndFeed(SyndFeed bean) {
        Objects.requireNonNull(bean, "bean");
        return Reports.collect(field -> new SyndReader(new RssFormat()).feed(bean, field));
    }

    /** Returns the article as an entry of {@link #toSyndFeed}; paths begin in the article. */
    public static RomeResult<SyndEntry> toSyndEntry(Article article) {
        return entry(toSyndFeed(feedOf(article)), bean -> bean.getEntries().get(0));
    }

    /** Returns the article of such an entry; paths begin in the article. */
    public static RomeResult<Article> fromSyndEntry(SyndEntry bean) {
        Objects.requireNonNull(bean, "bean");
        SyndFeed feed = new SyndFeedImpl();
        feed.setEntries(List.of(bean));
        return article(fromSyndFeed(feed));
    }

    /** Returns the feed as ROME's bean of RSS 2.0, such as for a feed view of Spring. */
    public static RomeResult<Channel> toChannel(Feed feed) {
        Objects.requireNonNull(feed, "feed");
        return Reports.collect(field -> new ChannelWriter(new RssFormat()).channel(feed, field));
    }

    /** Returns the feed of a bean of RSS in any version. */
    public static RomeResult<Feed> fromChannel(Channel bean) {
        Objects.requireNonNull(bean, "bean");
        return Reports.collect(field -> new ChannelReader(new RssFormat()).feed(bean, field));
    }

    /** Returns the article as an item of {@link #toChannel}; paths begin in the article. */
    public static RomeResult<Item> toItem(Article article) {
        return entry(toChannel(feedOf(article)), bean -> bean.getItems().get(0));
    }

    /** Returns the article of such an item; paths begin in the article. */
    public static RomeResult<Article> fromItem(Item bean) {
        Objects.requireNonNull(bean, "bean");
        Channel channel = new Channel();
        channel.setItems(List.of(bean));
        return article(fromChannel(channel));
    }

    /**
     * Returns the feed as ROME's bean of Atom 1.0, such as for a feed view of Spring. What Atom requires and the feed lacks
     * is derived and reported.
     */
    public static RomeResult<com.rometools.rome.feed.atom.Feed> toAtomFeed(Feed feed) {
        Objects.requireNonNull(feed, "feed");
        return Reports.collect(field -> new AtomWriter(new AtomFormat()).feed(feed, field));
    }

    /** Returns the feed of a bean of Atom 0.3 or 1.0. */
    public static RomeResult<Feed> fromAtomFeed(com.rometools.rome.feed.atom.Feed bean) {
        Objects.requireNonNull(bean, "bean");
        return Reports.collect(field -> new AtomReader(new AtomFormat()).feed(bean, field));
    }

    /** Returns the article as an entry of {@link #toAtomFeed}; paths begin in the article. */
    public static RomeResult<Entry> toAtomEntry(Article article) {
        return entry(toAtomFeed(feedOf(article)), bean -> bean.getEntries().get(0));
    }

    /** Returns the article of such an entry; paths begin in the article. */
    public static RomeResult<Article> fromAtomEntry(Entry bean) {
        Objects.requireNonNull(bean, "bean");
        var feed = new com.rometools.rome.feed.atom.Feed();
        feed.setEntries(List.of(bean));
        return article(fromAtomFeed(feed));
    }

    private static Feed feedOf(Article article) {
        Objects.requireNonNull(article, "article");
        return Feed.builder().article(article).build();
    }

    private static RomeResult<Article> article(RomeResult<Feed> feed) {
        return entry(feed, read -> read.articles().get(0));
    }

    /** Returns the only entry, with the findings that concern it. */
    private static <F, E> RomeResult<E> entry(RomeResult<F> feed, Function<F, E> only) {
        String path = "/articles/0";
        List<Finding> findings = feed.findings().stream()
                .filter(finding ->
                        finding.path().startsWith(path) || finding.path().isEmpty())
                .map(finding -> finding.path().isEmpty()
                        ? finding
                        : Reports.at(finding.path().substring(path.length()), finding))
                .toList();
        return new RomeResult<>(only.apply(feed.value()), findings);
    }
}
