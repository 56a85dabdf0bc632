package dev.galley.moderation.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.CommentStatus;
import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void everyVerdictHasAStatus() {
        assertThat(Verdict.APPROVE.status()).isEqualTo(CommentStatus.APPROVED);
        assertThat(Verdict.HOLD.status()).isEqualTo(CommentStatus.PENDING);
        assertThat(Verdict.SPAM.status()).isEqualTo(CommentStatus.SPAM);
        assertThat(Verdict.REJECT.status()).isEqualTo(CommentStatus.REJECTED);
    }
}
