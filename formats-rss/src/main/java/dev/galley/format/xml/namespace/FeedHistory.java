package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.internal.syntax.Syntaxes;
import java.util.HashSet;
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
        private static final Set<String> PAGES = Set.of("first", "last", "next", "prev", "previous");

        private final Set<String> relations = new HashSet<>();

        @Override
        public void start(Element element) {
            String rel = element.place() == Place.LINK ? element.attribute("rel") : null;
            Element parent = element.parent();
            if (rel != null && parent != null && isFeed(parent)) {
                relations.add(rel);
            }
        }

        @Override
        public void end(Element element) {
            if (!isFeed(element)) {
                return;
            }
            boolean complete = element.has(URI, "complete");
            if (complete) {
                relations.stream()
                        .filter(PAGES::contains)
                        .sorted()
                        .forEach(rel -> element.report("complete.paged", rel));
            }
            if (element.has(URI, "archive")) {
                if (!complete && !relations.contains("prev-archive") && !relations.contains("next-archive")) {
                    element.report("archive.incomplete");
                }
                if (!relations.contains("current")) {
                    element.report("archive.current-missing");
                }
            }
        }

        private static boolean isFeed(Element element) {
            return element.place() == Place.FEED || element.place() == Place.CHANNEL;
        }
    }
}
