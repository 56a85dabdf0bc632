package dev.galley.moderation.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reports in memory, by comment and by reader. Not thread-safe. */
final class StoredReports {
    /** The maximum number of readers whose reports of one comment are kept. */
    static final int MAX_PER_COMMENT = 1_000;

    private final Map<String, Map<String, ReaderReport>> byComment = new HashMap<>();
    private final Map<String, Set<String>> commentsOf = new HashMap<>();

    /** Adds a report, unless the same reader reported the comment before. */
    void add(ReaderReport report) {
        Map<String, ReaderReport> all = byComment.computeIfAbsent(report.commentId(), id -> new HashMap<>());
        if (all.size() < MAX_PER_COMMENT && all.putIfAbsent(report.reporterKey(), report) == null) {
            commentsOf
                    .computeIfAbsent(report.reporterKey(), key -> new HashSet<>())
                    .add(report.commentId());
        }
    }

    List<ReaderReport> of(String commentId, Instant since, int limit) {
        List<ReaderReport> all = new ArrayList<>();
        for (ReaderReport report : byComment.getOrDefault(commentId, Map.of()).values()) {
            if (!report.reported().isBefore(since)) {
                all.add(report);
            }
        }
        all.sort(Comparator.comparing(ReaderReport::reported).reversed());
        return List.copyOf(all.subList(0, Math.min(limit, all.size())));
    }

    Map<String, ReporterRecord> records(
            Collection<String> reporterKeys, Function<String, Optional<PastComment>> comments) {
        Map<String, ReporterRecord> records = new HashMap<>();
        for (String key : new HashSet<>(reporterKeys)) {
            ReporterRecord all = ReporterRecord.UNKNOWN;
            for (String comment : commentsOf.getOrDefault(key, Set.of())) {
                ReaderReport report = byComment.getOrDefault(comment, Map.of()).get(key);
                if (report != null) {
                    all = all.plus(
                            ReporterRecord.of(report, comments.apply(comment).flatMap(PastComment::decision)));
                }
            }
            records.put(key, all);
        }
        return records;
    }

    /** Removes the reports of a comment. */
    void removeOf(String commentId) {
        Map<String, ReaderReport> gone = byComment.remove(commentId);
        if (gone != null) {
            gone.keySet()
                    .forEach(key -> commentsOf.computeIfPresent(key, (reader, comments) -> {
                        comments.remove(commentId);
                        return comments.isEmpty() ? null : comments;
                    }));
        }
    }

    /** Removes the reports by some readers. */
    void removeBy(Collection<String> reporterKeys) {
        for (String key : reporterKeys) {
            Set<String> comments = commentsOf.remove(key);
            if (comments != null) {
                comments.forEach(comment -> byComment.computeIfPresent(comment, (id, reports) -> {
                    reports.remove(key);
                    return reports.isEmpty() ? null : reports;
                }));
            }
        }
    }
}
