package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.SeenValues;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;

/** Requires that each item has its own guid (RSS 2.0, guid; RSS Advisory Board profile). */
public final class UniqueGuid implements Watcher {
    /** Watches guids. */
    public static final Watch<UniqueGuid> WATCH = Watch.of(UniqueGuid::new);

    private final SeenValues seen = new SeenValues();

    @Override
    public void end(Element element) {
        String guid = element.text();
        if (!guid.isEmpty() && !seen.add(guid)) {
            element.reportValue(null, guid, "guid.duplicate");
        }
    }
}
