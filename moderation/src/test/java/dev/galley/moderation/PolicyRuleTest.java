package dev.galley.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.text.Folding;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyRuleTest {
    private static final Option<Integer> MAX = Option.integer("max", 2, 0, 10, "The maximum.");
    private static final Option<Duration> WITHIN = Option.duration("within", Duration.ofDays(1), "How far back.");
    private static final Option<List<Folding>> FOLDINGS =
            Option.choices("foldings", Folding.class, List.of(), "The foldings.");
    private static final PolicyRule RULE = PolicyRule.of(RuleType.named("own", "An application's own rule.")
            .option(MAX)
            .option(WITHIN)
            .option(FOLDINGS)
            .factory(options -> examination -> Result.passed()));

    @Test
    void anOptionCanBeSetByItsName() {
        assertThat(RULE.with("max", 3)).isEqualTo(RULE.with(MAX, 3));
        assertThat(RULE.with("within", Duration.ofHours(2))).isEqualTo(RULE.with(WITHIN, Duration.ofHours(2)));
        assertThat(RULE.with("foldings", List.of(Folding.CASE))).isEqualTo(RULE.with(FOLDINGS, List.of(Folding.CASE)));
    }

    @Test
    void anOptionSetByItsNameTakesAnyCollection() {
        assertThat(RULE.with("foldings", Set.of("case"))).isEqualTo(RULE.with(FOLDINGS, List.of(Folding.CASE)));
        assertThat(RULE.with("foldings", EnumSet.of(Folding.CASE)))
                .isEqualTo(RULE.with(FOLDINGS, List.of(Folding.CASE)));
    }

    @Test
    void anOptionSetByItsNameTakesValuesOfPolicyFiles() {
        assertThat(RULE.with("within", "PT2H")).isEqualTo(RULE.with(WITHIN, Duration.ofHours(2)));
        assertThat(RULE.with("foldings", List.of("case"))).isEqualTo(RULE.with(FOLDINGS, List.of(Folding.CASE)));
    }

    @Test
    void rejectsAnUnknownOptionAndAWrongValue() {
        assertThatThrownBy(() -> RULE.with("maximum", 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The rule \"own\" has no option \"maximum\". Its options are max, within, foldings");
        assertThatThrownBy(() -> RULE.with(Option.flag("maximum", true, "Unknown."), true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Its options are max, within, foldings");
        assertThatThrownBy(() -> RULE.with("max", "three"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"max\" needs a whole number from 0 to 10");
        assertThatThrownBy(() -> RULE.with("max", 11)).isInstanceOf(IllegalArgumentException.class);
    }
}
