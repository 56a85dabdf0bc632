package dev.galley.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks up and replaces links by their relation. */
final class Links {
    private Links() {}

    static Optional<Url> first(List<Link> links, String rel) {
        for (Link link : links) {
            if (link.hasRel(rel)) {
                return Optional.of(link.href());
            }
        }
        return Optional.empty();
    }

    static List<Link> withAlternate(List<Link> links, Url href) {
        List<Link> changed = new ArrayList<>(links);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).hasRel(Link.ALTERNATE)) {
                changed.set(i, changed.get(i).withHref(href));
                return changed;
            }
        }
        changed.add(0, Link.alternate(href));
        return changed;
    }
}
