package dev.galley.moderation.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.galley.model.CommentStatus;
import dev.galley.moderation.Action;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Option;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.history.PersonDecision;
import dev.galley.moderation.history.ReaderReport;
import dev.galley.moderation.policy.Rules;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.moderation.submission.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final Option<String> WORD = Option.string("word", "", "What is looked for.");
    private static final RuleType SAYS = RuleType.named("says", "Holds a word.")
            .option(WORD)
            .factory(options -> examination -> examination.text().words().contains(options.get(WORD))
                    ? Result.matched(Evidence.of("says", SubmissionField.BODY))
                    : Result.passed());
    private static final RuleType NOT_FIRST = RuleType.named("not-first", "Something was written before.")
            .factory(options -> examination -> examination
                            .history()
                            .orElseThrow()
                            .recent(Instant.EPOCH, 10)
                            .isEmpty()
                    ? Result.passed()
                    : Result.matched(Evidence.of("not-first", SubmissionField.HISTORY)));
    private static final RuleType APPROVED_BEFORE = RuleType.named("stranger", "No person approved the author before.")
            .factory(options -> examination -> examination.authorRecord().approved() > 0
                    ? Result.passed()
                    : Result.matched(Evidence.of("stranger", SubmissionField.HISTORY)));

    private static final Policy NOTHING = Policy.builder("nothing").build();

    @Test
    void countsOnlyTheCommentsOfThePeriodButKnowsThoseBefore() {
        Policy notFirst = Policy.builder("p").rule(PolicyRule.of(NOT_FIRST)).build();
        List<JudgedComment> comments = List.of(
                Comments.unjudged(1, "a"),
                Comments.judged(2, "b", CommentStatus.SPAM),
                Comments.judged(3, "c", CommentStatus.APPROVED),
                Comments.unjudged(4, "d"));
        Instant second = comments.get(1).written();

        ReplayReport report = Replay.builder(NOTHING, notFirst)
                .since(second)
                .until(second.plusSeconds(120))
                .build()
                .run(comments);

        assertThat(report.comments()).isEqualTo(2);
        assertThat(report.changed()).as("both know the first comment").isEqualTo(2);
        assertThat(report.after().verdicts().get(Verdict.HOLD)).isEqualTo(2);
        assertThat(report.after().confusion()).isEqualTo(new Confusion(1, 0, 1, 0));
        assertThat(report.transition(Verdict.APPROVE, Verdict.HOLD)
                        .orElseThrow()
                        .examples())
                .extracting(example -> example.id().orElseThrow())
                .containsExactly("c2", "c3");
    }

    @Test
    void aSingleRuleIsComparedWithAPolicyThatLacksIt() {
        Policy both = Policy.builder("p")
                .rule(PolicyRule.of("pills", SAYS).with(WORD, "pills"))
                .rule(PolicyRule.of("loans", SAYS).with(WORD, "loans").withAction(Action.SPAM))
                .build();
        List<JudgedComment> comments = List.of(
                Comments.unjudged(1, "pills"), Comments.unjudged(2, "pills and loans"), Comments.unjudged(3, "hello"));

        ReplayReport report =
                Replay.ofRule(both, both, "pills").examples(1).build().run(comments);

        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.rule("pills")).hasValueSatisfying(effect -> {
            assertThat(effect.before()).isZero();
            assertThat(effect.after()).isEqualTo(2);
            assertThat(effect.changed()).isEqualTo(1);
            assertThat(effect.examples())
                    .singleElement()
                    .satisfies(example -> assertThat(example.id()).contains("c1"));
        });
        assertThat(report.rule("loans").orElseThrow().isDifferent()).isFalse();
        assertThat(report.rule("none")).isEmpty();
        assertThat(report.before().policy().name()).isEqualTo("p without pills");
    }

    @Test
    void aSingleRuleOfAnotherPolicyIsPutIntoTheFirst() {
        Policy before = Policy.builder("before")
                .rule(PolicyRule.of("pills", SAYS).with(WORD, "pills"))
                .build();
        Policy after = Policy.builder("after")
                .rule(PolicyRule.of("pills", SAYS).with(WORD, "pill").withAction(Action.REJECT))
                .rule(PolicyRule.of("loans", SAYS).with(WORD, "loans"))
                .build();
        List<JudgedComment> comments =
                List.of(Comments.unjudged(1, "pills"), Comments.unjudged(2, "one pill"), Comments.unjudged(3, "loans"));

        ReplayReport changed = Replay.ofRule(before, after, "pills").build().run(comments);
        ReplayReport added = Replay.ofRule(before, after, "loans").build().run(comments);
        ReplayReport removed = Replay.ofRule(before, NOTHING, "pills").build().run(comments);

        assertThat(changed.rule("pills").orElseThrow())
                .extracting(RuleEffect::before, RuleEffect::after, RuleEffect::changed)
                .containsExactly(1L, 2L, 2L);
        assertThat(changed.rule("loans")).isEmpty();
        assertThat(added.rule("loans").orElseThrow())
                .extracting(RuleEffect::before, RuleEffect::after, RuleEffect::changed)
                .containsExactly(0L, 1L, 1L);
        assertThat(removed.rule("pills").orElseThrow())
                .extracting(RuleEffect::before, RuleEffect::after, RuleEffect::changed)
                .containsExactly(1L, 0L, 1L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Replay.ofRule(before, after, "none"))
                .withMessage("Neither policy has a rule \"none\"");
    }

    @Test
    void everyRuleWithAnotherResultCountsForAChange() {
        Policy scored = Policy.builder("scored")
                .holdScore(2)
                .rule(PolicyRule.of("a", SAYS)
                        .with(WORD, "pills")
                        .withAction(Action.NOTE)
                        .withWeight(1))
                .rule(PolicyRule.of("b", SAYS)
                        .with(WORD, "loans")
                        .withAction(Action.NOTE)
                        .withWeight(1))
                .build();

        ReplayReport report = Replay.of(NOTHING, scored)
                .run(List.of(Comments.unjudged(1, "pills and loans"), Comments.unjudged(2, "pills")));

        assertThat(report.rules())
                .extracting(RuleEffect::rule, RuleEffect::after, RuleEffect::changed)
                .containsExactly(tuple("a", 2L, 1L), tuple("b", 1L, 1L));
    }

    @Test
    void listsChangesWithExamples() {
        Policy pills = saying("pills", Action.SPAM);

        ReplayReport report = Replay.of(NOTHING, pills)
                .run(List.of(
                        Comments.unjudged(1, "good"), Comments.unjudged(2, "pills"), Comments.unjudged(3, "fine")));

        assertThat(report.comments()).isEqualTo(3);
        assertThat(report.changed()).isEqualTo(1);
        Transition change = report.transition(Verdict.APPROVE, Verdict.SPAM).orElseThrow();
        assertThat(change.count()).isEqualTo(1);
        assertThat(change.examples()).hasSize(1);
        assertThat(change.examples().get(0).id()).contains("c2");
        assertThat(change.examples().get(0).after().entry("says")).isPresent();
        assertThat(report.before().verdicts())
                .containsEntry(Verdict.APPROVE, 3L)
                .containsEntry(Verdict.SPAM, 0L);
        assertThat(report.after().verdicts()).containsEntry(Verdict.APPROVE, 2L).containsEntry(Verdict.SPAM, 1L);
    }

    @Test
    void comparesWithTheDecisionsOfPeople() {
        List<JudgedComment> comments = List.of(
                Comments.judged(1, "pills", CommentStatus.SPAM),
                Comments.judged(2, "pills", CommentStatus.REJECTED),
                Comments.judged(3, "sneaky", CommentStatus.REMOVED),
                Comments.judged(4, "I sell no pills", CommentStatus.APPROVED),
                Comments.judged(5, "good", CommentStatus.APPROVED),
                Comments.judged(6, "good", CommentStatus.APPROVED),
                Comments.judged(7, "good", CommentStatus.APPROVED),
                Comments.unjudged(8, "pills"));

        Confusion confusion = Replay.of(NOTHING, saying("pills", Action.HOLD))
                .run(comments)
                .after()
                .confusion();

        assertThat(confusion).isEqualTo(new Confusion(2, 1, 1, 3));
        assertThat(confusion.precision().orElseThrow()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(confusion.recall().orElseThrow()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(confusion.falsePositiveRate().orElseThrow()).isEqualTo(0.25);
    }

    @Test
    void aRateWithoutCasesIsEmpty() {
        Confusion confusion = Replay.of(NOTHING, NOTHING)
                .run(List.of(Comments.unjudged(1, "good")))
                .after()
                .confusion();

        assertThat(confusion.precision()).isEmpty();
        assertThat(confusion.recall()).isEmpty();
        assertThat(confusion.falsePositiveRate()).isEmpty();
    }

    @Test
    void theHistoryHasOnlyEarlierComments() {
        Policy policy = Policy.builder("p").rule(PolicyRule.of(NOT_FIRST)).build();
        List<JudgedComment> comments = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            comments.add(Comments.unjudged(i, "text " + i));
        }
        Collections.shuffle(comments, new Random(7));

        ReplayReport report = Replay.of(NOTHING, policy).run(comments);

        assertThat(report.transition(Verdict.APPROVE, Verdict.APPROVE)
                        .orElseThrow()
                        .examples())
                .extracting(example -> example.id().orElseThrow())
                .containsExactly("c0");
        assertThat(report.transition(Verdict.APPROVE, Verdict.HOLD)
                        .orElseThrow()
                        .count())
                .isEqualTo(4);
    }

    @Test
    void decisionsOfPeopleAreKnownFromTheirTimeOn() {
        Policy policy = Policy.builder("p").rule(PolicyRule.of(APPROVED_BEFORE)).build();

        ReplayReport report = Replay.of(NOTHING, policy)
                .run(List.of(Comments.judged(1, "first", CommentStatus.APPROVED), Comments.unjudged(2, "second")));

        assertThat(report.transition(Verdict.APPROVE, Verdict.HOLD)
                        .orElseThrow()
                        .count())
                .isEqualTo(1);
        assertThat(report.transition(Verdict.APPROVE, Verdict.APPROVE)
                        .orElseThrow()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void theCurveHasTheResultOfEachThreshold() {
        Policy policy = Policy.builder("score")
                .rule(PolicyRule.of("one", SAYS)
                        .with(WORD, "one")
                        .withAction(Action.NOTE)
                        .withWeight(1))
                .rule(PolicyRule.of("two", SAYS)
                        .with(WORD, "two")
                        .withAction(Action.NOTE)
                        .withWeight(2))
                .build();

        List<Threshold> curve = Replay.of(NOTHING, policy)
                .run(List.of(
                        Comments.judged(1, "one two", CommentStatus.SPAM),
                        Comments.judged(2, "two", CommentStatus.APPROVED),
                        Comments.judged(3, "one", CommentStatus.SPAM),
                        Comments.judged(4, "words", CommentStatus.APPROVED)))
                .after()
                .thresholds();

        assertThat(curve)
                .containsExactly(
                        new Threshold(3, 0.5, 0),
                        new Threshold(2, 0.5, 0.5),
                        new Threshold(1, 1, 0.5),
                        new Threshold(0, 1, 1));
    }

    @Test
    void theSameCommentsGiveTheSameReport() {
        List<JudgedComment> comments = List.of(
                Comments.judged(1, "pills", CommentStatus.SPAM), Comments.judged(2, "good", CommentStatus.APPROVED));
        Replay replay = Replay.of(NOTHING, saying("pills", Action.HOLD));

        assertThat(replay.run(comments)).isEqualTo(replay.run(comments));
    }

    private static Policy saying(String word, Action action) {
        return Policy.builder("says " + word)
                .rule(PolicyRule.of(SAYS).with(WORD, word).withAction(action))
                .build();
    }

    private static final Policy WEIGHING_REPORTS =
            Policy.builder("reports").rule(PolicyRule.of(Rules.REPORTS)).build();

    /** Returns the comment with a report by each reader, in the minutes after it was written. */
    private static JudgedComment reported(JudgedComment comment, String... readers) {
        List<ReaderReport> reports = new ArrayList<>();
        for (String reader : readers) {
            Instant at = comment.written().plusSeconds(10L * (reports.size() + 1));
            reports.add(ReaderReport.of(comment.submission().comment().id().orElseThrow(), reader, at));
        }
        return comment.withReports(reports);
    }

    private static JudgedComment decidedAfter(int seconds, JudgedComment comment) {
        PersonDecision made = comment.decision().orElseThrow();
        Instant later = comment.written().plusSeconds(seconds);
        return new JudgedComment(
                comment.submission(),
                Optional.of(new PersonDecision(made.commentId(), made.status(), later, made.moderator())));
    }

    @Test
    void reportsOfReadersAreWeighedWhenTheyWereMade() {
        ReplayReport report = Replay.of(NOTHING, WEIGHING_REPORTS)
                .run(List.of(
                        reported(Comments.judged(1, "a", CommentStatus.REJECTED), "ann", "ben", "cem"),
                        reported(
                                decidedAfter(40, Comments.judged(5, "b", CommentStatus.REJECTED)), "ann", "ben", "cem"),
                        reported(Comments.unjudged(9, "c"), "dan"),
                        Comments.unjudged(13, "d")));

        assertThat(report.comments()).isEqualTo(4);
        assertThat(report.before().verdicts().get(Verdict.APPROVE)).isEqualTo(4);
        assertThat(report.transition(Verdict.APPROVE, Verdict.HOLD)
                        .orElseThrow()
                        .examples())
                .as("one was refused before it was reported, and one reader is not enough")
                .extracting(example -> example.id().orElseThrow())
                .containsExactly("c5");
        assertThat(report.rule("reports").orElseThrow()).returns(1L, RuleEffect::after);
        assertThat(report.after().confusion()).isEqualTo(new Confusion(1, 1, 0, 0));
    }

    @Test
    void reportsBeforeAnApprovalDoNotCount() {
        JudgedComment approved = decidedAfter(25, Comments.judged(1, "a", CommentStatus.APPROVED));

        assertThat(Replay.of(NOTHING, WEIGHING_REPORTS)
                        .run(List.of(reported(approved, "ann", "ben", "cem")))
                        .changed())
                .isZero();
        assertThat(Replay.of(NOTHING, WEIGHING_REPORTS)
                        .run(List.of(reported(approved, "ann", "ben", "cem", "dan", "eve")))
                        .changed())
                .isEqualTo(1);
    }

    @Test
    void nobodyReportsWhatAPolicyDidNotPublish() {
        Policy strict = Policy.builder("strict")
                .rule(PolicyRule.of("pills", SAYS).with(WORD, "pills"))
                .rule(PolicyRule.of(Rules.REPORTS).withAction(Action.REJECT))
                .build();

        ReplayReport report = Replay.of(WEIGHING_REPORTS, strict)
                .run(List.of(reported(Comments.unjudged(1, "pills"), "ann", "ben", "cem")));

        assertThat(report.after().verdicts().get(Verdict.HOLD)).isEqualTo(1);
        assertThat(report.rule("reports").orElseThrow())
                .returns(1L, RuleEffect::before)
                .returns(0L, RuleEffect::after);
    }

    /** A policy without the rule decides as if there were no reports, even if it has since learnt of its author. */
    @Test
    void otherRulesDecideOnlyWhenTheCommentIsWritten() {
        Policy friendly = Policy.builder("friendly")
                .rule(PolicyRule.of(NOT_FIRST))
                .rule(PolicyRule.of(APPROVED_BEFORE).withAction(Action.NOTE))
                .rule(PolicyRule.of(Rules.REPORTS).with("threshold", 9.0))
                .build();

        ReplayReport report = Replay.of(NOTHING, friendly)
                .run(List.of(reported(Comments.unjudged(1, "a"), "ann", "ben", "cem"), Comments.unjudged(2, "b")));

        assertThat(report.transition(Verdict.APPROVE, Verdict.HOLD)
                        .orElseThrow()
                        .examples())
                .extracting(example -> example.id().orElseThrow())
                .containsExactly("c2");
    }

    @Test
    void aReportWithoutATimeComesLast() {
        ReaderReport undated = ReaderReport.of("c1", "ann", Instant.MAX);
        JudgedComment comment = Comments.judged(1, "a", CommentStatus.APPROVED)
                .withReports(List.of(
                        undated, ReaderReport.of("c1", "ben", Instant.MAX), ReaderReport.of("c1", "cem", Instant.MAX)));

        assertThat(Replay.of(NOTHING, WEIGHING_REPORTS).run(List.of(comment)).changed())
                .isEqualTo(1);
    }
}
