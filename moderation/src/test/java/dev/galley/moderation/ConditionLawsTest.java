package dev.galley.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.history.InMemoryHistory;
import dev.galley.moderation.policy.Presets;
import dev.galley.moderation.submission.Submission;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConditionLawsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    /** The parts that hold for every {@link #comments() comment} with a link. */
    private static final Condition HOLDS = Condition.ALWAYS
            .withLanguages(List.of("en"))
            .withRoles(List.of("guest"))
            .withAccountAgeBelow(Duration.ofDays(7))
            .withAccountAgeAtLeast(Duration.ofDays(1))
            .withCategories(List.of("News"))
            .withFirstComment(true)
            .withLink(true)
            .withNot(Condition.ALWAYS.withRoles(List.of("editor")));

    @Property(tries = 100)
    void aConditionThatHoldsChangesNothing(@ForAll("comments") Submission submission) {
        assertThat(decide(with(HOLDS, Presets.newsroom().rules()), submission).verdict())
                .isEqualTo(decide(with(Condition.ALWAYS, Presets.newsroom().rules()), submission)
                        .verdict());
        assertThat(decide(with(HOLDS, Presets.newsroom().rules()), submission).trace())
                .isEqualTo(decide(with(Condition.ALWAYS, Presets.newsroom().rules()), submission)
                        .trace());
    }

    @Property(tries = 100)
    void anExcludedConditionHoldsIfAndOnlyIfTheConditionDoesNot(
            @ForAll("conditions") Condition condition, @ForAll("comments") Submission submission) {
        boolean holds = outcome(condition, submission) != Outcome.SKIPPED;
        boolean opposite = outcome(Condition.ALWAYS.withNot(condition), submission) != Outcome.SKIPPED;

        assertThat(opposite).isEqualTo(!holds);
    }

    @Property(tries = 100)
    void nothingUnknownHoldsNorDoesItsOpposite(@ForAll("conditions") Condition condition, @ForAll String text) {
        Submission unknown =
                Submission.of(Comment.builder().body(Text.plain(text)).build());
        Condition unlinked = new Condition(
                condition.languages(),
                condition.roles(),
                condition.accountAgeBelow(),
                condition.accountAgeAtLeast(),
                condition.categories(),
                condition.firstComment(),
                java.util.Optional.empty(),
                condition.not());
        if (!unlinked.isAlways()) {
            assertThat(outcome(unlinked, unknown)).isEqualTo(Outcome.SKIPPED);
            assertThat(outcome(Condition.ALWAYS.withNot(unlinked), unknown)).isEqualTo(Outcome.SKIPPED);
        }
    }

    private static Outcome outcome(Condition condition, Submission submission) {
        return decide(with(condition, Presets.newsroom().rules().subList(0, 1)), submission)
                .trace()
                .get(0)
                .outcome();
    }

    private static Policy with(Condition condition, List<PolicyRule> rules) {
        PolicyBuilder policy = Policy.builder("p").staffRoles(Set.of("editor")).holdScore(1);
        rules.forEach(rule -> policy.rule(rule.withCondition(condition)));
        return policy.build();
    }

    private static Decision decide(Policy policy, Submission submission) {
        return Moderator.builder(policy)
                .history(InMemoryHistory.create())
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build()
                .decide(submission);
    }

    @Provide
    Arbitrary<Submission> comments() {
        return Arbitraries.of(
                        "Buy viagra", "HELLO YOU ALL, LISTEN TO ME NOW PLEASE", "", "earn $5000 a week t.me/zurk", "ok")
                .map(text -> Submission.builder(Comment.builder()
                                .id("c")
                                .author(Commenter.named("Ada").withEmail("ada@harbour.example"))
                                .body(Text.plain(text + " https://spam.example/x")
                                        .withLanguage("en-GB"))
                                .published(NOW.atOffset(ZoneOffset.UTC))
                                .build())
                        .article(Article.builder()
                                .category(Category.of("news"))
                                .published(NOW.atOffset(ZoneOffset.UTC))
                                .build())
                        .account("ada")
                        .role("guest")
                        .accountCreated(NOW.minus(Duration.ofDays(3)))
                        .build());
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return Arbitraries.of(
                Condition.ALWAYS.withLanguages(List.of("en")),
                Condition.ALWAYS.withLanguages(List.of("de")),
                Condition.ALWAYS.withRoles(List.of("guest")),
                Condition.ALWAYS.withRoles(List.of("editor")),
                Condition.ALWAYS.withAccountAgeBelow(Duration.ofDays(3)),
                Condition.ALWAYS.withAccountAgeAtLeast(Duration.ofDays(3)),
                Condition.ALWAYS.withCategories(List.of("sport")),
                Condition.ALWAYS.withCategories(List.of("news")).withFirstComment(true),
                Condition.ALWAYS.withFirstComment(false),
                Condition.ALWAYS.withRoles(List.of("guest")).withLink(false));
    }
}
