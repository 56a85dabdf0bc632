package dev.galley.moderation.lint.rule;

import dev.galley.moderation.history.AuthorRecord;
import dev.galley.moderation.history.CommentHistory;
import dev.galley.moderation.history.PastComment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A history in which every author has a good record, and no comment that a rule could object to. */
final class FavourableHistory implements CommentHistory {
    private static final int OFTEN = 1_000_000;

    @Override
    public Optional<PastComment> comment(String id) {
        return Optional.empty();
    }

    @Override
    public List<PastComment> byAuthor(List<String> authorKeys, Instant since, int limit) {
        return List.of();
    }

    @Override
    public List<PastComment> byIp(List<String> ipKeys, Instant since, int limit) {
        return List.of();
    }

    @Override
    public List<PastComment> onArticle(String articleId, Instant since, int limit) {
        return List.of();
    }

    @Override
    public List<PastComment> sameText(String textKey, Instant since, int limit) {
        return List.of();
    }

    @Override
    public List<PastComment> recent(Instant since, int limit) {
        return List.of();
    }

    @Override
    public AuthorRecord authorRecord(List<String> authorKeys) {
        return new AuthorRecord(OFTEN, 0);
    }

    @Override
    public boolean answersFromMemory() {
        return true;
    }
}
