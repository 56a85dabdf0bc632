package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.model.Commenter;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Outcome;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.TraceEntry;
import dev.galley.moderation.history.InMemoryHistory;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.submission.Submission;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloodTest {
    private static final PolicyRule RULE = PolicyRule.of(Flood.TYPE);

    @Test
    void aSecondCommentMayComeFifteenSecondsAfterTheFirst() {
        assertThat(after(Duration.ofSeconds(15)).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(after(Duration.ofSeconds(15).minusNanos(1_000)).outcome()).isEqualTo(Outcome.MATCHED);
        assertThat(after(Duration.ZERO).outcome()).isEqualTo(Outcome.MATCHED);
    }

    @Test
    void reportsTheRemainingWaitingTime() {
        TraceEntry entry = after(Duration.ofSeconds(5));

        assertThat(entry.evidence().get(0).message())
                .isEqualTo("The author posted 1 comment within the last 15 seconds, which is the maximum");
        assertThat(entry.counterfactual(Locale.ROOT)).contains("would pass 10 seconds later");
        assertThat(entry.evidence().get(0).measure().orElseThrow().value()).isEqualTo(2);
    }

    @Test
    void anAuthorIsFoundFromAnotherAddressAndAnAddressUnderAnotherName() {
        InMemoryHistory history = history(List.of(1L));
        Submission elsewhere = RuleTester.submission().ip("198.51.100.1").build();
        Submission otherName = Submission.builder(RuleTester.comment()
                        .author(Commenter.named("Bob").withEmail("bob@harbour.example"))
                        .build())
                .ip(RuleTester.IP)
                .build();

        assertThat(codes(RULE, history, elsewhere)).containsExactly("flood.author");
        assertThat(codes(RULE, history, otherName)).containsExactly("flood.ip");
        assertThat(codes(RULE.with(Flood.BY, List.of(Flood.Origin.AUTHOR)), history, otherName))
                .isEmpty();
    }

    @Test
    void eachWindowCountsByItself() {
        PolicyRule windows = RULE.with(Flood.WINDOWS, List.of("1 in PT15S", "3 in PT1H"))
                .with(Flood.BY, List.of(Flood.Origin.AUTHOR));

        assertThat(codes(
                        windows,
                        history(List.of(60L, 120L)),
                        RuleTester.submission().build()))
                .isEmpty();
        assertThat(codes(
                        windows,
                        history(List.of(60L, 120L, 180L)),
                        RuleTester.submission().build()))
                .hasSize(1);
        assertThat(codes(
                        windows,
                        history(List.of(1L, 120L, 180L)),
                        RuleTester.submission().build()))
                .hasSize(2);
    }

    @Test
    void ignoresLaterCommentsAndTheCommentItself() {
        InMemoryHistory history = history(List.of(-1L, -2L, -3L));
        history.add(past("c", 0));

        assertThat(codes(RULE, history, RuleTester.submission().build())).isEmpty();
    }

    @Test
    void countsNothingWithoutHistoryOrKeys() {
        assertThat(RuleTester.of(RULE).apply(RuleTester.submission()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(RuleTester.of(RULE)
                        .with(InMemoryHistory.create())
                        .apply(Submission.builder(RuleTester.comment()
                                .author(Commenter.named("Ada"))
                                .build()))
                        .outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "0 in PT1S", "1001 in PT1S", "1 in PT0S", "1 in -PT1S", "1 in P400D", "x in PT1S"})
    void rejectsInvalidWindowsAndExplainsTheSyntax(String window) {
        Policy policy = Policy.builder("test")
                .rule(RULE.with(Flood.WINDOWS, List.of(window)))
                .build();

        assertThatThrownBy(() -> Moderator.of(policy))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Rule \"flood\": \"windows\" needs strings such as \"1 in PT15S\"")
                .hasMessageEndingWith("not \"" + window + "\"");
    }

    @Property(tries = 300)
    void matchesWhenAsManyCameWithinTheWindowAsAreAllowed(
            @ForAll @Size(max = 30) List<@IntRange(min = -5, max = 40) Integer> secondsAgo,
            @ForAll @IntRange(min = 1, max = 8) int max,
            @ForAll @IntRange(min = 1, max = 30) int span) {
        PolicyRule rule = RULE.with(Flood.WINDOWS, List.of(max + " in PT" + span + "S"))
                .with(Flood.BY, List.of(Flood.Origin.AUTHOR));
        List<Long> ago = secondsAgo.stream().map(Integer::longValue).toList();
        long within =
                ago.stream().filter(seconds -> seconds >= 0 && seconds < span).count();

        boolean matched =
                !codes(rule, history(ago), RuleTester.submission().build()).isEmpty();

        assertThat(matched).isEqualTo(within >= max);
    }

    private static TraceEntry after(Duration ago) {
        InMemoryHistory history = InMemoryHistory.create();
        history.add(past("before", ago.toNanos()));
        return RuleTester.of(RULE).with(history).apply(RuleTester.submission());
    }

    private static InMemoryHistory history(List<Long> secondsAgo) {
        InMemoryHistory history = InMemoryHistory.create();
        for (int i = 0; i < secondsAgo.size(); i++) {
            history.add(past("p" + i, Duration.ofSeconds(secondsAgo.get(i)).toNanos()));
        }
        return history;
    }

    private static PastComment past(String id, long nanosAgo) {
        return PastComment.builder(id, RuleTester.NOW.minusNanos(nanosAgo))
                .authorKey(RuleTester.authorKey())
                .ipKey(RuleTester.ipKey())
                .build();
    }

    private static List<String> codes(PolicyRule rule, InMemoryHistory history, Submission submission) {
        TraceEntry entry = RuleTester.of(rule).with(history).apply(submission.toBuilder());
        assertThat(entry.outcome()).isIn(Outcome.PASSED, Outcome.MATCHED);
        return entry.evidence().stream().map(Evidence::code).toList();
    }
}
