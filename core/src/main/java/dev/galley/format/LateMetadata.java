package dev.galley.format;

import dev.galley.model.Feed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The metadata of a feed that stands in the document only after the first article, as RSS and JSON Feed allow: what is
 * known at the end, less what was known at the beginning.
 */
final class LateMetadata {
    private final Feed early;
    private final Feed complete;

    private LateMetadata(Feed early, Feed complete) {
        this.early = early;
        this.complete = complete;
    }

    static Feed of(Feed early, Feed complete) {
        return early.equals(complete) ? Feed.builder().build() : new LateMetadata(early, complete).difference();
    }

    private Feed difference() {
        return Feed.builder()
                .id(one(early.id(), complete.id()))
                .title(one(early.title(), complete.title()))
                .subtitle(one(early.subtitle(), complete.subtitle()))
                .language(one(early.language(), complete.language()))
                .links(many(early.links(), complete.links()))
                .authors(many(early.authors(), complete.authors()))
                .contributors(many(early.contributors(), complete.contributors()))
                .webMaster(one(early.webMaster(), complete.webMaster()))
                .rights(one(early.rights(), complete.rights()))
                .published(one(early.published(), complete.published()))
                .updated(one(early.updated(), complete.updated()))
                .categories(many(early.categories(), complete.categories()))
                .generator(one(early.generator(), complete.generator()))
                .icon(one(early.icon(), complete.icon()))
                .logo(one(early.logo(), complete.logo()))
                .ttl(one(early.ttl(), complete.ttl()))
                .skipHours(many(early.skipHours(), complete.skipHours()))
                .skipDays(many(early.skipDays(), complete.skipDays()))
                .cloud(one(early.cloud(), complete.cloud()))
                .hubs(many(early.hubs(), complete.hubs()))
                .textInput(one(early.textInput(), complete.textInput()))
                .rating(one(early.rating(), complete.rating()))
                .docs(one(early.docs(), complete.docs()))
                .userComment(one(early.userComment(), complete.userComment()))
                .expired(one(early.expired(), complete.expired()))
                .facets(complete.facets().stream()
                        .filter(facet -> early.facet(facet.getClass()).isEmpty())
                        .toList())
                .extensions(many(early.extensions(), complete.extensions()))
                .build();
    }

    private static <T> @Nullable T one(Optional<T> early, Optional<T> complete) {
        return early.isPresent() ? null : complete.orElse(null);
    }

    private static <T> List<T> many(List<T> early, List<T> complete) {
        return complete.subList(Math.min(early.size(), complete.size()), complete.size());
    }
}
