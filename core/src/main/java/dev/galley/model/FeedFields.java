package dev.galley.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a {@link Feed} holds: a record, so that equality never forgets a field. */
record FeedFields(
        @Nullable String id,
        @Nullable Text title,
        @Nullable Text subtitle,
        @Nullable String language,
        List<Link> links,
        List<Person> authors,
        List<Person> contributors,
        @Nullable Person webMaster,
        @Nullable Text rights,
        @Nullable OffsetDateTime published,
        @Nullable OffsetDateTime updated,
        List<Category> categories,
        @Nullable Generator generator,
        @Nullable Url icon,
        @Nullable Image logo,
        @Nullable Duration ttl,
        List<Integer> skipHours,
        List<DayOfWeek> skipDays,
        @Nullable Cloud cloud,
        List<Hub> hubs,
        @Nullable TextInput textInput,
        @Nullable String rating,
        @Nullable Url docs,
        @Nullable String userComment,
        @Nullable Boolean expired,
        List<Facet> facets,
        List<Extension> extensions,
        List<Article> articles) {
    FeedFields {
        links = List.copyOf(links);
        authors = List.copyOf(authors);
        contributors = List.copyOf(contributors);
        categories = List.copyOf(categories);
        skipHours = List.copyOf(skipHours);
        skipDays = List.copyOf(skipDays);
        hubs = List.copyOf(hubs);
        facets = List.copyOf(facets);
        extensions = List.copyOf(extensions);
        articles = List.copyOf(articles);
    }
}
