package dev.galley.format.xml.check.rule;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.report.Finding;
import java.util.ArrayList;
import java.util.List;

/** An entry has an author: its own, that of its source, or that of the feed, which may stand last (RFC 4287 §4.1.2). */
public final class EntryAuthors implements Watcher {
    /** Watches feeds, entries and sources. */
    public static final Watch<EntryAuthors> WATCH = Watch.of(EntryAuthors::new);

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** So many are named; that the others lack one too can be seen from them. */
    private static final int MAX = 100;

    private final List<Finding> without = new ArrayList<>();
    private boolean sourceHas;

    @Override
    public void start(Element element) {
        if (element.place() == Place.ENTRY) {
            sourceHas = false;
        }
    }

    @Override
    public void end(Element element) {
        boolean has = element.has(ATOM, "author");
        if (element.place() == Place.SOURCE) {
            sourceHas |= has;
        } else if (element.place() == Place.ENTRY) {
            if (!has && !sourceHas && without.size() < MAX) {
                without.add(element.finding("element.missing", "author", element.written()));
            }
        }
        if (element.parent() == null && !(element.place() == Place.FEED && has)) {
            without.forEach(element.document()::report);
        }
    }
}
