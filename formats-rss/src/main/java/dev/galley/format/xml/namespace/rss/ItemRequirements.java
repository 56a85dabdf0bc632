package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;

/**
 * Requires a title or description of each item, and recommends a guid and at most one enclosure (RSS 2.0, item; RSS
 * Advisory Board profile).
 */
public final class ItemRequirements implements Watcher {
    /** Watches items and their enclosures. */
    public static final Watch<ItemRequirements> WATCH = Watch.of(ItemRequirements::new);

    private int enclosures;

    @Override
    public void start(Element element) {
        if (element.place().isArticle()) {
            enclosures = 0;
        } else if (++enclosures == 2) {
            element.report("enclosure.several", element.written());
        }
    }

    @Override
    public void end(Element element) {
        if (!element.place().isArticle()) {
            return;
        }
        if (!element.has("", "title") && !element.has("", "description")) {
            element.report("item.empty", element.written());
        }
        if (!element.has("", "guid") && element.document().isRss2()) {
            element.report("guid.missing", element.written());
        }
    }
}
