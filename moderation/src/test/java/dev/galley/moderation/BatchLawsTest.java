package dev.galley.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Comment;
import dev.galley.model.CommentStatus;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.history.CommentStore;
import dev.galley.moderation.history.InMemoryHistory;
import dev.galley.moderation.history.KeyScheme;
import dev.galley.moderation.history.PersonDecision;
import dev.galley.moderation.history.Pseudonyms;
import dev.galley.moderation.policy.Presets;
import dev.galley.moderation.policy.Rules;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BatchLawsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Pseudonyms KEYS = Pseudonyms.of("nobody can guess this".getBytes(StandardCharsets.UTF_8));
    private static final Policy POLICY = Presets.newsroom().toBuilder()
            .rule(PolicyRule.of(Rules.FLOOD))
            .rule(PolicyRule.of(Rules.DUPLICATE))
            .rule(PolicyRule.of(Rules.DEPTH))
            .rule(PolicyRule.of(Rules.PARENT_NOT_APPROVED))
            .rule(PolicyRule.of(Rules.AUTHOR_REJECTIONS).with("within", Duration.ofDays(1)))
            .rule(PolicyRule.of("new", Rules.LINKS)
                    .with("max", 0)
                    .withCondition(Condition.ALWAYS.withFirstComment(true)))
            .build();

    @Property(tries = 100)
    void aBatchDecidesAsOneAfterTheOther(
            @ForAll("submissions") List<Submission> before, @ForAll("submissions") List<Submission> batch) {
        CommentStore one = InMemoryHistory.create();
        CommentStore other = InMemoryHistory.create();
        oneByOne(before, one);
        oneByOne(before, other);
        judge(before, one);
        judge(before, other);

        List<Decision> together = moderator(one).decideAll(batch);

        assertThat(together.stream().map(Decision::trace).toList())
                .isEqualTo(oneByOne(batch, other).stream().map(Decision::trace).toList());
    }

    @Test
    void copiesInABatchSeeEachOtherButAreNotStored() {
        InMemoryHistory history = InMemoryHistory.create();
        List<Submission> copies = IntStream.range(0, 3)
                .mapToObj(
                        i -> submission(
                                "c" + i,
                                i,
                                i,
                                "The ferry to the island leaves at eight from the old harbour wall today, and not from the new pier"))
                .toList();

        List<Decision> decisions = moderator(history).decideAll(copies);

        assertThat(decisions.get(0).entry("near-duplicate").orElseThrow().outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(decisions.get(2).entry("near-duplicate").orElseThrow().outcome())
                .isEqualTo(Outcome.MATCHED);
        assertThat(history.recent(Instant.MIN, 9)).isEmpty();
    }

    @Test
    void withoutAHistoryEachIsDecidedOnItsOwn() {
        Submission submission = submission(
                "c",
                0,
                0,
                "The ferry to the island leaves at eight from the old harbour wall today, and not from the new pier");

        assertThat(Moderator.of(POLICY).decideAll(List.of(submission, submission)))
                .extracting(
                        decision -> decision.entry("duplicate").orElseThrow().outcome())
                .containsExactly(Outcome.NOT_APPLICABLE, Outcome.NOT_APPLICABLE);
    }

    @Test
    void aFailureInOneDoesNotStopTheOthers() {
        List<String> failures = new ArrayList<>();
        KeyScheme choosy = submission -> {
            if (submission.comment().id().orElse("").equals("bad")) {
                throw new NoClassDefFoundError("no key");
            }
            return KEYS.keysOf(submission);
        };
        RuleType nothing = RuleType.named("nothing", "Returns nothing.")
                .factory(options -> examination ->
                        examination.submission().comment().id().orElse("").equals("bad") ? null : Result.passed());
        Moderator moderator = Moderator.builder(POLICY.toBuilder()
                        .rule(PolicyRule.of(nothing).withOnFailure(Action.HOLD))
                        .build())
                .history(InMemoryHistory.create())
                .keys(choosy)
                .onFailure((rule, thrown) -> failures.add(rule))
                .build();

        List<Decision> decisions = moderator.decideAll(List.of(
                submission("a", 0, 0, "Fine."), submission("bad", 1, 1, "Fine."), submission("b", 2, 2, "Fine.")));

        assertThat(decisions)
                .extracting(decision -> decision.entry("nothing").orElseThrow().outcome())
                .containsExactly(Outcome.PASSED, Outcome.FAILED, Outcome.PASSED);
        assertThat(decisions.get(1).verdict()).isEqualTo(Verdict.HOLD);
        assertThat(failures).contains("nothing", "flood", "batch");
    }

    private static List<Decision> oneByOne(List<Submission> submissions, CommentStore store) {
        List<Decision> decisions = new ArrayList<>();
        Moderator moderator = moderator(store);
        for (Submission submission : submissions) {
            Decision decision = moderator.decide(submission);
            decisions.add(decision);
            if (submission.comment().id().isPresent()) {
                store.add(decision.toPastComment(submission, KEYS.keysOf(submission)));
            }
        }
        return decisions;
    }

    private static void judge(List<Submission> submissions, CommentStore store) {
        for (int i = 0; i < submissions.size(); i += 2) {
            CommentStatus status = i % 4 == 0 ? CommentStatus.SPAM : CommentStatus.APPROVED;
            submissions.get(i).comment().id().ifPresent(id -> store.decide(PersonDecision.of(id, status, NOON)));
        }
    }

    private static Moderator moderator(CommentStore store) {
        return Moderator.builder(POLICY)
                .history(store)
                .keys(KEYS)
                .clock(Clock.fixed(NOON, ZoneOffset.UTC))
                .build();
    }

    @Provide
    Arbitrary<List<Submission>> submissions() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "d", "e", "f", "");
        Arbitrary<String> texts = Arbitraries.of(
                "The ferry to the island leaves at eight from the old harbour wall today, and not from the new pier",
                "The ferry leaves at nine from the old harbour wall today",
                "See https://spam.example/",
                "No.");
        // A comment that is decided again has the same author and time, but its text may have been edited.
        return Combinators.combine(ids, texts)
                .as((id, text) -> submission(id, id.hashCode() % 3, id.hashCode() * 7 % 40, text))
                .list()
                .ofMaxSize(8);
    }

    private static Submission submission(String id, int author, int second, String text) {
        return Submission.builder(Comment.builder()
                        .id(id.isEmpty() ? null : id)
                        .parentId(second % 3 == 0 ? "a" : null)
                        .articleId("article")
                        .author(Commenter.named("Ada").withEmail("a" + author + "@harbour.example"))
                        .body(Text.plain(text))
                        .published(NOON.plusSeconds(second).atOffset(ZoneOffset.UTC))
                        .build())
                .ip("192.0.2." + author)
                .build();
    }
}
