package dev.galley.moderation.history;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Comments with their indexes. Not thread-safe. */
final class IndexedComments {
    private final Map<String, KeptComment> byId = new HashMap<>();
    private final TreeSet<KeptComment> byTime = new TreeSet<>();
    private final TimeIndex byAuthor = new TimeIndex();
    private final TimeIndex byIp = new TimeIndex();
    private final TimeIndex byArticle = new TimeIndex();
    private final TimeIndex byText = new TimeIndex();
    private final AuthorRecords authorRecords = new AuthorRecords(Integer.MAX_VALUE);
    private long added;
    private long characters;

    int size() {
        return byId.size();
    }

    /** Returns the total length of all texts. */
    long characters() {
        return characters;
    }

    Optional<PastComment> get(String id) {
        return Optional.ofNullable(byId.get(id)).map(KeptComment::comment);
    }

    TimeIndex byAuthor() {
        return byAuthor;
    }

    TimeIndex byIp() {
        return byIp;
    }

    TimeIndex byArticle() {
        return byArticle;
    }

    TimeIndex byText() {
        return byText;
    }

    /** Returns the records of the authors of these comments. */
    AuthorRecords authorRecords() {
        return authorRecords;
    }

    List<PastComment> recent(Instant since, int limit) {
        return KeptComment.newest(byTime, since, limit);
    }

    Optional<PastComment> newest() {
        return byTime.isEmpty() ? Optional.empty() : Optional.of(byTime.first().comment());
    }

    Optional<PastComment> oldest() {
        return byTime.isEmpty() ? Optional.empty() : Optional.of(byTime.last().comment());
    }

    /** Adds a comment, or replaces the one with the same id. */
    void put(PastComment comment) {
        KeptComment before = byId.get(comment.id());
        if (before != null) {
            remove(before);
        }
        String text =
                before != null && before.comment().text().equals(comment.text()) ? before.textKey() : comment.textKey();
        KeptComment kept = new KeptComment(comment, text, before == null ? added++ : before.sequence());
        byId.put(comment.id(), kept);
        byTime.add(kept);
        comment.authorKey().ifPresent(key -> byAuthor.add(key, kept));
        comment.ipKey().ifPresent(key -> byIp.add(key, kept));
        comment.articleId().ifPresent(key -> byArticle.add(key, kept));
        byText.add(text, kept);
        comment.authorKey().ifPresent(key -> authorRecords.add(key, authorRecord(comment)));
        characters += comment.text().length();
    }

    PastComment removeOldest() {
        KeptComment oldest = byTime.last();
        remove(oldest);
        return oldest.comment();
    }

    private void remove(KeptComment kept) {
        PastComment comment = kept.comment();
        byId.remove(comment.id());
        byTime.remove(kept);
        comment.authorKey().ifPresent(key -> byAuthor.remove(key, kept));
        comment.ipKey().ifPresent(key -> byIp.remove(key, kept));
        comment.articleId().ifPresent(key -> byArticle.remove(key, kept));
        byText.remove(kept.textKey(), kept);
        comment.authorKey().ifPresent(key -> authorRecords.remove(key, authorRecord(comment)));
        characters -= comment.text().length();
    }

    /** Returns what one comment contributes to its author's record. */
    static AuthorRecord authorRecord(PastComment comment) {
        return comment.person().map(AuthorRecord::of).orElse(AuthorRecord.UNKNOWN);
    }
}
