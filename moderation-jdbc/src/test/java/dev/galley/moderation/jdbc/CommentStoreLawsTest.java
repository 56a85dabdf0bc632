package dev.galley.moderation.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.moderation.history.CommentStore;
import dev.galley.moderation.history.InMemoryHistory;
import dev.galley.moderation.history.ReaderReport;
import dev.galley.moderation.history.ReporterRecord;
import dev.galley.moderation.history.StoreOperation;
import dev.galley.moderation.history.StoreOperation.ReferenceModel;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.h2.jdbcx.JdbcConnectionPool;

/** Compares stores with a reference model after random operations; decisions of people always override those of rules. */
class CommentStoreLawsTest {
    @Property(tries = 500)
    void aStoreInMemoryBehavesLikeTheModel(@ForAll("operations") List<StoreOperation> operations) {
        check(InMemoryHistory.create(), operations);
    }

    @Property(tries = 60)
    void aStoreInADatabaseBehavesLikeTheModel(@ForAll("operations") List<StoreOperation> operations) {
        JdbcConnectionPool pool =
                JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        try {
            JdbcHistory history = JdbcHistory.of(pool);
            history.createSchema();
            check(history, operations);
        } finally {
            pool.dispose();
        }
    }

    @Provide
    Arbitrary<List<StoreOperation>> operations() {
        return StoreOperation.any();
    }

    private static void check(CommentStore store, List<StoreOperation> operations) {
        ReferenceModel model = new ReferenceModel();
        for (StoreOperation operation : operations) {
            operation.on(store);
            operation.on(model);
        }
        for (int author = 0; author < StoreOperation.AUTHORS; author++) {
            String key = "a" + author;
            assertThat(store.authorRecord(List.of(key))).as(key).isEqualTo(model.authorRecord(key));
            assertThat(store.reporterRecords(List.of(key)).getOrDefault(key, ReporterRecord.UNKNOWN))
                    .as("reports by " + key)
                    .isEqualTo(model.reporterRecord(key));
        }
        for (int comment = 0; comment < StoreOperation.COMMENTS; comment++) {
            String id = "c" + comment;
            assertThat(store.reports(id, Instant.MIN, 9))
                    .as("reports of " + id)
                    .containsExactlyInAnyOrderElementsOf(
                            model.reports.getOrDefault(id, Map.of()).values())
                    .isSortedAccordingTo(
                            Comparator.comparing(ReaderReport::reported).reversed());
            assertThat(store.comment(id).isPresent()).as(id).isEqualTo(model.verdicts.containsKey(id));
            store.comment(id).ifPresent(past -> {
                assertThat(past.isApproved()).as(id).isEqualTo(model.isApproved(id));
                assertThat(past.decision()).isEqualTo(Optional.ofNullable(model.decisions.get(id)));
            });
        }
    }
}
