package dev.galley.moderation.internal.rule;

import dev.galley.moderation.history.AuthorRecord;
import dev.galley.moderation.history.CommentHistory;
import dev.galley.moderation.history.PastComment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A history of a few comments, newest first; look-ups return every match. */
record KnownComments(List<PastComment> comments) implements CommentHistory {
    KnownComments(PastComment comment) {
        this(List.of(comment));
    }

    @Override
    public Optional<PastComment> comment(String id) {
        return comments.stream().filter(comment -> comment.id().equals(id)).findFirst();
    }

    @Override
    public List<PastComment> byAuthor(List<String> authorKeys, Instant since, int limit) {
        return comments;
    }

    @Override
    public List<PastComment> byIp(List<String> ipKeys, Instant since, int limit) {
        return comments;
    }

    @Override
    public List<PastComment> onArticle(String articleId, Instant since, int limit) {
        return comments;
    }

    @Override
    public List<PastComment> sameText(String textKey, Instant since, int limit) {
        return comments.stream()
                .filter(comment -> comment.textKey().equals(textKey))
                .toList();
    }

    @Override
    public List<PastComment> recent(Instant since, int limit) {
        return comments.stream()
                .filter(comment -> !comment.submitted().isBefore(since))
                .limit(limit)
                .toList();
    }

    @Override
    public AuthorRecord authorRecord(List<String> authorKeys) {
        return AuthorRecord.UNKNOWN;
    }

    @Override
    public boolean answersFromMemory() {
        return true;
    }
}
