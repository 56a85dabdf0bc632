package dev.galley.format.xml.write;

import dev.galley.format.internal.Field;
import dev.galley.format.xml.read.SameLinks;
import dev.galley.model.Link;
import java.util.ArrayList;
import java.util.List;

/** Tells which of several links will be read as one. */
final class MergedLinks {
    private MergedLinks() {}

    static void report(List<Link> links, Field owner) {
        if (links.size() < 2) {
            return;
        }
        List<Link> read = new ArrayList<>(links.size());
        List<Integer> indexes = new ArrayList<>(links.size());
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (link.href().value().isBlank()) {
                continue;
            }
            List<Link> before = List.copyOf(read);
            SameLinks.add(link, read);
            if (read.size() > before.size()) {
                indexes.add(i);
                continue;
            }
            owner.at("links", i).lost(link.href());
            for (int j = 0; j < read.size(); j++) {
                if (!read.get(j).equals(before.get(j))) {
                    owner.at("links", indexes.get(j)).reduced("one with another that leads to the same place");
                }
            }
        }
    }
}
