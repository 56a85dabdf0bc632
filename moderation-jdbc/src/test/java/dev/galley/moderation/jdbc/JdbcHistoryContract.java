package dev.galley.moderation.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.moderation.history.CommentStore;
import dev.galley.moderation.history.CommentStoreContract;
import dev.galley.moderation.history.HistoryException;
import dev.galley.moderation.history.PastComment;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What a history does in every database. */
abstract class JdbcHistoryContract extends CommentStoreContract {
    /** A database without tables of ours. */
    protected abstract DataSource source();

    @Override
    protected CommentStore store() {
        JdbcHistory history = history();
        history.createSchema();
        return history;
    }

    private JdbcHistory history() {
        return JdbcHistory.builder(source())
                .tablePrefix("galley_test_")
                .timeout(Duration.ofMillis(5_500))
                .build();
    }

    @Test
    void acceptsAnExistingSchema() {
        store().add(at("c1", 1));

        assertThat(store().comment("c1")).isPresent();
    }

    @Test
    void reportsADatabaseFailureWithoutTables() {
        assertThatThrownBy(() -> history().comment("secret id"))
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("The history's database failed")
                .hasMessageContaining("SQLSTATE 42")
                .hasNoCause();
    }

    @Test
    void reportsATooLongIdWithoutQuotingIt() {
        CommentStore store = store();
        PastComment tooLong = at("secret".repeat(100), 1);

        assertThatThrownBy(() -> store.addAll(List.of(at("c1", 1), tooLong)))
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("SQLSTATE 22001")
                .satisfies(thrown -> assertThat(thrown.toString()).doesNotContain("secret"));
        assertThat(store.comment("c1")).as("all or none").isEmpty();
        assertThat(store.comment(tooLong.id())).isEmpty();
    }

    @Test
    void replacesCharactersThatDatabasesCannotStore() {
        CommentStore store = store();
        String broken = "null \0, halves \uD83D and \uDE00, whole \uD83D\uDE00";
        store.add(at("c\0", 1).toBuilder().text(broken).authorName("\0").build());

        PastComment stored = store.comment("c\0").orElseThrow();
        assertThat(stored.text()).isEqualTo("null \uFFFD, halves \uFFFD and \uFFFD, whole \uD83D\uDE00");
        assertThat(store.sameText(at("x", 1).toBuilder().text(broken).build().textKey(), NOON, 9))
                .containsExactly(stored);
    }

    @Test
    void clampsTimesOutsideTheRangeOfTheDatabase() {
        CommentStore store = store();
        store.add(PastComment.builder("first", Instant.MIN).build());
        store.add(PastComment.builder("last", Instant.MAX).build());

        assertThat(ids(store.recent(Instant.MIN, 9))).containsExactly("last", "first");
    }

    @Test
    void storesLongTextsCompletely() {
        CommentStore store = store();
        String text = "long text ".repeat(200_000);
        store.add(at("c1", 1).toBuilder().text(text).build());

        assertThat(store.comment("c1").orElseThrow().text()).isEqualTo(text);
    }

    @Test
    void storesTextThatLooksLikeSql() {
        CommentStore store = store();
        String text = "'; DROP TABLE galley_test_comment; --";
        store.add(by(text, text, 1).toBuilder().text(text).build());

        assertThat(store.byAuthor(List.of(text), NOON, 9))
                .extracting(PastComment::text)
                .containsExactly(text);
    }

    @Test
    void reportsAnUnknownVerdict() throws SQLException {
        CommentStore store = store();
        store.add(at("c1", 1));
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE galley_test_comment SET verdict = 'MAYBE'");
        }

        assertThatThrownBy(() -> store.comment("c1")).isInstanceOf(HistoryException.class);
    }
}
