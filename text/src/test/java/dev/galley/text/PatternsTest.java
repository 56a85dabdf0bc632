package dev.galley.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternsTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void findsMatchesInTheTextAsWritten() {
        assertThat(Patterns.of(List.of("buy \\w+", "\\d{4,}")).matches("Buy Pills, call 55555"))
                .containsExactly(
                        new PatternHit("buy \\w+", new TextSpan(0, 9), "Buy Pills"),
                        new PatternHit("\\d{4,}", new TextSpan(16, 21), "55555"));
    }

    @Test
    void mapsMatchesInNormalizedTextToTheOriginal() {
        NormalizedText text = Normalizer.full().normalize("x ｂｕ\u200Bｙ！");
        assertThat(Patterns.of(List.of("buy")).matches(text))
                .containsExactly(new PatternHit("buy", new TextSpan(2, 6), "buy"));
    }

    @Test
    void anExpressionCanMakeCaseSignificant() {
        assertThat(Patterns.of(List.of("(?-i)[A-Z]{3}")).matches("abc ABC")).hasSize(1);
    }

    @Test
    void anEmptyMatchIsNotAHit() {
        assertThat(Patterns.of(List.of("x*")).matches("aaa")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a(?=b), 1, lookahead",
        "a(?!b), 1, negative lookahead",
        "x(?<!y)z, 1, negative lookbehind",
        "(a)\\1, 3, backreferences",
        "a++, 1, possessive",
        "(?>a), 0, atomic",
        "ab), 2, unmatched closing parenthesis",
        "(ab, 0, missing closing",
        "[z-a], 1, range",
        "a{2000}, 1, at most 1000",
        "((a{100}){100}){10}, 15, lower the numbers"
    })
    void explainsUnsupportedSyntaxWithItsPosition(String expression, int position, String reason) {
        assertThatThrownBy(() -> Patterns.of(List.of("fine", expression)))
                .isInstanceOfSatisfying(InvalidPatternException.class, e -> {
                    assertThat(e.pattern()).isEqualTo(expression);
                    assertThat(e.position()).isEqualTo(position);
                })
                .hasMessageContaining(reason);
    }

    @Test
    void rejectsAnExpressionThatIsTooLong() {
        assertThatThrownBy(() -> Patterns.of(List.of("a".repeat(1001)))).hasMessageContaining("longer than 1000");
    }

    /** Expressions of the kinds that take exponential or polynomial time in a backtracking engine. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+$",
                "([a-zA-Z]+)*$",
                "(a|aa)+$",
                "(a|a?)+$",
                "(.*a){12}$",
                "^(([a-z])+.)+[A-Z]([a-z])+$",
                "(x+x+)+y",
                "(\\w+\\s?)*$",
                "a*a*a*a*a*b",
                "\\s+$",
                "(?:a?){30}a{30}"
            })
    void noExpressionTakesMoreThanLinearTime(String expression) {
        Patterns patterns = Patterns.of(List.of(expression + "!"));
        String text = "a".repeat(50_000) + " ".repeat(50_000) + "x".repeat(50_000);
        assertTimeoutPreemptively(SOON, () -> assertThat(patterns.matches(text)).isEmpty());
    }
}
