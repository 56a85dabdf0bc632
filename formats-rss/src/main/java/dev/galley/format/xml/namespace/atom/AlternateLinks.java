package dev.galley.format.xml.namespace.atom;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.format.xml.read.LinkRelation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reports alternate links with the same type and language in one feed, entry or source (RFC 4287 §4.1.1, §4.1.2). */
public final class AlternateLinks implements Watcher {
    /** Watches links and their parents. */
    public static final Watch<AlternateLinks> WATCH = Watch.of(AlternateLinks::new);

    /** Maximum number of links that are compared in one feed or entry. */
    private static final int MAX = 1_000;

    private final Map<Place, Set<String>> seen = new HashMap<>();

    @Override
    public void start(Element element) {
        if (element.place() != Place.LINK) {
            seen.remove(element.place());
            return;
        }
        Element parent = element.parent();
        if (parent == null
                || !parent.name().uri().equals(Atom.URI)
                || !LinkRelation.name(element.attribute("rel")).equals("alternate")) {
            return;
        }
        Set<String> there = seen.computeIfAbsent(parent.place(), place -> new HashSet<>());
        String kind = element.attribute("type") + " " + element.attribute("hreflang");
        if (there.size() < MAX && !there.add(kind)) {
            element.report("link.duplicate-alternate", parent.written());
        }
    }
}
