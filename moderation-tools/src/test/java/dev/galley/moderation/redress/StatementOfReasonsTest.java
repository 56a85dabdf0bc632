package dev.galley.moderation.redress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.moderation.Action;
import dev.galley.moderation.Decision;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.policy.Rules;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.SubmissionField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StatementOfReasonsTest {
    private static final Instant NOW = Instant.parse("2024-05-05T12:00:00Z");
    private static final Grounds GROUNDS = Grounds.of(Ground.terms("§ 3 Comments", "Comments say something."))
            .with(
                    "blank",
                    Ground.terms("§ 4 Substance", "A comment needs words.")
                            .withUrl(Url.of("https://harbour.example/terms")));

    @Test
    void jsonHasTheAttributesOfTheTransparencyDatabase() {
        assertThat(statement().toJson()).isEqualTo("""
                {
                  "puid": "s-1",
                  "decision_visibility": [
                    "DECISION_VISIBILITY_CONTENT_REMOVED"
                  ],
                  "application_date": "2024-05-05",
                  "end_date_visibility_restriction": "2024-06-01",
                  "decision_ground": "DECISION_GROUND_INCOMPATIBLE_CONTENT",
                  "incompatible_content_ground": "§ 4 Substance",
                  "incompatible_content_explanation": "A comment needs words.",
                  "incompatible_content_illegal": "No",
                  "decision_ground_reference_url": "https://harbour.example/terms",
                  "category": "STATEMENT_CATEGORY_SCOPE_OF_PLATFORM_SERVICE",
                  "territorial_scope": [
                    "DE",
                    "FR"
                  ],
                  "content_type": [
                    "CONTENT_TYPE_TEXT"
                  ],
                  "content_language": "DE",
                  "content_date": "2024-05-04",
                  "decision_facts": "The comment is empty.",
                  "source_type": "SOURCE_VOLUNTARY",
                  "automated_detection": "Yes",
                  "automated_decision": "AUTOMATED_DECISION_FULLY",
                  "redress": [
                    "Answer this message within six months."
                  ]
                }
                """);
    }

    @Test
    void textConsistsOfSentences() {
        assertThat(statement().toText(Locale.ENGLISH)).isEqualTo("""
                Your comment has been removed.
                This applies in: DE, FR. It applies until 2024-06-01.
                What was found: The comment is empty.
                We reviewed the comment on our own initiative.
                It was detected by automated means. The decision was made by automated means, without a person.
                The comment violates our terms, § 4 Substance: A comment needs words.
                https://harbour.example/terms
                What you can do: Answer this message within six months.
                Reference: s-1
                """);
        assertThat(statement().toText(Locale.GERMAN)).startsWith("Ihr Kommentar wurde entfernt.");
    }

    @Test
    void theFactsUseTheMessagesOfARuleOfTheApplication() {
        RuleType type = RuleType.named("shouting", "The comment has exclamation marks.")
                .message(Locale.GERMAN, "shouting", "Der Kommentar hat {0} Ausrufezeichen")
                .factory(options -> examination -> Result.matched(Evidence.of("shouting", SubmissionField.BODY, 3)));
        Submission submission = submission("No!!!");
        Decision decision = Moderator.of(
                        Policy.builder("p").rule(PolicyRule.of(type)).build())
                .decide(submission);

        assertThat(StatementBuilder.of("s", submission, decision, GROUNDS, Locale.GERMAN)
                        .build()
                        .facts())
                .containsExactly("Der Kommentar hat 3 Ausrufezeichen.");
    }

    @Test
    void aStatementAboutASilentHoldTellsTheAuthorThatOthersDoNotSeeTheComment() {
        Submission submission = submission("");
        Decision decision = Moderator.of(Policy.builder("p")
                        .rule(PolicyRule.of(Rules.BLANK).withAction(Action.HOLD).withSilent(true))
                        .build())
                .decide(submission);
        StatementOfReasons statement = StatementBuilder.of("s", submission, decision, GROUNDS, Locale.ROOT)
                .build();

        assertThat(decision.authorText(Locale.ROOT)).isEqualTo("Your comment is published.");
        assertThat(statement.restriction()).isEqualTo(Restriction.HIDDEN_FROM_OTHERS);
        assertThat(statement.toText(Locale.ROOT)).startsWith("Your comment is visible only to you;");
        assertThat(statement.toJson()).contains("DECISION_VISIBILITY_CONTENT_DISABLED");
    }

    @Test
    void everySentenceExistsInBothLanguages() {
        for (Restriction restriction : Restriction.values()) {
            for (Source source : Source.values()) {
                for (Automation automation : Automation.values()) {
                    StatementOfReasons statement = builder()
                            .restriction(restriction)
                            .source(source)
                            .automation(automation)
                            .build();
                    assertThat(statement.toText(Locale.ROOT)).doesNotContain("restriction.", "source.", "automation.");
                    assertThat(statement.toText(Locale.GERMAN))
                            .doesNotContain("Your comment", "We looked", "It was", "The decision");
                }
            }
        }
    }

    @Test
    void containsNothingThatIdentifiesTheAuthor() {
        assertThat(statement().toJson() + statement().toText(Locale.ROOT) + statement())
                .doesNotContain("ada@harbour.example", "Ada", "192.0.2.1");
    }

    @Test
    void anApprovedCommentNeedsNoReasons() {
        Submission submission = submission("words");
        Decision decision = decide(submission);

        assertThatThrownBy(() -> StatementBuilder.of("s", submission, decision, GROUNDS, Locale.ROOT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("was approved");
    }

    @Test
    void otherRulesUseTheGeneralClause() {
        assertThat(Grounds.of(Ground.terms("§ 3 Comments", "x"))
                        .of(decide(submission("")))
                        .reference())
                .isEqualTo("§ 3 Comments");
    }

    private static StatementOfReasons statement() {
        return builder().build();
    }

    private static StatementBuilder builder() {
        Submission submission = submission("");
        return StatementBuilder.of("s-1", submission, decide(submission), GROUNDS, Locale.ROOT)
                .territories(List.of("DE", "FR"))
                .until(LocalDate.of(2024, 6, 1))
                .redress(List.of("Answer this message within six months."));
    }

    private static Decision decide(Submission submission) {
        Policy policy = Policy.builder("p").rule(PolicyRule.of(Rules.BLANK)).build();
        return Moderator.builder(policy)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build()
                .decide(submission);
    }

    private static Submission submission(String text) {
        return Submission.builder(Comment.builder()
                        .id("c1")
                        .author(Commenter.named("Ada").withEmail("ada@harbour.example"))
                        .body(Text.plain(text).withLanguage("de-AT"))
                        .published(OffsetDateTime.parse("2024-05-04T23:30:00+02:00"))
                        .build())
                .ip("192.0.2.1")
                .build();
    }
}
