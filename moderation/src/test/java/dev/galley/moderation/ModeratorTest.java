package dev.galley.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.internal.rule.Depth;
import dev.galley.moderation.policy.Rules;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.moderation.submission.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModeratorTest {
    private static final RuleType ALWAYS = RuleType.named("always", "Matches.")
            .factory(options -> examination -> Result.matched(Evidence.of("always", SubmissionField.BODY)));
    private static final RuleType BROKEN = RuleType.named("broken", "Fails.").factory(options -> examination -> {
        throw new IllegalStateException("ada@harbour.example");
    });

    @Test
    void approvesACommentThatNoRuleMatches() {
        Decision decision = decide(policy(PolicyRule.of(Rules.BLANK)), "Good article.");

        assertThat(decision.verdict()).isEqualTo(Verdict.APPROVE);
        assertThat(decision.entry("blank").orElseThrow().outcome()).isEqualTo(Outcome.PASSED);
        assertThat(decision.authorText(Locale.ROOT)).isEqualTo("Your comment is published.");
    }

    @Test
    void evaluatesEveryRuleAndTakesTheStrictestAction() {
        Decision decision = decide(
                policy(
                        PolicyRule.of(Rules.BLANK).withAction(Action.REJECT),
                        PolicyRule.of(ALWAYS).withAction(Action.SPAM)),
                " \u200B");

        assertThat(decision.verdict()).isEqualTo(Verdict.REJECT);
        assertThat(decision.trace()).extracting(TraceEntry::outcome).containsExactly(Outcome.MATCHED, Outcome.MATCHED);
        assertThat(decision.verdictWithout("blank")).isEqualTo(Verdict.SPAM);
    }

    @Test
    void firstMatchEndsAtTheFirstRuleThatDecides() {
        Policy policy = Policy.builder("first")
                .mode(Mode.FIRST_MATCH)
                .rule(PolicyRule.of("note", ALWAYS).withAction(Action.NOTE))
                .rule(PolicyRule.of("hold", ALWAYS).withAction(Action.HOLD))
                .rule(PolicyRule.of("spam", ALWAYS).withAction(Action.SPAM))
                .build();

        Decision decision = decide(policy, "text");

        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.entry("spam").orElseThrow().outcome()).isEqualTo(Outcome.NOT_REACHED);
    }

    @Test
    void theScoreDecidesByItsTwoThresholds() {
        PolicyRule half = PolicyRule.of("half", ALWAYS).withAction(Action.NOTE).withWeight(0.5);
        PolicyRule more = PolicyRule.of("more", ALWAYS).withAction(Action.NOTE).withWeight(0.6);
        Policy one =
                Policy.builder("one").holdScore(0.5).spamScore(1).rule(half).build();

        assertThat(decide(one, "text").verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decide(one.toBuilder().rule(more).build(), "text").verdict()).isEqualTo(Verdict.SPAM);
        assertThat(decide(one.toBuilder().without("half").build(), "text").verdict())
                .isEqualTo(Verdict.APPROVE);
    }

    @Test
    void holdsIfARuleFailsWithoutQuotingTheException() {
        Decision decision = decide(policy(PolicyRule.of(BROKEN)), "text");

        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.entry("broken").orElseThrow().outcome()).isEqualTo(Outcome.FAILED);
        assertThat(decision.moderatorText(Locale.ROOT))
                .contains("IllegalStateException")
                .doesNotContain("ada@");
    }

    @Test
    void anExceptionReachesTheApplicationWithTheIdOfItsRule() {
        Map<String, Throwable> thrown = new HashMap<>();
        Moderator moderator = Moderator.builder(policy(PolicyRule.of("mine", BROKEN), PolicyRule.of(ALWAYS)))
                .onFailure(thrown::put)
                .build();

        moderator.decide(Submission.of(comment("text")));

        assertThat(thrown).containsOnlyKeys("mine");
        assertThat(thrown.get("mine")).isInstanceOf(IllegalStateException.class).hasMessage("ada@harbour.example");
    }

    @Test
    void aListenerThatThrowsDoesNotPreventADecision() {
        Moderator moderator = Moderator.builder(policy(PolicyRule.of(BROKEN)))
                .onFailure((rule, thrown) -> {
                    throw new IllegalArgumentException("The log is full");
                })
                .build();

        assertThat(moderator.decide(Submission.of(comment("text"))).verdict()).isEqualTo(Verdict.HOLD);
    }

    @Test
    void aListenerReceivesEveryDecision() {
        List<Decision> heard = new ArrayList<>();
        Moderator moderator = Moderator.builder(policy(PolicyRule.of(ALWAYS)))
                .onDecision(heard::add)
                .build();

        Decision one = moderator.decide(Submission.of(comment("text")));
        List<Decision> more = moderator.decideAll(List.of(Submission.of(comment("a")), Submission.of(comment("b"))));

        assertThat(heard).hasSize(3).startsWith(one).endsWith(more.get(0), more.get(1));
    }

    @Test
    void aListenerOfDecisionsThatThrowsIsReportedAndDoesNotPreventTheDecision() {
        Map<String, Throwable> thrown = new HashMap<>();
        Moderator moderator = Moderator.builder(policy(PolicyRule.of(ALWAYS)))
                .onFailure(thrown::put)
                .onDecision(decision -> {
                    throw new IllegalArgumentException("The counter is gone");
                })
                .build();

        assertThat(moderator.decide(Submission.of(comment("text"))).verdict()).isEqualTo(Verdict.HOLD);
        assertThat(thrown.get("listener")).hasMessage("The counter is gone");
    }

    @Test
    void aPolicyCanIgnoreFailures() {
        assertThat(decide(policy(PolicyRule.of(BROKEN).withOnFailure(Action.NOTE)), "text")
                        .verdict())
                .isEqualTo(Verdict.APPROVE);
    }

    @Test
    void staffAreExemptFromMostRules() {
        Policy policy = Policy.builder("staff")
                .staffRoles(Set.of("editor"))
                .rule(PolicyRule.of(ALWAYS))
                .build();
        Submission submission =
                Submission.builder(comment("text")).role("editor").build();

        Decision decision = Moderator.of(policy).decide(submission);

        assertThat(decision.verdict()).isEqualTo(Verdict.APPROVE);
        assertThat(decision.entry("always").orElseThrow().outcome()).isEqualTo(Outcome.EXEMPT);
        assertThat(Moderator.of(policy).decide(Submission.of(comment("text"))).verdict())
                .isEqualTo(Verdict.HOLD);
    }

    @Test
    void holdsATextThatIsTooLong() {
        Decision decision = decide(policy(PolicyRule.of(Rules.BLANK)), "x".repeat(Moderator.MAX_TEXT_LENGTH + 1));

        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.moderatorText(Locale.ROOT)).contains("longer than 1,048,576 characters");
    }

    @Test
    void explainsWhatWouldHavePassed() {
        Policy policy = policy(PolicyRule.of(Rules.DEPTH).with("max", 3));
        Decision decision = Moderator.of(policy)
                .decide(Submission.builder(comment("text")).depth(4).build());

        assertThat(decision.verdict()).isEqualTo(Verdict.REJECT);
        assertThat(decision.moderatorText(Locale.ROOT)).isEqualTo("""
                Rejected
                depth: The comment is at level 4 of the thread; the maximum is 3 (would pass at level 3)""");
        assertThat(decision.moderatorText(Locale.GERMAN))
                .startsWith("Abgelehnt")
                .contains("Ebene 4");
        assertThat(decision.authorText(Locale.ROOT))
                .isEqualTo("Your comment cannot be published. Please reply further up in the discussion.");
    }

    @Test
    void spammersSeeTheSameTextAsHeldAuthors() {
        Decision spam = decide(policy(PolicyRule.of(Rules.BLANK).withAction(Action.SPAM)), "");

        assertThat(spam.authorText(Locale.ROOT)).isEqualTo("Your comment is not published.");
    }

    @Test
    void anUpperLayerChangesOnlyWhatItSets() {
        Policy site = Policy.builder("site")
                .version("1")
                .defaultVerdict(Verdict.HOLD)
                .rule(PolicyRule.of(Rules.DEPTH).with("max", 3).withAction(Action.HOLD))
                .rule(PolicyRule.of(Rules.BLANK))
                .build();
        Policy article = Policy.builder("article")
                .version("7")
                .rule(PolicyRule.of(Rules.DEPTH).with("max", 1))
                .rule(PolicyRule.of(Rules.BLANK).withEnabled(false))
                .build();

        Policy both = Policy.layered(site, article);

        assertThat(both.name()).isEqualTo("site > article");
        assertThat(both.version()).isEqualTo("1 > 7");
        assertThat(both.defaultVerdict()).isEqualTo(Verdict.HOLD);
        assertThat(both.rule("depth").orElseThrow().options().get(Depth.MAX)).isEqualTo(1);
        assertThat(both.rule("depth").orElseThrow().action()).isEqualTo(Action.HOLD);
        assertThat(both.rule("blank").orElseThrow().isEnabled()).isFalse();
        assertThat(both.rules()).extracting(PolicyRule::id).containsExactly("depth", "blank");
    }

    @Test
    void aPolicyWithoutAVersionHasAFingerprint() {
        Policy one = policy(PolicyRule.of(Rules.DEPTH).with("max", 2));
        Policy same = policy(PolicyRule.of(Rules.DEPTH).with("max", 2));
        Policy other = policy(PolicyRule.of(Rules.DEPTH).with("max", 3));

        assertThat(one.version()).isEqualTo(same.version()).isNotEqualTo(other.version());
    }

    @Test
    void rejectsAnOptionOutOfRangeAndNamesTheRange() {
        assertThatThrownBy(() -> PolicyRule.of(Rules.DEPTH).with("max", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"max\" needs a whole number from 1 to 1000, not 0");
    }

    private static Policy policy(PolicyRule... rules) {
        PolicyBuilder builder = Policy.builder("test");
        for (PolicyRule rule : rules) {
            builder.rule(rule);
        }
        return builder.build();
    }

    private static Decision decide(Policy policy, String text) {
        return Moderator.of(policy).decide(Submission.of(comment(text)));
    }

    private static Comment comment(String text) {
        return Comment.builder()
                .id("c1")
                .author(Commenter.named("Ada").withEmail("ada@harbour.example"))
                .body(Text.plain(text))
                .build();
    }

    @Test
    void refusesNullAndASecondServiceOfTheSameName() {
        Moderator.Builder builder = Moderator.builder(policy(PolicyRule.of(ALWAYS)));

        assertThatNullPointerException().isThrownBy(() -> builder.history(null)).withMessage("history");
        assertThatNullPointerException().isThrownBy(() -> builder.clock(null)).withMessage("clock");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.service("a", null))
                .withMessage("service");
        builder.model("toxicity", text -> Map.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.model("toxicity", text -> Map.of()))
                .withMessage("There is already a model named \"toxicity\"");
    }
}
