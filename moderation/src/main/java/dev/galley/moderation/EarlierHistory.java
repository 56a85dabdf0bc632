package dev.galley.moderation;

import dev.galley.moderation.history.AuthorRecord;
import dev.galley.moderation.history.CommentHistory;
import dev.galley.moderation.history.HistoryException;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.history.ReaderReport;
import dev.galley.moderation.history.ReporterRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * The history as it was before one submission: without the submission itself, which may be stored already, and without
 * later comments. If an old comment is decided again, rules see what they saw at the time.
 */
final class EarlierHistory implements CommentHistory {
    /** The maximum number of comments to read in order to skip later ones. */
    private static final int MAX_COMMENTS = 10_000;

    private static final int GROWTH = 8;

    private final CommentHistory history;
    private final Optional<String> own;
    private final Instant now;

    EarlierHistory(CommentHistory history, Optional<String> own, Instant now) {
        this.history = history;
        this.own = own;
        this.now = now;
    }

    @Override
    public Optional<PastComment> comment(String id) {
        return ask(() -> history.comment(id));
    }

    @Override
    public List<PastComment> byAuthor(List<String> authorKeys, Instant since, int limit) {
        return earlier(many -> history.byAuthor(authorKeys, since, many), limit);
    }

    @Override
    public List<PastComment> byIp(List<String> ipKeys, Instant since, int limit) {
        return earlier(many -> history.byIp(ipKeys, since, many), limit);
    }

    @Override
    public List<PastComment> onArticle(String articleId, Instant since, int limit) {
        return earlier(many -> history.onArticle(articleId, since, many), limit);
    }

    @Override
    public List<PastComment> sameText(String textKey, Instant since, int limit) {
        return earlier(many -> history.sameText(textKey, since, many), limit);
    }

    @Override
    public List<PastComment> recent(Instant since, int limit) {
        return earlier(many -> history.recent(since, many), limit);
    }

    @Override
    public AuthorRecord authorRecord(List<String> authorKeys) {
        return ask(() -> history.authorRecord(authorKeys));
    }

    /** Reports always come after the comment, so all of them count. */
    @Override
    public List<ReaderReport> reports(String commentId, Instant since, int limit) {
        return ask(() -> history.reports(commentId, since, limit));
    }

    @Override
    public Map<String, ReporterRecord> reporterRecords(Collection<String> reporterKeys) {
        return ask(() -> history.reporterRecords(reporterKeys));
    }

    @Override
    public boolean answersFromMemory() {
        return history.answersFromMemory();
    }

    /** Asks the history. An error in it, such as a class that is missing, must not bring down the application. */
    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (Error e) {
            throw new HistoryException("The history failed", PreparedRule.survivable(e));
        }
    }

    /**
     * Reads comments before the submission. The source cuts lists at their oldest end, so skipping the newest may
     * require a higher limit.
     */
    private List<PastComment> earlier(IntFunction<List<PastComment>> ask, int limit) {
        for (long many = limit + 1L; ; many *= GROWTH) {
            int asked = (int) Math.min(many, Math.max(limit, MAX_COMMENTS));
            List<PastComment> all = ask(() -> List.copyOf(ask.apply(asked)));
            List<PastComment> earlier = earlier(all, limit);
            if (earlier.size() >= limit || all.size() < asked) {
                return earlier;
            }
            if (asked < many) {
                throw new HistoryException("More than " + asked + " later comments would have to be skipped");
            }
        }
    }

    private List<PastComment> earlier(List<PastComment> all, int limit) {
        List<PastComment> earlier = new ArrayList<>(Math.min(all.size(), limit));
        for (int i = 0; i < all.size() && earlier.size() < limit; i++) {
            PastComment comment = all.get(i);
            if (!comment.submitted().isAfter(now) && !own.equals(Optional.of(comment.id()))) {
                earlier.add(comment);
            }
        }
        return List.copyOf(earlier);
    }
}
