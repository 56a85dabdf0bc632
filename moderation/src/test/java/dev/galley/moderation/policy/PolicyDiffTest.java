package dev.galley.moderation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.moderation.Evidence;
import dev.galley.moderation.Option;
import dev.galley.moderation.Policy;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.submission.SubmissionField;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyDiffTest {
    private static final Option<Integer> MAX =
            Option.integer("max", 2, 0, 100, "How much.").higherIsLaxer();
    private static final Option<List<String>> WORDS =
            Option.strings("words", List.of(), "What.").higherIsStricter();
    private static final Option<String> NAME = Option.string("name", "", "Which.");
    private static final RuleType LIMIT = RuleType.named("limit", "Has a limit.")
            .option(MAX)
            .option(WORDS)
            .option(NAME)
            .factory(options -> examination -> Result.matched(Evidence.of("limit", SubmissionField.BODY)));
    private static final PolicyReader READER = PolicyReader.standard().withTypes(List.of(LIMIT));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'rules': {'limit': {}} | 'rules': {'limit': {'max': 2}} |",
                "'rules': {'limit': {}} | 'rules': {'limit': {'max': 1}} | Rule 'limit': 'max' is 1; it was 2 (stricter)",
                "'rules': {'limit': {}} | 'rules': {'limit': {'max': 5}} | Rule 'limit': 'max' is 5; it was 2 (laxer)",
                "'rules': {'limit': {}} | 'rules': {'limit': {'name': 'b'}} | Rule 'limit': 'name' is 'b'; it was ''",
                "'rules': {'limit': {}} | 'rules': {'limit': {'action': 'reject'}} | Rule 'limit': 'action' is 'reject'; it was 'hold' (stricter)",
                "'rules': {'limit': {}} | 'rules': {'limit': {'exempt': 'trusted'}} | Rule 'limit': 'exempt' is 'trusted'; it was 'staff' (laxer)",
                "'rules': {'limit': {}} | 'rules': {'limit': {'enabled': false}} | Rule 'limit': 'enabled' is false; it was true (laxer)",
                "'rules': {'limit': {'words': ['a', 'b']}} | 'rules': {'limit': {'words': ['a', 'b', 'c']}} | Rule 'limit': 'words' gains 'c' (stricter)",
                "'rules': {'limit': {'words': ['a', 'b']}} | 'rules': {'limit': {'words': ['a']}} | Rule 'limit': 'words' loses 'b' (laxer)",
                "'rules': {'limit': {'words': ['a']}} | 'rules': {'limit': {'words': ['b']}} | Rule 'limit': 'words' gains 'b' and loses 'a'",
                "'rules': {'limit': {'words': ['a', 'b']}} | 'rules': {'limit': {'words': ['b', 'a']}} | Rule 'limit': 'words' has a different order",
                "'rules': {} | 'rules': {'a': {'rule': 'limit'}} | Rule 'a' (limit) is new (stricter)",
                "'rules': {'limit': {}} | 'rules': {} | Rule 'limit' was removed (laxer)",
                "'rules': {} | 'rules': {'limit': {'action': 'note'}} | Rule 'limit' is new",
                "'mode': 'first-match' | 'mode': 'first-match', 'rules': {'limit': {}} | Rule 'limit' is new",
                "'rules': {'a': {'rule': 'limit'}} | 'rules': {'a': {'rule': 'blank', 'action': 'hold', 'exempt': 'staff'}} | Rule 'a': 'rule' is 'blank'; it was 'limit'",
                "'otherwise': 'hold' | 'otherwise': 'approve' | 'otherwise' is 'approve'; it was 'hold' (laxer)",
                "'holdScore': 1 | 'holdScore': 0.5 | 'holdScore' is 0.5; it was 1.0 (stricter)",
                "'spamScore': 1 | 'policy': 'p' | 'spamScore' is no longer set; it was 1.0 (laxer)",
                "'staffRoles': ['a'] | 'staffRoles': ['a', 'b'] | 'staffRoles' gains 'b' (laxer)",
                "'version': '1' | 'version': '2' | 'version' is '2'; it was '1'",
                "'timeout': 'PT1S' | 'timeout': 'PT3S' | 'timeout' is 'PT3S'; it was 'PT1S'",
                "'rules': {'blank': {}, 'limit': {}} | 'rules': {'limit': {}, 'blank': {}} |",
                "'mode': 'first-match', 'rules': {'blank': {}, 'limit': {}} | 'mode': 'first-match', 'rules': {'limit': {}, 'blank': {}} | The order of rules is limit, blank; it was blank, limit",
            })
    void describesDifferencesInWords(String before, String after, String expected) {
        assertThat(PolicyDiff.between(policy(before), policy(after)).toString().replace('"', '\''))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void pointsAtThePlaceInTheFile() {
        PolicyChange change = PolicyDiff.between(
                        policy("'rules': {'a/b': {'rule': 'limit'}}"),
                        policy("'rules': {'a/b': {'rule': 'limit', 'max': 0}}"))
                .changes()
                .get(0);

        assertThat(change.path()).isEqualTo("/rules/a~1b/max");
        assertThat(change.before()).contains(2);
        assertThat(change.after()).contains(0);
    }

    @Test
    void changesTogetherAreStricterOnlyIfEachIs() {
        String before = "'rules': {'limit': {'max': 2}}";

        assertThat(PolicyDiff.between(policy(before), policy(before)).strictness())
                .isEqualTo(Strictness.SAME);
        assertThat(PolicyDiff.between(
                                policy(before), policy("'version': '2', 'rules': {'limit': {'max': 1}, 'blank': {}}"))
                        .strictness())
                .isEqualTo(Strictness.STRICTER);
        assertThat(PolicyDiff.between(policy(before), policy("'rules': {'limit': {'max': 3}, 'blank': {}}"))
                        .strictness())
                .isEqualTo(Strictness.UNKNOWN);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void aPolicyDoesNotDifferFromItself(@ForAll("policies") Policy policy) {
        assertThat(PolicyDiff.between(policy, policy).changes()).isEmpty();
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void aStricterChangeIsLaxerInReverse(@ForAll("policies") Policy a, @ForAll("policies") Policy b) {
        Strictness there = PolicyDiff.between(a, b).strictness();
        Strictness back = PolicyDiff.between(b, a).strictness();

        assertThat(back)
                .isEqualTo(
                        switch (there) {
                            case STRICTER -> Strictness.LAXER;
                            case LAXER -> Strictness.STRICTER;
                            case SAME, UNKNOWN -> there;
                        });
    }

    @Provide
    Arbitrary<Policy> policies() {
        return PolicyArbitraries.policies();
    }

    private static Policy policy(String members) {
        String named = members.contains("'policy'") ? members : "'policy': 'p', " + members;
        return READER.read("{" + named.replace('\'', '"') + "}");
    }
}
