package dev.galley.moderation.jdbc;

import dev.galley.model.CommentStatus;
import dev.galley.moderation.history.AuthorRecord;
import dev.galley.moderation.history.HistoryException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;

/**
 * Queries how people judged an author. Stored and erased comments are counted in one statement, so at the same moment.
 */
final class AuthorRecordQuery {
    private final Database database;
    private final Schema schema;

    AuthorRecordQuery(Database database, Schema schema) {
        this.database = database;
        this.schema = schema;
    }

    AuthorRecord authorRecord(List<String> authorKeys) {
        String theirs = " WHERE author_key IN (" + SqlValues.placeholders(authorKeys.size()) + ")";
        String erased = " FROM " + schema.authorRecords() + theirs;
        String sql = "SELECT person_status, COUNT(*) FROM " + schema.comments() + theirs
                + " AND person_status IS NOT NULL GROUP BY person_status"
                + " UNION ALL SELECT 'APPROVED', SUM(approved)" + erased
                + " UNION ALL SELECT 'REJECTED', SUM(rejected)" + erased;
        return database.read(connection -> {
            try (PreparedStatement query = database.prepare(connection, sql)) {
                int next = 1;
                for (int part = 0; part < 3; part++) {
                    next = SqlValues.setTexts(query, next, authorKeys);
                }
                AuthorRecord authorRecord = AuthorRecord.UNKNOWN;
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        authorRecord = authorRecord.plus(part(rows.getString(1), rows.getInt(2)));
                    }
                }
                return authorRecord;
            }
        });
    }

    private static AuthorRecord part(String status, int count) {
        try {
            AuthorRecord one = AuthorRecord.of(CommentStatus.valueOf(status));
            return new AuthorRecord(one.approved() * count, one.rejected() * count);
        } catch (IllegalArgumentException e) {
            throw new HistoryException("The history's database contains an unknown status", e);
        }
    }
}
