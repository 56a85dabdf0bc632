package dev.galley.moderation;

import dev.galley.moderation.history.AuthorRecord;
import dev.galley.moderation.history.CommentHistory;
import dev.galley.moderation.history.HistoryException;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.history.ReaderReport;
import dev.galley.moderation.history.ReporterRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * A history with a time limit for each query. It serves one decision: after the first timeout, all further queries fail
 * at once.
 */
final class TimedHistory implements CommentHistory {
    private final CommentHistory history;
    private final TimedCalls calls;
    private final Duration timeout;
    private boolean lost;

    TimedHistory(CommentHistory history, TimedCalls calls, Duration timeout) {
        this.history = history;
        this.calls = calls;
        this.timeout = timeout;
    }

    @Override
    public Optional<PastComment> comment(String id) {
        return ask(() -> history.comment(id));
    }

    @Override
    public List<PastComment> byAuthor(List<String> authorKeys, Instant since, int limit) {
        return ask(() -> history.byAuthor(authorKeys, since, limit));
    }

    @Override
    public List<PastComment> byIp(List<String> ipKeys, Instant since, int limit) {
        return ask(() -> history.byIp(ipKeys, since, limit));
    }

    @Override
    public List<PastComment> onArticle(String articleId, Instant since, int limit) {
        return ask(() -> history.onArticle(articleId, since, limit));
    }

    @Override
    public List<PastComment> sameText(String textKey, Instant since, int limit) {
        return ask(() -> history.sameText(textKey, since, limit));
    }

    @Override
    public List<PastComment> recent(Instant since, int limit) {
        return ask(() -> history.recent(since, limit));
    }

    @Override
    public AuthorRecord authorRecord(List<String> authorKeys) {
        return ask(() -> history.authorRecord(authorKeys));
    }

    @Override
    public List<ReaderReport> reports(String commentId, Instant since, int limit) {
        return ask(() -> history.reports(commentId, since, limit));
    }

    @Override
    public Map<String, ReporterRecord> reporterRecords(Collection<String> reporterKeys) {
        return ask(() -> history.reporterRecords(reporterKeys));
    }

    private <T> T ask(Callable<T> question) {
        if (lost) {
            throw new HistoryException("The history did not answer an earlier query");
        }
        try {
            return calls.call(question, timeout);
        } catch (TimeoutException e) {
            lost = true;
            throw new HistoryException("The history did not answer: " + e.getMessage(), e);
        } catch (ExecutionException e) {
            throw new HistoryException("The history failed", e);
        }
    }
}
