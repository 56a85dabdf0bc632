package dev.galley.format.xml.read;

import dev.galley.model.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Merges links given by several elements: RSS has the page in {@code link} and often in {@code atom:link} as well. If one of
 * two links with the same relation and address has no other values, they are merged, and the one with more detail is kept.
 */
public final class LinkMerger {
    /** From this number on, links are found by their values instead of one after the other. */
    private static final int MANY = 8;

    private final List<Link> links = new ArrayList<>(4);
    /** The first link of a relation and an address, and the link that has exactly these values. */
    private final Map<String, Integer> first = new HashMap<>(0);

    private final Map<String, Integer> exact = new HashMap<>(0);

    /**
     * Adds a link, or merges it.
     *
     * @return the index at which the link was added or took the place of another one; if it adds nothing, -1 minus the
     *     index of the link that says the same
     */
    public int add(Link link) {
        int known = links.size() < MANY ? search(link) : lookUp(link);
        if (known == links.size()) {
            links.add(link);
        } else if (isBare(link) || link.equals(links.get(known))) {
            return -1 - known;
        } else {
            exact.remove(detail(links.get(known)));
            links.set(known, link);
        }
        if (links.size() == MANY && first.isEmpty()) {
            for (int i = 0; i < MANY; i++) {
                index(links.get(i), i);
            }
        } else if (links.size() >= MANY) {
            index(link, known);
        }
        return known;
    }

    /** Inserts a link before all others. */
    void addFirst(Link link) {
        List<Link> others = List.copyOf(links);
        links.clear();
        first.clear();
        exact.clear();
        links.add(link);
        links.addAll(others);
        for (int i = 0; i < links.size() && links.size() >= MANY; i++) {
            index(links.get(i), i);
        }
    }

    /** Returns the links in document order. */
    public List<Link> all() {
        return links;
    }

    /** Returns the index of the first link to merge this one with; the number of links if there is none. */
    private int search(Link link) {
        for (int i = 0; i < links.size(); i++) {
            Link known = links.get(i);
            if (known.rel().equals(link.rel())
                    && known.href().equals(link.href())
                    && (isBare(link) || isBare(known) || link.equals(known))) {
                return i;
            }
        }
        return links.size();
    }

    private int lookUp(Link link) {
        int known = first.getOrDefault(target(link), links.size());
        // a link without details is the only one of its address: others take its place
        boolean merges = known < links.size() && (isBare(link) || isBare(links.get(known)));
        return merges ? known : exact.getOrDefault(detail(link), links.size());
    }

    private void index(Link link, int index) {
        first.putIfAbsent(target(link), index);
        exact.putIfAbsent(detail(link), index);
    }

    /** Returns relation and address. */
    private static String target(Link link) {
        return new ValueKey().add(link.rel()).add(link.href().value()).toString();
    }

    private static String detail(Link link) {
        return new ValueKey()
                .add(link.rel())
                .add(link.href().value())
                .add(link.type())
                .add(link.hreflang())
                .add(link.title())
                .add(link.length().map(String::valueOf))
                .toString();
    }

    private static boolean isBare(Link link) {
        return link.type().isEmpty()
                && link.hreflang().isEmpty()
                && link.title().isEmpty()
                && link.length().isEmpty();
    }
}
