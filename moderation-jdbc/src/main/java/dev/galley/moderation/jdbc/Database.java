package dev.galley.moderation.jdbc;

import dev.galley.moderation.history.HistoryException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Connections, statements with a time limit, and transactions. Exceptions do not contain the driver's message, which may
 * quote stored data.
 */
final class Database {
    private static final int ATTEMPTS = 5;
    private static final String INTEGRITY_VIOLATION = "23";
    private static final String ROLLED_BACK = "40";

    /** An operation on a connection. */
    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private final DataSource source;
    private final int timeoutSeconds;

    Database(DataSource source, Duration timeout) {
        this.source = source;
        this.timeoutSeconds =
                (int) Math.min(Integer.MAX_VALUE, timeout.plusNanos(999_999_999).toSeconds());
    }

    /** Prepares a statement with the time limit. */
    PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            statement.setQueryTimeout(timeoutSeconds);
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    /** Performs a single operation. */
    <T> T read(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw withoutDriverMessage(e);
        }
    }

    /** Performs an operation atomically, and repeats it if it conflicts with another transaction. */
    <T> T transaction(Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !isWorthAnotherTry(e)) {
                    throw withoutDriverMessage(e);
                }
            }
        }
    }

    private <T> T once(Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.with(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(autoCommit);
            }
        }
    }

    private static boolean isWorthAnotherTry(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return state.startsWith(INTEGRITY_VIOLATION) || state.startsWith(ROLLED_BACK);
    }

    private static HistoryException withoutDriverMessage(SQLException e) {
        return new HistoryException("The history's database failed: "
                + e.getClass().getSimpleName() + ", SQLSTATE " + e.getSQLState() + ", code " + e.getErrorCode());
    }
}
