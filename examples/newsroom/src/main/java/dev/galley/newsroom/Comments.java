package dev.galley.newsroom;

import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.CommentStatus;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.Decision;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.QueuePlace;
import dev.galley.moderation.history.CommentStore;
import dev.galley.moderation.history.KeyScheme;
import dev.galley.moderation.history.PersonDecision;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The comments of readers. The history of the moderator, in tables of its own, remembers authors by pseudonyms; this table has what
 * the pages show.
 */
@Component
class Comments {
    private static final String COLUMNS =
            "SELECT id, article, author, body, written, verdict, reasons, status, moderator FROM newsroom_comment ";

    private final JdbcClient database;
    private final Moderator moderator;
    private final CommentStore history;
    private final KeyScheme keys;

    Comments(JdbcClient database, Moderator moderator, CommentStore history, KeyScheme keys) {
        this.database = database;
        this.moderator = moderator;
        this.history = history;
        this.keys = keys;
    }

    /** What a reader sent, and what is known about the request. */
    record Sent(
            String author, String email, String body, String honeypot, String ip, Optional<Duration> timeToSubmit) {}

    /**
     * Moderates a comment and stores it unless it is rejected. For a rejected comment, the result says what its author can change.
     *
     * @param name the name of the article
     */
    Decision submit(String name, Article article, Sent sent) {
        Instant now = Instant.now();
        Comment comment = Comment.builder()
                .id(UUID.randomUUID().toString())
                .articleId(article.id().orElse(null))
                .author(commenter(sent))
                .body(Text.plain(sent.body()))
                .published(now.atOffset(ZoneOffset.UTC))
                .build();
        Submission submission = Submission.builder(comment)
                .article(article)
                .ip(sent.ip())
                .honeypot(sent.honeypot())
                .timeToSubmit(sent.timeToSubmit().orElse(null))
                .build();
        Decision decision = moderator.decide(submission);
        if (decision.verdict() != Verdict.REJECT) {
            history.add(decision.toPastComment(submission, keys.keysOf(submission)));
            insert(comment.id().orElseThrow(), name, sent, now, decision);
        }
        return decision;
    }

    private static Commenter commenter(Sent sent) {
        Commenter named = Commenter.named(sent.author());
        return sent.email().isBlank() ? named : named.withEmail(sent.email());
    }

    private void insert(String id, String article, Sent sent, Instant now, Decision decision) {
        database.sql("""
                        INSERT INTO newsroom_comment (id, article, author, body, written, verdict, reasons, priority, status)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        article,
                        sent.author(),
                        sent.body(),
                        now.atOffset(ZoneOffset.UTC),
                        decision.verdict().name(),
                        decision.moderatorText(Locale.ENGLISH),
                        decision.queue().map(QueuePlace::priority).orElse(0),
                        decision.verdict().status().name())
                .update();
    }

    /** Returns the comments on an article that everybody sees, the oldest first. */
    List<StoredComment> shown(String article) {
        return database.sql(COLUMNS + "WHERE article = ? AND status = 'APPROVED' ORDER BY written")
                .param(article)
                .query(Comments::row)
                .list();
    }

    /** Returns the comments that wait for a person: those that are held, the most urgent first, and then spam. */
    List<StoredComment> waiting() {
        return database.sql(COLUMNS + "WHERE moderator IS NULL AND status IN ('PENDING', 'SPAM')"
                        + " ORDER BY status, priority DESC, written LIMIT 100")
                .query(Comments::row)
                .list();
    }

    /** Returns the latest comments that do not wait, the newest first. */
    List<StoredComment> decided() {
        return database.sql(COLUMNS + "WHERE moderator IS NOT NULL OR status NOT IN ('PENDING', 'SPAM')"
                        + " ORDER BY written DESC LIMIT 20")
                .query(Comments::row)
                .list();
    }

    /**
     * Records what a person has decided, also in the history, from which the moderator learns whom people trust.
     *
     * @return whether there is such a comment
     */
    boolean decide(String id, CommentStatus status, String person) {
        int changed = database.sql("UPDATE newsroom_comment SET status = ?, moderator = ? WHERE id = ?")
                .params(status.name(), person, id)
                .update();
        if (changed > 0) {
            history.decide(new PersonDecision(id, status, Instant.now(), Optional.of(person)));
        }
        return changed > 0;
    }

    private static StoredComment row(ResultSet row, int index) throws SQLException {
        return new StoredComment(
                row.getString("id"),
                row.getString("article"),
                row.getString("author"),
                row.getString("body"),
                row.getObject("written", OffsetDateTime.class).toInstant(),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("reasons"),
                CommentStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getString("moderator")));
    }
}
