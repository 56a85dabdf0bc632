package dev.galley.format.xml.check.rule;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;

/**
 * Entries of one feed are told apart by their ids; two with the same id are two states of one entry, with different
 * {@code updated} (RFC 4287 §4.1.1). Watches entries and the ids and dates in them.
 */
public final class EntryIdentity implements Watcher {
    /** Watches entries, and the {@code id} and {@code updated} in them. */
    public static final Watch<EntryIdentity> WATCH = Watch.of(EntryIdentity::new);

    private final SeenValues ids = new SeenValues();
    private final SeenValues dates = new SeenValues();
    private String id = "";
    private String updated = "";
    private int entries;

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
                        updated = element.text();
                    }
                }
            }
        }
    }

    private void entry(Element entry) {
        entries++;
        String before = id.isEmpty() ? null : ids.put(id, updated);
        if (before != null && before.equals(updated)) {
            entry.reportValue("", id, "entry.duplicate", "id");
        }
        if (!updated.isEmpty() && dates.put(updated, "") != null) {
            entry.reportValue("", updated, "updated.duplicate", "updated");
        }
    }

    private void feed(Element feed) {
        if (entries > 2 && ids.size() == 1) {
            feed.report("entry.same-ids", entries);
        }
    }
}
