package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.format.xml.read.LinkRelation;
import dev.galley.internal.syntax.Syntaxes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Paged and archived feeds (RFC 5005), including the links that {@code fh:complete} and {@code fh:archive} require. */
public final class FeedHistory extends Namespace {

    /** The URI of the namespace. */
    public static final String URI = "http://purl.org/syndication/history/1.0";

    /** Creates the descriptor. */
    public FeedHistory() {
        super("fh", URI, "Feed Paging and Archiving (RFC 5005)");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        ElementRule mark = ElementRule.empty().build();
        return Optional.of(NamespaceGrammar.of(uri())
                .in(Place.FEED, Place.CHANNEL)
                .optional("complete", mark)
                .optional("archive", mark)
                .optional("incremental", ElementRule.plain(Syntaxes.BOOLEAN))
                .watch(ArchiveLinks.WATCH)
                .in(Place.LINK)
                .watch(ArchiveLinks.WATCH)
                .build());
    }

    @Override
    public String documentation() {
        return """
                `fh:complete` and `fh:archive` stay extensions of the feed: `feed.extension(namespace, "archive")`. The links of the
                relations `next`, `previous`, `first`, `last`, `current`, `prev-archive` and `next-archive` are among `Feed.links()`.
                """;
    }

    /** Reports a complete feed with pages, and an archive without the links that lead to the rest of the feed. */
    private static final class ArchiveLinks implements Watcher {
        static final Watch<ArchiveLinks> WATCH = Watch.of(ArchiveLinks::new);
        private static final Set<String> PAGES =
                Set.of("first", "last", "next", "prev", "previous", "prev-archive", "next-archive");

        /** The first address of each relation of the feed. */
        private final Map<String, String> addresses = new HashMap<>();

        @Override
        public void start(Element element) {
            String written = element.place() == Place.LINK ? element.attribute("rel") : null;
            Element parent = element.parent();
            if (written == null || parent == null) {
                return;
            }
            String rel = LinkRelation.name(written.strip());
            boolean known = PAGES.contains(rel) || rel.equals("current");
            if (known && parent.place().isArticle()) {
                element.reportValue("rel", written, "link.rel-of-feed", rel);
            } else if ((known || rel.equals("self")) && isFeed(parent)) {
                String href = element.attribute("href");
                addresses.putIfAbsent(rel, href == null ? "" : href.strip());
            }
        }

        @Override
        public void end(Element element) {
            if (!isFeed(element)) {
                return;
            }
            boolean complete = element.has(URI, "complete");
            if (complete) {
                addresses.keySet().stream()
                        .filter(PAGES::contains)
                        .sorted()
                        .forEach(rel -> element.report("complete.paged", rel));
                checkCurrent(element);
            }
            checkEnd(element, "last", "next");
            checkEnd(element, "first", "previous");
            checkEnd(element, "first", "prev");
            checkEnd(element, "current", "next-archive");
            if (element.has(URI, "archive")) {
                if (!complete && !addresses.containsKey("prev-archive") && !addresses.containsKey("next-archive")) {
                    element.report("archive.incomplete");
                }
                if (!addresses.containsKey("current")) {
                    element.report("archive.current-missing");
                }
            }
        }

        /** Reports that the current document of a complete feed is another one (RFC 5005 §2). */
        private void checkCurrent(Element feed) {
            String current = addresses.get("current");
            String self = addresses.get("self");
            if (current != null && self != null && !current.equals(self)) {
                feed.report("complete.current-elsewhere", current);
            }
        }

        /** Reports a link onwards in the document that is the last in this direction (RFC 5005 §3, §4). */
        private void checkEnd(Element feed, String end, String onwards) {
            String self = addresses.get("self");
            if (self != null && self.equals(addresses.get(end)) && addresses.containsKey(onwards)) {
                feed.report("link.past-end", onwards, end);
            }
        }

        private static boolean isFeed(Element element) {
            return element.place() == Place.FEED || element.place() == Place.CHANNEL;
        }
    }
}
