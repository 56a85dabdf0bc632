package dev.galley.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Comment;
import dev.galley.model.CommentStatus;
import dev.galley.model.Text;
import dev.galley.moderation.history.CommentStore;
import dev.galley.moderation.history.HistoryException;
import dev.galley.moderation.history.InMemoryHistory;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.history.PersonDecision;
import dev.galley.moderation.history.Pseudonyms;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.SubmissionBuilder;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.moderation.submission.Verdict;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final RuleType ALWAYS = RuleType.named("always", "Matches.")
            .factory(options -> examination -> Result.matched(Evidence.of("always", SubmissionField.BODY)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "de    | en    | MATCHED |",
                "DE-at | -     | MATCHED |",
                "deu   | de    | SKIPPED | when.language",
                "-     | de-CH | MATCHED |",
                "-     | fr    | SKIPPED | when.language",
                "fr    | de    | SKIPPED | when.language",
                "-     | -     | SKIPPED | when.language-unknown",
            })
    void comparesTheLanguageOfTheCommentOrElseOfTheArticle(
            String comment, String article, Outcome outcome, String code) {
        Text body = comment == null ? Text.plain("x") : Text.plain("x").withLanguage(comment);
        Submission submission = Submission.builder(
                        Comment.builder().id("c").body(body).build())
                .article(Article.builder().language(article).build())
                .build();

        expect(Condition.ALWAYS.withLanguages(List.of("de", "it")), submission, outcome, code);
    }

    @ParameterizedTest
    @CsvSource({"editor,MATCHED,", "Editor,SKIPPED,when.role", ",SKIPPED,when.role-unknown"})
    void comparesTheRole(String role, Outcome outcome, String code) {
        expect(
                Condition.ALWAYS.withRoles(List.of("guest", "editor")),
                comment("x").role(role).build(),
                outcome,
                code);
    }

    @ParameterizedTest
    @CsvSource({
        "PT23H,SKIPPED,when.account-too-new",
        "P1D,MATCHED,",
        "P6D,MATCHED,",
        "P7D,SKIPPED,when.account-too-old",
        "-P1D,SKIPPED,when.account-too-new",
        ",SKIPPED,when.account-age-unknown"
    })
    void comparesTheAgeOfTheAccountWhenTheCommentWasWritten(Duration age, Outcome outcome, String code) {
        Submission submission =
                comment("x").accountCreated(age == null ? null : NOW.minus(age)).build();

        expect(
                Condition.ALWAYS.withAccountAgeAtLeast(Duration.ofDays(1)).withAccountAgeBelow(Duration.ofDays(7)),
                submission,
                outcome,
                code);
    }

    @Test
    void comparesTheCategoriesByTermOrLabelIgnoringCase() {
        Condition condition = Condition.ALWAYS.withCategories(List.of("Politics", "straße"));
        Category labelled = Category.of("pol").withLabel("POLITICS");

        expect(condition, on(Category.of("sport"), Category.of("politics")), Outcome.MATCHED, null);
        expect(condition, on(labelled), Outcome.MATCHED, null);
        expect(condition, on(Category.of("Straße")), Outcome.MATCHED, null);
        expect(condition, on(Category.of("sport")), Outcome.SKIPPED, "when.category");
        expect(condition, on(), Outcome.SKIPPED, "when.category-unknown");
        expect(condition, comment("x").build(), Outcome.SKIPPED, "when.category-unknown");
    }

    @Test
    void looksForLinks() {
        Submission link = comment("see https://spam.example/").build();

        expect(Condition.ALWAYS.withLink(true), link, Outcome.MATCHED, null);
        expect(Condition.ALWAYS.withLink(false), link, Outcome.SKIPPED, "when.link");
        expect(Condition.ALWAYS.withLink(true), comment("x").build(), Outcome.SKIPPED, "when.no-link");
        expect(Condition.ALWAYS.withLink(false), comment("x").build(), Outcome.MATCHED, null);
    }

    @Test
    void knowsTheFirstCommentOfAnAuthorFromTheHistory() {
        Pseudonyms keys = Pseudonyms.ephemeral();
        CommentStore history = InMemoryHistory.create();
        Moderator moderator = Moderator.builder(policy(Condition.ALWAYS.withFirstComment(true)))
                .history(history)
                .keys(keys)
                .build();
        Submission first = comment("x").account("ada").build();

        assertThat(moderator.decide(first).trace().get(0).outcome()).isEqualTo(Outcome.MATCHED);
        history.add(PastComment.builder("old", NOW.minusSeconds(9))
                .authorKey(keys.ofAccount("ada").get(0))
                .build());
        assertThat(moderator.decide(first).trace().get(0))
                .satisfies(entry -> assertThat(entry.evidence().get(0).code()).isEqualTo("when.not-first-comment"));
        assertThat(moderator.decide(comment("x").account("eve").build()).verdict())
                .isEqualTo(Verdict.HOLD);
        assertThat(moderator.decide(comment("x").build()).trace().get(0).evidence())
                .extracting(Evidence::code)
                .containsExactly("when.first-comment-unknown");
        history.decide(PersonDecision.of("old", CommentStatus.APPROVED, NOW.minusSeconds(5)));
        history.eraseBefore(NOW);
        assertThat(moderator.decide(first).trace().get(0).outcome())
                .as("a decision about an erased comment remains")
                .isEqualTo(Outcome.SKIPPED);
    }

    @Test
    void withoutAHistoryNobodyIsKnownToCommentForTheFirstTime() {
        Submission signedIn = comment("x").account("ada").build();

        expect(Condition.ALWAYS.withFirstComment(true), signedIn, Outcome.SKIPPED, "when.first-comment-unknown");
        expect(Condition.ALWAYS.withFirstComment(false), signedIn, Outcome.SKIPPED, "when.first-comment-unknown");
    }

    @Test
    void aHistoryThatFailsFailsTheRule() {
        CommentStore broken = (CommentStore) Proxy.newProxyInstance(
                ConditionTest.class.getClassLoader(),
                new Class<?>[] {CommentStore.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("answersFromMemory")) {
                        return true;
                    }
                    throw new HistoryException("down");
                });
        Moderator moderator = Moderator.builder(policy(Condition.ALWAYS.withFirstComment(true)))
                .history(broken)
                .build();

        TraceEntry entry =
                moderator.decide(comment("x").account("ada").build()).trace().get(0);

        assertThat(entry.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(entry.evidence().get(0).code()).isEqualTo("history.lost");
    }

    @Test
    void excludesWhatMeetsEveryPartOfNot() {
        Condition not = Condition.ALWAYS.withRoles(List.of("editor")).withLink(true);
        Condition condition = Condition.ALWAYS.withNot(not);

        expect(condition, comment("www.spam.example").role("editor").build(), Outcome.SKIPPED, "when.not");
        expect(condition, comment("x").role("editor").build(), Outcome.MATCHED, null);
        expect(condition, comment("www.spam.example").role("guest").build(), Outcome.MATCHED, null);
        expect(condition, comment("www.spam.example").build(), Outcome.SKIPPED, "when.not-unknown");
        expect(condition, comment("x").build(), Outcome.MATCHED, null);
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.ALWAYS.withNot(condition));
    }

    @Test
    void explainsInBothLanguagesWhyARuleWasSkipped() {
        Evidence evidence = decide(
                        Condition.ALWAYS.withRoles(List.of("guest", "new")),
                        comment("x").role("a").build())
                .evidence()
                .get(0);

        assertThat(evidence.message()).isEqualTo("The rule applies only to authors with the role guest, new");
        assertThat(evidence.message(Locale.GERMAN)).startsWith("Die Regel gilt nur für Autoren");
    }

    @Test
    void aSkippedRuleDecidesNothing() {
        Policy policy = Policy.builder("first")
                .mode(Mode.FIRST_MATCH)
                .rule(PolicyRule.of("a", ALWAYS)
                        .withAction(Action.REJECT)
                        .withWeight(3)
                        .withCondition(Condition.ALWAYS.withLink(true)))
                .rule(PolicyRule.of("b", ALWAYS).withAction(Action.SPAM))
                .build();

        Decision decision = Moderator.of(policy).decide(comment("x").build());

        assertThat(decision.verdict()).isEqualTo(Verdict.SPAM);
        assertThat(decision.score()).isZero();
        assertThat(decision.moderatorText(Locale.ROOT)).doesNotContain("a: ");
    }

    private static void expect(Condition condition, Submission submission, Outcome outcome, String code) {
        TraceEntry entry = decide(condition, submission);
        assertThat(entry.outcome()).isEqualTo(outcome);
        if (code != null) {
            assertThat(entry.evidence()).extracting(Evidence::code).containsExactly(code);
            assertThat(entry.evidence().get(0).message()).doesNotContain("when.");
        }
    }

    private static TraceEntry decide(Condition condition, Submission submission) {
        return Moderator.of(policy(condition)).decide(submission).trace().get(0);
    }

    private static Policy policy(Condition condition) {
        return Policy.builder("p")
                .rule(PolicyRule.of(ALWAYS).withCondition(condition))
                .build();
    }

    private static Submission on(Category... categories) {
        return comment("x")
                .article(Article.builder().categories(List.of(categories)).build())
                .build();
    }

    private static SubmissionBuilder comment(String text) {
        return Submission.builder(Comment.builder()
                .id("c")
                .body(Text.plain(text))
                .published(NOW.atOffset(ZoneOffset.UTC))
                .build());
    }
}
