package dev.galley.moderation.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Earlier comments, as rules query them. Authors and IP addresses are identified by keys only (see {@link KeyScheme}).
 * Lists are sorted with the newest first; comments of the same moment are in any order.
 *
 * <p>Implementations are thread-safe, and throw {@link HistoryException} if they cannot answer: an empty answer means
 * that there is nothing.
 */
public interface CommentHistory {
    /** Returns the comment with the given id. */
    Optional<PastComment> comment(String id);

    /**
     * Returns the comments of an author.
     *
     * @param authorKeys the keys that may identify the author; if empty, so is the answer
     * @param since the earliest moment to include
     * @param limit the maximum number of comments, 0 or more
     */
    List<PastComment> byAuthor(List<String> authorKeys, Instant since, int limit);

    /** Returns the comments from an IP address; see {@link #byAuthor}. */
    List<PastComment> byIp(List<String> ipKeys, Instant since, int limit);

    /** Returns the comments on an article; see {@link #byAuthor}. */
    List<PastComment> onArticle(String articleId, Instant since, int limit);

    /**
     * Returns the comments with the same text, ignoring case and white space ({@link TextKey}); see {@link #byAuthor}.
     */
    List<PastComment> sameText(String textKey, Instant since, int limit);

    /** Returns the newest comments on any article; see {@link #byAuthor}. */
    List<PastComment> recent(Instant since, int limit);

    /**
     * Returns how people judged an author, by the latest decision on each comment. Decisions by rules are not included;
     * comments that the history no longer holds may be.
     */
    AuthorRecord authorRecord(List<String> authorKeys);

    /**
     * Returns the reports of a comment by readers, at most one of each reader, the newest first. A history that stores no
     * reports returns none.
     *
     * @param commentId the id of the comment
     * @param since the earliest moment to include
     * @param limit the maximum number of reports, 0 or more
     */
    default List<ReaderReport> reports(String commentId, Instant since, int limit) {
        return List.of();
    }

    /**
     * Returns how people decided about the comments that readers reported, by the key of the reader. Reports of comments
     * that the history no longer holds are not included. A reader without a record may be left out.
     */
    default Map<String, ReporterRecord> reporterRecords(Collection<String> reporterKeys) {
        return Map.of();
    }

    /** Checks whether it answers from memory. If so, it is queried on the caller's thread without a time limit. */
    default boolean answersFromMemory() {
        return false;
    }
}
