package dev.galley.moderation.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.moderation.Evidence;
import dev.galley.moderation.Option;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.policy.PolicyReader;
import dev.galley.moderation.policy.Rules;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyLintTest {
    private static final RuleType ALWAYS = RuleType.named("always", "Matches.")
            .factory(options -> examination -> Result.matched(Evidence.of("always", SubmissionField.BODY)));
    private static final Option<Integer> MAX =
            Option.integer("max", 2, 0, 100, "How much.").higherIsLaxer();
    private static final Option<List<String>> WORDS =
            Option.strings("words", List.of("x"), "What.").higherIsStricter();
    private static final RuleType LIMIT = RuleType.named("limit", "Has a limit.")
            .option(MAX)
            .option(WORDS)
            .factory(options -> {
                if (options.get(MAX) == 100) {
                    throw new IllegalArgumentException("\"max\" is too much");
                }
                return examination -> Result.passed();
            });
    private static final RuleType NEEDY = RuleType.named("needy", "Needs a crystal ball.")
            .factory(options ->
                    examination -> Result.notApplicable(Evidence.of("history.none", SubmissionField.HISTORY)));
    private static final PolicyReader READER = PolicyReader.standard().withTypes(List.of(ALWAYS, LIMIT, NEEDY));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'limit': {} |",
                // Rules that cannot be created.
                "'limit': {'max': 100}, 'blank': {} | policy.rule-unusable /rules/limit",
                // Rules that have no effect because of others.
                "'a': {'rule': 'limit', 'max': 3, 'action': 'reject'}, 'b': {'rule': 'limit', 'max': 5} | policy.rule-shadowed /rules/b",
                "'b': {'rule': 'limit', 'max': 5}, 'a': {'rule': 'limit', 'max': 3, 'action': 'reject'} | policy.rule-shadowed /rules/b",
                "'a': {'rule': 'limit', 'max': 3}, 'b': {'rule': 'limit', 'max': 3} | policy.rule-shadowed /rules/b",
                "'a': {'rule': 'limit', 'max': 3}, 'b': {'rule': 'limit', 'max': 5, 'action': 'reject'} |",
                "'a': {'rule': 'limit', 'max': 3, 'exempt': 'trusted'}, 'b': {'rule': 'limit', 'max': 5} |",
                "'a': {'rule': 'limit', 'words': ['x', 'y']}, 'b': {'rule': 'limit', 'words': ['y']} | policy.rule-shadowed /rules/b",
                "'a': {'rule': 'limit', 'words': ['x', 'y']}, 'b': {'rule': 'limit', 'words': ['z']} |",
                "'always': {'action': 'spam'}, 'limit': {} | policy.rule-shadowed /rules/limit; policy.rule-always-matches /rules/always",
                "MODE 'a': {'rule': 'limit', 'max': 3}, 'b': {'rule': 'limit', 'max': 5} | policy.rule-unreachable /rules/b",
                "MODE 'b': {'rule': 'limit', 'max': 5}, 'a': {'rule': 'limit', 'max': 3} |",
                "MODE 'a': {'rule': 'limit', 'action': 'note', 'weight': 1}, 'b': {'rule': 'limit', 'max': 5} | policy.weight-unused /rules/a/weight",
                "MODE 'a': {'rule': 'limit', 'max': 3}, 'blank': {} | policy.milder-first /rules/blank",
                // Rules that never match, and settings that change nothing.
                "'limit': {'words': []} | policy.rule-never-matches /rules/limit",
                "'limit': {}, 'needy': {} | policy.rule-needs /rules/needy",
                "'limit': {}, 'blank': {'enabled': false} | policy.rule-disabled /rules/blank/enabled",
                "'limit': {}, 'blank': {'action': 'note'} | policy.rule-without-effect /rules/blank",
                "'limit': {}, 'blank': {'action': 'approve'} | policy.rule-without-effect /rules/blank",
                "'limit': {'max': 2} | policy.option-as-usual /rules/limit/max",
                // Scores.
                "SCORE 'limit': {'weight': 0.5}, 'blank': {'weight': 0.6} |",
                "SCORE 'limit': {'weight': 0.5}, 'blank': {'weight': 0.4} | policy.score-unreachable /holdScore",
                "SCORE 'limit': {'weight': 1.5}, 'blank': {'weight': -1} |",
                "'limit': {'weight': 0.5} | policy.weight-unused /rules/limit/weight",
                // Failures.
                "'limit': {'onFailure': 'note'} | policy.failure-approves /rules/limit/onFailure",
                "'limit': {}, 'blank': {'action': 'note', 'weight': 1, 'onFailure': 'note'} | policy.weight-unused /rules/blank/weight",
                // Terms.
                "'terms': {'terms': ['ass']} |",
                "'terms': {'terms': ['*ass*', 'spam']} | policy.term-in-words /rules/terms/terms/0",
                "'terms': {'terms': ['ass', 'spam'], 'anywhere': true} | policy.term-in-words /rules/terms/terms/0",
                "'terms': {'terms': ['spam', 'Viagra'], 'allow': ['viagra']} | policy.term-also-allowed /rules/terms/terms/1",
                "'terms': {'terms': ['*spam*'], 'allow': ['spamalot', 'eggs']} | policy.allowed-term-unused /rules/terms/allow/1",
                "'terms': {'terms': ['spam', 'SPAM', 'spam*']} | policy.term-repeated /rules/terms/terms/1; policy.term-repeated /rules/terms/terms/2",
                "'a': {'rule': 'terms', 'terms': ['eggs', 'spam']}, 'b': {'rule': 'terms', 'terms': ['*spam*'], 'action': 'reject'} | policy.term-covered /rules/a/terms/1",
                "'a': {'rule': 'terms', 'terms': ['spam'], 'action': 'reject'}, 'b': {'rule': 'terms', 'terms': ['spam', 'ham']} | policy.term-covered /rules/b/terms/0",
                "'terms': {} | policy.rule-never-matches /rules/terms",
                // Conditions.
                "'limit': {'when': {'language': ['de'], 'hasLink': true, 'not': {'language': ['de-AT']}}} |",
                "'limit': {'when': {'language': []}} | policy.condition-never-holds /rules/limit/when",
                "'limit': {'when': {'language': ['german', 'de_DE']}} | policy.condition-never-holds /rules/limit/when",
                "'limit': {'when': {'language': ['german', 'de']}} |",
                "'limit': {'when': {'accountAge': {'below': 'PT0S'}}} | policy.condition-never-holds /rules/limit/when",
                "'limit': {'when': {'accountAge': {'below': 'P1D', 'atLeast': 'PT24H'}}} | policy.condition-never-holds /rules/limit/when",
                "'limit': {'when': {'accountAge': {'below': 'P2D', 'atLeast': 'PT24H'}}} |",
                "'limit': {'when': {'role': ['a'], 'not': {'role': ['a', 'b']}}} | policy.condition-never-holds /rules/limit/when",
                "'limit': {'when': {'role': ['a', 'c'], 'not': {'role': ['a', 'b']}}} |",
                "'limit': {'when': {'role': ['a'], 'not': {'role': ['a'], 'hasLink': true}}} |",
                "'limit': {'when': {'hasLink': true, 'not': {}}} | policy.condition-never-holds /rules/limit/when",
                "'limit': {'when': {'role': ['editor']}} | policy.condition-never-holds /rules/limit/when",
                "'limit': {'when': {'role': ['editor']}, 'exempt': 'nobody'} |",
                "'limit': {'when': {'firstComment': true}} | policy.rule-needs /rules/limit",
                "'always': {'when': {'hasLink': true}}, 'limit': {} |",
                "'a': {'rule': 'limit', 'max': 3, 'when': {'hasLink': true}}, 'b': {'rule': 'limit', 'max': 5} |",
                "'a': {'rule': 'limit', 'max': 3}, 'b': {'rule': 'limit', 'max': 5, 'when': {'hasLink': true}} | policy.rule-shadowed /rules/b",
                // Queues.
                "'limit': {'queue': 'legal', 'priority': 3} |",
                "'limit': {'silent': true} | policy.silent-hold /rules/limit/silent",
                "'blank': {}, 'limit': {'action': 'note', 'queue': 'legal'} | policy.hold-setting-unused /rules/limit/queue; policy.rule-without-effect /rules/limit",
            })
    void reportsOddSettings(String rules, String expected) {
        assertThat(oddities(rules)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void reportsPoliciesThatDecideNothing() {
        assertThat(codes(Policy.builder("p").build())).containsExactly("policy.approves-everything");
        assertThat(codes(READER.read("{\"policy\": \"p\", \"otherwise\": \"hold\"}")))
                .containsExactly("policy.approves-nothing");
        assertThat(codes(READER.read("{\"policy\": \"p\", \"onFailure\": \"approve\", \"otherwise\": \"hold\"}")))
                .contains("policy.failure-approves");
    }

    @Test
    void reportsPoliciesThatExemptNobody() {
        assertThat(codes(READER.read("{\"policy\": \"p\", \"rules\": {\"limit\": {}}}")))
                .containsExactly("policy.exemption-unused");
    }

    @Test
    void acceptsScoresThatOnlyLayersCross() {
        Policy site = READER.read("{\"policy\": \"site\", \"holdScore\": 1}");
        Policy article =
                READER.read("{\"policy\": \"article\", \"spamScore\": 0.5, \"rules\": {\"blank\": {\"weight\": 1}}}");

        assertThat(codes(Policy.layered(site, article))).containsExactly("policy.scores-crossed");
    }

    @Test
    void triesTermsOnTheGivenWords() {
        Policy policy = Policy.builder("p")
                .rule(PolicyRule.of(Rules.TERMS).with("terms", List.of("*ei*")))
                .build();

        List<Finding> findings = PolicyLint.standard()
                .withWords(List.of("Ei", "Eis", "dreist", "Schrei", "Hund"))
                .check(policy);

        assertThat(findings.get(0).message())
                .isEqualTo("The term \"*ei*\" matches 3 ordinary words: Eis, dreist, Schrei");
    }

    @Test
    void listsTheMostSevereFindingsFirst() {
        List<Finding> findings = PolicyLint.standard()
                .check(READER.read("{\"policy\": \"p\", \"rules\": {\"blank\": {\"enabled\": false}, \"terms\": {},"
                        + " \"limit\": {\"max\": 100}}}"));

        assertThat(findings).extracting(Finding::severity).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?s).", ".", "\\\\S", "[^a]", "a|[^a]", "(?s).*"})
    void reportsAPatternThatMatchesEveryComment(String pattern) {
        assertThat(oddities("'patterns': {'patterns': ['casino', '" + pattern + "']}"))
                .contains("policy.pattern-matches-everything /rules/patterns/patterns/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a*", "^", "[a-z]", "\\\\w", "(x|)", "[^!]", "\\\\b"})
    void acceptsAPatternThatMissesSomeComments(String pattern) {
        assertThat(oddities("'patterns': {'patterns': ['casino', '" + pattern + "']}"))
                .doesNotContain("policy.pattern-matches-everything");
    }

    /** Returns codes and paths, the most severe first. */
    private static String oddities(String rules) {
        String settings = (rules.startsWith("MODE") ? "\"mode\": \"first-match\", " : "")
                + (rules.startsWith("SCORE") ? "\"holdScore\": 1, " : "");
        String json = "{\"policy\": \"p\", \"staffRoles\": [\"editor\"], " + settings + "\"rules\": {"
                + rules.replaceFirst("MODE |SCORE ", "").replace('\'', '"') + "}}";
        Stream<String> found = PolicyLint.standard().check(READER.read(json)).stream()
                .map(finding -> finding.code() + " " + finding.path());
        return String.join("; ", found.toList());
    }

    private static List<String> codes(Policy policy) {
        return PolicyLint.standard().check(policy).stream().map(Finding::code).toList();
    }
}
