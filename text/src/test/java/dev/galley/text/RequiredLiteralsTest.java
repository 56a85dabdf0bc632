package dev.galley.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredLiteralsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "call\\s+\\d{6,}; call",
                "\\b(viagra|Cialis)\\b; viagra cialis",
                "whats\\s*app; whats",
                "(?:buy|order)\\s+now; order buy",
                "colou?r; colo",
                "ab+cd; ab",
                "x(abc)?yz; yz",
                "t\\.me/\\w+; t.me/",
                "a|bcd; ''",
                "[a-z]{30,}; ''",
                "(?i)abc; ''",
                "\\x41bc; ''",
                "(abc){0,2}de; de"
            })
    void findsStringsContainedInEveryMatch(String expression, String literals) {
        List<String> expected = literals.isEmpty() ? List.of() : List.of(literals.split(" ", -1));
        assertThat(RequiredLiterals.of(expression).any()).hasSameElementsAs(expected);
    }

    @Property(tries = 3_000)
    void neverSuppressesAMatch(@ForAll("expressions") String expression, @ForAll("texts") String text) {
        if (isPattern(expression)
                && Pattern.compile(expression, Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .find()) {
            assertThat(RequiredLiterals.of(expression).mayMatch(text))
                    .as(
                            "%s needs %s",
                            expression, RequiredLiterals.of(expression).any())
                    .isTrue();
        }
    }

    @Property(tries = 3_000)
    void neverSuppressesAMatchInNormalizedText(@ForAll("expressions") String expression, @ForAll("texts") String text) {
        NormalizedText normalized = Normalizer.full().normalize(text);
        if (isPattern(expression)
                && Pattern.compile(expression, Pattern.CASE_INSENSITIVE)
                        .matcher(normalized.text())
                        .find()) {
            assertThat(RequiredLiterals.of(expression).mayMatch(normalized))
                    .as(expression)
                    .isTrue();
        }
    }

    private static boolean isPattern(String expression) {
        try {
            Pattern.compile(expression);
            return true;
        } catch (com.google.re2j.PatternSyntaxException e) {
            return false;
        }
    }

    @Provide
    Arbitrary<String> expressions() {
        return Arbitraries.of(
                        "a", "b", "k", "ab", "bs", "(", "(?:", ")", "|", "?", "*", "+", "{2}", "{0,1}", "[ab]", "[^a]",
                        "[]a]", "\\b", "\\d", "\\w", ".", "^", "$", "\\.", "\\Qa\\E", "(?i)", " ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "A", "B", "k", "K", "\u212A", "s", "\u017F", ".", "1", " ", "ab", "]")
                .list()
                .ofMaxSize(10)
                .map(parts -> String.join("", parts));
    }
}
