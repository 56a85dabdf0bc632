package dev.galley.format;

import dev.galley.internal.markup.TagAttributes;
import dev.galley.model.Link;
import dev.galley.model.Url;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the feeds that an HTML page links to, with elements such as {@code <link rel="alternate"
 * type="application/rss+xml" href="/feed.xml">} (RSS Autodiscovery; JSON Feed 1.1, "Discovery").
 *
 * <pre>{@code
 * List<Link> feeds = FeedDiscovery.links(page, Url.of("https://harbour.example/"));
 * feeds.forEach(feed -> System.out.println(feed.href() + " " + feed.title().orElse("")));
 * }</pre>
 */
public final class FeedDiscovery {
    private static final Set<String> FEEDS = Set.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/x.atom+xml",
            "application/x-atom+xml",
            "application/rdf+xml",
            "application/feed+json");
    /** Types of many documents, of which only some are feeds. */
    private static final Set<String> GENERAL = Set.of("application/json", "application/xml", "text/xml");

    private final Map<String, Link> found = new LinkedHashMap<>();
    private Optional<Url> base;
    private boolean baseSet;

    private FeedDiscovery(Optional<Url> base) {
        this.base = base;
    }

    /**
     * Returns the feeds that a page links to, in document order, each address once: with address, title, media type and
     * language. Relative addresses stay relative unless the page sets a base itself.
     *
     * @param html the page, or its beginning
     */
    public static List<Link> links(String html) {
        return links(html, Optional.empty());
    }

    /**
     * Returns the feeds that a page links to; see {@link #links(String)}. Relative addresses are resolved.
     *
     * @param html the page, or its beginning
     * @param page the address of the page
     */
    public static List<Link> links(String html, Url page) {
        return links(html, Optional.of(Objects.requireNonNull(page, "page")));
    }

    /**
     * Returns the feeds that a page links to; see {@link #links(String, Url)}.
     *
     * @param html the page in UTF-8 or, if it is not UTF-8, Windows-1252; in any other encoding that extends ASCII the
     *     addresses are right, but titles may not be
     * @param page the address of the page
     */
    public static List<Link> links(byte[] html, Url page) {
        return links(decode(Objects.requireNonNull(html, "html")), page);
    }

    private static List<Link> links(String html, Optional<Url> page) {
        FeedDiscovery discovery = new FeedDiscovery(page);
        TagAttributes.forEach(Objects.requireNonNull(html, "html"), discovery::visit);
        return List.copyOf(discovery.found.values());
    }

    private static String decode(byte[] html) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(html))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(html, Charset.forName("windows-1252"));
        }
    }

    private void visit(String element, Map<String, String> attributes) {
        switch (element) {
            case "base" -> setBase(attributes.get("href"));
            case "link", "a", "area" -> add(attributes);
            default -> {
                // No other element refers to a feed.
            }
        }
    }

    /** Only the first base of a page counts. */
    private void setBase(@Nullable String href) {
        if (href != null && !baseSet) {
            baseSet = true;
            Url own = Url.of(href.strip());
            base = Optional.of(base.map(own::resolve).orElse(own));
        }
    }

    private void add(Map<String, String> attributes) {
        String href = attributes.getOrDefault("href", "").strip();
        Url address = Url.of(href);
        if (href.isEmpty() || address.isDangerous() || !isFeed(attributes, href)) {
            return;
        }
        Url resolved = base.map(address::resolve).orElse(address);
        Link link = Link.alternate(resolved);
        String type = type(attributes);
        link = type.isEmpty() ? link : link.withType(type);
        String title = attributes.getOrDefault("title", "").strip();
        link = title.isEmpty() ? link : link.withTitle(title);
        String language = attributes.getOrDefault("hreflang", "").strip();
        found.putIfAbsent(resolved.value(), language.isEmpty() ? link : link.withHreflang(language));
    }

    private static boolean isFeed(Map<String, String> attributes, String href) {
        List<String> relations = List.of(
                attributes.getOrDefault("rel", "").toLowerCase(Locale.ROOT).split("\\s+", -1));
        if (relations.contains("feed")) {
            return true;
        }
        String type = type(attributes);
        return relations.contains("alternate")
                && !relations.contains("stylesheet")
                && (FEEDS.contains(type)
                        || (GENERAL.contains(type)
                                && (isNamedFeed(href) || isNamedFeed(attributes.getOrDefault("title", "")))));
    }

    /** Checks for a name of feeds; others with the same media type are interfaces, such as that of WordPress. */
    private static boolean isNamedFeed(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        boolean named = lower.contains("feed") || lower.contains("rss") || lower.contains("atom");
        return named && !lower.contains("wp-json") && !lower.contains("oembed");
    }

    private static String type(Map<String, String> attributes) {
        String type = attributes.getOrDefault("type", "");
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }
}
