package dev.galley.moderation.jdbc;

import dev.galley.model.CommentStatus;
import dev.galley.moderation.history.HistoryException;
import dev.galley.moderation.history.ReaderReport;
import dev.galley.moderation.history.ReporterRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The table of readers' reports, with one row per comment and reader. */
final class ReportTable {
    private final Database database;
    private final Schema schema;

    ReportTable(Database database, Schema schema) {
        this.database = database;
        this.schema = schema;
    }

    /** Stores a report of a known comment, unless the same reader reported it before. */
    void put(ReaderReport report) {
        database.transaction(connection -> {
            boolean isNew = exists(
                            connection,
                            "SELECT id FROM " + schema.comments() + " WHERE id = ? FOR UPDATE",
                            report.commentId())
                    && !exists(
                            connection,
                            "SELECT comment_id FROM " + schema.reports() + " WHERE comment_id = ? AND reporter_key = ?",
                            report.commentId(),
                            report.reporterKey());
            if (isNew) {
                insert(connection, report);
            }
            return report;
        });
    }

    private boolean exists(Connection connection, String sql, String... texts) throws SQLException {
        try (PreparedStatement select = database.prepare(connection, sql)) {
            SqlValues.setTexts(select, 1, List.of(texts));
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void insert(Connection connection, ReaderReport report) throws SQLException {
        String sql = "INSERT INTO " + schema.reports() + " (comment_id, reporter_key, reason, reported) VALUES ("
                + SqlValues.placeholders(4) + ")";
        try (PreparedStatement insert = database.prepare(connection, sql)) {
            insert.setString(1, SqlValues.text(report.commentId()));
            insert.setString(2, SqlValues.text(report.reporterKey()));
            SqlValues.setText(insert, 3, report.reason());
            insert.setObject(4, SqlValues.moment(report.reported()));
            insert.executeUpdate();
        }
    }

    List<ReaderReport> of(String commentId, Instant since, int limit) {
        String sql = "SELECT comment_id, reporter_key, reason, reported FROM " + schema.reports()
                + " WHERE comment_id = ? AND reported >= ? ORDER BY reported DESC LIMIT ?";
        return database.read(connection -> {
            try (PreparedStatement query = database.prepare(connection, sql)) {
                query.setString(1, SqlValues.text(commentId));
                query.setObject(2, SqlValues.moment(since));
                query.setInt(3, limit);
                List<ReaderReport> reports = new ArrayList<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        reports.add(new ReaderReport(
                                rows.getString(1),
                                rows.getString(2),
                                Optional.ofNullable(rows.getString(3)),
                                rows.getObject(4, OffsetDateTime.class).toInstant()));
                    }
                }
                return List.copyOf(reports);
            }
        });
    }

    /** Returns the records of the readers about whose reports a person has decided. */
    Map<String, ReporterRecord> records(Collection<String> reporterKeys) {
        if (reporterKeys.isEmpty()) {
            return Map.of();
        }
        List<String> keys = List.copyOf(new TreeSet<>(reporterKeys));
        String sql = "SELECT r.reporter_key, c.person_status, COUNT(*) FROM " + schema.reports() + " r JOIN "
                + schema.comments() + " c ON c.id = r.comment_id WHERE r.reporter_key IN ("
                + SqlValues.placeholders(keys.size())
                + ") AND (c.person_status <> 'APPROVED' OR c.person_decided >= r.reported)"
                + " GROUP BY r.reporter_key, c.person_status";
        return database.read(connection -> {
            try (PreparedStatement query = database.prepare(connection, sql)) {
                SqlValues.setTexts(query, 1, keys);
                Map<String, ReporterRecord> records = new HashMap<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        records.merge(rows.getString(1), part(rows.getString(2), rows.getInt(3)), ReporterRecord::plus);
                    }
                }
                return records;
            }
        });
    }

    private static ReporterRecord part(String status, int count) {
        try {
            return switch (CommentStatus.valueOf(status)) {
                case APPROVED -> new ReporterRecord(0, count);
                case REJECTED, SPAM, REMOVED -> new ReporterRecord(count, 0);
                case PENDING -> ReporterRecord.UNKNOWN;
            };
        } catch (IllegalArgumentException e) {
            throw new HistoryException("The history's database contains an unknown status", e);
        }
    }
}
