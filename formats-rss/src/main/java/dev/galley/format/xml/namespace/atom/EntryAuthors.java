package dev.galley.format.xml.namespace.atom;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.report.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * Requires an author of each entry, of its source, or of the feed, whose author may follow its entries (RFC 4287
 * §4.1.2).
 */
public final class EntryAuthors implements Watcher {
    /** Watches feeds, entries and sources. */
    public static final Watch<EntryAuthors> WATCH = Watch.of(EntryAuthors::new);

    /** Maximum number of entries that are reported. */
    private static final int MAX = 100;

    private final List<Finding> without = new ArrayList<>();
    private boolean sourceHasAuthor;

    @Override
    public void start(Element element) {
        if (element.place() == Place.ENTRY) {
            sourceHasAuthor = false;
        }
    }

    @Override
    public void end(Element element) {
        boolean hasAuthor = element.has(Atom.URI, "author");
        if (element.place() == Place.SOURCE) {
            sourceHasAuthor |= hasAuthor;
        } else if (element.place() == Place.ENTRY) {
            if (!hasAuthor && !sourceHasAuthor && without.size() < MAX) {
                without.add(element.finding("element.missing", "author", element.written()));
            }
        }
        if (element.parent() == null && !(element.place() == Place.FEED && hasAuthor)) {
            without.forEach(element.document()::report);
        }
    }
}
