package dev.galley.moderation.jdbc;

import dev.galley.model.CommentStatus;
import dev.galley.moderation.history.AuthorRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Erases old comments and keeps the records of their authors. */
final class Erasure {
    private static final int AT_ONCE = 1_000;

    private final Database database;
    private final Schema schema;

    Erasure(Database database, Schema schema) {
        this.database = database;
        this.schema = schema;
    }

    /** Erases comments in steps, each in its own transaction, so that no transaction grows with the table. */
    int before(Instant moment) {
        int all = 0;
        int erased;
        do {
            erased = database.transaction(connection -> step(connection, moment));
            all += erased;
        } while (erased == AT_ONCE);
        return all;
    }

    private int step(Connection connection, Instant moment) throws SQLException {
        List<String> ids = new ArrayList<>();
        Map<String, AuthorRecord> authorRecords = new TreeMap<>();
        String sql = "SELECT id, author_key, person_status FROM " + schema.comments()
                + " WHERE submitted < ? ORDER BY submitted LIMIT ? FOR UPDATE";
        try (PreparedStatement select = database.prepare(connection, sql)) {
            select.setObject(1, SqlValues.moment(moment));
            select.setInt(2, AT_ONCE);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                    String author = rows.getString(2);
                    String status = rows.getString(3);
                    if (author != null && status != null) {
                        authorRecords.merge(author, AuthorRecord.of(CommentStatus.valueOf(status)), AuthorRecord::plus);
                    }
                }
            }
        }
        keep(connection, authorRecords);
        delete(connection, "DELETE FROM " + schema.reports() + " WHERE comment_id = ?", ids);
        delete(connection, "DELETE FROM " + schema.comments() + " WHERE id = ?", ids);
        return ids.size();
    }

    private void keep(Connection connection, Map<String, AuthorRecord> authorRecords) throws SQLException {
        String table = schema.authorRecords();
        try (PreparedStatement update = database.prepare(
                        connection,
                        "UPDATE " + table
                                + " SET approved = approved + ?, rejected = rejected + ? WHERE author_key = ?");
                PreparedStatement insert = database.prepare(
                        connection, "INSERT INTO " + table + " (approved, rejected, author_key) VALUES (?, ?, ?)")) {
            for (Map.Entry<String, AuthorRecord> entry : authorRecords.entrySet()) {
                if (execute(update, entry) == 0) {
                    execute(insert, entry);
                }
            }
        }
    }

    private static int execute(PreparedStatement statement, Map.Entry<String, AuthorRecord> entry) throws SQLException {
        statement.setInt(1, entry.getValue().approved());
        statement.setInt(2, entry.getValue().rejected());
        statement.setString(3, entry.getKey());
        return statement.executeUpdate();
    }

    private void delete(Connection connection, String sql, List<String> ids) throws SQLException {
        try (PreparedStatement delete = database.prepare(connection, sql)) {
            for (String id : ids) {
                delete.setString(1, id);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }
}
