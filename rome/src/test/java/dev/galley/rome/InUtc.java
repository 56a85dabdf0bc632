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
        return findings.stream().anyMatch(finding -> finding.code().equals(REDUCED)) ? of(feed) : feed;
    }

    static List<Finding> withoutDates(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.code().equals(REDUCED))
                .toList();
    }

    private static Feed of(Feed feed) {
        return feed.toBuilder()
                .published(of(feed.published().orElse(null)))
                .updated(of(feed.updated().orElse(null)))
                .articles(feed.articles().stream().map(InUtc::of).toList())
                .build();
    }

    private static Article of(Article article) {
        return article.toBuilder()
                .published(of(article.published().orElse(null)))
                .updated(of(article.updated().orElse(null)))
                .source(article.source().map(InUtc::of).orElse(null))
                .build();
    }

    private static @Nullable OffsetDateTime of(@Nullable OffsetDateTime date) {
        return date == null ? null : date.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }
}
