package dev.galley.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.galley.model.Comment;
import dev.galley.model.Text;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.SubmissionField;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RuleTextsTest {
    private static final RuleType SILENT = type("shouting").factory(RuleTextsTest::shouting);
    private static final RuleType TWO_LANGUAGES = type("shouting")
            .message(Locale.ENGLISH, "shouting", "The comment has {0} exclamation marks")
            .message(Locale.GERMAN, "shouting", "Der Kommentar hat {0} Ausrufezeichen")
            .counterfactual(Locale.ENGLISH, "shouting", "would pass with fewer than {0}")
            .authorMessage(Locale.ENGLISH, "shouting", "Please don''t shout.")
            .authorMessage(Locale.GERMAN, "shouting", "Bitte schreien Sie nicht.")
            .factory(RuleTextsTest::shouting);

    @Test
    void moderatorsReadTheMessagesOfARuleInTheirLanguage() {
        Decision decision = decide(TWO_LANGUAGES);

        assertThat(decision.moderatorText(Locale.ENGLISH))
                .isEqualTo("Held for review by a person\n"
                        + "shouting: The comment has 3 exclamation marks (would pass with fewer than 3)");
        assertThat(decision.moderatorText(Locale.GERMAN)).contains("\nshouting: Der Kommentar hat 3 Ausrufezeichen");
    }

    @Test
    void authorsReadTheMessagesOfARuleInTheirLanguage() {
        Decision decision = decide(TWO_LANGUAGES);

        assertThat(decision.authorText(Locale.ENGLISH)).endsWith(" moderator. Please don't shout.");
        assertThat(decision.authorText(Locale.GERMAN)).endsWith(" Bitte schreien Sie nicht.");
    }

    @Test
    void aMissingMessageIsTakenFromTheLanguageThenFromEnglish() {
        Evidence evidence = evidence(TWO_LANGUAGES);

        assertThat(evidence.message(Locale.forLanguageTag("de-AT"))).isEqualTo("Der Kommentar hat 3 Ausrufezeichen");
        assertThat(evidence.message(Locale.FRENCH)).isEqualTo("The comment has 3 exclamation marks");
        assertThat(evidence.message()).isEqualTo("The comment has 3 exclamation marks");
        assertThat(evidence.counterfactual(Locale.GERMAN)).contains("would pass with fewer than 3");
    }

    @Test
    void aMessageOfTheRootLocaleIsForAllLanguages() {
        RuleType type =
                type("shouting").message(Locale.ROOT, "shouting", "Too loud").factory(RuleTextsTest::shouting);

        assertThat(evidence(type).message(Locale.FRENCH)).isEqualTo("Too loud");
    }

    @Test
    void withoutMessagesTheCodeIsShown() {
        assertThat(evidence(SILENT).message(Locale.GERMAN)).isEqualTo("shouting");
        assertThat(evidence(SILENT).authorMessage(Locale.GERMAN)).isEmpty();
    }

    @Test
    void aRuleMayUseTheCodesOfOtherRulesAndKeepsTheirMessages() {
        RuleType type = type("own")
                .message(Locale.ENGLISH, "shouting", "Too loud")
                .factory(options -> examination -> Result.matched(Evidence.of("blank", SubmissionField.BODY)));

        assertThat(evidence(type).message(Locale.GERMAN)).isEqualTo("Der Kommentar ist leer");
    }

    @Test
    void messagesChangeNeitherPoliciesNorEvidence() {
        assertThat(policy(TWO_LANGUAGES)).isEqualTo(policy(SILENT));
        assertThat(policy(TWO_LANGUAGES).version()).isEqualTo(policy(SILENT).version());
        assertThat(evidence(TWO_LANGUAGES))
                .isEqualTo(evidence(SILENT))
                .hasToString(evidence(SILENT).toString());
    }

    @Test
    void rejectsAnInvalidPatternAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> type("own").message(Locale.ENGLISH, "shouting", "Too loud: {number}"));
    }

    private static RuleType.Builder type(String name) {
        return RuleType.named(name, "The comment has exclamation marks.");
    }

    private static ModerationRule shouting(OptionValues options) {
        return examination -> Result.matched(Evidence.of("shouting", SubmissionField.BODY, 3));
    }

    private static Policy policy(RuleType type) {
        return Policy.builder("calm").rule(PolicyRule.of(type)).build();
    }

    private static Decision decide(RuleType type) {
        Comment comment = Comment.builder().id("c1").body(Text.plain("No!!!")).build();
        return Moderator.of(policy(type)).decide(Submission.of(comment));
    }

    private static Evidence evidence(RuleType type) {
        return decide(type).trace().get(0).evidence().get(0);
    }
}
