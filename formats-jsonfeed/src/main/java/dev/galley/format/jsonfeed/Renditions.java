package dev.galley.format.jsonfeed;

import dev.galley.format.spi.Field;
import dev.galley.model.Media;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The groups of renditions among the attachments of an item. JSON Feed has no other mark for them than the same title (JSON
 * Feed 1.1, "Attachments").
 */
final class Renditions {
    private final Map<Integer, Set<Optional<String>>> titles = new HashMap<>(0);
    private final Map<Integer, Integer> counts = new HashMap<>(0);
    private final Optional<String> articleTitle;

    private Renditions(Optional<String> articleTitle) {
        this.articleTitle = articleTitle;
    }

    /** Returns the groups among {@code media}; {@code articleTitle} is the title for renditions without titles. */
    static Renditions of(List<Media> media, Optional<String> articleTitle) {
        Renditions renditions = new Renditions(articleTitle.filter(title -> !title.isBlank()));
        for (Media medium : media) {
            if (medium.group().isPresent()) {
                int group = medium.group().get();
                renditions.counts.merge(group, 1, Integer::sum);
                renditions.titles.computeIfAbsent(group, key -> new HashSet<>()).add(medium.title());
            }
        }
        return renditions;
    }

    /** Returns the title to write, and reports how the group was written. */
    Optional<String> title(Media medium, Field field) {
        if (medium.group().isEmpty()) {
            return medium.title();
        }
        int group = medium.group().get();
        boolean several = counts.getOrDefault(group, 0) > 1
                && titles.getOrDefault(group, Set.of()).size() == 1;
        Optional<String> title = medium.title().or(() -> several ? articleTitle : Optional.empty());
        if (!several || title.isEmpty()) {
            field.at("group").lost(group);
            return medium.title();
        }
        field.at("group").reduced("attachments with the same title");
        if (medium.title().isEmpty()) {
            field.at("title").derived(title.get(), "the title of the article, for attachments of one group");
        }
        return title;
    }
}
