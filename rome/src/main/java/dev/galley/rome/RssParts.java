package dev.galley.rome;

import dev.galley.format.FeedFormat;
import dev.galley.format.spi.Field;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Link;
import dev.galley.model.Text;
import dev.galley.report.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdom2.Element;
import org.jdom2.Namespace;

/**
 * The parts of a feed that a {@code SyndFeed} gets from the elements of RSS: links, media, facets, extensions, and everything
 * else that is not mapped field by field. So each namespace is mapped in one place, the module {@code galley-formats-rss}.
 */
final class RssParts {
    /** Marks the link, title and description that RSS requires and that are not taken over. */
    private static final String PLACEHOLDER = "urn:galley:placeholder";

    private static final Set<String> FEED_PARTS =
            Set.of("links", "hubs", "webMaster", "generator", "docs", "facets", "extensions", "userComment", "expired");
    private static final Set<String> ARTICLE_PARTS = Set.of(
            "links",
            "media",
            "discussion",
            "inReplyTo",
            "facets",
            "extensions",
            "expires",
            "language",
            "rights",
            "kicker",
            "alternativeHeadline",
            "comments",
            "corrections");

    private static final Set<String> TEXTS =
            Set.of("comments", "managingEditor", "webMaster", "generator", "docs", "description");

    private final Parts channel;
    private final List<Parts> items;

    private RssParts(Parts channel, List<Parts> items) {
        this.channel = channel;
        this.items = items;
    }

    /** Returns the parts of a feed, and reports those that cannot be written. */
    static RssParts of(Feed feed, FeedFormat rss, ModulePlugins.Pair plugins, Field field) {
        MappedExtensions extensions = new MappedExtensions(feed, field);
        Xml.Written written = Xml.write(withoutMapped(UnknownSizes.without(extensions.rest(), field)), rss);
        Map<Set<String>, Set<String>> memory = new HashMap<>();
        Element channel = written.document().getRootElement().getChild("channel");
        List<Parts> items = channel.getChildren("item").stream()
                .map(item -> new Parts(item, plugins.entry(), rss, memory))
                .toList();
        RssParts parts = new RssParts(new Parts(channel, plugins.feed(), rss, memory), items);
        List<Finding> findings = extensions.restored(written.findings()).stream()
                .filter(RssParts::concernsPart)
                .toList();
        Owner.report(parts.channel.owner(), items.stream().map(Parts::owner).toList(), findings, field);
        return parts;
    }

    /** Returns the parts of the feed itself. */
    Parts channel() {
        return channel;
    }

    /** Returns the parts of an article. */
    Parts item(int index) {
        return items.get(index);
    }

    private static Feed withoutMapped(Feed feed) {
        List<Article> articles =
                feed.articles().stream().map(RssParts::withoutMapped).toList();
        return feed.metadata().toBuilder()
                .id(null)
                .title(PLACEHOLDER)
                .subtitle(feed.subtitle().orElse(Text.plain(PLACEHOLDER)))
                .language(null)
                .link(Link.alternate(PLACEHOLDER))
                .contributors(List.of())
                .rights((String) null)
                .published(null)
                .updated(null)
                .icon(null)
                .ttl(null)
                .skipHours(List.of())
                .skipDays(List.of())
                .cloud(null)
                .textInput(null)
                .rating(null)
                .articles(articles)
                .build();
    }

    /** Authors and media stay, because podcasts repeat them in elements of their own. */
    private static Article withoutMapped(Article article) {
        return article.toBuilder()
                .id(null)
                .headline(PLACEHOLDER)
                .body(List.of())
                .contributors(List.of())
                .categories(List.of())
                .published(null)
                .updated(null)
                .source(null)
                .build();
    }

    private static boolean concernsPart(Finding finding) {
        String[] steps = finding.path().split("/", -1);
        boolean inArticle = steps.length > 2 && steps[1].equals("articles");
        int property = inArticle ? 3 : 1;
        return steps.length <= property || (inArticle ? ARTICLE_PARTS : FEED_PARTS).contains(steps[property]);
    }

    /** The elements inside a channel or item. */
    static final class Parts {
        private final Owner owner;
        private final List<Element> links = new ArrayList<>();
        private final List<Element> enclosures = new ArrayList<>();
        private final List<Element> texts = new ArrayList<>();
        private final List<Element> others = new ArrayList<>();

        Parts(Element element, ModulePlugins plugins, FeedFormat rss, Map<Set<String>, Set<String>> memory) {
            for (Element child : element.getChildren()) {
                add(child);
            }
            List<Element> before = new ArrayList<>(texts);
            before.addAll(enclosures);
            Set<Element> kept = new HashSet<>(before);
            kept.addAll(others);
            kept.addAll(links);
            owner = new Owner(
                    element.getChildren().stream().filter(kept::contains).toList(),
                    before,
                    others,
                    links,
                    plugins,
                    elements -> ReadParts.rss(plugins, elements, rss),
                    memory);
        }

        private void add(Element child) {
            String name = child.getName();
            if (child.getNamespace().equals(Namespace.NO_NAMESPACE)) {
                if (name.equals("link")) {
                    addLink(child, child.getText());
                } else if (name.equals("enclosure")) {
                    enclosures.add(child);
                } else if (TEXTS.contains(name)) {
                    texts.add(child);
                } else if (!isOwn(name)) {
                    others.add(child);
                }
            } else if (child.getNamespace().equals(Xml.ATOM) && name.equals("link")) {
                addLink(child, child.getAttributeValue("href"));
            } else if (!isAuthor(child)) {
                others.add(child);
            }
        }

        private void addLink(Element link, String href) {
            if (!href.equals(PLACEHOLDER)) {
                links.add(link);
            }
        }

        private static boolean isAuthor(Element child) {
            return (child.getName().equals("creator") && child.getNamespace().equals(Xml.DC))
                    || (child.getName().equals("author") && child.getNamespace().equals(Xml.ATOM));
        }

        private static boolean isOwn(String name) {
            return Set.of("title", "author", "category", "image", "item", "guid")
                    .contains(name);
        }

        /** Returns the elements {@code link} and {@code atom:link}. */
        List<Element> links() {
            return links;
        }

        /** Returns the elements {@code enclosure}. */
        List<Element> enclosures() {
            return enclosures;
        }

        /** Returns the text of an element of RSS that occurs once. */
        Optional<String> text(String name) {
            return texts.stream()
                    .filter(element -> element.getName().equals(name))
                    .findFirst()
                    .map(Element::getText);
        }

        /** Returns the modules and foreign markup. */
        Owner owner() {
            return owner;
        }
    }
}
