package dev.galley.format.xml.namespace.atom;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.SeenValues;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;

/**
 * Requires an id of its own for each entry. Two entries may share an id as states of one entry, if their {@code updated}
 * differs (RFC 4287 §4.1.1).
 */
public final class EntryIdentity implements Watcher {
    /** Watches entries with their {@code id} and {@code updated}. */
    public static final Watch<EntryIdentity> WATCH = Watch.of(EntryIdentity::new);

    private final SeenValues ids = new SeenValues();
    private final SeenValues firsts = new SeenValues();
    private final SeenValues dates = new SeenValues();
    private String id = "";
    private String updated = "";
    private int entries;
    /** The number of entries that have an id. */
    private int identified;

    @Override
    public void start(Element element) {
        if (element.place() == Place.ENTRY) {
            id = "";
            updated = "";
        }
    }

    @Override
    public void end(Element element) {
        Element parent = element.parent();
        switch (element.place()) {
            case ENTRY -> entry(element);
            case FEED -> feed(element);
            default -> {
                if (parent != null && parent.place() == Place.ENTRY) {
                    if (element.name().local().equals("id")) {
                        id = element.text();
                    } else {
                        updated(element);
                    }
                }
            }
        }
    }

    /** Looks for the time in earlier entries; a second {@code updated} of the same entry is another fault. */
    private void updated(Element element) {
        boolean first = updated.isEmpty();
        updated = element.text();
        if (first && !updated.isEmpty() && !dates.add(updated)) {
            element.reportValue(null, updated, "updated.duplicate", "updated");
        }
    }

    private void entry(Element entry) {
        entries++;
        identified += id.isEmpty() ? 0 : 1;
        if (!id.isEmpty() && ids.add(id)) {
            firsts.add(id + "\n" + updated);
        } else if (!id.isEmpty() && !firsts.add(id + "\n" + updated)) {
            entry.reportValue(null, id, "entry.duplicate", "id");
        }
    }

    private void feed(Element feed) {
        if (entries > 2 && identified == entries && ids.size() == 1) {
            feed.report("entry.same-ids", entries);
        }
    }
}
