package dev.galley.moderation.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was written before, as rules ask about it. Authors and network addresses are known by keys alone (see
 * {@link KeyScheme}). Lists are newest first; comments of one moment come in any order.
 *
 * <p>Implementations are thread-safe, and throw {@link HistoryException} when they cannot answer: an empty answer means
 * that there is nothing.
 */
public interface CommentHistory {
    /** The comment of that id. */
    Optional<PastComment> comment(String id);

    /**
     * What an author wrote.
     *
     * @param authorKeys the keys under which the author may be known; without one the answer is empty
     * @param since the earliest moment that counts
     * @param limit how many are wanted at most, 0 or more
     */
    List<PastComment> byAuthor(List<String> authorKeys, Instant since, int limit);

    /** What came from a network address; see {@link #byAuthor}. */
    List<PastComment> byIp(List<String> ipKeys, Instant since, int limit);

    /** What was written under an article; see {@link #byAuthor}. */
    List<PastComment> onArticle(String articleId, Instant since, int limit);

    /** What says the same, to the letter but for case and white space ({@link TextKey}); see {@link #byAuthor}. */
    List<PastComment> sameText(String textKey, Instant since, int limit);

    /** What was written anywhere; see {@link #byAuthor}. */
    List<PastComment> recent(Instant since, int limit);

    /**
     * How people have judged what an author wrote, by the latest decision on each comment. What rules decided is not in
     * it, and comments that the history no longer holds may be.
     */
    AuthorRecord authorRecord(List<String> authorKeys);

    /** Whether it answers from memory: then it is asked on the caller's own thread, without a limit of time. */
    default boolean answersFromMemory() {
        return false;
    }
}
