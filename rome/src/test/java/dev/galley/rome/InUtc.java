package dev.galley.rome;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Does what the finding {@code reduced.dates} says, so that laws can compare everything else. */
final class InUtc {
    private static final String REDUCED = "reduced.dates";

    private InUtc() {}

    /** Returns the feed with the dates of which ROME has a bean in UTC and whole milliseconds, if that was reported. */
    static Feed of(Feed feed, List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.code().equals(REDUCED))
                ? of(feed, ChronoUnit.MILLIS)
                : feed;
    }

    static List<Finding> withoutDates(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.code().equals(REDUCED))
                .toList();
    }

    /**
     * Returns the feed with all its dates in UTC and whole seconds: RSS and Atom keep the offset of some dates, and drop
     * fractions of others.
     */
    static Feed seconds(Feed feed) {
        return of(feed, ChronoUnit.SECONDS);
    }

    /** Returns the findings without those about the fractions and offsets of dates. */
    static List<Finding> withoutSeconds(List<Finding> findings) {
        return withoutDates(findings).stream()
                .filter(finding -> !finding.code().matches("reduced(\\.source)?\\.(published|updated)"))
                .toList();
    }

    private static Feed of(Feed feed, ChronoUnit unit) {
        return feed.toBuilder()
                .published(of(feed.published().orElse(null), unit))
                .updated(of(feed.updated().orElse(null), unit))
                .articles(feed.articles().stream()
                        .map(article -> of(article, unit))
                        .toList())
                .build();
    }

    private static Article of(Article article, ChronoUnit unit) {
        return article.toBuilder()
                .published(of(article.published().orElse(null), unit))
                .updated(of(article.updated().orElse(null), unit))
                .source(article.source().map(source -> of(source, unit)).orElse(null))
                .build();
    }

    private static @Nullable OffsetDateTime of(@Nullable OffsetDateTime date, ChronoUnit unit) {
        return date == null ? null : date.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(unit);
    }
}
