package dev.galley.moderation.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Comment;
import dev.galley.model.CommentStatus;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.Decision;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.history.CommentStore;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.history.PersonDecision;
import dev.galley.moderation.history.Pseudonyms;
import dev.galley.moderation.policy.Rules;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Moderation over a database, as an application does it. */
class StoredHistoryTest {
    private static final Instant NOON = Instant.parse("2025-03-01T12:00:00Z");
    private static final String EMAIL = "ada@harbour.example";
    private static final Policy POLICY = Policy.builder("site")
            .rule(PolicyRule.of(Rules.AUTHOR_TRUST))
            .rule(PolicyRule.of(Rules.FLOOD))
            .build();

    private final JdbcConnectionPool pool =
            JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    private final JdbcHistory store = JdbcHistory.of(pool);

    @BeforeEach
    void createSchema() {
        store.createSchema();
    }

    @AfterEach
    void dispose() {
        pool.dispose();
    }

    @Test
    void knowsAnApprovedAuthorAfterARestart() {
        assertThat(decideAndStore("c1", 0, secret("first"))).isEqualTo(Verdict.HOLD);
        store.decide(PersonDecision.of("c1", CommentStatus.APPROVED, NOON));

        assertThat(decideAndStore("c2", 60, secret("first"))).isEqualTo(Verdict.APPROVE);
        assertThat(decideAndStore("c3", 61, secret("first"))).as("too fast").isEqualTo(Verdict.REJECT);
    }

    @Test
    void recognisesAuthorsByRotatedButNotByDroppedSecrets() {
        decideAndStore("c1", 0, secret("first"));
        store.decide(PersonDecision.of("c1", CommentStatus.APPROVED, NOON));
        Pseudonyms rotated = secret("first").withNewSecret(bytes("second"));

        assertThat(decideAndStore("c2", 60, rotated)).isEqualTo(Verdict.APPROVE);
        assertThat(decideAndStore("c3", 120, rotated.withNewest(1))).isEqualTo(Verdict.HOLD);
    }

    @Test
    void treatsAForgottenAuthorAsAStranger() {
        decideAndStore("c1", 0, secret("first"));
        store.decide(PersonDecision.of("c1", CommentStatus.APPROVED, NOON));

        assertThat(store.forget(secret("first").ofEmail(EMAIL))).isEqualTo(1);
        assertThat(decideAndStore("c2", 1, secret("first"))).isEqualTo(Verdict.HOLD);
    }

    @Test
    void repeatsADecisionWithTheHistoryOfItsTime() {
        decideAndStore("c1", 0, secret("first"));
        decideAndStore("c2", 5, secret("first"));
        store.decide(PersonDecision.of("c1", CommentStatus.APPROVED, NOON.plusSeconds(60)));

        assertThat(decideAndStore("c1", 0, secret("first"))).isEqualTo(Verdict.APPROVE);
        assertThat(store.comment("c1").flatMap(PastComment::person)).contains(CommentStatus.APPROVED);
    }

    private Verdict decideAndStore(String id, int second, Pseudonyms keys) {
        return decideAndStore(store, submission(id, second), keys);
    }

    private static Verdict decideAndStore(CommentStore store, Submission submission, Pseudonyms keys) {
        Moderator moderator =
                Moderator.builder(POLICY).history(store).keys(keys).build();
        Decision decision = moderator.decide(submission);
        store.add(decision.toPastComment(submission, keys.keysOf(submission)));
        return decision.verdict();
    }

    private static Submission submission(String id, int second) {
        return Submission.of(Comment.builder()
                .id(id)
                .author(Commenter.named("Ada").withEmail(EMAIL))
                .published(NOON.plusSeconds(second).atOffset(ZoneOffset.UTC))
                .body(Text.plain("The lamps are lit again."))
                .build());
    }

    private static Pseudonyms secret(String word) {
        return Pseudonyms.of(bytes(word));
    }

    private static byte[] bytes(String word) {
        return (word + " secret that nobody can guess").getBytes(StandardCharsets.UTF_8);
    }
}
