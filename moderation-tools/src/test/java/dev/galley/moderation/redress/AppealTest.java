package dev.galley.moderation.redress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AppealTest {
    private static final Instant FILED = Instant.parse("2024-05-05T12:00:00Z");
    private static final AppealDecision REVERSED = new AppealDecision(
            AppealDecision.Outcome.REVERSED, FILED.plusSeconds(60), "eve", "The rule was wrong here.");

    private final Appeal appeal = Appeal.filed("a-1", "s-1", FILED, "I said something.");

    @Test
    void isOpenUntilAPersonDecides() {
        Appeal decided = appeal.withDecision(REVERSED);

        assertThat(appeal.isOpen()).isTrue();
        assertThat(decided.isOpen()).isFalse();
        assertThat(decided.decision()).contains(REVERSED);
        assertThat(decided.toString()).isEqualTo("Appeal[a-1, statement=s-1, REVERSED]");
    }

    @Test
    void isDecidedOnce() {
        Appeal decided = appeal.withDecision(REVERSED);

        assertThatThrownBy(() -> decided.withDecision(REVERSED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a-1");
    }

    @Test
    void isDecidedAfterItWasFiled() {
        AppealDecision early = new AppealDecision(AppealDecision.Outcome.UPHELD, FILED.minusSeconds(1), "eve", "No.");

        assertThatThrownBy(() -> appeal.withDecision(early)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void needsAPersonAndReasons() {
        assertThatThrownBy(() -> new AppealDecision(AppealDecision.Outcome.UPHELD, FILED, " ", "No."))
                .hasMessageContaining("named person");
        assertThatThrownBy(() -> new AppealDecision(AppealDecision.Outcome.UPHELD, FILED, "eve", ""))
                .hasMessageContaining("reasons");
    }
}
