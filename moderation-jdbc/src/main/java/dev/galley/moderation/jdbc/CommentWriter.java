package dev.galley.moderation.jdbc;

import dev.galley.moderation.history.PastComment;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Adds comments in batches, replacing those with the same id. */
final class CommentWriter {
    private final Database database;
    private final String table;

    CommentWriter(Database database, String table) {
        this.database = database;
        this.table = table;
    }

    /**
     * Adds comments within a transaction, ordered by id, so that two transactions with the same comments do not
     * deadlock.
     */
    void write(Connection connection, Collection<PastComment> comments) throws SQLException {
        Map<String, PastComment> byId = new TreeMap<>();
        for (PastComment comment : comments) {
            byId.merge(SqlValues.text(comment.id()), comment, (earlier, later) -> later.replacing(earlier));
        }
        Map<String, PastComment> stored = stored(connection, byId.keySet());
        try (PreparedStatement insert = database.prepare(connection, CommentRow.insert(table));
                PreparedStatement update = database.prepare(connection, CommentRow.update(table))) {
            for (Map.Entry<String, PastComment> entry : byId.entrySet()) {
                PastComment earlier = stored.get(entry.getKey());
                PastComment comment = entry.getValue();
                PreparedStatement statement = earlier == null ? insert : update;
                CommentRow.write(statement, earlier == null ? comment : comment.replacing(earlier));
                statement.addBatch();
            }
            update.executeBatch();
            insert.executeBatch();
        }
    }

    /** Returns the stored comments among {@code ids}, locked until the end of the transaction. */
    private Map<String, PastComment> stored(Connection connection, Collection<String> ids) throws SQLException {
        Map<String, PastComment> stored = new HashMap<>();
        String sql = "SELECT " + CommentRow.columns() + " FROM " + table + " WHERE id IN ("
                + SqlValues.placeholders(ids.size()) + ") ORDER BY id FOR UPDATE";
        try (PreparedStatement select = database.prepare(connection, sql)) {
            SqlValues.setTexts(select, 1, ids);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    PastComment comment = CommentRow.read(rows);
                    stored.put(comment.id(), comment);
                }
            }
        }
        return stored;
    }
}
