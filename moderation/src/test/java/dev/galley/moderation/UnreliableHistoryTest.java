package dev.galley.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.history.AuthorRecord;
import dev.galley.moderation.history.CommentHistory;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreliableHistoryTest {
    private static final RuleType CURIOUS = RuleType.named("curious", "Asks the history.")
            .factory(options -> examination -> {
                examination.history().orElseThrow().recent(Instant.EPOCH, 1);
                return Result.passed();
            });
    private static final Policy POLICY = Policy.builder("history")
            .timeout(Duration.ofMillis(200))
            .trustedAfter(1)
            .rule(PolicyRule.of("first", CURIOUS))
            .rule(PolicyRule.of("second", CURIOUS))
            .build();
    private static final Submission SUBMISSION = Submission.of(Comment.builder()
            .id("c")
            .author(Commenter.named("Ada").withEmail("ada@harbour.example"))
            .body(Text.plain("text"))
            .build());

    @Test
    void holdsIfTheHistoryThrows() {
        Decision decision = decide(() -> {
            throw new IllegalStateException("down");
        });

        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.trace()).extracting(TraceEntry::outcome).containsOnly(Outcome.FAILED);
    }

    /** A history in memory is asked on the same thread, also for the trust level, outside the rules. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void holdsIfTheHistoryThrowsAnError(boolean inMemory) {
        for (Error error :
                List.of(new NoClassDefFoundError("Driver"), new StackOverflowError(), new AssertionError())) {
            Answering history = new Answering(
                    () -> {
                        throw error;
                    },
                    inMemory);

            Decision decision =
                    Moderator.builder(POLICY).history(history).build().decide(SUBMISSION);

            assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
            assertThat(decision.trace()).extracting(TraceEntry::outcome).containsOnly(Outcome.FAILED);
        }
    }

    @Test
    void aRuleThatThrowsAnErrorFails() {
        RuleType broken = RuleType.named("broken", "Is broken.").factory(options -> examination -> {
            throw new NoClassDefFoundError("Library");
        });
        Policy policy = Policy.builder("broken").rule(PolicyRule.of(broken)).build();

        Decision decision = Moderator.of(policy).decide(SUBMISSION);

        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.trace()).extracting(TraceEntry::outcome).containsOnly(Outcome.FAILED);
    }

    @Test
    void doesNotDecideWithoutMemory() {
        Answering history = new Answering(
                () -> {
                    throw new OutOfMemoryError("thrown by a test");
                },
                true);
        Moderator moderator = Moderator.builder(POLICY).history(history).build();

        assertThatThrownBy(() -> moderator.decide(SUBMISSION)).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    @Timeout(5)
    void aHistoryThatHangsIsWaitedForOnce() {
        CountDownLatch never = new CountDownLatch(1);

        Decision decision = decide(() -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        });

        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.trace().get(0).elapsed()).isGreaterThan(Duration.ofMillis(100));
        assertThat(decision.trace().get(1).elapsed()).isLessThan(Duration.ofMillis(100));
    }

    @Test
    void aHistoryThatAnswersCounts() {
        assertThat(decide(List::of).verdict()).isEqualTo(Verdict.APPROVE);
    }

    private static Decision decide(Supplier<List<PastComment>> answer) {
        return Moderator.builder(POLICY)
                .history(new Answering(answer, false))
                .build()
                .decide(SUBMISSION);
    }

    private record Answering(Supplier<List<PastComment>> answer, boolean answersFromMemory) implements CommentHistory {
        @Override
        public Optional<PastComment> comment(String id) {
            return answer.get().stream().findFirst();
        }

        @Override
        public List<PastComment> byAuthor(List<String> authorKeys, Instant since, int limit) {
            return answer.get();
        }

        @Override
        public List<PastComment> byIp(List<String> ipKeys, Instant since, int limit) {
            return answer.get();
        }

        @Override
        public List<PastComment> onArticle(String articleId, Instant since, int limit) {
            return answer.get();
        }

        @Override
        public List<PastComment> sameText(String textKey, Instant since, int limit) {
            return answer.get();
        }

        @Override
        public List<PastComment> recent(Instant since, int limit) {
            return answer.get();
        }

        @Override
        public AuthorRecord authorRecord(List<String> authorKeys) {
            return new AuthorRecord(answer.get().size(), 0);
        }
    }
}
