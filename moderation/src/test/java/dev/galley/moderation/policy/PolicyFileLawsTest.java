package dev.galley.moderation.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PolicyFileLawsTest {
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void readsBackAnEqualPolicyOfTheSameVersion(@ForAll("policies") Policy policy) {
        Policy back = PolicyReader.standard().read(PolicyWriter.write(policy));

        assertThat(back).isEqualTo(policy);
        assertThat(back.version()).isEqualTo(policy.version());
        assertThat(PolicyWriter.write(back)).isEqualTo(PolicyWriter.write(policy));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void survivesEncodingAndDecoding(@ForAll("policies") Policy policy) {
        String json = PolicyWriter.write(policy);

        assertThat(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(json);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void layeringIsAssociative(
            @ForAll("policies") Policy site, @ForAll("policies") Policy category, @ForAll("policies") Policy article) {
        Assume.that(agree(site, category) && agree(category, article) && agree(site, article));
        Policy all = Policy.layered(site, category, article);

        assertThat(Policy.layered(Policy.layered(site, category), article)).isEqualTo(all);
        assertThat(Policy.layered(site, Policy.layered(category, article))).isEqualTo(all);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void alwaysRejectsAMisspeltName(
            @ForAll("rules") PolicyRule rule, @ForAll("places") int place, @ForAll("letters") char letter) {
        List<String> known =
                RuleMembers.of(rule.type()).stream().map(Member::name).toList();
        String name = known.get(place % known.size());
        int at = place % (name.length() + 1);
        String misspelt = name.substring(0, at) + letter + name.substring(at);
        Assume.that(!known.contains(misspelt));

        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyReader.standard()
                        .read("{\"policy\": \"p\", \"rules\": {\"" + rule.type().name() + "\": {\"" + misspelt
                                + "\": 1}}}"))
                .satisfies(e -> assertThat(e.findings()).singleElement().satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("policy.unknown-name");
                    assertThat(finding.message()).contains(misspelt);
                    assertThat(finding.hint()).isPresent();
                }));
    }

    private static boolean agree(Policy a, Policy b) {
        return a.rules().stream()
                .allMatch(rule -> b.rule(rule.id())
                        .filter(other -> !other.type().equals(rule.type()))
                        .isEmpty());
    }

    @Provide
    Arbitrary<Policy> policies() {
        return PolicyArbitraries.policies();
    }

    @Provide
    Arbitrary<PolicyRule> rules() {
        return PolicyArbitraries.rules();
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 1000);
    }

    @Provide
    Arbitrary<Character> letters() {
        return Arbitraries.chars().alpha();
    }
}
