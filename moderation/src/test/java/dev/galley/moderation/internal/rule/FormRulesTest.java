package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.moderation.Outcome;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.TraceEntry;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormRulesTest {
    private final RuleTester tooFast = RuleTester.of(PolicyRule.of(TooFast.TYPE));
    private final RuleTester honeypot = RuleTester.of(PolicyRule.of(Honeypot.TYPE));

    @Test
    void findsFormsSentTooFast() {
        TraceEntry entry = tooFast.apply(RuleTester.submission().timeToSubmit(Duration.ofMillis(1_500)));

        assertThat(entry.outcome()).isEqualTo(Outcome.MATCHED);
        assertThat(entry.evidence().get(0).message())
                .isEqualTo("The form was submitted after 1.5 seconds; a person needs at least 3");
        assertThat(entry.counterfactual(Locale.ROOT)).contains("would pass after 3 seconds");
    }

    @Test
    void acceptsTheMinimumTime() {
        assertThat(tooFast.apply(RuleTester.submission().timeToSubmit(Duration.ofSeconds(3)))
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void findsFormsSentBeforeTheyWereShown() {
        assertThat(tooFast.apply(RuleTester.submission().timeToSubmit(Duration.ofSeconds(-5)))
                        .outcome())
                .isEqualTo(Outcome.MATCHED);
    }

    @Test
    void ignoresFormsWithoutTimes() {
        assertThat(tooFast.apply(RuleTester.submission()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(honeypot.apply(RuleTester.submission()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void findsAFilledHiddenFieldWithoutQuotingIt() {
        TraceEntry entry = honeypot.apply(RuleTester.submission().honeypot("ada@harbour.example"));

        assertThat(entry.outcome()).isEqualTo(Outcome.MATCHED);
        assertThat(entry.toString()).doesNotContain("harbour");
        assertThat(honeypot.apply(RuleTester.submission().honeypot("")).outcome())
                .isEqualTo(Outcome.PASSED);
    }
}
