package dev.galley.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.galley.model.Comment;
import dev.galley.model.Text;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExaminationTest {
    private record Words(int count) {}

    @Test
    void aSharedValueIsComputedOnce() {
        List<Words> seen = new ArrayList<>();
        examine(examination -> {
            seen.add(examination.shared(Words.class, of -> new Words(1)));
            seen.add(examination.shared(Words.class, of -> new Words(2)));
        });

        assertThat(seen).containsExactly(new Words(1), new Words(1));
    }

    @Test
    void aSharedValueIsFoundByItsOwnClassOnly() {
        List<Object> seen = new ArrayList<>();
        examine(examination -> {
            seen.add(examination.shared(Integer.class, of -> 1));
            seen.add(examination.shared(Number.class, of -> 2.5));
        });

        assertThat(seen).containsExactly(1, 2.5);
    }

    @Test
    @SuppressWarnings("NullAway") // what a careless rule may do
    void aSharedValueMustNotBeNull() {
        examine(examination -> assertThatNullPointerException()
                .isThrownBy(() -> examination.shared(Words.class, of -> null))
                .withMessageContaining(Words.class.getName()));
    }

    @Test
    void goesBackAsFarAsTimeReaches() {
        examine(examination -> {
            assertThat(examination.ago(Duration.ofHours(1)))
                    .isEqualTo(examination.now().minusSeconds(3_600));
            assertThat(examination.ago(Duration.ofDays(365L * 2_000_000_000))).isEqualTo(Instant.MIN);
            assertThat(examination.ago(Duration.ofSeconds(Long.MAX_VALUE))).isEqualTo(Instant.MIN);
        });
    }

    private static void examine(java.util.function.Consumer<Examination> use) {
        List<Throwable> failures = new ArrayList<>();
        RuleType type = RuleType.named("own", "An application's own rule.").factory(options -> examination -> {
            try {
                use.accept(examination);
            } catch (Throwable e) {
                failures.add(e);
            }
            return Result.passed();
        });
        Decision decision = Moderator.of(
                        Policy.builder("p").rule(PolicyRule.of(type)).build())
                .decide(Submission.of(
                        Comment.builder().body(Text.plain("Hello")).build()));

        assertThat(failures).isEmpty();
        assertThat(decision.verdict()).isEqualTo(Verdict.APPROVE);
    }
}
