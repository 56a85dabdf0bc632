package dev.galley.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.moderation.history.CommentHistory;
import dev.galley.moderation.history.HistoryException;
import dev.galley.moderation.history.InMemoryHistory;
import dev.galley.moderation.history.PastComment;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EarlierHistoryTest {
    private static final Instant NOW = Instant.parse("2025-03-01T12:00:00Z");

    private final InMemoryHistory all = InMemoryHistory.create();
    private final CommentHistory earlier = new EarlierHistory(all, Optional.of("own"), NOW);

    @Test
    void leavesOutTheCommentItself() {
        add("own", 0);
        add("same moment", 0);
        add("before", -1);

        assertThat(earlier.recent(Instant.MIN, 9))
                .extracting(PastComment::id)
                .containsExactlyInAnyOrder("same moment", "before");
        assertThat(earlier.recent(Instant.MIN, 1)).hasSize(1);
    }

    @Test
    void leavesOutAnyNumberOfLaterComments() {
        add("before", -1);
        add("long before", -9);
        for (int i = 1; i <= 500; i++) {
            add("later " + i, i);
        }

        assertThat(earlier.recent(Instant.MIN, 1)).extracting(PastComment::id).containsExactly("before");
        assertThat(earlier.recent(Instant.MIN, 5)).hasSize(2);
        assertThat(earlier.recent(NOW, 5)).isEmpty();
    }

    @Test
    void givesUpBeyondTooManyLaterComments() {
        add("before", -1);
        for (int i = 1; i <= 10_000; i++) {
            add("later " + i, i);
        }

        assertThatThrownBy(() -> earlier.recent(Instant.MIN, 1)).isInstanceOf(HistoryException.class);
        assertThat(earlier.recent(NOW.minusSeconds(1), 20_000)).hasSize(1);
    }

    private void add(String id, long seconds) {
        all.add(PastComment.builder(id, NOW.plusSeconds(seconds)).build());
    }
}
