package dev.galley.moderation;

import dev.galley.moderation.history.AuthorRecord;
import dev.galley.moderation.history.CommentHistory;
import dev.galley.moderation.history.InMemoryHistory;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.history.ReaderReport;
import dev.galley.moderation.history.ReporterRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** A history together with the comments of a batch that have been decided already, as if they had been stored. */
final class BatchHistory implements CommentHistory {
    private static final int GROWTH = 4;

    private final CommentHistory stored;
    private final InMemoryHistory batch;

    private BatchHistory(CommentHistory stored, InMemoryHistory batch) {
        this.stored = stored;
        this.batch = batch;
    }

    /** Returns a history with the comments of a batch; the same history if there is no batch. */
    static CommentHistory over(CommentHistory stored, Optional<InMemoryHistory> batch) {
        return batch.isPresent() ? new BatchHistory(stored, batch.get()) : stored;
    }

    @Override
    public Optional<PastComment> comment(String id) {
        Optional<PastComment> before = stored.comment(id);
        return batch.comment(id)
                .map(decided -> before.map(decided::replacing).orElse(decided))
                .or(() -> before);
    }

    @Override
    public List<PastComment> byAuthor(List<String> authorKeys, Instant since, int limit) {
        return merge(batch.byAuthor(authorKeys, since, limit), many -> stored.byAuthor(authorKeys, since, many), limit);
    }

    @Override
    public List<PastComment> byIp(List<String> ipKeys, Instant since, int limit) {
        return merge(batch.byIp(ipKeys, since, limit), many -> stored.byIp(ipKeys, since, many), limit);
    }

    @Override
    public List<PastComment> onArticle(String articleId, Instant since, int limit) {
        return merge(batch.onArticle(articleId, since, limit), many -> stored.onArticle(articleId, since, many), limit);
    }

    @Override
    public List<PastComment> sameText(String textKey, Instant since, int limit) {
        return merge(batch.sameText(textKey, since, limit), many -> stored.sameText(textKey, since, many), limit);
    }

    @Override
    public List<PastComment> recent(Instant since, int limit) {
        return merge(batch.recent(since, limit), many -> stored.recent(since, many), limit);
    }

    /** Returns the stored record: it counts only decisions by people, and the batch has none. */
    @Override
    public AuthorRecord authorRecord(List<String> authorKeys) {
        return stored.authorRecord(authorKeys);
    }

    @Override
    public List<ReaderReport> reports(String commentId, Instant since, int limit) {
        return stored.reports(commentId, since, limit);
    }

    @Override
    public Map<String, ReporterRecord> reporterRecords(Collection<String> reporterKeys) {
        return stored.reporterRecords(reporterKeys);
    }

    @Override
    public boolean answersFromMemory() {
        return stored.answersFromMemory();
    }

    /**
     * Merges two lists, newest first. A comment of the batch replaces the stored one with the same id, so more stored
     * comments may be needed than asked for.
     */
    private List<PastComment> merge(List<PastComment> decided, IntFunction<List<PastComment>> ask, int limit) {
        for (long many = limit; ; many = GROWTH * many + 1) {
            int asked = (int) Math.min(many, Integer.MAX_VALUE);
            List<PastComment> before = ask.apply(asked);
            Map<String, PastComment> replaced = new HashMap<>();
            List<PastComment> others = new ArrayList<>(before.size());
            for (PastComment old : before) {
                if (batch.comment(old.id()).isPresent()) {
                    replaced.put(old.id(), old);
                } else {
                    others.add(old);
                }
            }
            if (decided.size() + others.size() >= limit || before.size() < asked) {
                return newest(decided, replaced, others, limit);
            }
        }
    }

    private static List<PastComment> newest(
            List<PastComment> decided, Map<String, PastComment> replaced, List<PastComment> others, int limit) {
        List<PastComment> all = new ArrayList<>(Math.min(limit, decided.size() + others.size()));
        int a = 0;
        int b = 0;
        while (all.size() < limit && a + b < decided.size() + others.size()) {
            boolean fromBatch = b == others.size()
                    || (a < decided.size()
                            && !decided.get(a)
                                    .submitted()
                                    .isBefore(others.get(b).submitted()));
            if (fromBatch) {
                PastComment comment = decided.get(a++);
                PastComment old = replaced.get(comment.id());
                all.add(old == null ? comment : comment.replacing(old));
            } else {
                all.add(others.get(b++));
            }
        }
        return List.copyOf(all);
    }
}
