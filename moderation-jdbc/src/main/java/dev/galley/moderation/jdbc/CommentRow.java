package dev.galley.moderation.jdbc;

import dev.galley.model.CommentStatus;
import dev.galley.moderation.history.HistoryException;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.history.PersonDecision;
import dev.galley.moderation.submission.Verdict;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Maps a comment to a row of the table. */
final class CommentRow {
    private static final String ID = "id";
    private static final List<String> COLUMNS = List.of(
            "article_id",
            "parent_id",
            "author_key",
            "ip_key",
            "author_name",
            "body",
            "text_key",
            "submitted",
            "verdict",
            "person_status",
            "person_decided",
            "person_name",
            ID);

    private CommentRow() {}

    /** Returns all columns, in the order that {@link #read} expects. */
    static String columns() {
        return String.join(", ", COLUMNS);
    }

    /** Returns the insert statement that {@link #write} fills. */
    static String insert(String table) {
        return "INSERT INTO " + table + " (" + columns() + ") VALUES (" + SqlValues.placeholders(COLUMNS.size()) + ")";
    }

    /** Returns the update statement that {@link #write} fills. */
    static String update(String table) {
        return COLUMNS.stream()
                .filter(column -> !column.equals(ID))
                .map(column -> column + " = ?")
                .collect(Collectors.joining(", ", "UPDATE " + table + " SET ", " WHERE " + ID + " = ?"));
    }

    static void write(PreparedStatement statement, PastComment comment) throws SQLException {
        Optional<PersonDecision> decision = comment.decision();
        SqlValues.setText(statement, 1, comment.articleId());
        SqlValues.setText(statement, 2, comment.parentId());
        SqlValues.setText(statement, 3, comment.authorKey());
        SqlValues.setText(statement, 4, comment.ipKey());
        SqlValues.setText(statement, 5, comment.authorName());
        statement.setString(6, SqlValues.text(comment.text()));
        statement.setString(7, comment.textKey());
        statement.setObject(8, SqlValues.moment(comment.submitted()));
        statement.setString(9, comment.verdict().name());
        statement.setString(10, decision.map(made -> made.status().name()).orElse(null));
        statement.setObject(
                11, decision.map(made -> SqlValues.moment(made.decided())).orElse(null));
        SqlValues.setText(statement, 12, decision.flatMap(PersonDecision::moderator));
        statement.setString(13, SqlValues.text(comment.id()));
    }

    static PastComment read(ResultSet row) throws SQLException {
        String id = row.getString(ID);
        try {
            return PastComment.builder(
                            id, row.getObject("submitted", OffsetDateTime.class).toInstant())
                    .articleId(row.getString("article_id"))
                    .parentId(row.getString("parent_id"))
                    .authorKey(row.getString("author_key"))
                    .ipKey(row.getString("ip_key"))
                    .authorName(row.getString("author_name"))
                    .text(row.getString("body"))
                    .verdict(Verdict.valueOf(row.getString("verdict")))
                    .decision(decision(row, id).orElse(null))
                    .build();
        } catch (IllegalArgumentException e) {
            throw new HistoryException("The history's database contains an unknown verdict or status", e);
        }
    }

    private static Optional<PersonDecision> decision(ResultSet row, String id) throws SQLException {
        String status = row.getString("person_status");
        OffsetDateTime decided = row.getObject("person_decided", OffsetDateTime.class);
        return status == null || decided == null
                ? Optional.empty()
                : Optional.of(new PersonDecision(
                        id,
                        CommentStatus.valueOf(status),
                        decided.toInstant(),
                        Optional.ofNullable(row.getString("person_name"))));
    }
}
