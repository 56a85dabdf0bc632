package dev.galley.moderation.jdbc;

import dev.galley.moderation.history.AuthorRecord;
import dev.galley.moderation.history.CommentStore;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.history.PersonDecision;
import dev.galley.moderation.history.ReaderReport;
import dev.galley.moderation.history.ReporterRecord;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A history in a PostgreSQL or H2 database, in the tables of {@link #schema()}. Thread-safe if its {@link DataSource}
 * is.
 *
 * <pre>{@code
 * JdbcHistory history = JdbcHistory.of(dataSource);
 * history.createSchema();
 * Moderator moderator = Moderator.builder(policy).history(history).build();
 * }</pre>
 *
 * <p>Ids have at most 512 characters. Characters that databases cannot store (null characters, lone surrogates) become
 * U+FFFD. A {@link dev.galley.moderation.history.HistoryException} describes the kind of failure and contains no stored
 * data.
 */
public final class JdbcHistory implements CommentStore {
    private static final int AT_ONCE = 500;

    private final Database database;
    private final Schema schema;
    private final CommentWriter writer;
    private final ReportTable reports;
    private final String select;

    private JdbcHistory(Builder from) {
        schema = from.schema;
        database = new Database(from.source, from.timeout);
        writer = new CommentWriter(database, schema.comments());
        reports = new ReportTable(database, schema);
        select = "SELECT " + CommentRow.columns() + " FROM " + schema.comments() + " WHERE ";
    }

    /** Creates a history in the tables {@code galley_…}, with a time limit of 10 seconds per statement. */
    public static JdbcHistory of(DataSource source) {
        return builder(source).build();
    }

    /** Returns a builder for a history in a database. */
    public static Builder builder(DataSource source) {
        return new Builder(source);
    }

    /** Returns the statements that create missing tables, for use in your own migration scripts. */
    public String schema() {
        return schema.script();
    }

    /** Creates missing tables. */
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

    /** Adds comments in batches, all in one transaction. */
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
    public void report(ReaderReport report) {
        reports.put(report);
    }

    @Override
    public List<ReaderReport> reports(String commentId, Instant since, int limit) {
        return reports.of(commentId, since, limit);
    }

    @Override
    public Map<String, ReporterRecord> reporterRecords(Collection<String> reporterKeys) {
        return reports.records(reporterKeys);
    }

    @Override
    public int forget(List<String> authorKeys) {
        if (authorKeys.isEmpty()) {
            return 0;
        }
        String theirs = " WHERE author_key IN (" + SqlValues.placeholders(authorKeys.size()) + ")";
        return database.transaction(connection -> {
            try (PreparedStatement judged =
                            database.prepare(connection, "DELETE FROM " + schema.authorRecords() + theirs);
                    PreparedStatement reported = database.prepare(
                            connection,
                            "DELETE FROM " + schema.reports() + theirs.replace("author_key", "reporter_key"));
                    PreparedStatement written = database.prepare(
                            connection,
                            "UPDATE " + schema.comments() + " SET author_key = NULL, ip_key = NULL, author_name = NULL"
                                    + theirs)) {
                SqlValues.setTexts(judged, 1, authorKeys);
                judged.executeUpdate();
                SqlValues.setTexts(reported, 1, authorKeys);
                reported.executeUpdate();
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

    /** Returns the location, without any content. */
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
         * Sets the prefix of table and index names; {@code galley_} by default.
         *
         * @throws IllegalArgumentException if it is longer than 32 or contains other characters than a-z, digits and
         *     underscores
         */
        public Builder tablePrefix(String prefix) {
            this.schema = new Schema(prefix);
            return this;
        }

        /** Sets the time limit of one statement, in whole seconds; 10 by default, zero for no limit. */
        public Builder timeout(Duration timeout) {
            if (timeout.isNegative()) {
                throw new IllegalArgumentException("timeout must not be negative, but is " + timeout);
            }
            this.timeout = timeout;
            return this;
        }

        /** Builds the history. Its tables must exist, or be created with {@link JdbcHistory#createSchema()}. */
        public JdbcHistory build() {
            return new JdbcHistory(this);
        }
    }
}
