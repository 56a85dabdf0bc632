package dev.galley.rome;

import dev.galley.format.FeedFormat;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdom2.Element;

/** Reads elements as parts of a feed or article, to see whether others say the same. */
final class ReadParts {
    private ReadParts() {}

    /** Returns the feed or article with these elements of RSS. */
    static Feed rss(ModulePlugins plugins, List<Element> elements, FeedFormat rss) {
        Element owner = new Element(plugins.owner());
        elements.forEach(element -> owner.addContent(element.clone()));
        Element channel = plugins.areForEntries() ? new Element("channel").addContent(owner) : owner;
        return Xml.read(Xml.rss(channel), rss).feed();
    }

    /** Returns the feed or article with these elements of Atom. */
    static Feed atom(ModulePlugins plugins, List<Element> elements, FeedFormat atom) {
        Element feed = new Element("feed", Xml.ATOM);
        Element owner = plugins.areForEntries() ? new Element("entry", Xml.ATOM) : feed;
        elements.forEach(element -> owner.addContent(element.clone()));
        if (plugins.areForEntries()) {
            feed.addContent(owner);
        }
        return Xml.read(Xml.document(feed), atom).feed();
    }

    /** Returns the feed with lists whose order depends on nothing but their elements. */
    static Feed sorted(Feed feed) {
        return feed.toBuilder()
                .authors(sorted(feed.authors()))
                .contributors(sorted(feed.contributors()))
                .categories(sorted(feed.categories()))
                .links(sorted(feed.links()))
                .hubs(sorted(feed.hubs()))
                .extensions(sorted(feed.extensions()))
                .articles(feed.articles().stream().map(ReadParts::sorted).toList())
                .build();
    }

    private static Article sorted(Article article) {
        return article.toBuilder()
                .authors(sorted(article.authors()))
                .contributors(sorted(article.contributors()))
                .categories(sorted(article.categories()))
                .links(sorted(article.links()))
                .media(sorted(article.media()))
                .extensions(sorted(article.extensions()))
                .build();
    }

    private static <T> List<T> sorted(List<T> values) {
        return values.stream().sorted(Comparator.comparing(Object::toString)).toList();
    }

    /** Returns the names of the lists of the feed, or of its only article, that have another order in {@code read}. */
    static Set<String> reordered(Feed feed, Feed read, ModulePlugins plugins) {
        Map<String, List<?>> before = lists(feed, plugins);
        Map<String, List<?>> after = lists(read, plugins);
        Set<String> names = new LinkedHashSet<>();
        before.forEach((name, list) -> {
            if (!list.equals(after.get(name))) {
                names.add(name);
            }
        });
        return names;
    }

    private static Map<String, List<?>> lists(Feed feed, ModulePlugins plugins) {
        Map<String, List<?>> lists = new LinkedHashMap<>();
        if (plugins.areForEntries()) {
            Article article = feed.articles().get(0);
            lists.put("authors", article.authors());
            lists.put("contributors", article.contributors());
            lists.put("categories", article.categories());
            lists.put("links", article.links());
            lists.put("media", article.media());
            lists.put("extensions", article.extensions());
        } else {
            lists.put("authors", feed.authors());
            lists.put("contributors", feed.contributors());
            lists.put("categories", feed.categories());
            lists.put("links", feed.links());
            lists.put("hubs", feed.hubs());
            lists.put("extensions", feed.extensions());
        }
        return lists;
    }
}
