package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.model.Text;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.submission.Submission;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatternMatchTest {
    private static final PolicyRule RULE =
            PolicyRule.of(PatternMatch.TYPE).with(PatternMatch.PATTERNS, List.of("call\\s+\\+?\\d{6,}", "\\bw+in\\b"));

    @Test
    void findsWhatAnExpressionMatches() {
        Tried tried = Tried.on(RULE, Text.html("Please <b>C\u200Ball</b>&nbsp;\uFF11234567 &amp; WWWIN"));
        assertThat(tried.covered()).containsExactly("C\u200Ball</b>&nbsp;\uFF11234567", "WWWIN");
        assertThat(tried.why()).contains("matches pattern 1: call\\s+\\+?\\d{6,} (would pass without it)");
    }

    @Test
    void passesTextThatNoExpressionMatches() {
        assertThat(Tried.on(RULE, "Call me at the winery, number 12345").matches())
                .isFalse();
    }

    @Test
    void canMatchTheOriginalText() {
        PolicyRule asWritten = RULE.with(PatternMatch.NORMALIZED, false);
        assertThat(Tried.on(asWritten, "c\u200Ball 1234567").matches()).isFalse();
        assertThat(Tried.on(asWritten, "CALL 1234567").matches()).isTrue();
    }

    @Test
    void reportsOnlyThePatternNumberForAnAddress() {
        PolicyRule rule = PolicyRule.of(PatternMatch.TYPE)
                .with(PatternMatch.PATTERNS, List.of("ada@.*", "^192\\.0\\."))
                .with(PatternMatch.FIELDS, List.of(TextField.AUTHOR_EMAIL, TextField.IP, TextField.BODY));
        Submission submission = Submission.builder(
                        Tried.comment(Text.plain("I am ada@harbour.example, from 192.0.2.7")))
                .ip("192.0.2.7")
                .build();
        Tried tried = Tried.on(rule, submission);
        assertThat(tried.codes()).containsExactly("patterns.confidential", "patterns.confidential", "patterns.found");
        assertThat(tried.entry() + tried.why())
                .doesNotContain("harbour.example")
                .doesNotContain("192.0.2.7");
    }

    @Test
    void rejectsInvalidExpressionsWithTheirPosition() {
        Policy policy = Policy.builder("p")
                .rule(RULE.with(PatternMatch.PATTERNS, List.of("(a)\\1")))
                .build();
        assertThatThrownBy(() -> Moderator.of(policy))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Rule \"patterns\": Pattern \"(a)\\1\", at 4");
    }
}
