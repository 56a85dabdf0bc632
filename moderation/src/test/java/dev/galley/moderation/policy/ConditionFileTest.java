package dev.galley.moderation.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.galley.moderation.Condition;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionFileTest {
    @Test
    void readsEveryPartOfACondition() {
        Policy policy = read("""
                {
                  "language": ["de", "en"], "role": ["guest"], "accountAge": { "below": "P7D", "atLeast": "PT1H" },
                  "category": ["politics"], "firstComment": true, "hasLink": false, "not": { "category": ["sport"] }
                }
                """);

        assertThat(policy.rule("blank").orElseThrow().condition())
                .isEqualTo(Condition.ALWAYS
                        .withLanguages(List.of("de", "en"))
                        .withRoles(List.of("guest"))
                        .withAccountAgeBelow(Duration.ofDays(7))
                        .withAccountAgeAtLeast(Duration.ofHours(1))
                        .withCategories(List.of("politics"))
                        .withFirstComment(true)
                        .withLink(false)
                        .withNot(Condition.ALWAYS.withCategories(List.of("sport"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | /rules/blank/when | \"when\" needs an object",
                "{\"languages\": []} | /rules/blank/when/languages | Did you mean \"language\"?",
                "{\"language\": \"de\"} | /rules/blank/when/language | a list of strings",
                "{\"hasLink\": 1} | /rules/blank/when/hasLink | true or false",
                "{\"accountAge\": \"P7D\"} | /rules/blank/when/accountAge | { \"below\": \"P7D\" }",
                "{\"accountAge\": {\"below\": \"-P7D\"}} | /rules/blank/when/accountAge/below | a duration",
                "{\"accountAge\": {\"above\": \"P7D\"}} | /rules/blank/when/accountAge/above | no member \"above\"",
                "{\"not\": {\"not\": {}}} | /rules/blank/when/not/not | no member \"not\"",
                "{\"not\": true} | /rules/blank/when/not | \"not\" needs an object",
                "{\"hasLink\": true, \"hasLink\": true} | /rules/blank/when/hasLink | duplicate",
            })
    void reportsErrorsWithTheirPlace(String when, String path, String message) {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> read(when))
                .satisfies(e -> assertThat(e.findings()).singleElement().satisfies(finding -> {
                    assertThat(finding.path()).isEqualTo(path);
                    assertThat(finding.message() + " " + finding.hint().orElse(""))
                            .contains(message);
                }));
    }

    @Test
    void aLayerReplacesTheConditionOfTheLayerBelow() {
        Policy site = read("{\"language\": [\"de\"]}");
        Policy article = read("{\"hasLink\": true}");
        Policy silent =
                PolicyReader.standard().read("{\"policy\": \"a\", \"rules\": {\"blank\": {\"action\": \"hold\"}}}");

        assertThat(condition(Policy.layered(site, article))).isEqualTo(Condition.ALWAYS.withLink(true));
        assertThat(condition(Policy.layered(site, silent))).isEqualTo(condition(site));
    }

    @Test
    void aPolicyWithoutConditionsKeepsItsFingerprint() {
        assertThat(Policy.builder("p").rule(PolicyRule.of(Rules.BLANK)).build().version())
                .as("logs of earlier decisions hold it")
                .isEqualTo("7568c2762e81");
        assertThat(read("{}").version())
                .isNotEqualTo(read("{\"hasLink\": true}").version());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | {\"hasLink\": true} | Rule \"blank\": \"when\" is now set to {\"hasLink\":true} (laxer)",
                "{\"hasLink\": true} | {} | Rule \"blank\": \"when\" is no longer set; it was {\"hasLink\":true} (stricter)",
                "{\"language\": [\"de\"]} | {\"language\": [\"de\", \"en\"]} | Rule \"blank\": the condition \"language\" gains \"en\" (stricter)",
                "{\"accountAge\": {\"below\": \"P7D\"}} | {\"accountAge\": {\"below\": \"P1D\"}} | Rule \"blank\": the condition \"accountAge\" \"below\" is \"PT24H\"; it was \"PT168H\" (laxer)",
                "{\"not\": {\"hasLink\": true}} | {\"not\": {\"hasLink\": false}} | Rule \"blank\": the condition \"not\" is {\"hasLink\":false}; it was {\"hasLink\":true}",
            })
    void describesDifferences(String before, String after, String change) {
        assertThat(PolicyDiff.between(read(before), read(after)).toString()).isEqualTo(change);
    }

    private static Condition condition(Policy policy) {
        return policy.rule("blank").orElseThrow().condition();
    }

    private static Policy read(String when) {
        return PolicyReader.standard().read("{\"policy\": \"p\", \"rules\": {\"blank\": {\"when\": " + when + "}}}");
    }
}
