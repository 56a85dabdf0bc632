package dev.galley.moderation;

import static org.assertj.core.api.Assertions.assertThat;

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
        return Moderator.builder(POLICY).history(new Answering(answer)).build().decide(SUBMISSION);
    }

    private record Answering(Supplier<List<PastComment>> answer) implements CommentHistory {
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
