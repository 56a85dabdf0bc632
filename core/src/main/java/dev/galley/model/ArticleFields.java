package dev.galley.model;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an {@link Article} holds: a record, so that equality never forgets a field. */
record ArticleFields(
        @Nullable String id,
        @Nullable Text headline,
        @Nullable String kicker,
        @Nullable Text standfirst,
        List<Section> body,
        List<Person> authors,
        List<Person> contributors,
        @Nullable OffsetDateTime published,
        @Nullable OffsetDateTime updated,
        @Nullable OffsetDateTime expires,
        @Nullable String language,
        List<Category> categories,
        List<Media> media,
        List<Link> links,
        @Nullable Feed source,
        @Nullable Text rights,
        @Nullable Discussion discussion,
        List<InReplyTo> inReplyTo,
        List<Comment> comments,
        List<Correction> corrections,
        List<Facet> facets,
        List<Extension> extensions) {
    ArticleFields {
        body = List.copyOf(body);
        authors = List.copyOf(authors);
        contributors = List.copyOf(contributors);
        categories = List.copyOf(categories);
        media = List.copyOf(media);
        links = List.copyOf(links);
        inReplyTo = List.copyOf(inReplyTo);
        comments = List.copyOf(comments);
        corrections = List.copyOf(corrections);
        facets = List.copyOf(facets);
        extensions = List.copyOf(extensions);
    }
}
