package dev.galley.moderation.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.model.CommentStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class InMemoryHistoryTest extends CommentStoreContract {
    @Override
    protected CommentStore store() {
        return InMemoryHistory.create();
    }

    @Test
    void dropsTheOldestInAnyOrderOfArrival() {
        InMemoryHistory history = InMemoryHistory.builder().maxComments(2).build();
        history.addAll(List.of(at("second", 2), at("third", 3), at("first", 1)));

        assertThat(ids(history.recent(NOON, 9))).containsExactly("third", "second");
        assertThat(history.comment("first")).isEmpty();
    }

    @Test
    void longTextsCountMore() {
        InMemoryHistory history = InMemoryHistory.builder().maxCharacters(10).build();
        history.add(at("first", 1).toBuilder().text("12345").build());
        history.add(at("second", 2).toBuilder().text("12345").build());
        history.add(at("third", 3).toBuilder().text("1").build());

        assertThat(ids(history.recent(NOON, 9))).containsExactly("third", "second");

        history.add(at("fourth", 4).toBuilder().text("longer than all there is").build());

        assertThat(history.recent(NOON, 9)).isEmpty();
    }

    @Test
    void ageIsRelativeToTheNewestComment() {
        InMemoryHistory history =
                InMemoryHistory.builder().maxAge(Duration.ofSeconds(10)).build();
        history.addAll(List.of(at("first", 0), at("second", 10)));
        assertThat(history.recent(NOON, 9)).hasSize(2);

        history.add(at("third", 11));

        assertThat(ids(history.recent(NOON, 9))).containsExactly("third", "second");
    }

    @Test
    void aCommentFromTheFutureDropsNoOthers() {
        InMemoryHistory history = InMemoryHistory.builder()
                .maxAge(Duration.ofSeconds(10))
                .clock(Clock.fixed(NOON, ZoneOffset.UTC))
                .build();
        history.add(at("now", 0));
        history.add(at("some day", 1_000_000));

        assertThat(history.comment("now")).isPresent();
    }

    @Test
    void decisionsOfPeopleOutliveTheComment() {
        InMemoryHistory history = InMemoryHistory.builder().maxComments(1).build();
        history.add(decided("ada", "c1", CommentStatus.APPROVED));
        history.add(by("ada", "c2", 2));

        assertThat(history.comment("c1")).isEmpty();
        assertThat(history.authorRecord(List.of("ada"))).isEqualTo(new AuthorRecord(1, 0));
    }

    @Test
    void recordsOfAuthorsWithoutCommentsAreBounded() {
        InMemoryHistory history = InMemoryHistory.builder().maxComments(2).build();
        for (int i = 0; i < 10; i++) {
            history.add(by("author " + i, "c" + i, i)
                    .withDecision(PersonDecision.of("c" + i, CommentStatus.APPROVED, NOON)));
        }

        assertThat(history.authorRecord(List.of("author 9")).approved()).isEqualTo(1);
        assertThat(history.authorRecord(List.of("author 6")).approved()).isEqualTo(1);
        assertThat(history.authorRecord(List.of("author 0"))).isEqualTo(AuthorRecord.UNKNOWN);
    }

    @Test
    void aRevisedDecisionChangesTheRecord() {
        CommentStore history = store();
        history.add(decided("ada", "c1", CommentStatus.APPROVED));
        history.decide(PersonDecision.of("c1", CommentStatus.PENDING, NOON.plusSeconds(1)));

        assertThat(history.authorRecord(List.of("ada"))).isEqualTo(AuthorRecord.UNKNOWN);
    }

    @Test
    void describesItsSizeButNotItsContent() {
        InMemoryHistory history = InMemoryHistory.create();
        history.add(by("ada", "c1", 1).toBuilder().text("secret").build());

        assertThat(history).hasToString("InMemoryHistory[comments=1, characters=6, authors=1]");
        assertThat(history.answersFromMemory()).isTrue();
    }

    @Test
    void rejectsLimitsOfZero() {
        assertThatThrownBy(() -> InMemoryHistory.builder().maxComments(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxComments must be at least 1, not 0");
        assertThatThrownBy(() -> InMemoryHistory.builder().maxAge(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void acceptsTheMostDistantTimes() {
        InMemoryHistory history =
                InMemoryHistory.builder().maxAge(Duration.ofDays(1)).build();
        history.add(PastComment.builder("first", Instant.MIN).build());
        history.add(PastComment.builder("last", Instant.MAX).build());

        assertThat(ids(history.recent(Instant.MIN, 9))).containsExactly("last");
    }
}
