package dev.galley.moderation.jdbc;

import dev.galley.moderation.history.AuthorRecord;
import dev.galley.moderation.history.CommentStore;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.history.PersonDecision;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A history in a database: PostgreSQL or H2, in the tables of {@link #schema()}. Thread-safe, as far as its
 * {@link DataSource} is.
 *
 * <p>Ids are at most 512 characters long. What databases cannot hold (null characters, lone surrogates) becomes U+FFFD. A
 * {@link dev.galley.moderation.history.HistoryException} tells what kind of failure it was, and nothing that is stored.
 */
public final class JdbcHistory implements CommentStore {
    private static final int AT_ONCE = 500;

    private final Database database;
    private final Schema schema;
    private final CommentWriter writer;
    private final String select;

    private JdbcHistory(Builder from) {
        schema = from.schema;
        database = new Database(from.source, from.timeout);
        writer = new CommentWriter(database, schema.comments());
        select = "SELECT " + CommentRow.columns() + " FROM " + schema.comments() + " WHERE ";
    }

    /** A history in the tables {@code galley_…}, whose statements may take 10 seconds each. */
    public static JdbcHistory of(DataSource source) {
        return builder(source).build();
    }

    /** Begins a history in a database. */
    public static Builder builder(DataSource source) {
        return new Builder(source);
    }

    /** The statements that create the tables where they are missing, for those who keep their own scripts. */
    public String schema() {
        return schema.script();
    }

    /** Creates the tables where they are missing. */
    public void createSchema() {
        database.transaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String sql : schema.statements()) {
                    statement.execute(sql);
                }
            }
            return schema;
        });
    }

    @Override
    public void add(PastComment comment) {
        addAll(List.of(comment));
    }

    /** Adds comments in batches, all of them or none. */
    @Override
    public void addAll(Collection<PastComment> comments) {
        List<PastComment> all = List.copyOf(comments);
        database.transaction(connection -> {
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                writer.write(connection, all.subList(from, Math.min(all.size(), from + AT_ONCE)));
            }
            return all.size();
        });
    }

    @Override
    public void decide(PersonDecision decision) {
        String sql = "UPDATE " + schema.comments() + " SET person_status = ?, person_decided = ?, person_name = ?"
                + " WHERE id = ? AND (person_decided IS NULL OR person_decided <= ?)";
        database.transaction(connection -> {
            try (PreparedStatement update = database.prepare(connection, sql)) {
                update.setString(1, decision.status().name());
                update.setObject(2, SqlValues.moment(decision.decided()));
                SqlValues.setText(update, 3, decision.moderator());
                update.setString(4, SqlValues.text(decision.commentId()));
                update.setObject(5, SqlValues.moment(decision.decided()));
                return update.executeUpdate();
            }
        });
    }

    @Override
    public int forget(List<String> authorKeys) {
        if (authorKeys.isEmpty()) {
            return 0;
        }
        String theirs = " WHERE author_key IN (" + SqlValues.placeholders(authorKeys.size()) + ")";
        return database.transaction(connection -> {
            try (PreparedStatement judged = database.prepare(connection, "DELETE FROM " + schema.authorRecords() + theirs);
                    PreparedStatement written = database.prepare(
                            connection,
                            "UPDATE " + schema.comments() + " SET author_key = NULL, ip_key = NULL, author_name = NULL"
                                    + theirs)) {
                SqlValues.setTexts(judged, 1, authorKeys);
                judged.executeUpdate();
                SqlValues.setTexts(written, 1, authorKeys);
                return written.executeUpdate();
            }
        });
    }

    @Override
    public int eraseBefore(Instant moment) {
        return new Erasure(database, schema).before(moment);
    }

    @Override
    public Optional<PastComment> comment(String id) {
        return query("id IN", List.of(id), Instant.MIN, 1).stream().findFirst();
    }

    @Override
    public List<PastComment> byAuthor(List<String> authorKeys, Instant since, int limit) {
        return query("author_key IN", authorKeys, since, limit);
    }

    @Override
    public List<PastComment> byIp(List<String> ipKeys, Instant since, int limit) {
        return query("ip_key IN", ipKeys, since, limit);
    }

    @Override
    public List<PastComment> onArticle(String articleId, Instant since, int limit) {
        return query("article_id IN", List.of(articleId), since, limit);
    }

    @Override
    public List<PastComment> sameText(String textKey, Instant since, int limit) {
        return query("text_key IN", List.of(textKey), since, limit);
    }

    @Override
    public List<PastComment> recent(Instant since, int limit) {
        return newest("", List.of(), since, limit);
    }

    private List<PastComment> query(String column, List<String> values, Instant since, int limit) {
        return values.isEmpty()
                ? List.of()
                : newest(column + " (" + SqlValues.placeholders(values.size()) + ") AND ", values, since, limit);
    }

    private List<PastComment> newest(String condition, List<String> values, Instant since, int limit) {
        String sql = select + condition + "submitted >= ? ORDER BY submitted DESC LIMIT ?";
        return database.read(connection -> {
            try (PreparedStatement query = database.prepare(connection, sql)) {
                int next = SqlValues.setTexts(query, 1, values);
                query.setObject(next, SqlValues.moment(since));
                query.setInt(next + 1, limit);
                List<PastComment> comments = new ArrayList<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        comments.add(CommentRow.read(rows));
                    }
                }
                return List.copyOf(comments);
            }
        });
    }

    @Override
    public AuthorRecord authorRecord(List<String> authorKeys) {
        return authorKeys.isEmpty()
                ? AuthorRecord.UNKNOWN
                : new AuthorRecordQuery(database, schema).authorRecord(List.copyOf(authorKeys));
    }

    /** Where it is; nothing of what it holds. */
    @Override
    public String toString() {
        return "JdbcHistory[" + schema.comments() + "]";
    }

    /** Builds a {@link JdbcHistory}. Not thread-safe. */
    public static final class Builder {
        private final DataSource source;
        private Schema schema = Schema.usual();
        private Duration timeout = Duration.ofSeconds(10);

        private Builder(DataSource source) {
            this.source = Objects.requireNonNull(source, "source");
        }

        /**
         * Sets how the names of tables and indexes begin; {@code galley_} unless set.
         *
         * @throws IllegalArgumentException where it is longer than 32 or holds more than a-z, digits and underscores
         */
        public Builder tablePrefix(String prefix) {
            this.schema = new Schema(prefix);
            return this;
        }

        /** Sets how long one statement may take, in whole seconds; 10 unless set, and for ever if nothing. */
        public Builder timeout(Duration timeout) {
            if (timeout.isNegative()) {
                throw new IllegalArgumentException("timeout must not be negative: " + timeout);
            }
            this.timeout = timeout;
            return this;
        }

        /** The history; its tables are there already, or {@link JdbcHistory#createSchema()} makes them. */
        public JdbcHistory build() {
            return new JdbcHistory(this);
        }
    }
}
