package dev.galley.moderation.jdbc;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Against the PostgreSQL that the system property {@code galley.postgres.url} or the environment variable
 * {@code GALLEY_POSTGRES_URL} names, whose tables {@code galley_test_…} it drops; {@code .ci/postgres-test} starts one.
 */
class PostgresHistoryTest extends JdbcHistoryContract {
    private static final String URL =
            System.getProperty("galley.postgres.url", System.getenv().getOrDefault("GALLEY_POSTGRES_URL", ""));

    private final PGSimpleDataSource source = new PGSimpleDataSource();

    @BeforeEach
    void dropExistingTables() throws SQLException {
        assumeTrue(!URL.isEmpty(), "No PostgreSQL at hand (galley.postgres.url): not tested against it");
        source.setUrl(URL);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS galley_test_comment, galley_test_author_record");
        }
    }

    @Override
    protected DataSource source() {
        return source;
    }
}
